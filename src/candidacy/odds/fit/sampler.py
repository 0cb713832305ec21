"""Draws from a posterior of a few numbers: importance sampling around its modes, with the prior mixed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import logsumexp, softmax

from candidacy.odds.fit.bells import Bell, Density
from candidacy.odds.fit.pareto import smoothed
from candidacy.odds.values import Array

FROM_PRIOR = 0.15
"""Share of the proposals that come from the prior, so that no weight can run away."""
TRUSTED = 0.7
"""Pareto k from which weights are not to be trusted; then ten times as many proposals are made."""
LEAST_PART = 0.1
"""Least share of a bell: Laplace's rule may take a part that is not like a bell for too small."""


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Equally likely points (draws, d), Pareto k of the weights, and how many independent draws they are worth."""

    points: Array
    tail: float
    effective: float


def sample(
    posterior: Density, bells: Sequence[Bell], prior: Density, from_prior: Callable[[int], Array], draws: int,
    rng: np.random.Generator,
) -> Sample:  # fmt: skip
    """Return `draws` points of the posterior, known up to a constant, whose parts the bells stand for.

    `prior` must be normalised. Every bell gets at least LEAST_PART of the proposals that are not the prior's.
    """
    drawn = _sample(posterior, bells, prior, from_prior, 2 * draws, draws, rng)
    if drawn.tail < TRUSTED and drawn.effective > draws / 2:
        return drawn
    return _sample(posterior, bells, prior, from_prior, 20 * draws, draws, rng)


def _sample(
    posterior: Density, bells: Sequence[Bell], prior: Density, from_prior: Callable[[int], Array], many: int, draws: int,
    rng: np.random.Generator,
) -> Sample:  # fmt: skip
    wide = int(FROM_PRIOR * many)
    shares = np.maximum(softmax([bell.size for bell in bells]), LEAST_PART)
    counts = np.diff(np.round(np.concatenate([[0], np.cumsum(shares / shares.sum())]) * (many - wide))).astype(int)
    points = np.concatenate(
        [*(bell.draws(count, rng) for count, bell in zip(counts, bells, strict=True)), from_prior(wide)]
    )
    heights = np.array([*(bell.log_density(points) for bell in bells), prior(points)])
    proposal = logsumexp(heights, axis=0, b=np.array([*counts, wide])[:, None] / many)
    weights, tail = smoothed(posterior(points) - proposal)
    chosen = _systematic(weights, draws, rng)
    return Sample(points[chosen], tail, float(1 / (weights**2).sum()))


def _systematic(weights: Array, draws: int, rng: np.random.Generator) -> Array:
    """Return places, each as often as its weight asks for; shuffled, so that any part of them is a fair draw."""
    marks = (np.arange(draws) + rng.random()) / draws
    places = np.minimum(np.searchsorted(np.cumsum(weights), marks), len(weights) - 1)
    return rng.permutation(places)
