"""Passwords lie in a keyring, or nowhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from candidacy.app.post.account import Account
from candidacy.app.post.passwords import forget_password, keep_password, kept_password
from candidacy.kernel.post_refusals import KeyringMissing

keyring = pytest.importorskip("keyring", reason="needs the extra mail")
ACCOUNT = Account("mail.example", 993, "pat@homemail.example")


@pytest.fixture
def ring() -> Iterator[None]:
    """Put a keyring of the test's own in the place of the system's."""
    from keyring.backend import KeyringBackend
    from keyring.errors import PasswordDeleteError

    class Ring(KeyringBackend):
        priority = 1

        def __init__(self) -> None:
            super().__init__()  # type: ignore[no-untyped-call]
            self.held: dict[tuple[str, str], str] = {}

        def get_password(self, service: str, username: str) -> str | None:
            return self.held.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            self.held[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            if (service, username) not in self.held:
                raise PasswordDeleteError(service)
            del self.held[service, username]

    before = keyring.get_keyring()
    keyring.set_keyring(Ring())
    yield
    keyring.set_keyring(before)


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
