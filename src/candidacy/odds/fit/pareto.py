"""Importance weights with their largest smoothed (Vehtari, Simpson, Gelman, Yao, Gabry 2024, JMLR 25:72)."""

from __future__ import annotations

import numpy as np

from candidacy.odds.values import Array

LEAST = 5
"""Fewer weights than this have no tail to smooth."""


def smoothed(log_weights: Array) -> tuple[Array, float]:
    """Return weights of shape (n,) that add up to 1, and Pareto k of their tail (above 0.7: do not trust them)."""
    shifted = log_weights - log_weights.max()
    count = len(shifted)
    size = int(min(0.2 * count, 3 * np.sqrt(count)))
    order = np.argsort(shifted, kind="stable")
    tail, edge = order[-size:], shifted[order[-size - 1]]
    k = -np.inf
    if size >= LEAST and shifted[tail[-1]] - shifted[tail[0]] > np.finfo(float).eps:
        excess = np.exp(shifted[tail]) - np.exp(edge)
        k, scale = _tail_shape(np.maximum(excess, np.finfo(float).tiny))
        places = (np.arange(size) + 0.5) / size
        shifted[tail] = np.log(_quantiles(places, k, scale) + np.exp(edge))
    weights = np.exp(np.minimum(shifted, 0))
    return weights / weights.sum(), float(k)


def _tail_shape(excess: Array) -> tuple[float, float]:
    """Fit a generalised Pareto to ascending excesses (Zhang and Stephens 2009, Technometrics 51:316-325)."""
    count = len(excess)
    candidates = 30 + int(np.sqrt(count))
    quarter = excess[int(count / 4 + 0.5) - 1]
    b = 1 / excess[-1] + (1 - np.sqrt(candidates / (np.arange(1, candidates + 1) - 0.5))) / (3 * quarter)
    k = np.log1p(-b[:, None] * excess).mean(axis=1)
    fitness = count * (np.log(-b / k) - k - 1)
    weights = np.exp(fitness - fitness.max())
    best = float((b * weights).sum() / weights.sum())
    shape = float(np.log1p(-best * excess).mean())
    scale = -shape / best
    # A weak prior of ten observations at one half keeps small tails from being read too boldly.
    return (count * shape + 5) / (count + 10), scale


def _quantiles(places: Array, k: float, scale: float) -> Array:
    if abs(k) < np.finfo(float).eps:
        return np.asarray(-scale * np.log1p(-places))
    return np.asarray(scale * np.expm1(-k * np.log1p(-places)) / k)
