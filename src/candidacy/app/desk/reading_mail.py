"""The wish: "what do these mails say about my candidacies?"."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from candidacy.app.desk.papers import Paper
from candidacy.app.fence.mail_wire import Mail
from candidacy.app.fence.mails import read_mails_fenced
from candidacy.followup.mail import ReadMail
from candidacy.followup.mail.mailbox import is_mailbox, messages_in
from candidacy.kernel.mail_refusals import TooManyMails
from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import Refusal

MAILS_LIMIT = 5000
"""Messages that are read at once; a year of a busy inbox."""


@dataclass(frozen=True, slots=True)
class MailAt:
    """What one message says, and where it lies: its file, and its number in a mailbox, from 1."""

    file: str
    number: int | None
    mail: ReadMail


@dataclass(frozen=True, slots=True)
class MailsRead:
    """What the messages say, in their order, and what could not be read."""

    mails: tuple[MailAt, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that was not read yet."""

    file: str
    number: int | None
    data: bytes
    chosen: bool = False
    """Whether somebody gave this one by itself."""
    came: datetime | None = None
    """When it was pasted, on this machine's clock and without its zone."""

    @property
    def name(self) -> str:
        """What it is called where it cannot be read."""
        return self.file if self.number is None else f"{self.file}, message {self.number}"

    @property
    def digest(self) -> str:
        """The same for the same message, however it came: line ends are the carrier's."""
        return hashlib.sha256(self.data.replace(b"\r\n", b"\n").strip()).hexdigest()


Answered = tuple[Waiting, ReadMail | Refusal]


def mails_read(*, papers: Sequence[Paper]) -> MailsRead:
    """Return what every message of the files says; nothing is kept and nothing is sent.

    A message that cannot be read is listed among the problems. Raises its refusal where no message could be read,
    and TooManyMails past `MAILS_LIMIT`.
    """
    answers = answered(waiting_in(papers))
    read = [MailAt(one.file, one.number, answer) for one, answer in answers if isinstance(answer, ReadMail)]
    refused = [(one, answer) for one, answer in answers if isinstance(answer, Refusal)]
    if refused and not read:
        raise refused[0][1]
    problems = [Problem(refusal.code, refusal.sentence, one.name) for one, refusal in refused]
    return MailsRead(tuple(read), (*problems, *(problem for one in read for problem in one.mail.problems)))


def waiting_in(papers: Sequence[Paper], now: datetime | None = None) -> list[Waiting]:
    """Return the messages of the files, mailboxes cut; what was pasted came `now`. Raises TooManyMails."""
    came = now.replace(tzinfo=None) if now else None
    found = [one for paper in papers for one in _waiting(paper, came if paper.pasted else None)]
    if len(found) > MAILS_LIMIT:
        raise TooManyMails(f"There are more than {MAILS_LIMIT} messages.")
    return found


def answered(waiting: Sequence[Waiting]) -> list[Answered]:
    """Return every message with what it says, or with the refusal of it; each was read in the fence."""
    answers = read_mails_fenced([Mail(one.data, one.name, one.came) for one in waiting])
    return list(zip(waiting, answers, strict=True))


def _waiting(paper: Paper, came: datetime | None) -> list[Waiting]:
    if not is_mailbox(paper.data):
        return [Waiting(paper.name, None, paper.data, came=came)]
    found = messages_in(paper.data, MAILS_LIMIT)
    return [Waiting(paper.name, number, data) for number, data in enumerate(found, start=1)]
