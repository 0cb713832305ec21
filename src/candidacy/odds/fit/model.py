"""The model of one stage: priors and likelihood; docs/rooms/odds.md states it as equations."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.special import expit, log_expit, ndtr

from candidacy.odds.fit import betas
from candidacy.odds.fit.betas import Pair
from candidacy.odds.fit.evidence import Evidence
from candidacy.odds.values import Array

SIZE = 4
"""Numbers that describe a stage: logit p, logit q, log median of advance, log median of a no."""
SMALLEST = 1e-300
BLOCK = 4_000_000
"""Most numbers of one array in memory at a time."""


@dataclass(frozen=True, slots=True, eq=False)
class Beliefs:
    """The prior of one stage, and what is held fixed.

    p, the chance to advance, is one of the Betas in `advance`, each alike likely; q, the share told no among the
    others, is Beta(*told); the logarithms of the medians are normal around log(days) with standard deviation `wide`.
    """

    advance: tuple[Pair, ...]
    told: Pair
    days: Array
    """Shape (2,)."""
    wide: float
    spreads: Array
    """Shape (2,): σ'."""
    channel_odds: Array
    """Shape (channels, 2): logarithms of the odds ratios of p and q."""

    def apart(self) -> tuple[Beliefs, ...]:
        """Return the same beliefs, once with each Beta of `advance` alone."""
        return tuple(replace(self, advance=(one,)) for one in self.advance)


def log_prior(points: Array, beliefs: Beliefs) -> Array:
    """Return the log density of points (n, 4) on the scale they are on, as shape (n,)."""
    total = betas.log_density(points[:, 0], beliefs.advance) + betas.log_density(points[:, 1], (beliefs.told,))
    z = (points[:, 2:] - np.log(beliefs.days)) / beliefs.wide
    return np.asarray(total - (0.5 * z**2).sum(axis=1) - 2 * np.log(beliefs.wide) - np.log(2 * np.pi))


def prior_draws(count: int, beliefs: Beliefs, rng: np.random.Generator) -> Array:
    """Return points of shape (count, 4) from the prior."""
    chances = [betas.draws(count, of, rng) for of in (beliefs.advance, (beliefs.told,))]
    medians = np.log(beliefs.days) + beliefs.wide * rng.standard_normal((count, 2))
    return np.column_stack([*chances, medians])


def log_likelihood(points: Array, evidence: Evidence, beliefs: Beliefs) -> Array:
    """Return the weighted log likelihood of points (n, 4) as shape (n,), up to a constant."""
    total = _answered(points, evidence, beliefs) + _timed(points, evidence, beliefs)
    if len(evidence.silent):
        step = max(1, BLOCK // len(evidence.silent))
        blocks = [_silent(points[i : i + step], evidence, beliefs) for i in range(0, len(points), step)]
        total += np.concatenate(blocks)
    return total


def _answered(points: Array, evidence: Evidence, beliefs: Beliefs) -> Array:
    used = evidence.counts.any(axis=1)
    advanced, told = evidence.counts[used].T
    up, no = (points[:, column, None] + beliefs.channel_odds[used, column] for column in (0, 1))
    return np.asarray(log_expit(up) @ advanced + (log_expit(-up) + log_expit(no)) @ told)


def _timed(points: Array, evidence: Evidence, beliefs: Beliefs) -> Array:
    weight, first, second = evidence.timed.T
    medians = points[:, 2:]
    squares = second - 2 * medians * first + medians**2 * weight
    return np.asarray(-0.5 * (squares / beliefs.spreads**2).sum(axis=1))


def _silent(points: Array, evidence: Evidence, beliefs: Beliefs) -> Array:
    days, channel, weight = evidence.silent.T
    odds = beliefs.channel_odds[channel.astype(int)]
    up, no = points[:, 0, None] + odds[:, 0], expit(points[:, 1, None] + odds[:, 1])
    later_up, later_no = (ndtr((points[:, 2 + column, None] - days) / beliefs.spreads[column]) for column in (0, 1))
    left = expit(up) * later_up + expit(-up) * (1 - no + no * later_no)
    return np.asarray(np.log(np.maximum(left, SMALLEST)) @ weight)
