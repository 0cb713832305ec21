"""The picture of a recording: how high its samples reach in each of some hundred equal parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from candidacy.rehearse.sound.recording import Floats, even_blocks

PARTS = 600
FINEST = 80
"""Samples (5 ms): nothing finer is kept."""
_BLOCK = 100 * FINEST


class Waveform:
    """Keeps the largest absolute sample of each 5 ms that passes through it."""

    def __init__(self) -> None:
        self._reached: list[Floats] = []

    def passing(self, blocks: Iterable[Floats]) -> Iterator[Floats]:
        """Yield the same samples, looked at."""
        for block in even_blocks(blocks, _BLOCK):
            self._reached.append(np.maximum.reduceat(np.abs(block), range(0, len(block), FINEST)))
            yield block

    def peaks(self, parts: int = PARTS) -> tuple[float, ...]:
        """Return the largest absolute sample, 0 to 1, of each of at most `parts` equal parts."""
        reached = np.concatenate(self._reached) if self._reached else np.zeros(0, np.float32)
        count = min(parts, len(reached))
        if not count:
            return ()
        starts = np.arange(count) * len(reached) // count
        highest = np.minimum(np.maximum.reduceat(reached, starts), 1.0)
        return tuple(round(float(one), 4) for one in highest)
