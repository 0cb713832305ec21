"""How long answers take at one point, by what is usual there: when half of those who answer have, and how many have by a day."""

from __future__ import annotations

import math
from collections.abc import Mapping

from candidacy.followup.dates import OF_MEDIAN, ReplyTime, usual_reply
from candidacy.odds.rates import rate_for, usual_wait, wait_basis
from candidacy.odds.rates.assumptions import NOTHING_CHANGED
from candidacy.odds.values import Stage, Usual

LONGEST_DAYS = 2000
AFTER: dict[Stage, str] = {
    Stage.APPLICATION: "after an application",
    Stage.SCREEN: "after a first call or task",
    Stage.INTERVIEW: "after a first interview",
    Stage.FINAL: "after a later interview",
    Stage.VERBAL_OFFER: "after a spoken offer",
    Stage.WRITTEN_OFFER: "after a written offer",
}


def reply_time(
    stage: Stage, country: str | None = None, assumptions: Mapping[str, float] = NOTHING_CHANGED
) -> ReplyTime:
    """Return the time of reply at the stage: one and a half medians of all answers, a no included, and the share come by then.

    The answers take lognormal times of their own (research/science.md §7.2): F(t) = Σ wᵢ Φ((ln t - ln mᵢ) / σᵢ), with the
    two shares among those who answer as weights. Sources are those of the rates, assumptions those of the wait.
    """
    usual = usual_wait(stage, country=country, assumptions=assumptions)
    median = median_days(usual)
    found = usual_reply(
        median, answered(usual, OF_MEDIAN * median), AFTER[stage], rate_for(stage, country=country).sources
    )
    told = (*found.assumptions, *wait_basis(stage, assumptions))
    return ReplyTime(found.days, found.share, found.basis, found.sources, told)


def answered(usual: Usual, days: float) -> float:
    """Return which part of those who get any answer has it after `days` (above 0)."""
    advance, no, _ = usual.shares
    parts = zip((advance, no), usual.medians, usual.spreads, strict=True)
    return sum(share * _normal(math.log(days / median) / spread) for share, median, spread in parts) / (advance + no)


def median_days(usual: Usual) -> float:
    """Return the days after which half of those who get any answer have it."""
    low, high = 0.01, float(LONGEST_DAYS)
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if answered(usual, middle) < 0.5 else (low, middle)
    return high


def _normal(at: float) -> float:
    return (1 + math.erf(at / math.sqrt(2))) / 2
