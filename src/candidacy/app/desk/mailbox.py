"""The wishes: "this is my mailbox", "try it", "fetch what is new", "forget it". The mailbox stays as it was."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from candidacy.app.desk.inbox import keep_batch, match_again
from candidacy.app.desk.mail_known import known_of
from candidacy.app.desk.mail_server import port_given, security_given
from candidacy.app.desk.reading_mail import Waiting
from candidacy.app.desk.unchanged import still
from candidacy.app.desk.words import short
from candidacy.app.kept_mail import KeptMailbox, Taken
from candidacy.app.post.account import Account, Security, checked
from candidacy.app.post.fetching import Batch, Place, fetch
from candidacy.app.post.mailbox_client import quoted
from candidacy.app.post.passwords import forget_password, keep_password, kept_password
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import in_turn, once
from candidacy.app.store.models import MailAccount
from candidacy.kernel.mail_refusals import MailboxNotSet
from candidacy.kernel.post_refusals import KeyringMissing, LoginRefused
from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import UnusableSetting
from candidacy.ledger.days import said

READ = "read"
INBOX = "INBOX"
BACK_DAYS = 30
"""How far back mail is fetched where nothing else is said; our choice."""
USUAL_PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143}
FIELDS = "host", "port", "user", "security", "mailbox", "since"


def mailbox_of(*, seeker: UUID) -> KeptMailbox | None:
    """Return where the seeker's mail is fetched from; None while no mailbox was named."""
    row = MailAccount.objects.filter(seeker_id=seeker, purpose=READ).values_list(*FIELDS).first()
    if row is None:
        return None
    host, port, user, security, folder, since = row
    return KeptMailbox(host, port, user, security, folder, since or date.min)


def keep_mailbox(
    *,
    seeker: UUID,
    now: datetime,
    host: str,
    user: str,
    port: int | None = None,
    security: str = "tls",
    folder: str = INBOX,
    since: date | None = None,
    password: str = "",
    key: str | None = None,
    filled_on: str | None = None,
) -> KeptMailbox:
    """Return where mail is fetched from, from now on; a password that is given is in this system's keyring, and nowhere else.

    Nothing is asked of the server. Raises KeyringMissing, UnusableText, MailboxNotThere for a folder that has no such name, UnsafeServer for a connection that would not be
    encrypted, and ChangedMeanwhile when it is no longer what was filled in on.
    """
    if since and since > now.date():
        raise UnusableSetting(f"{said(since)} is still to come: give a day up to today from which mail is fetched.")
    told = _told(host, user, port, security, folder, since or now.date() - timedelta(days=BACK_DAYS))
    rows = MailAccount.objects.filter(seeker_id=seeker, purpose=READ)

    def make(_command: str) -> UUID:
        before = mailbox_of(seeker=seeker)
        still(before, filled_on)
        given = told if before and _reads_on(before, told) else {**told, "validity": None, "uid": None}
        row, _ = MailAccount.objects.update_or_create(
            seeker_id=seeker, purpose=READ, defaults=given, create_defaults={**given, "id": uuid4(), "made": now}
        )
        return row.id

    known = KeptMailbox(*(told[name] for name in FIELDS))
    if password:
        # Before anything is kept, for it may refuse; and outside the turn to write, for it may ask to be unlocked.
        keep_password(_account(known), password)
    once(seeker=seeker, wish="mailbox", asked=told, make=make, now=now, key=key, touches=Scope((rows,)))
    return known


def _told(host: str, user: str, port: int | None, security: str, folder: str, since: date) -> dict[str, Any]:
    way = security_given(security)
    number = port_given(port, USUAL_PORTS[way])
    server = short(host, "server's name", needed=True)
    name = short(user, "user name", needed=True)
    checked(Account(server, number, name, way), "")
    where = short(folder, "folder") or INBOX
    quoted(where)
    return {"host": server, "port": number, "user": name, "security": str(way), "mailbox": where, "since": since}


