"""What the samples themselves say, counted while they pass: how many, how high, how many at the top."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from candidacy.kernel.sound_refusals import SoundBroken, SoundTooLong
from candidacy.rehearse.sound.recording import LONGEST_S, RATE_HZ, Floats

STEPS = 32768
"""Heights are counted in steps of the last bit of a 16-bit recording."""
AT_THE_TOP = 0.98


class Tally:
    """Counts the samples that pass through it. Raises SoundBroken for NaN, SoundTooLong beyond two hours."""

    def __init__(self) -> None:
        self.count = 0
        self._heights = np.zeros(STEPS + 1, np.int64)

    def passing(self, blocks: Iterable[Floats]) -> Iterator[Floats]:
        """Yield the same blocks, counted."""
        for block in blocks:
            if not np.isfinite(block).all():
                raise SoundBroken("The recording holds samples that are not numbers.")
            self.count += len(block)
            if self.count > LONGEST_S * RATE_HZ:
                raise SoundTooLong(f"The recording is longer than {LONGEST_S / 3600:.0f} hours.")
            steps = np.minimum(np.abs(block) * STEPS, STEPS).astype(np.int64)
            self._heights += np.bincount(steps, minlength=STEPS + 1)
            yield block

    @property
    def duration_s(self) -> float:
        """The length of what has passed, in seconds."""
        return self.count / RATE_HZ

    @property
    def peak(self) -> float:
        """The highest sample, 0 to 1 of full scale."""
        reached = np.flatnonzero(self._heights)
        return float(reached[-1]) / STEPS if len(reached) else 0.0

    @property
    def clipped_share(self) -> float:
        """The share of samples within 2 % of the highest one: tiny in speech, large where the tops are cut off."""
        top = int(self.peak * STEPS * AT_THE_TOP)
        return float(self._heights[top:].sum() / self.count) if self.count and self.peak else 0.0
