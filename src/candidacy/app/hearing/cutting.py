"""A long recording cut into stretches where it is quietest, so that no word is cut and work on it can be followed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Samples: TypeAlias = npt.NDArray[np.float32] | npt.NDArray[np.int16]
"""Mono samples at 16 kHz: floats with full scale ±1, or whole numbers of 16 bits, which take half the room."""

RATE_HZ = 16_000
LONGEST_S = 20.0
EARLIEST, LEFT_OVER = 0.4, 0.2
"""Shares of the longest stretch: no cut lies before the first, and no last stretch is shorter than the other."""
QUIET_S, STEP_S = 0.2, 0.02
"""How long the moment is that is to be quiet, and how finely it is looked for."""


def stretches(samples: Samples, longest_s: float = LONGEST_S) -> Iterator[tuple[int, int]]:
    """Yield (first, one after last) of stretches in order, none longer than `longest_s`, which together are all samples."""
    at = 0
    while at < len(samples):
        end = first_cut(samples, at, longest_s)
        yield at, end
        at = end


def first_cut(samples: Samples, at: int, longest_s: float) -> int:
    """Return where a stretch that begins at sample `at` ends: at the quietest moment, or with the recording."""
    longest = round(longest_s * RATE_HZ)
    rest = len(samples) - at
    if rest <= longest:
        return len(samples)
    earliest = at + round(EARLIEST * longest)
    latest = at + min(longest, rest - round(LEFT_OVER * longest))
    return earliest + _quietest(as_floats(samples[earliest:latest]))


def _quietest(part: npt.NDArray[np.float32]) -> int:
    step, steps = round(STEP_S * RATE_HZ), round(QUIET_S / STEP_S)
    energy = np.square(part[: len(part) // step * step].reshape(-1, step)).sum(axis=1, dtype=np.float64)
    around = np.convolve(energy, np.ones(steps), "valid")
    return (int(np.argmin(around)) + steps // 2) * step


def as_floats(samples: Samples) -> npt.NDArray[np.float32]:
    """Return the samples as floats with full scale ±1."""
    if samples.dtype == np.float32:
        return samples.astype(np.float32, copy=False)
    return samples.astype(np.float32) / np.float32(32768)