def _reads_on(before: KeptMailbox, told: dict[str, Any]) -> bool:
    """Say whether it is the same mailbox, read from no earlier day: then what was read need not be looked at again."""
    same = (before.host, before.user, before.folder) == (told["host"], told["user"], told["mailbox"])
    return same and bool(told["since"] >= before.since)


def forget_mailbox(*, seeker: UUID, now: datetime, key: str | None = None) -> None:
    """No mail is fetched any more, and the keyring gives the password up; mail that came in stays."""
    known = mailbox_of(seeker=seeker)
    rows = MailAccount.objects.filter(seeker_id=seeker, purpose=READ)

    def make(_command: str) -> UUID:
        rows.delete()
        return seeker

    once(seeker=seeker, wish="forget mailbox", asked={}, make=make, now=now, key=key, touches=Scope((rows,)))
    if known:
        with suppress(KeyringMissing):
            forget_password(_account(known))


def remember_password(*, seeker: UUID, password: str) -> None:
    """The password is in this system's keyring, and nowhere else.

    Raises KeyringMissing where there is none, and MailboxNotSet.
    """
    keep_password(_account(_needed(seeker)), password)


def password_is_kept(*, seeker: UUID) -> bool:
    """Say whether the keyring holds the password of the mailbox."""
    known = mailbox_of(seeker=seeker)
    return bool(known and kept_password(_account(known)))


def try_mailbox(*, seeker: UUID, now: datetime, password: str = "") -> None:
    """The server let the seeker in, and the folder is there; nothing was fetched.

    Raises MailboxNotSet and whatever `fetch` refuses.
    """
    known = _needed(seeker)
    account, word = _entry(known, password)
    for _ in fetch(account, word, since=now.date() + timedelta(days=2), mailbox=known.folder):
        return


def fetching(*, seeker: UUID, now: datetime, password: str = "") -> Generator[Taken, None, None]:
    """Give, batch by batch, what came of the new mail so far; the next fetching goes on behind it.

    Without a password that of the keyring is used. Raises MailboxNotSet and whatever `fetch` refuses; what was taken in
    until then stays.
    """
    box = _needed(seeker)
    account, word = _entry(box, password)
    known = known_of(seeker=seeker, today=now.date())
    match_again(seeker=seeker, known=known)
    taken = Taken()
    for batch in fetch(account, word, since=box.since, place=_place(seeker), mailbox=box.folder):
        waiting = [Waiting(f"mail {one.uid} of {box.folder}", None, one.data) for one in batch.mails]
        taken = keep_batch(seeker, waiting, known, taken, now, [])
        left = [Problem("mail_too_large", f"Mail {uid} is too large, and stays on the server.", box.folder) for uid in batch.too_large]  # fmt: skip
        taken = replace(taken, problems=(*taken.problems, *left), done=batch.done, of=batch.of)
        _go_on_from(seeker, box, batch)
        yield taken


def _needed(seeker: UUID) -> KeptMailbox:
    known = mailbox_of(seeker=seeker)
    if known is None:
        raise MailboxNotSet("No mailbox of yours is known yet.")
    return known


def _account(known: KeptMailbox) -> Account:
    return Account(known.host, known.port, known.user, Security(known.security))


def _entry(known: KeptMailbox, password: str) -> tuple[Account, str]:
    account = _account(known)
    word = password or kept_password(account)
    if not word:
        raise LoginRefused("No password was given, and the keyring holds none.")
    return account, word


def _place(seeker: UUID) -> Place | None:
    row = MailAccount.objects.filter(seeker_id=seeker, purpose=READ).values_list("validity", "uid").first()
    return Place(row[0], row[1]) if row and row[0] is not None and row[1] is not None else None


def _go_on_from(seeker: UUID, box: KeptMailbox, batch: Batch) -> None:
    # Only where it is still the same mailbox: another one begins at its own beginning.
    rows = MailAccount.objects.filter(seeker_id=seeker, purpose=READ, host=box.host, user=box.user, mailbox=box.folder)
    with in_turn(seeker):
        rows.filter(since=box.since).update(validity=batch.place.validity, uid=batch.place.uid)
