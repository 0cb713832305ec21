"""The record as tries at each stage, every wait counted for as long as it has been watched: open ones are no failures."""

from __future__ import annotations

import numpy as np
from scipy.special import ndtr

from candidacy.odds.rates.pace import pace_of
from candidacy.odds.search import Outcome, Search, Wait
from candidacy.odds.tally import Tried
from candidacy.odds.values import ADVANCE, Array, Draws, Stage

MOST_NUMBERS = 400_000
"""Draws times tries; the exact spread of a tally costs draws times the square of the tries."""
FEWEST_DRAWS = 100


def tries_of(search: Search, usual: Draws) -> tuple[Tried, ...]:
    """Return one `Tried` for each stage with waits: the chance of each to have gone on by today, at the usual rates.

    A wait the seeker stopped is none. Where the days are not known it counts as watched since it ended.
    """
    waits = {stage: [one for one in search.waits if one.stage is stage and _counts(one)] for stage in Stage}
    most = max(map(len, waits.values()))
    draws = max(FEWEST_DRAWS, min(usual.count, MOST_NUMBERS // max(most, 1)))
    at = np.linspace(0, usual.count - 1, min(draws, usual.count)).astype(int)
    return tuple(_tried(stage, found, usual, at) for stage, found in waits.items() if found)


def _counts(wait: Wait) -> bool:
    return wait.outcome is not Outcome.STOPPED


def _tried(stage: Stage, waits: list[Wait], usual: Draws, at: Array) -> Tried:
    """Return chances π_a F_a(days watched), of shape (draws, tries)."""
    drawn = usual.stages[stage]
    shares = np.stack([usual.shares(stage, one.channel)[at, ADVANCE] for one in waits], axis=1)
    watched = np.array([max((one.days or 0.0) + one.age, 0.5) / pace_of(one.sector) for one in waits])
    medians = drawn.medians[at, ADVANCE, None]
    answered = ndtr((np.log(watched) - np.log(medians)) / drawn.spreads[ADVANCE])
    passed = sum(one.outcome is Outcome.ADVANCED for one in waits)
    return Tried(str(stage), passed, len(waits), shares * answered)
