"""The noise behind a voice, band by band and moment by moment, and how far each moment stands out of it.

Everything goes through the frames in stretches of a minute, so that a long recording needs no more memory at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import convolve1d, uniform_filter1d

from candidacy.rehearse.sound.recording import Floats, Truths, Whole
from candidacy.rehearse.sound.spectrum import STEP_S, centres_hz

Doubles: TypeAlias = NDArray[np.float64]
STRETCH = round(60 / STEP_S)
FLOOR_DB = 75.0
"""Further below its loudest moment than this, a recording counts as silent."""
SMOOTHED_FRAMES = 5
"""25 ms."""
BANDS_HEARD = 6
"""A moment is judged by the six bands that stand out most of 24: a hiss, a hum or a vowel fills few."""
NOISE_BLOCK = round(2 / STEP_S)
NEIGHBOURS = 8
"""The noise is followed in steps of 2 s, each also looking at its neighbours, half as much with every step away."""
LEAST_SPREAD_DB = 1.5
FIRST_SPREAD_DB, FIRST_SHARE, FIRST_QUANTILE, FIRST_LIFT_DB = 3.0, 0.15, 0.1, 2.0


def stretches(length: int) -> Iterator[slice]:
    """Yield the frames of each minute."""
    return (slice(at, min(at + STRETCH, length)) for at in range(0, length, STRETCH))


def floor_db(bands_db: Floats) -> float:
    """Return the level in dB below which a band counts as silent."""
    return float(bands_db.max(initial=-130.0)) - FLOOR_DB


def level_db(bands_db: Floats, low_hz: float = 0.0, high_hz: float = np.inf) -> Floats:
    """Return the power of the bands between two frequencies together, dB, a value a frame."""
    level = np.zeros(len(bands_db), np.float32)
    bottom = floor_db(bands_db)
    columns = np.flatnonzero((centres_hz() > low_hz) & (centres_hz() < high_hz))
    for at in stretches(len(bands_db)):
        heard = np.maximum(bands_db[at][:, columns], bottom)
        level[at] = 10 * np.log10(np.sum(10 ** (heard / 10), axis=1))
    return level


def first_guess(bands_db: Floats) -> Truths:
    """Return the frames nearest to the tenth percentile of every band in its neighbourhood: noise, most likely."""
    spread = np.full(bands_db.shape[1], FIRST_SPREAD_DB, np.float32)
    score = _scores(bands_db, _low(bands_db), spread)
    bottom, top = np.quantile(score, (0.05, 0.95))
    return np.asarray(score <= bottom + FIRST_SHARE * (top - bottom))


def standing_out(bands_db: Floats, noise: Truths) -> Floats:
    """Return how far each frame stands out of the noise: deviations, the mean of the six bands that do so most."""
    means, spread = _noise(bands_db, noise)
    return _scores(bands_db, means, np.maximum(spread, LEAST_SPREAD_DB).astype(np.float32))


def _scores(bands_db: Floats, means: Floats, spread: Floats) -> Floats:
    """`means` are the noise in the middle of each block of two seconds."""
    score = np.zeros(len(bands_db), np.float32)
    bottom = floor_db(bands_db)
    for at in stretches(len(bands_db)):
        wide = slice(max(0, at.start - SMOOTHED_FRAMES), min(len(bands_db), at.stop + SMOOTHED_FRAMES))
        frames = np.arange(wide.start, wide.stop)
        over = (np.maximum(bands_db[wide], bottom) - _between(means, frames)) / spread
        smooth = uniform_filter1d(over, SMOOTHED_FRAMES, axis=0, mode="nearest")
        best = np.partition(smooth, -BANDS_HEARD, axis=1)[:, -BANDS_HEARD:].mean(axis=1)
        score[at] = best[at.start - wide.start :][: at.stop - at.start]
    return score


def _blocks(length: int) -> Whole:
    """The first frames of the blocks of two seconds; a rest shorter than one second joins the block before."""
    return np.arange(0, max(length - NOISE_BLOCK // 2, 1), NOISE_BLOCK)


def _low(bands_db: Floats) -> Floats:
    """The tenth percentile of each band in the six seconds around the middle of each block."""
    bottom = floor_db(bands_db)
    near = [bands_db[max(0, at - NOISE_BLOCK) : at + 2 * NOISE_BLOCK] for at in _blocks(len(bands_db))]
    low = [np.quantile(np.maximum(one, bottom), FIRST_QUANTILE, axis=0) + FIRST_LIFT_DB for one in near]
    return np.array(low, np.float32)


def _noise(bands_db: Floats, noise: Truths) -> tuple[Floats, Floats]:
    """The mean noise of each block, and the deviation of the whole, in every band."""
    sums, squares, counts = _sums(bands_db, noise)
    middle = sums.sum(axis=0) / counts.sum()
    spread = np.sqrt(np.maximum(squares.sum(axis=0) / counts.sum() - middle**2, 0))
    weights = 0.5 ** np.abs(np.arange(-NEIGHBOURS, NEIGHBOURS + 1))
    near, many = (convolve1d(one, weights, axis=0, mode="constant") for one in (sums, counts[:, None]))
    means = (near + middle) / (many + 1)
    return means.astype(np.float32), spread.astype(np.float32)


def _sums(bands_db: Floats, noise: Truths) -> tuple[Doubles, Doubles, Doubles]:
    """Sums and sums of squares of the noise, and how many frames of it, block by block."""
    bottom = floor_db(bands_db)
    ends = np.append(_blocks(len(bands_db)), len(bands_db))
    sums, squares = np.zeros((2, len(ends) - 1, bands_db.shape[1]))
    counts = np.zeros(len(ends) - 1)
    for place, (start, end) in enumerate(pairwise(ends)):
        quiet = np.maximum(bands_db[start:end][noise[start:end]], bottom).astype(np.float64)
        sums[place], squares[place], counts[place] = quiet.sum(axis=0), (quiet**2).sum(axis=0), len(quiet)
    return sums, squares, counts


def _between(means: Floats, frames: Whole) -> Floats:
    """Straight lines between the middles of the blocks."""
    at = np.clip((frames - NOISE_BLOCK / 2) / NOISE_BLOCK, 0, len(means) - 1)
    lower = at.astype(np.int64)
    share = (at - lower).astype(np.float32)[:, None]
    drawn: Floats = means[lower] * (1 - share) + means[np.minimum(lower + 1, len(means) - 1)] * share
    return drawn
