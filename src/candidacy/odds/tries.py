"""Every wait as a try: the record of a search as `luck` reads it, with what is still open counted for as much as it is."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from candidacy.odds.doubtful import DOUBT
from candidacy.odds.fit import fit
from candidacy.odds.fit.evidence import SAME_DAY
from candidacy.odds.rates import pace_of
from candidacy.odds.rates.assumptions import NOTHING_CHANGED
from candidacy.odds.search import Outcome, Search, Wait
from candidacy.odds.silence import unanswered
from candidacy.odds.tally import Tried
from candidacy.odds.values import ADVANCE, Array, Draws, Seniority, Stage

Whole = npt.NDArray[np.int_]

MOST = 400_000
"""Draws times tries: the spread of the number of passes costs draws times the square of the tries."""
FEWEST = 100
"""Draws that are kept however many tries there are."""


def usual(
    seed: int,
    *,
    country: str | None = None,
    seniority: Seniority | None = None,
    assumptions: Mapping[str, float] = NOTHING_CHANGED,
) -> Draws:
    """Return draws of what is usual, without the doubt: allowing for seekers of any kind would explain any record."""
    sure = {**assumptions, DOUBT: math.inf}
    draws = fit(Search(), seed, country=country, seniority=seniority, assumptions=sure)
    return replace(draws, assumptions=tuple(one for one in draws.assumptions if one.name != DOUBT))


def tries_of(search: Search, of_usual: Draws) -> tuple[Tried, ...]:
    """Return one `Tried` a stage that has waits; those the seeker stopped count for nothing.

    A wait's chance is that of having advanced by today: of its channel to advance, times that of an advance to have come
    in the days since it began. So an open or forgotten one is no failure, and quick answers are no luck. `of_usual` are
    draws of `usual`; row i of every stage is the same draw.
    """
    counted = [wait for wait in search.waits if wait.outcome is not Outcome.STOPPED]
    kept = _thinned(of_usual.count, len(counted))
    by_stage = {stage: [wait for wait in counted if wait.stage is stage] for stage in Stage}
    return tuple(_tried(stage, waits, of_usual, kept) for stage, waits in by_stage.items() if waits)


def _thinned(draws: int, tries: int) -> Whole:
    number = min(draws, max(FEWEST, MOST // max(tries, 1)))
    return np.arange(number) * draws // number


def _tried(stage: Stage, waits: Sequence[Wait], of_usual: Draws, kept: Whole) -> Tried:
    drawn = of_usual.stages[stage]
    days = np.array([_days_since(wait) / pace_of(wait.sector) for wait in waits])
    in_time = 1 - unanswered(drawn.medians[kept], drawn.spreads, days)[..., ADVANCE]
    channels = {wait.channel for wait in waits}
    sure = {channel: of_usual.shares(stage, channel)[kept, ADVANCE] for channel in channels}
    chances: Array = np.column_stack([sure[wait.channel] for wait in waits]) * in_time
    passed = sum(wait.outcome is Outcome.ADVANCED for wait in waits)
    return Tried(stage.value, passed, len(waits), chances)


def _days_since(wait: Wait) -> float:
    """Days since the wait began; where nobody knows how long it took, at least those since it ended."""
    return max((wait.days or 0.0) + wait.age, SAME_DAY)
