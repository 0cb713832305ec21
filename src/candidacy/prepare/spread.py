"""Spreads what is left to do over the days before the interview, and says what does not fit.

**The order of need.** First what cannot be missed: the way, the papers to take along, the clothes. Without one of them one comes
late, empty-handed or out of place, and nothing said in the room makes up for it; together they take half an hour, so they cost the
rest little, and done early there is still time to mend what turns out wrong. Then what has a day of its own, the nearest first, for
later it is of no use. Then by use for each minute, for in a short time that gives the most. What has no use given stays in the order
it came in: it is the seeker's own order, and nobody else can weigh it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

STEP = 5
"""Minutes a day are advised in steps of this."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to do, and about how long it takes."""

    text: str
    minutes: int
    vital: bool = False
    """Without it one comes late, empty-handed or out of place."""
    use: int = 0
    """How much it helps, beside the others; 0 where nobody can say."""
    by: date | None = None
    """The last day it may be done on, where it has one."""


@dataclass(frozen=True, slots=True)
class DayOfPlan:
    """What to do on one day, the most important first."""

    day: date
    things: tuple[Thing, ...]

    @property
    def minutes(self) -> int:
        """The time all of the day takes."""
        return minutes_of(self.things)


@dataclass(frozen=True, slots=True)
class Spread:
    """Which thing on which day, and what to leave out."""

    today: date
    interview: date | None
    minutes_a_day: int
    things: tuple[Thing, ...]
    """Everything there is to do, the most important first."""
    days: tuple[DayOfPlan, ...]
    """The days with something to do; none while the interview has no day."""
    left_out: tuple[Thing, ...]
    overdue: tuple[Thing, ...]
    """What should have been done on a day that is over; it is on no day."""
    enough: int | None
    """So many minutes a day would be enough for everything; None where no number would."""

    @property
    def days_left(self) -> int:
        """The days before the interview, today among them."""
        return max((self.interview - self.today).days, 0) if self.interview else 0


def spread(things: Iterable[Thing], today: date, interview: date | None, minutes_a_day: int) -> Spread:
    """Return the things in order of need, each on the first day with room from today to the day before the interview.

    Nothing stands after its own last day. A thing longer than a day's minutes has a day of its own. What finds no room is left
    out, never squeezed in.
    """
    known = in_order_of_need(things)
    if interview is None:
        return Spread(today, None, minutes_a_day, known, (), (), (), None)
    late = tuple(thing for thing in known if thing.by and thing.by < today)
    still = tuple(thing for thing in known if not (thing.by and thing.by < today))
    count = max((interview - today).days, 0)
    loads, left = _filled(still, today, count, minutes_a_day)
    days = (DayOfPlan(today + timedelta(days=at), tuple(load)) for at, load in enumerate(loads))
    some = tuple(day for day in days if day.things)
    enough = _enough(still, today, count, minutes_a_day)
    return Spread(today, interview, minutes_a_day, known, some, tuple(left), late, enough)


def in_order_of_need(things: Iterable[Thing]) -> tuple[Thing, ...]:
    """Return what cannot be missed, then what has a last day, then the rest by use for each minute; else as they came."""
    return tuple(sorted(things, key=need))


def minutes_of(things: Iterable[Thing]) -> int:
    """Return the time the things take together."""
    return sum(thing.minutes for thing in things)


def need(thing: Thing) -> tuple[bool, date, float]:
    """Return what the order of need goes by; the least comes first."""
    return not thing.vital, thing.by or date.max, -thing.use / max(thing.minutes, 1)


def _filled(things: Sequence[Thing], today: date, days: int, most: int) -> tuple[list[list[Thing]], list[Thing]]:
    # Each takes the first day with room, and an empty day has room: more days than things are never needed.
    loads: list[list[Thing]] = [[] for _ in range(min(days, len(things)))]
    left: list[Thing] = []
    for thing in things:
        last = (thing.by - today).days + 1 if thing.by else days
        load = next((one for one in loads[:last] if _has_room(one, thing, most)), left)
        load.append(thing)
    return loads, left


def _has_room(load: Sequence[Thing], thing: Thing, most: int) -> bool:
    return not load or minutes_of(load) + thing.minutes <= most


def _enough(things: Sequence[Thing], today: date, days: int, least: int) -> int | None:
    """Return so many minutes a day, from the least on, that nothing is left out, and a step less would not do."""
    if not days:
        return None if things else least
    if not _filled(things, today, days, least)[1]:
        return least
    tries = range(least - least % STEP + STEP, least + minutes_of(things) + STEP, STEP)
    return tries[bisect_left(tries, True, key=lambda most: not _filled(things, today, days, most)[1])]
