"""The values of this room: a message as it was read, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from candidacy.followup.mail.kinds import Kind
from candidacy.kernel.problems import Problem
from candidacy.kernel.quotes import Quote, Span

MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Sender:
    """Whose name and address stand on a message."""

    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """One event of a calendar part: what is asked (REQUEST, CANCEL …), and the day or the moment it begins."""

    method: str
    summary: str
    starts: date | datetime | None
    organiser: str = ""
    place: str = ""
    cancelled: bool = False
    sequence: int = 0
    uid: str = ""
    """What stays the same when the sender moves it or calls it off."""
    ends: date | datetime | None = None
    links: tuple[str, ...] = ()
    """Addresses that its description, or a property for them, names."""

    @property
    def minutes(self) -> int | None:
        """How long it lasts, up to a day; None where that is not said, and for one of whole days."""
        begins, ends = self.starts, self.ends
        if not (isinstance(begins, datetime) and isinstance(ends, datetime)) or bool(begins.tzinfo) != bool(
            ends.tzinfo
        ):
            return None
        minutes = round((ends - begins).total_seconds() / 60)
        return minutes if 0 < minutes <= MINUTES_A_DAY else None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the sender: where it stands, and the same in small letters on one line."""

    span: Span
    plain: str
    in_subject: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it was read. `text` begins with its subject and never changes: every quote is a part of it."""

    name: str
    subject: str
    sender: Sender
    sent: datetime | None
    text: str
    blocks: tuple[Span, ...]
    """What the sender wrote, line by line, without quoted threads and signatures."""
    signature: tuple[str, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    forwarded: bool = False
    problems: tuple[Problem, ...] = ()
    id: str = ""
    """The name that its sender's program gave it, without angle brackets."""
    thread: tuple[str, ...] = ()
    """The names of the messages it answers, the nearest last."""
    links: tuple[str, ...] = ()
    """Addresses behind words, which the text does not show."""


@dataclass(frozen=True, slots=True)
class ReadMail:
    """What a message says about a candidacy; "" and None where it does not say."""

    name: str
    kind: Kind
    quote: Quote | None
    confidence: float
    employer: str = ""
    job: str = ""
    when: date | datetime | None = None
    choices: tuple[date | datetime, ...] = ()
    """Days and times to choose from, where several are offered."""
    round: int | None = None
    """Which round of talks, where that is said; 0 is a first call."""
    subject: str = ""
    sender: Sender = Sender()
    sent: datetime | None = None
    text: str = ""
    problems: tuple[Problem, ...] = ()
    id: str = ""
    thread: tuple[str, ...] = ()
    place: str = ""
    """Where the talk is held, on one line: an address, a room, a link to join by, or on which number the seeker is rung."""
    place_quote: Quote | None = None
    """Where the text says so; a calendar part may say what the text does not."""
    minutes: int | None = None
    """How long the talk lasts, where a calendar part says so."""
    answer_by: date | None = None
    """By which day they say there will be an answer, where they have not decided yet."""
    was: date | None = None
    """Of a moved talk the day on which it was to be, where that is said."""
    reply_by: date | None = None
    """By which day an offer is to be answered, where that is said."""
