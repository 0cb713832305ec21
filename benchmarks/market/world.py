"""One week of a hiring market, in array operations: applications, noisy shortlists, finals, offers, fall-through, silence."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]
Whole = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Market:
    """What the market is like; every figure is invented, so nothing here says anything of a real one."""

    seekers: int = 40_000
    employers: int = 4_000
    applications: int = 10
    shortlist: int = 4
    screening: float = 0.5
    """Correlation of the résumé screen with true quality."""
    validity: float = 0.3
    """The same of the final choice."""
    silent: float = 0.5
    declined: float = 0.2
    falls_through: float = 0.07


@dataclass(frozen=True)
class Week:
    """For each seeker: how many applications were shortlisted, told no, never answered; offers had; who is hired."""

    shortlisted: Whole
    told_no: Whole
    silent: Whole
    offers: Whole
    hired: npt.NDArray[np.bool_]


SCORE_BITS, SEEKER_BITS = 22, 24


def week(market: Market, quality: Array, draw: np.random.Generator) -> Week:
    """Return what one week brings; a seeker with several offers takes one, a declined one goes to the next on the list."""
    who, count = _shortlists(market, quality, draw)
    offered = _offers(market, quality, who, count, draw)
    shortlisted = np.bincount(who[who >= 0], minlength=len(quality))
    rest = market.applications - np.minimum(shortlisted, market.applications)
    silent = draw.binomial(rest, market.silent)
    offers = np.bincount(offered, minlength=len(quality))
    kept = 1 - (1 - (1 - market.falls_through) * (1 - market.declined)) ** offers
    hired = draw.random(len(quality), dtype=np.float32) < kept
    return Week(shortlisted, rest - silent, silent, offers, hired)


def _shortlists(market: Market, quality: Array, draw: np.random.Generator) -> tuple[Whole, Whole]:
    """Return for each employer the seekers it shortlists (-1 where none is left): one sort of packed whole numbers."""
    number = len(quality) * market.applications
    noise = draw.standard_normal((market.applications, len(quality)), dtype=np.float32)
    score = market.screening * quality + np.float32(math.sqrt(1 - market.screening**2)) * noise
    worse = np.clip((8 - score) * np.float32(2 ** (SCORE_BITS - 4)), 0, 2**SCORE_BITS - 1).astype(np.uint64)
    to = draw.integers(0, market.employers, number, dtype=np.uint32).astype(np.uint64)
    seeker = np.tile(np.arange(len(quality), dtype=np.uint64), market.applications)
    packed = (to << np.uint64(SCORE_BITS + SEEKER_BITS)) | (worse.ravel() << np.uint64(SEEKER_BITS)) | seeker
    packed.sort()
    owner = (packed >> np.uint64(SCORE_BITS + SEEKER_BITS)).astype(np.int64)
    count = np.bincount(owner, minlength=market.employers)
    starts = np.cumsum(count) - count
    at = starts[:, None] + np.arange(market.shortlist)
    there = np.arange(market.shortlist) < count[:, None]
    who = (packed[np.minimum(at, number - 1)] & np.uint64(2**SEEKER_BITS - 1)).astype(np.int64)
    return np.where(there, who, -1), np.minimum(count, market.shortlist)


def _offers(market: Market, quality: Array, who: Whole, count: Whole, draw: np.random.Generator) -> Whole:
    """Return the seekers who get an offer: the first choice, and the next one where it is declined."""
    noise = draw.standard_normal(who.shape, dtype=np.float32)
    judged = market.validity * quality[who] + np.float32(math.sqrt(1 - market.validity**2)) * noise
    judged[who < 0] = -np.inf
    order = np.take_along_axis(who, np.argsort(-judged, axis=1), axis=1)
    first, second = order[:, 0], order[:, 1]
    again = (draw.random(len(order)) < market.declined) & (count > 1)
    return np.concatenate([first[count > 0], second[again]])
