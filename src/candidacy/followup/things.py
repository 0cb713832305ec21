"""What there may be to do, and the frozen facts of a candidacy from which it is worked out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum

from candidacy.ledger.values import Parked, Standing

LONGEST_ABOUT = 80
"""Letters of what a thing is about that stand in its key as they are."""


class Urgency(IntEnum):
    """What comes before what."""

    TODAY = 0
    RECORD = 1
    SOON = 2
    ASK = 3
    OPEN = 4


@dataclass(frozen=True, slots=True)
class Talk:
    """An interview round that was arranged or held, and what was done about it since."""

    round: int
    day: date
    ends: datetime | None = None
    """When it is over, where the time is known; without one, when its day is."""
    debriefed: bool = False
    unthanked: tuple[str, ...] = ()
    """Names of those who were met and have not been thanked."""
    held: bool = False
    """Whether it is on record that it was held; then it is over."""
    event: str = ""
    """The id of the event that arranged it last, or says that it was held."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing the seeker planned and has not done."""

    id: str
    text: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Vow:
    """Something the seeker promised them and has not done."""

    text: str
    day: date | None = None
    round: int | None = None
    """After which round it was promised, where that is known."""


@dataclass(frozen=True, slots=True)
class Asking:
    """The follow-up: for which day it is set, and when it was sent."""

    day: date
    sent: date | None = None


@dataclass(frozen=True, slots=True)
class News:
    """What brought a parked candidacy back, not yet looked at."""

    text: str
    day: date


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a candidacy beside its standing."""

    talks: tuple[Talk, ...] = ()
    items: tuple[Item, ...] = ()
    vows: tuple[Vow, ...] = ()
    asking: Asking | None = None
    news: News | None = None


NOTHING_MORE = Known()


@dataclass(frozen=True, slots=True)
class Case:
    """A candidacy with its name, its standing and what else is known of it."""

    id: str
    name: str
    standing: Standing
    known: Known = NOTHING_MORE


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing to do."""

    code: str
    text: str
    candidacy: str | None
    """Id of the candidacy it is about, if any."""
    day: date | None
    urgency: Urgency
    why: str = ""
    """Why it is put forward, in one sentence."""
    about: str = ""
    """Which of several of its kind it is: the round, the id of a planned thing."""
    round: int | None = None
    """Of which round's debrief it comes, where it comes from one."""
    begins: datetime | None = None
    """The hour of that day, where it is known: with a zone, or by the clock on the wall."""

    @property
    def key(self) -> str:
        """By what it is known again on another day, to be put off or not shown twice; long words stand in it by digest."""
        about = self.about if len(self.about) <= LONGEST_ABOUT else hashlib.sha256(self.about.encode()).hexdigest()
        return f"{self.code}/{self.candidacy or ''}/{about}"


@dataclass(frozen=True, slots=True)
class PutOff:
    """A thing that the seeker does not want to see before a day."""

    key: str
    until: date


@dataclass(frozen=True, slots=True)
class ParkedCase:
    """A candidacy that is out of sight, and until when."""

    case: Case
    parked: Parked


@dataclass(frozen=True, slots=True)
class Agenda:
    """The things to do, what is parked, and whether to go on applying."""

    things: tuple[Thing, ...]
    parked: tuple[ParkedCase, ...]
    keep_applying: bool
