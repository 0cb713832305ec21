"""Waits of one stage summed up to the few numbers that the likelihood needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from candidacy.odds.rates.pace import pace_of
from candidacy.odds.search import Outcome, Wait
from candidacy.odds.values import Array, Channel

SAME_DAY = 0.5
"""Days of an answer that came on the day itself; a logarithm needs more than 0."""
CHANNELS = tuple(Channel)


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """Weighted sums over one stage; channels in the order of `Channel`, outcomes advance and no."""

    counts: Array
    """Shape (channels, 2): answers by channel and outcome."""
    timed: Array
    """Shape (2, 3): for each outcome the weight, sum and sum of squares of log days in a sector of usual pace."""
    silent: Array
    """Shape (silences, 3): log days, place of the channel, weight; equal silences are one row."""
    resolved: int
    open: int


def evidence_of(waits: Iterable[Wait], half_life: float) -> Evidence:
    """Return the sums, the same for any order of the waits; weight 0.5^(age / half_life)."""
    ordered = sorted(waits, key=_place)
    weights = 0.5 ** (np.array([wait.age for wait in ordered], dtype=float) / half_life)
    counts, timed = np.zeros((len(CHANNELS), 2)), np.zeros((2, 3))
    for column, outcome in enumerate((Outcome.ADVANCED, Outcome.TOLD_NO)):
        for wait, weight in zip(ordered, weights, strict=True):
            if wait.outcome is outcome:
                counts[CHANNELS.index(wait.channel), column] += weight
                timed[column] += _moments(wait, weight)
    resolved = sum(wait.resolved for wait in ordered)
    return Evidence(counts, timed, _silences(ordered, weights), resolved, len(ordered) - resolved)


def _place(wait: Wait) -> tuple[str, str, float, float, str]:
    days = -1.0 if wait.days is None else wait.days
    return wait.channel.value, wait.outcome.value, days, wait.age, wait.sector.value if wait.sector else ""


def _moments(wait: Wait, weight: float) -> Array:
    if wait.days is None:
        return np.zeros(3)
    x = log_days(wait)
    return weight * np.array([1.0, x, x * x])


def log_days(wait: Wait) -> float:
    """Return the logarithm of the days it would have been in a sector of usual pace."""
    return float(np.log(max(wait.days or 0.0, SAME_DAY) / pace_of(wait.sector)))


def _silences(waits: Sequence[Wait], weights: Array) -> Array:
    rows = [
        (log_days(wait), CHANNELS.index(wait.channel), weight)
        for wait, weight in zip(waits, weights, strict=True)
        if not wait.resolved and wait.days
    ]
    if not rows:
        return np.zeros((0, 3))
    table = np.array(rows, dtype=float)
    keys, places = np.unique(table[:, :2], axis=0, return_inverse=True)
    return np.column_stack([keys, np.bincount(places.ravel(), weights=table[:, 2])])
