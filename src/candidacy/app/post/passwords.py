"""The password of a mail account in the system's own keyring; no file of ours ever holds one."""

from __future__ import annotations

from typing import Any

from candidacy.app.post.account import Account
from candidacy.kernel.post_refusals import KeyringMissing


def kept_password(account: Account) -> str | None:
    """The password kept for the account; None where none is, or where there is no keyring."""
    ring = _keyring()
    if ring is None:
        return None
    try:
        found: str | None = ring.get_password(_service(account), account.user)
    except ring.errors.KeyringError:
        return None
    return found


def keep_password(account: Account, password: str) -> None:
    """Put the password into the keyring. Raises KeyringMissing where there is none, or it stays locked."""
    ring = _keyring()
    if ring is None:
        raise KeyringMissing("The password cannot be kept.")
    try:
        ring.set_password(_service(account), account.user, password)
    except ring.errors.KeyringError:
        raise KeyringMissing("The keyring of this system does not take the password.") from None


def forget_password(account: Account) -> bool:
    """Take the password out of the keyring; say whether one was there."""
    ring = _keyring()
    if ring is None or kept_password(account) is None:
        return False
    try:
        ring.delete_password(_service(account), account.user)
    except ring.errors.KeyringError:
        raise KeyringMissing("The keyring of this system does not give the password up.") from None
    return True


def _service(account: Account) -> str:
    return f"Candidacy mail, {account.host}"


def _keyring() -> Any | None:
    try:
        import keyring  # noqa: PLC0415 - an extra, and it looks through the system when it is loaded
        import keyring.errors  # noqa: PLC0415
    except ImportError:
        return None
    return keyring
