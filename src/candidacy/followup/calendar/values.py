"""The values of this room: one entry of a calendar, and what a candidacy has of days and times."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

Start = date | datetime
"""A whole day, or a moment. A moment without a zone means the clock on the wall, wherever that is."""


class Matter(StrEnum):
    """What an entry is about; the names are fixed, as they are part of each entry's UID."""

    INTERVIEW = "interview"
    TRAVEL_THERE = "travel_there"
    TRAVEL_BACK = "travel_back"
    PREPARATION = "preparation"
    PLAN_ITEM = "plan_item"
    PROMISED_DATE = "promised_date"
    FOLLOW_UP = "follow_up"
    OFFER_DEADLINE = "offer_deadline"
    START_DATE = "start_date"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the calendar. Its `uid` never changes; `sequence` grows whenever anything else does."""

    uid: str
    matter: Matter
    title: str
    start: Start
    end: Start
    """The first moment, or the first day, after it."""
    sequence: int = 0
    place: str = ""
    words: str = ""
    alarms_min: tuple[int, ...] = ()
    """Minutes before the start; below zero, after it (of a whole day: 540 after midnight is nine o'clock)."""
    link: str = ""
    cancelled: bool = False
    candidacy: str = ""
    """The id of its candidacy; no calendar is told of it."""
    forgotten: bool = False
    """Whether nothing is left of it but its UID and sequence: it is told to nobody, and counts on from there if it comes back."""

    @property
    def all_day(self) -> bool:
        """Whether it is about days and has no clock time."""
        return not isinstance(self.start, datetime)


@dataclass(frozen=True, slots=True)
class Talk:
    """An interview or another talk that is arranged."""

    id: str
    """What stays the same when the talk is moved."""
    round: int
    """From 1; 0 for a first call, which is no round."""
    start: Start
    minutes: int | None = None
    place: str = ""
    form: str = ""
    """How it is held, in the seeker's words, such as "video" or "on site"."""
    people: tuple[str, ...] = ()
    words: str = ""
    travel_min: int | None = None
    """Minutes on the way there; None where the seeker's usual ones count."""


@dataclass(frozen=True, slots=True)
class Due:
    """A day by which something is to happen."""

    id: str
    day: date
    words: str = ""


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One thing that the seeker means to do for a candidacy."""

    id: str
    words: str
    day: date
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Dates:
    """The days and times of one candidacy that lie ahead."""

    candidacy: str
    name: str
    """The job and the employer in a few words."""
    place: str = ""
    brief: str = ""
    """The address of its brief; "" where there is none."""
    talks: tuple[Talk, ...] = ()
    plan: tuple[PlanItem, ...] = ()
    promised: Due | None = None
    follow_up: Due | None = None
    offer_deadline: Due | None = None
    start: Due | None = None


@dataclass(frozen=True, slots=True)
class Habits:
    """How the seeker wants the calendar to be; all of it is theirs to change.

    The figures are our choice and not measured.
    """

    interview_min: int = 60
    """How long a talk takes where nothing is said."""
    preparation_min: int = 60
    """Kept free before leaving, or before the talk; 0 for none."""
    travel_min: int = 0
    """The usual way to a talk on site; 0 for none."""
    alarms_min: tuple[int, ...] = (24 * 60, 60)
    """Minutes before a talk."""
    day_alarms_min: tuple[int, ...] = (-9 * 60,)
    """Minutes before a whole day begins; below zero, after that."""
