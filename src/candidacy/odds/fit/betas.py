"""Betas on the scale of logits, where a chance next to 0 or 1 is neither rounded nor lost."""

from __future__ import annotations

import numpy as np
from scipy.special import betaln, log_expit, logsumexp

from candidacy.odds.values import Array

Pair = tuple[float, float]
"""a and b of a Beta, both above 0."""


def log_density(logits: Array, pairs: tuple[Pair, ...]) -> Array:
    """Return the log density of a mixture of Betas in equal parts at logits (n,), on their scale."""
    a, b = np.array(pairs).T[..., None]
    each = a * log_expit(logits) + b * log_expit(-logits) - betaln(a, b)
    return np.asarray(logsumexp(each, axis=0) - np.log(len(pairs)))


def draws(count: int, pairs: tuple[Pair, ...], rng: np.random.Generator) -> Array:
    """Return logits of `count` draws of the mixture."""
    which = rng.integers(0, len(pairs), count)
    up, down = (_log_gammas(shape[which], rng) for shape in np.array(pairs).T)
    return np.asarray(up - down)


def _log_gammas(shape: Array, rng: np.random.Generator) -> Array:
    """Return logarithms of Gammas; with shape + 1 and a uniform, since small shapes would give 0."""
    return np.asarray(np.log(rng.standard_gamma(shape + 1)) + np.log1p(-rng.random(len(shape))) / shape)
