"""The wishes: "this is how I sign, and the server my letters go through", "try it", "keep its password in my keyring"."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from candidacy.app.desk.mail_server import port_given, security_given
from candidacy.app.desk.unchanged import still
from candidacy.app.desk.words import short
from candidacy.app.kept_letters import KeptAccount
from candidacy.app.post.account import Account, Security, checked
from candidacy.app.post.passwords import forget_password, keep_password, kept_password
from candidacy.app.post.sending import SECONDS, sign_in
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.models import MailAccount
from candidacy.followup.notes.mailing import Sender, checked_sender
from candidacy.kernel.note_refusals import NoMailAccount, PasswordNeeded

SEND = "send"
FIELDS = "id", "sender", "address", "host", "port", "user", "security"
USUAL_PORTS = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}


def keep_account(
    *,
    seeker: UUID,
    now: datetime,
    sender: str,
    address: str,
    host: str = "",
    port: int | None = None,
    user: str = "",
    security: str = Security.TLS,
    key: str | None = None,
    filled_on: str | None = None,
) -> KeptAccount:
    """Return how the seeker signs and the server their letters go through; without `host`, letters go out by hand.

    The port is the usual one of the security where it is left out. Raises NotAnAddress, UnsafeServer for a server elsewhere without
    encryption, and ChangedMeanwhile when it is no longer what it was filled in on.
    """
    way = security_given(security)
    number = port_given(port, USUAL_PORTS[way])
    told = {
        "sender": short(sender, "name"), "address": short(address, "address", needed=True), "host": short(host, "server").lower(),
        "user": short(user, "user name"), "security": str(way), "port": number,
    }  # fmt: skip
    checked_sender(Sender(str(told["sender"]), str(told["address"])))
    if told["host"]:
        checked(Account(str(told["host"]), number, str(told["user"]), way), "")
    rows = MailAccount.objects.filter(seeker_id=seeker, purpose=SEND)

    def make(_command: str) -> UUID:
        still(account_of(seeker=seeker), filled_on)
        row, _ = MailAccount.objects.update_or_create(
            seeker_id=seeker, purpose=SEND, defaults=told, create_defaults={**told, "id": uuid4(), "made": now}
        )
        return row.id

    once(seeker=seeker, wish="mail account", asked=told, make=make, now=now, key=key, touches=Scope((rows,)))
    return known_account(seeker=seeker)


def account_of(*, seeker: UUID) -> KeptAccount | None:
    """Return how the seeker signs and sends, or None while nothing is said of it."""
    row = MailAccount.objects.filter(seeker_id=seeker, purpose=SEND).values_list(*FIELDS).first()
    return KeptAccount(*row) if row else None


def known_account(*, seeker: UUID) -> KeptAccount:
    """Return the same. Raises NoMailAccount where nothing is said of it."""
    found = account_of(seeker=seeker)
    if found is None:
        raise NoMailAccount("It is not known here yet who you are as a sender of mail.")
    return found


def sending_account(*, seeker: UUID) -> KeptAccount:
    """Return the account with its server. Raises NoMailAccount where no server is named."""
    found = account_of(seeker=seeker)
    if found is None or not found.sends:
        raise NoMailAccount("No mail account is set up for sending.")
    return found


def try_account(*, seeker: UUID, password: str = "", seconds: float = SECONDS) -> str:
    """Return the server's own greeting after signing in; nothing is sent.

    Raises NoMailAccount, PasswordNeeded, and the refusals of `post.sending.sign_in`.
    """
    account = sending_account(seeker=seeker)
    return sign_in(posted(account), password_for(account, password), seconds=seconds)


def keep_typed_password(*, seeker: UUID, password: str) -> None:
    """The password lies in the system's keyring, and nowhere else. Raises KeyringMissing, NoMailAccount, PasswordNeeded."""
    account = sending_account(seeker=seeker)
    if not password:
        raise PasswordNeeded("No password was typed.")
    keep_password(posted(account), password)


def forget_kept_password(*, seeker: UUID) -> bool:
    """Say whether a password was in the keyring; it is not there any more. Raises KeyringMissing, NoMailAccount."""
    return forget_password(posted(sending_account(seeker=seeker)))


def asks_password(account: KeptAccount) -> bool:
    """Say whether a password must be typed: one is wanted, and the keyring holds none."""
    return bool(account.user) and kept_password(posted(account)) is None


def password_for(account: KeptAccount, typed: str) -> str:
    """Return the password typed, else the one in the keyring. Raises PasswordNeeded where one is wanted and there is none."""
    found = typed or (kept_password(posted(account)) or "" if account.user else "")
    if account.user and not found:
        raise PasswordNeeded(f"{account.host} wants a password for {account.user}.")
    return found


def posted(account: KeptAccount) -> Account:
    """Return the account as the post knows it."""
    return Account(account.host, account.port, account.user, Security(account.security))
