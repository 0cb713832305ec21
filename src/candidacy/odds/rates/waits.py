"""What one wait usually looks like: the three outcomes and the days they take."""

from __future__ import annotations

import math
from collections.abc import Mapping

from candidacy.kernel.chances import Assumption
from candidacy.odds.rates.assumptions import NOTHING_CHANGED, assumed
from candidacy.odds.rates.channels import channel_odds
from candidacy.odds.rates.rate import rate_for
from candidacy.odds.values import Channel, Seniority, Stage, Usual

OF_ALL = ("pace_unknown", "median_spread", "strength_silence")
"""The assumptions that the waits of all stages share."""


def usual_wait(
    stage: Stage,
    channel: Channel = Channel.COLD,
    country: str | None = None,
    seniority: Seniority | None = None,
    assumptions: Mapping[str, float] = NOTHING_CHANGED,
) -> Usual:
    """Return the usual shares, median days and spreads σ' = sqrt(σ² + pace_unknown²) (research/science.md §7.2)."""
    up = rate_for(stage, channel, country, None, seniority, assumptions).mean
    told = told_share(stage, assumptions)
    odds = told / (1 - told) * (channel_odds(channel, assumptions)[1] if stage is Stage.APPLICATION else 1.0)
    told = odds / (1 + odds)
    return Usual(
        (up, (1 - up) * told, (1 - up) * (1 - told)), days_of(stage, assumptions), spreads_of(stage, assumptions)
    )


def told_share(stage: Stage, changed: Mapping[str, float] = NOTHING_CHANGED) -> float:
    """Return the share told no among those who do not advance, cold and of all countries: above 0 and below 1."""
    rest = 1 - rate_for(stage, assumptions=changed).mean
    never = assumed(f"never_{stage.value}", changed).value
    return min(max(1 - never / rest, 0.01), 0.99)


def wait_basis(stage: Stage, changed: Mapping[str, float] = NOTHING_CHANGED) -> tuple[Assumption, ...]:
    """Return what one wait at the stage rests on beside its rate: the silent share, days, spreads and how sure these are."""
    of_stage = (f"{kind}_{stage.value}" for kind in ("never", "days_advance", "days_no", "spread_advance", "spread_no"))
    return tuple(assumed(name, changed) for name in (*of_stage, *OF_ALL))


def days_of(stage: Stage, changed: Mapping[str, float] = NOTHING_CHANGED) -> tuple[float, float]:
    """Return the median days until advance and until a no, in a sector of usual pace."""
    names = (f"days_advance_{stage.value}", f"days_no_{stage.value}")
    advance, no = (assumed(name, changed).value for name in names)
    return advance, no


def spreads_of(stage: Stage, changed: Mapping[str, float] = NOTHING_CHANGED) -> tuple[float, float]:
    """Return σ' of log days until advance and until a no, the unknown pace of the employer included."""
    pace = assumed("pace_unknown", changed).value
    names = (f"spread_advance_{stage.value}", f"spread_no_{stage.value}")
    advance, no = (math.hypot(assumed(name, changed).value, pace) for name in names)
    return advance, no
