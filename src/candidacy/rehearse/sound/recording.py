"""A recording: mono samples at 16 kHz, whole or in blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float32]
Truths: TypeAlias = NDArray[np.bool_]
Whole: TypeAlias = NDArray[np.int64]

RATE_HZ = 16_000
"""Speech lies below 8 kHz; every measure is defined at this rate."""
LONGEST_S = 2 * 60 * 60.0
"""Two hours: three times the longest interview the program plans."""
BLOCK_S = 10.0


@dataclass(frozen=True, slots=True, eq=False)
class Recording:
    """Mono samples, full scale ±1, at `rate_hz` (16 000). ValueError for another shape, rate or type."""

    samples: Floats
    rate_hz: int = RATE_HZ

    def __post_init__(self) -> None:
        if self.samples.ndim != 1 or self.samples.dtype != np.float32:
            raise ValueError("A recording is one row of 32-bit floats: mix the channels and convert it first.")
        if self.rate_hz != RATE_HZ:
            raise ValueError(f"A recording has {RATE_HZ} samples a second, not {self.rate_hz}: resample it first.")

    @property
    def duration_s(self) -> float:
        """The length in seconds."""
        return len(self.samples) / self.rate_hz

    def blocks(self) -> Iterator[Floats]:
        """Yield the samples, ten seconds at a time, without copying them."""
        step = round(BLOCK_S * self.rate_hz)
        return (self.samples[at : at + step] for at in range(0, len(self.samples), step))


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a recording, in seconds from its first sample."""

    start_s: float
    end_s: float

    @property
    def length_s(self) -> float:
        """How long it lasts, in seconds."""
        return self.end_s - self.start_s


def mono(channels: Floats) -> Floats:
    """Return the mean of the channels (channel x sample), so that the same voice in both keeps its level."""
    mixed: Floats = channels.mean(axis=0, dtype=np.float32)
    return mixed


def even_blocks(blocks: Iterable[Floats], length: int) -> Iterator[Floats]:
    """Yield the same samples in blocks of `length`, the last one shorter; what blocks came in makes no difference."""
    held: list[Floats] = []
    room = length
    for block in blocks:
        rest = block
        while len(rest) >= room:
            yield np.concatenate([*held, rest[:room]])
            rest, held, room = rest[room:], [], length
        held.append(rest)
        room -= len(rest)
    if room < length:
        yield np.concatenate(held)


def runs(true: Truths) -> Whole:
    """Return (first, one after last) of each run of true frames, a row a run."""
    padded = np.concatenate(([False], true, [False])).astype(np.int8)
    turns = np.flatnonzero(np.diff(padded))
    return turns.reshape(-1, 2)
