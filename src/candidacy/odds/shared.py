"""What all processes of a search have in common: rates and one seeker, drawn once for each run of a simulation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy import special

from candidacy.kernel.chances import Assumption
from candidacy.odds.rates import ASSUMPTIONS, assumed, channel_odds, rate_for, usual_wait
from candidacy.odds.rates.assumptions import NOTHING_CHANGED
from candidacy.odds.values import ADVANCE, NEVER, TOLD_NO, Array, Channel, Draws, Stage, StageDraws

SEEKER = Assumption(
    "seeker_spread",
    0.6,
    "of log odds",
    "what one seeker's chances have in common at every stage; shrinks with the seeker's own outcomes",
)


OF_WAITS = ("never_", "days_", "spread_", "another_round", "pace_unknown")
"""How the names of the assumptions begin that every wait rests on."""


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """The shared part of all runs: for each stage the shares (runs, 3), cold, and the median days (runs, 2)."""

    shares: Mapping[Stage, Array]
    medians: Mapping[Stage, Array]
    draws: Draws
    count: int

    def shares_of(self, stage: Stage, channel: Channel) -> Array:
        """Return the shares (runs, 3) of advance, told no, never; the channel counts at the application only."""
        return self.draws.through(channel, stage, self.shares[stage])


def shared_runs(draws: Draws, runs: int, generator: np.random.Generator, spread: float) -> Run:
    """Return `runs` draws of every stage's rates and of what the seeker adds to the log odds of all of them.

    `spread` is the standard deviation of that (`seeker_left`). ValueError for fewer than one run or a negative spread.
    """
    if runs < 1 or not spread >= 0:
        raise ValueError(f"Not a number of runs with a spread: {runs}, {spread}")
    seeker = spread * generator.standard_normal(runs)
    shares, medians = {}, {}
    for stage, of in draws.stages.items():
        taken = generator.integers(0, len(of.shares), runs)
        shares[stage] = _with_seeker(of.shares[taken], seeker, spread)
        medians[stage] = of.medians[taken]
    return Run(shares, medians, draws, runs)


def seeker_left(draws: Draws) -> float:
    """Return 0.6/√(1 + 0.6² Σ n p(1-p)): the normal approximation of what n own outcomes leave unknown of the seeker."""
    told = sum(
        of.own_outcomes * float(np.mean(of.shares[:, ADVANCE] * (1 - of.shares[:, ADVANCE])))
        for of in draws.stages.values()
    )
    return SEEKER.value / float(np.sqrt(1 + SEEKER.value**2 * told))


def _with_seeker(shares: Array, seeker: Array, spread: float) -> Array:
    """Move the log odds by the seeker's part, less what would raise the mean: ½σ²(1-2p), the second-order term."""
    middle = float(shares[:, ADVANCE].mean())
    by = np.exp(seeker - 0.5 * spread**2 * (1 - 2 * middle))
    up = special.expit(special.logit(shares[:, ADVANCE]) + np.log(by))
    rest = (1 - up) / np.maximum(1 - shares[:, ADVANCE], np.finfo(float).tiny)
    return np.stack([up, shares[:, TOLD_NO] * rest, shares[:, NEVER] * rest], axis=-1)


def usual_draws(
    seed: int, count: int = 2000, country: str | None = None, assumptions: Mapping[str, float] = NOTHING_CHANGED
) -> Draws:
    """Return draws of what is usual, before any own outcome: each rate a Beta, days as the tables have them."""
    if count < 1:
        raise ValueError(f"Not a number of draws: {count}")
    generator = np.random.Generator(np.random.PCG64(seed))
    priors = {stage: rate_for(stage, country=country, assumptions=assumptions) for stage in Stage}
    channels = {channel: channel_odds(channel, assumptions) for channel in Channel}
    stages = {}
    for stage, prior in priors.items():
        up = generator.beta(prior.a, prior.b, count)
        stages[stage] = _usual_stage(stage, up, country, assumptions)
    sources = tuple(dict.fromkeys(one for prior in priors.values() for one in prior.sources))
    of_rates = (one for prior in priors.values() for one in prior.assumptions)
    of_waits = (assumed(name, assumptions) for name in ASSUMPTIONS if name.startswith(OF_WAITS))
    return Draws(stages, channels, sources, tuple(dict.fromkeys((*of_rates, *of_waits))))


def _usual_stage(stage: Stage, up: Array, country: str | None, assumptions: Mapping[str, float]) -> StageDraws:
    usual = usual_wait(stage, country=country, assumptions=assumptions)
    told = usual.shares[TOLD_NO] / (usual.shares[TOLD_NO] + usual.shares[NEVER])
    shares = np.stack([up, (1 - up) * told, (1 - up) * (1 - told)], axis=-1)
    medians = np.tile(np.array(usual.medians, dtype=float), (len(up), 1))
    return StageDraws(shares, medians, np.array(usual.spreads), 0, 0, 0.0, float(len(up)))
