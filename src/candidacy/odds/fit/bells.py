"""Proposals for the sampler: each covers one mode of a posterior whose first coordinate is the logit of a chance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.special import expit, gammaln

from candidacy.odds.fit import betas
from candidacy.odds.values import Array

Density = Callable[[Array], Array]
"""Log density of points (n, d) as shape (n,)."""
STEP = 1e-3
STEPS = np.array([0.0, 0.01, 0.05, 0.2, 0.5, 1.0])
MOST_ROUNDS = 40
FREEDOM = 5.0
"""Degrees of freedom of the t: tails heavier than those of any posterior met here."""
WIDER = 1.15
NEAR = 2.0
"""The others lean with the first coordinate this many standard deviations far; beyond, a straight line misleads."""


@dataclass(frozen=True, slots=True, eq=False)
class Bell:
    """The first coordinate a Beta's logit, which has the long tails of rare things; the others a t that leans with it."""

    mode: Array
    chance: betas.Pair
    lean: Array
    """Shape (d-1,): how the others move with the first."""
    near: float
    """How far from the mode of the first they do."""
    root: Array
    """Shape (d-1, d-1): its square is the width of the others, given the first."""
    size: float
    """Logarithm of the mass of what the bell stands for, by Laplace's rule, up to what all bells share."""

    def draws(self, count: int, rng: np.random.Generator) -> Array:
        """Return points (count, d)."""
        first = betas.draws(count, (self.chance,), rng)
        normal = rng.standard_normal((count, len(self.lean)))
        stretch = np.sqrt(FREEDOM / rng.chisquare(FREEDOM, count))
        return np.column_stack([first, self._middle(first) + (normal @ self.root.T) * stretch[:, None]])

    def log_density(self, points: Array) -> Array:
        """Return the log density at points (n, d)."""
        first, rest = points[:, 0], points[:, 1:]
        z = np.linalg.solve(self.root, (rest - self._middle(first)).T)
        others = self._height() - self._power() * np.log1p((z**2).sum(axis=0) / FREEDOM)
        return np.asarray(betas.log_density(first, (self.chance,)) + others)

    def _middle(self, first: Array) -> Array:
        away = np.clip(first - self.mode[0], -self.near, self.near)
        return np.asarray(self.mode[1:] + away[:, None] * self.lean)

    def _power(self) -> float:
        return (FREEDOM + len(self.lean)) / 2

    def _height(self) -> float:
        size = len(self.lean)
        flat = gammaln(self._power()) - gammaln(FREEDOM / 2) - size / 2 * np.log(FREEDOM * np.pi)
        return float(flat - np.log(np.diag(self.root)).sum())


def bell_of(part: Density, begin: Array) -> Bell:
    """Return the bell around the mode of one part of a posterior, looked for from `begin`."""
    mode, covariance = peak(part, begin)
    across, lean = covariance[0, 0], covariance[1:, 0] / covariance[0, 0]
    rest = covariance[1:, 1:] - across * np.outer(lean, lean)
    root: Array = WIDER * np.linalg.cholesky(rest).astype(np.float64)
    size = float(part(mode[None])[0] + 0.5 * np.linalg.slogdet(covariance)[1])
    return Bell(mode, _as_curved(mode[0], WIDER**2 * across), lean, NEAR * float(np.sqrt(across)), root, size)


def _as_curved(mode: float, variance: float) -> betas.Pair:
    """Return the Beta whose logit has this mode and, as a bell would, this variance: 1/variance = ab/(a+b)."""
    up, down = float(expit(mode)), float(expit(-mode))
    return 1 / (variance * down), 1 / (variance * up)


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
