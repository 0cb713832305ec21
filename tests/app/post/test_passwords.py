"""Passwords lie in a keyring, or nowhere."""

from __future__ import annotations

import pytest

from candidacy.app.post.account import Account
from candidacy.app.post.passwords import forget_password, keep_password, kept_password
from candidacy.kernel.post_refusals import KeyringMissing

keyring = pytest.importorskip("keyring", reason="needs the extra mail")
ACCOUNT = Account("mail.example", 993, "pat@homemail.example")


def test_a_password_is_kept_found_and_forgotten(ring: None) -> None:
    assert kept_password(ACCOUNT) is None
    keep_password(ACCOUNT, "an app password")
    assert kept_password(ACCOUNT) == "an app password"
    assert kept_password(Account("other.example", 993, ACCOUNT.user)) is None
    assert forget_password(ACCOUNT)
    assert not forget_password(ACCOUNT)
    assert kept_password(ACCOUNT) is None


def test_without_a_keyring_nothing_is_kept_anywhere() -> None:
    from keyring.backends.fail import Keyring

    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]
    try:
        assert kept_password(ACCOUNT) is None
        with pytest.raises(KeyringMissing):
            keep_password(ACCOUNT, "an app password")
        assert not forget_password(ACCOUNT)
    finally:
        keyring.set_keyring(before)
