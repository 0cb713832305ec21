"""The wishes: "give me the letter for my mail program", "send it through my own account": always the seeker's own click."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from candidacy.app.desk.letters_kept import letter_of, mark_sent, may_go
from candidacy.app.desk.mail_account import asks_password, known_account, password_for, posted, sending_account
from candidacy.app.folder import data_folder
from candidacy.app.kept_letters import KeptAccount, KeptLetter, Ready, Way
from candidacy.app.post.sending import SECONDS, send
from candidacy.app.store.commands import once
from candidacy.app.store.models import Letter
from candidacy.app.wish_keys import key_of_part
from candidacy.followup.notes.mailing import Sender, as_eml, as_mailto
from candidacy.kernel.post_refusals import SentBefore


def letter_as_eml(*, seeker: UUID, letter: UUID, now: datetime) -> bytes:
    """Return the letter as an unsent draft that mail programs open.

    Raises GapsLeft, NoMailAccount where the seeker's own address is not known, and what `as_eml` raises.
    """
    known, account = letter_of(seeker=seeker, letter=letter), known_account(seeker=seeker)
    may_go(known, again=True)
    return as_eml(known.note, Sender(account.sender, account.address), now, _message_id(account))


def letter_as_mailto(letter: KeptLetter) -> str:
    """Return the address that opens the letter in the seeker's mail program. Raises what `as_mailto` does."""
    may_go(letter, again=True)
    return as_mailto(letter.note)


def ready_to_send(*, seeker: UUID, letter: UUID, again: bool = False) -> Ready:
    """Return the letter with the account it would go through; it is whole and, unless `again`, was not sent.

    Raises GapsLeft, SentBefore, NoMailAccount.
    """
    known = letter_of(seeker=seeker, letter=letter)
    may_go(known, again=again)
    account = sending_account(seeker=seeker)
    return Ready(known, account, asks_password(account))


def send_letter(
    *,
    seeker: UUID,
    letter: UUID,
    now: datetime,
    password: str = "",
    again: bool = False,
    key: str | None = None,
    seconds: float = SECONDS,
) -> KeptLetter:
    """Return the letter as sent, once the server took it; the password is used and kept nowhere.

    The same letter is not sent twice: a second try finds what became of the first, however that ended. `again` makes another mail
    of it. Raises what `ready_to_send` does, PasswordNeeded, and what `post.sending.send` does.
    """
    ready = ready_to_send(seeker=seeker, letter=letter, again=again)
    typed = password_for(ready.account, password)
    handed = _handed(seeker, ready, now, again=again, key=key)
    mail = as_eml(
        handed.note, Sender(ready.account.sender, ready.account.address), handed.handed or now, handed.message_id, unsent=False
    )  # fmt: skip
    try:
        send(mail, posted(ready.account), typed, outbox=data_folder() / "outbox", seconds=seconds)
    except SentBefore:
        _gone(seeker, letter, now, again=again)
        raise
    return _gone(seeker, letter, now, again=again)


def _gone(seeker: UUID, letter: UUID, now: datetime, *, again: bool) -> KeptLetter:
    """Return the letter as sent through the account; it may be told twice of one sending."""
    known = letter_of(seeker=seeker, letter=letter)
    if known.sent and not again:
        return known
    return mark_sent(seeker=seeker, letter=letter, way=Way.OWN_ACCOUNT, now=now, again=True)


def _handed(seeker: UUID, ready: Ready, now: datetime, *, again: bool, key: str | None) -> KeptLetter:
    """Return the letter with the moment and the name it is handed over by: the same at every try, other ones when it goes again."""
    rows = Letter.objects.filter(seeker_id=seeker, id=ready.letter.id)

    def make(_command: str) -> UUID:
        may_go(letter_of(seeker=seeker, letter=ready.letter.id), again=again)
        if again or not rows.exclude(message_id="").exists():
            rows.update(handed=now.replace(microsecond=0), message_id=_message_id(ready.account))
        return ready.letter.id

    asked = {"letter": ready.letter.id, "again": again}
    once(seeker=seeker, wish="hand letter over", asked=asked, make=make, now=now, key=key_of_part(key, "handed"))
    return letter_of(seeker=seeker, letter=ready.letter.id)


def _message_id(account: KeptAccount) -> str:
    """Return a name for the mail that tells nothing of this machine."""
    domain = account.address.rpartition("@")[2].encode("idna").decode("ascii")
    return f"<{uuid4()}@{domain}>"
