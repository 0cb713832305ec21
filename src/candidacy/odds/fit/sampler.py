"""Draws from a smooth posterior of a few numbers: importance sampling around its mode, with the prior mixed in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.special import gammaln

from candidacy.odds.fit.pareto import smoothed
from candidacy.odds.values import Array

Density = Callable[[Array], Array]
"""Log density of points (n, d) as shape (n,)."""
STEP = 1e-3
STEPS = np.array([0.0, 0.01, 0.05, 0.2, 0.5, 1.0])
MOST_ROUNDS = 40
FREEDOM = 5.0
"""Degrees of freedom of the t proposal: tails heavier than those of any posterior met here."""
WIDER = 1.15
FROM_PRIOR = 0.15
"""Share of the proposals that come from the prior, so that no weight can run away."""


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Equally likely points (draws, d), Pareto k of the weights, and how many independent draws they are worth."""

    points: Array
    tail: float
    effective: float


def sample(
    posterior: Density, prior: Density, from_prior: Callable[[int], Array], begin: Array, draws: int,
    rng: np.random.Generator,
) -> Sample:  # fmt: skip
    """Return `draws` points of the posterior, known up to a constant; `prior` must be normalised."""
    mode, covariance = peak(posterior, begin)
    root: Array = WIDER * np.linalg.cholesky(covariance).astype(np.float64)
    many = 2 * draws
    wide = int(FROM_PRIOR * many)
    points = np.concatenate([_student(many - wide, mode, root, rng), from_prior(wide)])
    proposal = np.logaddexp(
        np.log1p(-FROM_PRIOR) + _log_student(points, mode, root), np.log(FROM_PRIOR) + prior(points)
    )
    weights, tail = smoothed(posterior(points) - proposal)
    chosen = _systematic(weights, draws, rng)
    return Sample(points[chosen], tail, float(1 / (weights**2).sum()))


def peak(posterior: Density, begin: Array) -> tuple[Array, Array]:
    """Return the mode and the inverse of the curvature there, by Newton's steps from `begin`, each held to a gain."""
    place = begin
    for _ in range(MOST_ROUNDS):
        slope, curve = _derivatives(posterior, place)
        move = _inverse(curve) @ slope
        tried = place + STEPS[:, None] * move
        best = tried[int(np.argmax(posterior(tried)))]
        if np.abs(best - place).max() < STEP:
            break
        place = best
    return place, _inverse(_derivatives(posterior, place)[1])


def _derivatives(posterior: Density, place: Array) -> tuple[Array, Array]:
    """Return slope (d,) and curvature (d, d), the latter with its sign turned, by differences in one evaluation."""
    size = len(place)
    unit = STEP * 10 * np.eye(size)
    pairs = [(i, j) for i in range(size) for j in range(size)]
    corners = [place + a * unit[i] + b * unit[j] for i, j in pairs for a in (1, -1) for b in (1, -1)]
    values = posterior(np.array([*(place + unit), *(place - unit), *corners]))
    slope = (values[:size] - values[size : 2 * size]) / (2 * STEP * 10)
    four = values[2 * size :].reshape(size, size, 4)
    curve = (four[..., 0] - four[..., 1] - four[..., 2] + four[..., 3]) / (4 * (STEP * 10) ** 2)
    return slope, -(curve + curve.T) / 2


def _inverse(curve: Array) -> Array:
    """Return the inverse, with directions that are flat or bend the wrong way taken as gently bent."""
    values, vectors = np.linalg.eigh(curve)
    return np.asarray((vectors / np.maximum(np.abs(values), 0.05)) @ vectors.T)


def _student(count: int, mode: Array, root: Array, rng: np.random.Generator) -> Array:
    normal = rng.standard_normal((count, len(mode)))
    stretch = np.sqrt(FREEDOM / rng.chisquare(FREEDOM, count))
    return np.asarray(mode + (normal @ root.T) * stretch[:, None])


def _log_student(points: Array, mode: Array, root: Array) -> Array:
    size = len(mode)
    z = np.linalg.solve(root, (points - mode).T)
    constant = (
        gammaln((FREEDOM + size) / 2) - gammaln(FREEDOM / 2) - size / 2 * np.log(FREEDOM * np.pi)
        - np.log(np.diag(root)).sum()
    )  # fmt: skip
    return np.asarray(constant - (FREEDOM + size) / 2 * np.log1p((z**2).sum(axis=0) / FREEDOM))


def _systematic(weights: Array, draws: int, rng: np.random.Generator) -> Array:
    """Return places, each as often as its weight asks for; shuffled, so that any part of them is a fair draw."""
    marks = (np.arange(draws) + rng.random()) / draws
    places = np.minimum(np.searchsorted(np.cumsum(weights), marks), len(weights) - 1)
    return rng.permutation(places)
