"""What one rejection says about a person: little, and here is how little, in figures."""

from __future__ import annotations

import math
from dataclasses import dataclass

from scipy import special

from candidacy.odds.finalists import chance_best_is_chosen, check_finalists, check_share

SEPARATE, PANEL = 0.44, 0.74
"""Reliability: how far two interviewers agree who each hold their own talk, or who sit in one (`rates.sources.HUFFCUTT`)."""
NEAR_ZERO = 1e-150
"""Stands for a mark of 0: no result can tell them apart, and dividing by it overflows at no other mark."""


def best_though_rejected(finalists: int, validity: float) -> float:
    """Return (1 - p1)/(N - 1): the chance to have been the best of the finalists, given another was chosen.

    `finalists` is 2 to 200, `validity` 0 to 1. At validity 0 it is 1/N, as before the rejection: nothing was learnt.
    """
    check_finalists(finalists)
    check_share(validity, "validity")
    if finalists < 2:
        raise ValueError("Where there is one finalist nobody else can have been chosen")
    return (1 - chance_best_is_chosen(finalists, validity)) / (finalists - 1)


@dataclass(frozen=True, slots=True)
class Interviewer:
    """One reading of a person: its reliability and the share of people it lets pass, both above 0 and below 1.

    The mark is √reliability times what is true plus noise, so two such readings correlate by the reliability.
    """

    reliability: float = SEPARATE
    passes: float = 0.30

    def __post_init__(self) -> None:
        for name, value in (("reliability", self.reliability), ("passes", self.passes)):
            if not 0 < value < 1:
                raise ValueError(f"{name} must lie between 0 and 1, both left out, not {value}")

    @property
    def mark(self) -> float:
        """The pass mark, in standard deviations above the average person."""
        return float(special.ndtri(1 - self.passes))

    def passes_at(self, percentile: float) -> float:
        """Return how often somebody passes who is truly better than `percentile` (0 to 1, ends left out) of all."""
        _check_inside(percentile)
        told = math.sqrt(self.reliability) * special.ndtri(percentile) - self.mark
        return float(special.ndtr(told / math.sqrt(1 - self.reliability)))

    def passes_an_equal_one_after_failing(self) -> float:
        """Return how often somebody who failed here passes another interviewer of the same kind."""
        both_fail = _both_below(self.mark, self.mark, self.reliability)
        return (1 - self.passes - both_fail) / (1 - self.passes)

    def weight_of_failing(self, top: float = 0.25) -> float:
        """Return the likelihood ratio of one failure for "in the top `top` of all": 1 would say nothing, 0 all."""
        _check_inside(top)
        below = _both_below(self.mark, float(special.ndtri(1 - top)), math.sqrt(self.reliability))
        return ((1 - self.passes - below) / top) / (below / (1 - top))

    def top_though_failed(self, top: float = 0.25) -> float:
        """Return the chance to be in the top `top` of all, after one failure."""
        odds = top / (1 - top) * self.weight_of_failing(top)
        return odds / (1 + odds)


def _both_below(first: float, second: float, correlation: float) -> float:
    """Return Φ2(h, k; r) by Owen's T (Owen 1956); h and k are marks, moved off 0 where they stand on it."""
    h, k = (value or NEAR_ZERO for value in (first, second))
    s = math.sqrt((1 - correlation) * (1 + correlation))
    wedges = special.owens_t(h, (k - correlation * h) / (h * s)) + special.owens_t(k, (h - correlation * k) / (k * s))
    apart = 0.5 if (h < 0) != (k < 0) else 0.0
    return float(0.5 * (special.ndtr(h) + special.ndtr(k)) - wedges - apart)


def _check_inside(share: float) -> None:
    if not 0 < share < 1:
        raise ValueError(f"Not a share between 0 and 1, both left out: {share}")
