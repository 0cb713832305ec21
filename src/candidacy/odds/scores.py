"""Scores of forecasts, lower is better: Brier and log for yes or no, CRPS for days (research/science.md §7.4)."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np


def brier(chance: float, happened: bool) -> float:
    """Return (p - y)², 0 to 1."""
    return (checked_chance(chance) - happened) ** 2


def log_score(chance: float, happened: bool) -> float:
    """Return -log of the chance given to what happened, in nats; infinite where that was called impossible."""
    given = checked_chance(chance) if happened else 1 - checked_chance(chance)
    return -math.log(given) if given > 0 else math.inf


def crps(samples: Sequence[float], came: float) -> float:
    """Return E|X - y| - ½E|X - X'| of equally likely values, in their unit; of one value it is the plain distance.

    The second term is the sum over sorted values of (2i - n - 1) x_i / n². ValueError for no values or ones not finite.
    """
    values = np.sort(np.asarray(samples, dtype=float))
    if not len(values) or not np.all(np.isfinite(values)) or not math.isfinite(came):
        raise ValueError("A CRPS needs finite values and a finite outcome")
    number = len(values)
    between = (2 * np.arange(1, number + 1) - number - 1) @ values / number**2
    return float(np.abs(values - came).mean() - between)


def skill(score: float, prior: float) -> float | None:
    """Return 1 - score/prior: 1 is perfect, 0 no better than the prior; None where the prior left nothing to better."""
    if not (score >= 0 and prior >= 0):
        raise ValueError(f"Not scores: {score}, {prior}")
    if prior == 0 or math.isinf(prior):
        return None
    return 1 - score / prior


def checked_chance(value: float) -> float:
    """Return the chance.

    ValueError for what does not lie between 0 and 1.
    """
    if not 0 <= value <= 1:
        raise ValueError(f"Not a chance: {value}")
    return value
