"""What a silence means: three outcomes with competing times, where never hearing is one of its own.

After t silent days the chance to advance is π_a S_a(t) / (π_a S_a(t) + π_r S_r(t) + π_g), with lognormal S
(research/science.md §7.2; the mixture-cure form of survival analysis).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy.special import ndtr

from candidacy.kernel.chances import USUAL_LEVEL, Chance, Estimate
from candidacy.odds.rates import pace_of, wait_basis
from candidacy.odds.rates.assumptions import NOTHING_CHANGED
from candidacy.odds.rates.pace import pace_sources
from candidacy.odds.values import ADVANCE, NEVER, Array, Channel, Draws, Sector, Stage, Usual

HORIZON = 1000
"""Days looked ahead for a threshold; beyond it there is none worth naming."""


@dataclass(frozen=True, slots=True)
class Silence:
    """What the silence so far has done to one candidacy."""

    stage: Stage
    days: float
    begin: Estimate
    """The chance to advance on the day the clock started."""
    now: Estimate
    """The chance to advance today."""
    answer: Chance
    """The chance that any answer still comes, a no included."""
    halves_by: int | None
    """The first silent day on which the chance is half of that at the beginning, or less; None where it never is."""
    closed_by: int | None
    """The first silent day on which it is a quarter: treat it as closed, keep the door open."""


def advance_chance(usual: Usual, days: Array | float, pace: float = 1.0) -> Array:
    """Return the chance to advance after `days` (0 or more, any shape) of silence, as an array of that shape."""
    shares, medians = np.array(usual.shares)[None], np.array(usual.medians, dtype=float)[None]
    flat = np.atleast_1d(np.asarray(days, dtype=float))
    left = still_waiting(shares, medians, np.array(usual.spreads), flat.ravel(), pace)[0]
    return np.asarray((left[:, ADVANCE] / left.sum(axis=1)).reshape(np.shape(days)))


def still_waiting(shares: Array, medians: Array, spreads: Array, days: Array, pace: float = 1.0) -> Array:
    """Return shape (draws, days, 3): the shares of all waits that are still silent and will advance, get a no, never.

    `shares` (draws, 3), `medians` (draws, 2) in days, `spreads` (2,), `days` (days,), `pace` a factor on every wait.
    """
    left = np.repeat(shares[:, None, :], len(days), axis=1)
    left[..., :NEVER] *= unanswered(medians, spreads, days, pace)
    return np.asarray(left)


def unanswered(medians: Array, spreads: Array, days: Array, pace: float = 1.0) -> Array:
    """Return S of shape (draws, days, 2): how often what will advance, and what gets a no, is still silent then."""
    log_days = np.log(np.maximum(days, np.finfo(float).tiny) / pace)
    return np.asarray(ndtr((np.log(medians)[:, None, :] - log_days[None, :, None]) / spreads))


def first_day_below(usual: Usual, part: float, pace: float = 1.0) -> int | None:
    """Return the first whole day on which the chance to advance is at most `part` of that on day 0."""
    return _first(advance_chance(usual, np.arange(HORIZON + 1.0), pace), part)


def silence(
    draws: Draws,
    stage: Stage,
    days: float,
    *,
    channel: Channel = Channel.COLD,
    sector: Sector | None = None,
    assumptions: Mapping[str, float] = NOTHING_CHANGED,
) -> Silence:
    """Return what `days` of silence at `stage` mean; days count from the promised date where one was given.

    Days below 0 (the promised date lies ahead) count as 0. `draws` of `fit`: with an empty search the calculator.
    Chances are means over the draws with their 80% range.
    """
    drawn, pace, waited = draws.stages[stage], pace_of(sector), max(days, 0.0)
    shares = draws.shares(stage, channel)
    ends = still_waiting(shares, drawn.medians, drawn.spreads, np.array([0.0, waited]), pace)
    chances = ends[..., ADVANCE] / ends.sum(axis=2)
    halves_by, closed_by = _thresholds(draws, stage, channel, sector)
    told = wait_basis(stage, assumptions)
    sources = tuple(dict.fromkeys([*draws.sources, *pace_sources(sector)]))

    def estimate(values: Array) -> Estimate:
        return Estimate(ranged(values), drawn.own_outcomes, sources, told)

    return Silence(
        stage, waited, estimate(chances[:, 0]), estimate(chances[:, 1]),
        ranged(1 - ends[:, 1, NEVER] / ends[:, 1].sum(axis=1)), halves_by, closed_by,
    )  # fmt: skip


def advance_within(
    draws: Draws,
    stage: Stage,
    days: float,
    within: float,
    *,
    channel: Channel = Channel.COLD,
    sector: Sector | None = None,
) -> Chance:
    """Return the chance to advance within the next `within` days after `days` of silence; infinity: ever.

    Arguments as `silence`, which at infinity says the same. Where the promised date lies ahead, nothing is counted on
    before it. ValueError where `within` is below 0.
    """
    if not within >= 0:
        raise ValueError(f"Not days from now: {within}")
    return ranged(gone_on(draws, stage, days, np.array([within]), channel=channel, sector=sector)[:, 0])


def gone_on(
    draws: Draws,
    stage: Stage,
    days: float,
    within: Array,
    *,
    channel: Channel = Channel.COLD,
    sector: Sector | None = None,
) -> Array:
    """Return shape (draws, len(within)): π_a (S_a(t) - S_a(t+w)) / (π_a S_a(t) + π_r S_r(t) + π_g) after t = `days`."""
    drawn = draws.stages[stage]
    ends = np.maximum(np.concatenate([[days], days + within]), 0.0)
    left = still_waiting(draws.shares(stage, channel), drawn.medians, drawn.spreads, ends, pace_of(sector))
    gone = left[:, :1, ADVANCE] - left[:, 1:, ADVANCE]
    return np.asarray(gone / left[:, 0].sum(axis=1)[:, None])


def ranged(values: Array, level: float = USUAL_LEVEL) -> Chance:
    """Return the mean of draws of a chance, the figure to be scored, with the range between equal tails."""
    low, high = (float(one) for one in np.quantile(values, [(1 - level) / 2, (1 + level) / 2]))
    middle = float(values.mean())
    return Chance(middle, min(low, middle), max(high, middle), level)


@lru_cache(maxsize=24)
def _thresholds(draws: Draws, stage: Stage, channel: Channel, sector: Sector | None) -> tuple[int | None, int | None]:
    """Return the first silent days on which half and a quarter are left; the same for every wait of a kind."""
    drawn = draws.stages[stage]
    curve = _curve(draws.shares(stage, channel), drawn.medians, drawn.spreads, pace_of(sector))
    return _first(curve, 0.5), _first(curve, 0.25)


def _curve(shares: Array, medians: Array, spreads: Array, pace: float) -> Array:
    """Return the mean chance on each whole day; every tenth draw is enough to tell a day."""
    few = slice(None, None, 10)
    left = still_waiting(shares[few], medians[few], spreads, np.arange(HORIZON + 1.0), pace)
    return np.asarray((left[..., ADVANCE] / left.sum(axis=2)).mean(axis=0))


def _first(curve: Array, part: float) -> int | None:
    below = np.flatnonzero(curve <= part * curve[0])
    return int(below[0]) if len(below) else None
