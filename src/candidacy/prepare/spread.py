"""Spreads what is left to do over the days before the interview, and says what does not fit."""

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
    enough: int | None
    """So many minutes a day would be enough for everything; None where no number would."""

    @property
    def days_left(self) -> int:
        """The days before the interview, today among them."""
        return max((self.interview - self.today).days, 0) if self.interview else 0


def spread(things: Iterable[Thing], today: date, interview: date | None, minutes_a_day: int) -> Spread:
    """Return the things in their order on the days from today to the day before the interview.

    A thing longer than a day's minutes has a day of its own. What no longer fits is left out, never squeezed in.
    """
    known = tuple(things)
    if interview is None:
        return Spread(today, None, minutes_a_day, known, (), (), None)
    count = max((interview - today).days, 0)
    loads, left = _filled(known, count, minutes_a_day)
    days = (DayOfPlan(today + timedelta(days=at), tuple(load)) for at, load in enumerate(loads))
    some = tuple(day for day in days if day.things)
    return Spread(today, interview, minutes_a_day, known, some, tuple(left), _enough(known, count, minutes_a_day))


def minutes_of(things: Iterable[Thing]) -> int:
    """Return the time the things take together."""
    return sum(thing.minutes for thing in things)


def _filled(things: Sequence[Thing], days: int, most: int) -> tuple[list[list[Thing]], list[Thing]]:
    loads: list[list[Thing]] = [[]]
    left: list[Thing] = []
    for thing in things:
        if loads[-1] and minutes_of(loads[-1]) + thing.minutes > most and len(loads) < days:
            loads.append([])
        fits = days > 0 and (not loads[-1] or minutes_of(loads[-1]) + thing.minutes <= most)
        (loads[-1] if fits else left).append(thing)
    return loads, left


def _enough(things: Sequence[Thing], days: int, least: int) -> int | None:
    """Return the fewest minutes a day, from the least on, with which nothing is left out."""
    if not days:
        return None if things else least
    if not _filled(things, days, least)[1]:
        return least
    tries = range(least - least % STEP + STEP, least + minutes_of(things) + STEP, STEP)
    return tries[bisect_left(tries, True, key=lambda most: not _filled(things, days, most)[1])]
