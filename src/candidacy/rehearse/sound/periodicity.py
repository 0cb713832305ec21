"""Candidates for the pitch of a moment: peaks of the normalised autocorrelation (Boersma 1993), 100 times a second."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import fft

from candidacy.rehearse.sound.recording import RATE_HZ, Floats

HOP_S = 0.01
HOP = round(HOP_S * RATE_HZ)
LOWEST_HZ, HIGHEST_HZ = 75.0, 500.0
WINDOW = 640
"""40 ms: three periods of the lowest pitch."""
TRANSFORM = 1024
CANDIDATES = 5
OCTAVE_COST = 0.01
"""What a candidate gains for being an octave higher, so that of equal peaks the shortest period wins (Boersma 1993)."""
GONE_BELOW_HZ, KEPT_FROM_HZ = 20.0, 75.0
"""Rumble and the mains: nothing below 20 Hz counts, everything from the lowest pitch on."""
SHORTEST, LONGEST = int(RATE_HZ / HIGHEST_HZ) - 1, int(RATE_HZ / LOWEST_HZ) + 2


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Frame i (centre i · 10 ms): up to five possible pitches in Hz (0: none), and how periodic each is (0 to 1)."""

    hertz: Floats
    strength: Floats

    @property
    def frames(self) -> int:
        """How many frames there are."""
        return len(self.hertz)


def candidates_of(frames: Floats) -> Candidates:
    """Return the candidates of each frame (frame x sample)."""
    heights = _autocorrelation(frames)
    rows, peaks = _peaks(heights)
    hertz, strength = _refined(heights, rows, peaks)
    return _best(len(frames), rows, hertz, strength)


def _weights() -> Floats:
    hertz = np.arange(TRANSFORM // 2 + 1) * RATE_HZ / TRANSFORM
    return np.asarray(np.clip((hertz - GONE_BELOW_HZ) / (KEPT_FROM_HZ - GONE_BELOW_HZ), 0, 1), np.float32)


def _window() -> Floats:
    return np.asarray(np.hanning(WINDOW + 2)[1:-1], np.float32)


def _of_window() -> Floats:
    power = np.abs(fft.rfft(_window(), TRANSFORM)) ** 2
    whole: NDArray[np.float64] = fft.irfft(power, TRANSFORM)[: LONGEST + 1]
    return np.asarray(whole / whole[0], np.float32)


def _autocorrelation(frames: Floats) -> Floats:
    """Each row by its own power at lag 0 and by the window's autocorrelation: 1 where the sound repeats exactly."""
    middle = frames - frames.mean(axis=1, keepdims=True)
    spectra = fft.rfft(middle * _window(), TRANSFORM, axis=1)
    power = (spectra.real**2 + spectra.imag**2) * _weights()
    rows = fft.irfft(power, TRANSFORM, axis=1)[:, : LONGEST + 1]
    return np.asarray(rows / (rows[:, :1] + np.float32(1e-12)) / _of_window(), np.float32)


def _peaks(heights: Floats) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    inner = heights[:, SHORTEST:LONGEST]
    higher = (inner > heights[:, SHORTEST - 1 : LONGEST - 1]) & (inner >= heights[:, SHORTEST + 1 : LONGEST + 1])
    rows, lags = np.nonzero(higher & (inner > 0.2))
    return rows, lags + SHORTEST


def _refined(heights: Floats, rows: NDArray[np.int64], lags: NDArray[np.int64]) -> tuple[Floats, Floats]:
    """Where a parabola through the peak and its neighbours is highest, as Hz, and how high it is there."""
    left, middle, right = heights[rows, lags - 1], heights[rows, lags], heights[rows, lags + 1]
    bend = left - 2 * middle + right
    shift = np.where(bend < 0, 0.5 * (left - right) / np.where(bend < 0, bend, -1), 0)
    height = middle - 0.25 * (left - right) * shift
    return np.asarray(RATE_HZ / (lags + shift), np.float32), np.asarray(np.minimum(height, 1), np.float32)


def _best(count: int, rows: NDArray[np.int64], hertz: Floats, strength: Floats) -> Candidates:
    """The strongest few of each frame, strongest first."""
    worth = strength + OCTAVE_COST * np.log2(hertz / LOWEST_HZ)
    order = np.lexsort((-worth, rows))
    rows, hertz, strength = rows[order], hertz[order], strength[order]
    place = np.arange(len(rows)) - np.searchsorted(rows, rows, side="left")
    kept = place < CANDIDATES
    found = np.zeros((2, count, CANDIDATES), np.float32)
    found[0, rows[kept], place[kept]] = hertz[kept]
    found[1, rows[kept], place[kept]] = strength[kept]
    return Candidates(found[0], found[1])
