"""A forecast put so that time decides it: will they go on by a day? And how it came out."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from candidacy.odds.point import Point
from candidacy.odds.search import Course, Outcome
from candidacy.odds.silence import gone_on
from candidacy.odds.values import Array, Draws, Stage

PERIODS = (14, 28, 56, 112)
"""Days a forecast may run for."""
MOST = 0.75
"""It runs so long that so much of the whole chance to go on falls into it."""
LIKELY_DAYS = 20


@dataclass(frozen=True, slots=True)
class Foretold:
    """Whether they go on within `within` days: the chance, and equally likely days, those after the end put at it."""

    within: int
    chance: float
    days: tuple[float, ...]


def period_of(point: Point, draws: Draws) -> int:
    """Return for how many days a forecast from this point runs; before a promised date, so many more."""
    ahead = math.ceil(max(-(point.silent_days or 0.0), 0.0))
    gone = _gone(point, draws, ahead + np.array(PERIODS, dtype=float))
    return next(ahead + days for days, share in zip(PERIODS, gone, strict=True) if share >= MOST * gone[-1])


def foretell(point: Point, draws: Draws, within: int) -> Foretold:
    """Return the chance to go on within so many days, given the silence so far: the mean over the draws, to be scored.

    ValueError for less than one day, and for a point at which nobody is waited for.
    """
    if within < 1:
        raise ValueError(f"Not a number of days: {within}")
    rise = _gone(point, draws, np.arange(within + 1.0))
    at = (np.arange(LIKELY_DAYS) + 0.5) / LIKELY_DAYS
    days = np.minimum(np.searchsorted(rise, at), within)
    return Foretold(within, float(rise[-1]), tuple(float(day) for day in days))


def _gone(point: Point, draws: Draws, within: Array) -> Array:
    """Return the chance to have gone on within so many days from now, for each of them."""
    if point.silent_days is None:
        raise ValueError("A forecast needs somebody who is waited for")
    gone = gone_on(draws, point.stage, point.silent_days, within, channel=point.channel)
    return np.asarray(gone.mean(axis=0).clip(0, 1))


@dataclass(frozen=True, slots=True)
class CameOut:
    """How a forecast came out: None while it is open, with the days it took; `void` where nobody will ever know."""

    happened: bool | None
    after_days: float | None = None
    void: bool = False


def came_out(course: Course, stage: Stage, made: date, until: date, today: date) -> CameOut:
    """Return how a forecast of that stage, made on a day, came out by its last day; what stopped before has no answer."""
    since = (one for one in course.waits if one.stage is stage and today - timedelta(days=one.age) >= made)
    wait = next(since, None)
    if wait is None:
        return CameOut(None, void=today > until)
    within, ended = float((until - made).days), today - timedelta(days=wait.age)
    if wait.outcome is Outcome.ADVANCED and ended <= until:
        return CameOut(True, float((ended - made).days))
    if wait.outcome is Outcome.TOLD_NO and ended <= until:
        return CameOut(False, within)
    if wait.outcome is Outcome.STOPPED and ended <= until:
        return CameOut(None, void=True)
    return CameOut(False, within) if today > until else CameOut(None)


def chances_in_twenties(own: int) -> float:
    """Return so many of twenty as a chance.

    ValueError below 0 and above 20.
    """
    if not 0 <= own <= 20:
        raise ValueError(f"Not so many of twenty: {own}")
    return own / 20


Inputs = Mapping[str, str]


def inputs_of(point: Point, own_outcomes: int, until: date) -> Inputs:
    """Return what a forecast rests on, as it is frozen with it."""
    return {
        "stage": str(point.stage), "silent_days": f"{point.silent_days:g}", "channel": str(point.channel),
        "own_outcomes": str(own_outcomes), "until": until.isoformat(),
    }  # fmt: skip
