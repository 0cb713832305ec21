"""What the desk hands out of letters and of the account they go through: frozen values, none of which holds a password."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from candidacy.app.kept import Here, Recorded, Versioned
from candidacy.followup.dates import FollowUp
from candidacy.followup.next import Settled
from candidacy.followup.notes.thanking import SURVEYS
from candidacy.followup.notes.values import Addressee, Kind, Note, Tone
from candidacy.kernel.chances import Source
from candidacy.kernel.problems import Problem


class Way(StrEnum):
    """How a letter went out."""

    COPIED = "copied"
    MAIL_PROGRAM = "mail_program"
    OWN_ACCOUNT = "own_account"


@dataclass(frozen=True, slots=True)
class KeptLetter(Versioned):
    """A note or letter as the seeker has it."""

    id: UUID
    candidacy: UUID
    round: int | None
    """The interview it is about, 0 for a first call; None for a letter about none."""
    kind: Kind
    tone: Tone
    name: str
    address: str
    subject: str
    body: str
    why: str
    facts: tuple[str, ...]
    due: date | None
    set_at: datetime | None
    """When a follow-up was set for its day; None where it is only drawn up."""
    edited: datetime | None
    """When the seeker last changed its words; None while they are as they were drawn up."""
    made: datetime
    """When it was drawn up."""
    handed: datetime | None
    """When it was first handed to the post as it says now."""
    sent: datetime | None
    how: Way | None
    message_id: str

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the reason given for it rests on."""
        return SURVEYS if self.kind is Kind.THANKS else ()

    @property
    def note(self) -> Note:
        """The note that goes out."""
        to = Addressee(self.name, self.address)
        return Note(self.kind, to, self.subject, self.body, self.why, self.due, self.facts, self.tone)


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A letter with what is worth a look before it goes; a `gap` among it holds it back."""

    letter: KeptLetter
    problems: tuple[Problem, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing is left to fill in."""
        return not any(one.code == "gap" for one in self.problems)


@dataclass(frozen=True, slots=True)
class KeptAccount(Versioned):
    """How the seeker signs, and the mail server that takes their letters; no server where `host` is empty."""

    id: UUID
    sender: str
    address: str
    host: str
    port: int
    user: str
    security: str

    @property
    def sends(self) -> bool:
        """Whether a server is named that letters can go through."""
        return bool(self.host)


@dataclass(frozen=True, slots=True)
class Ready:
    """A letter as it would be sent: from whom, to whom, through which server, and whether a password must be typed."""

    letter: KeptLetter
    account: KeptAccount
    asks_password: bool


@dataclass(frozen=True, slots=True)
class NoteDue:
    """Somebody who was met and has not been thanked."""

    candidacy: UUID
    round: int
    held: date
    due: date
    to: Addressee
    why: str
    draft: KeptLetter | None = None
    """The note that is begun and not sent."""

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the reason given for it rests on."""
        return SURVEYS


@dataclass(frozen=True, slots=True)
class FollowUpHere:
    """The follow-up of one candidacy: its day and why; what is set; what was sent."""

    here: Here
    advised: FollowUp | None
    """None while no answer is awaited."""
    letter: KeptLetter | None
    """The follow-up that is set or drawn up, and not sent."""
    set_for: date | None
    """The day it is set for, where they have not written since it was set."""
    asked: date | None
    """The day it was sent since their last word."""


@dataclass(frozen=True, slots=True)
class FollowUpSet:
    """A follow-up that is set: its letter, the parking where it parks, and what to turn to now."""

    letter: KeptLetter
    parked: Recorded | None
    settled: Settled


@dataclass(frozen=True, slots=True)
class Said:
    """What a seeker says for a letter to be drawn up; what is left empty is taken from the record, or left as a gap."""

    name: str = ""
    address: str = ""
    round: int | None = None
    tone: Tone = Tone.PLAIN
    called: str = ""
    discussed: str = ""
    concern: str = ""
    evidence: str = ""
    mine: str = ""
    points: tuple[str, ...] = ()
    """What was said and is to be confirmed, a line each."""
    reason: str = ""
    known_from: str = ""
    call_first: date | None = None
    call_last: date | None = None
    call_by: str = ""
