"""What all processes of a search have in common: rates and one seeker, drawn once for each run of a simulation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy import special

from candidacy.kernel.chances import Assumption
from candidacy.odds.values import ADVANCE, NEVER, TOLD_NO, Array, Channel, Draws, Stage

SEEKER = Assumption(
    "seeker_spread",
    0.6,
    "of log odds",
    "what one seeker's chances have in common at every stage; shrinks with the seeker's own outcomes",
)


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
