"""How many of several unequal tries come off: the exact spread of the number, averaged over uncertain rates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from candidacy.odds.binomial import chance_of_count
from candidacy.odds.values import Array

PLAUSIBLE = 0.9
"""Counts outside the plausible range happen to at most one in ten people who are exactly as usual."""


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """What was tried at one stage: how many came off, and what chance each try usually has.

    `chances` has shape (draws,) where all tries share a chance, or (draws, tries); row i of every stage belongs to the same
    draw. They must be the usual rates: rates that have learnt from this very record would explain it by itself.
    """

    stage: str
    passed: int
    tries: int
    chances: Array

    def __post_init__(self) -> None:
        if not 0 <= self.passed <= self.tries:
            raise ValueError(f"Not {self.passed} passes of {self.tries} tries")
        if self.chances.ndim not in (1, 2) or not self.chances.shape[0]:
            raise ValueError(f"Not draws of chances: shape {self.chances.shape}")
        if self.chances.ndim == 2 and self.chances.shape[1] != self.tries:
            raise ValueError(f"Chances for {self.chances.shape[1]} tries, not {self.tries}")
        if not np.all((self.chances >= 0) & (self.chances <= 1)):
            raise ValueError("Chances lie between 0 and 1")


@dataclass(frozen=True, slots=True)
class Tally:
    """What was expected and what happened: `fewer` is the chance of as few or fewer, `more` of as many or more."""

    name: str
    tries: int
    expected: float
    happened: int
    low: int
    high: int
    fewer: float
    more: float
    level: float = PLAUSIBLE


def spread_of(tried: Tried) -> Array:
    """Return, for each draw, the chance of 0, 1 … `tries` passes: shape (draws, tries + 1), rows adding up to 1."""
    if tried.chances.ndim == 1:
        counts = np.arange(tried.tries + 1.0)
        return chance_of_count(counts, tried.tries, tried.chances[:, None])
    spread = np.zeros((len(tried.chances), tried.tries + 1))
    spread[:, 0] = 1.0
    for at in range(tried.tries):
        chance = tried.chances[:, at, None]
        spread[:, 1 : at + 2] = spread[:, 1 : at + 2] * (1 - chance) + spread[:, : at + 1] * chance
        spread[:, :1] *= 1 - chance
    return spread


def tally(name: str, several: Sequence[Tried]) -> Tally:
    """Return the tally of several stages together, exact for given rates and averaged over their draws.

    ValueError where there is none, or where they have different numbers of draws.
    """
    if not several or len({len(one.chances) for one in several}) != 1:
        raise ValueError("A tally needs stages with one and the same number of draws")
    whole = spread_of(several[0])
    for one in several[1:]:
        whole = _together(whole, spread_of(one))
    return _read(name, whole.mean(axis=0), sum(one.passed for one in several))


def _together(first: Array, second: Array) -> Array:
    long, short = (first, second) if first.shape[1] >= second.shape[1] else (second, first)
    whole = np.zeros((len(long), long.shape[1] + short.shape[1] - 1))
    for at in range(short.shape[1]):
        whole[:, at : at + long.shape[1]] += short[:, at, None] * long
    return whole


def _read(name: str, spread: Array, happened: int) -> Tally:
    below = np.cumsum(spread)
    low = int(np.searchsorted(below, (1 - PLAUSIBLE) / 2))
    high = min(int(np.searchsorted(below, (1 + PLAUSIBLE) / 2)), len(spread) - 1)
    expected = float(spread @ np.arange(len(spread)))
    fewer, more = float(spread[: happened + 1].sum()), float(spread[happened:].sum())
    return Tally(name, len(spread) - 1, expected, happened, low, high, min(fewer, 1.0), min(more, 1.0))
