"""An event: a fact with the time it happened and the time it was recorded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from candidacy.ledger.kinds import What

SECONDS_A_DAY = 86_400
MICROSECONDS = 1_000_000


@dataclass(frozen=True, slots=True)
class When:
    """The day something happened, as the seeker's calendar had it; with the time where it is known."""

    day: date
    moment: datetime | None = None
    """The time, best with its zone; one without is read as universal time, only to put a day in order."""
    about: bool = False
    """True where the day is a guess."""

    @classmethod
    def at(cls, moment: datetime, about: bool = False) -> When:
        """Return the day and time of `moment`."""
        return cls(moment.date(), moment, about)

    @property
    def instant(self) -> int:
        """Microseconds on one line for all zones; made of whole numbers because the first and last years overflow."""
        moment = self.moment or datetime(self.day.year, self.day.month, self.day.day)  # noqa: DTZ001 - a day has no zone
        clock = moment.hour * 3600 + moment.minute * 60 + moment.second
        offset = moment.utcoffset()
        shift = 0 if offset is None else offset.days * SECONDS_A_DAY + offset.seconds
        seconds = moment.date().toordinal() * SECONDS_A_DAY + clock - shift
        return seconds * MICROSECONDS + moment.microsecond


@dataclass(frozen=True, slots=True)
class Detail:
    """What is known of an event besides its kind and time."""

    text: str = ""
    """The seeker's own words."""
    day: date | None = None
    """The day it speaks of: of the interview, the start, the promised answer, the end of parking."""
    deadline: date | None = None
    """Until when an offer can be accepted, or a condition met."""
    name: str = ""
    """What a contingency or check is about; or the id of the event that added it."""
    who: str = ""
    """Who clears a contingency, or by whom it was done."""
    reason: str = ""
    terms: str = ""
    form: str = ""
    """How an interview is held, or by which channel an application went."""
    people: tuple[str, ...] = ()
    more: tuple[tuple[str, str], ...] = ()
    """Anything else, kept as it was given."""


NOTHING_MORE = Detail()


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened; never changed, only corrected by another event.

    An event that `corrects` another takes its place; a `correction` only takes it away. Events with one id are the
    parts of one record and are corrected together.
    """

    id: str
    what: What
    when: When | None
    """None where no day is known; such an event is kept, and not counted."""
    recorded: datetime | None = None
    round: int | None = None
    detail: Detail = NOTHING_MORE
    corrects: str | None = None
    """Id of the event it corrects."""

    @property
    def day(self) -> date:
        """The day it happened; the last of all days where none is known."""
        return self.when.day if self.when else date.max
