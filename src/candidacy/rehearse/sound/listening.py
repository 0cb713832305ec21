"""Listening: a recording of any length becomes frames, ten seconds of sound at a time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import tee, zip_longest

import numpy as np

from candidacy.rehearse.sound.periodicity import CANDIDATES, HOP, HOP_S, Candidates, candidates_of
from candidacy.rehearse.sound.periodicity import WINDOW as PITCH_WINDOW
from candidacy.rehearse.sound.recording import BLOCK_S, RATE_HZ, Floats, Truths, even_blocks
from candidacy.rehearse.sound.samples import Tally
from candidacy.rehearse.sound.spectrum import BANDS, STEP, STEP_S, WINDOW, bands_of, frames_of


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """A recording as frames: bands each 5 ms, pitch candidates each 10 ms, and what its samples say."""

    duration_s: float
    peak: float
    clipped_share: float
    bands_db: Floats
    candidates: Candidates

    @property
    def periodicity(self) -> Floats:
        """How much the sound repeats, 0 to 1, a value each 5 ms."""
        return self._each_5_ms(self.candidates.strength[:, 0])

    def hops_within(self, frames: Truths) -> Truths:
        """Return which of the 10 ms moments lie where `frames` of 5 ms hold."""
        at = np.minimum(np.arange(self.candidates.frames) * round(HOP_S / STEP_S), max(len(frames) - 1, 0))
        return frames[at] if len(frames) else np.zeros(self.candidates.frames, np.bool_)

    def _each_5_ms(self, values: Floats) -> Floats:
        at = np.minimum(np.arange(len(self.bands_db)) // round(HOP_S / STEP_S), max(len(values) - 1, 0))
        return values[at] if len(values) else np.zeros(len(self.bands_db), np.float32)


def listen(blocks: Iterable[Floats]) -> Heard:
    """Return what is heard in the blocks, 16 000 mono samples a second; their lengths make no difference.

    Raises SoundBroken where a sample is no number, SoundTooLong beyond two hours. Holds about 1.4 MB a minute.
    """
    tally = Tally()
    one, other = tee(tally.passing(even_blocks(blocks, round(BLOCK_S * RATE_HZ))))
    bands, found = [np.zeros((0, BANDS), np.float32)], [_none()]
    for short, long in zip_longest(frames_of(one, WINDOW, STEP), frames_of(other, PITCH_WINDOW, HOP)):
        if short is not None:
            bands.append(bands_of(short))
        if long is not None:
            found.append(candidates_of(long))
    return Heard(tally.duration_s, tally.peak, tally.clipped_share, np.concatenate(bands), _together(found))


def _none() -> Candidates:
    return Candidates(np.zeros((0, CANDIDATES), np.float32), np.zeros((0, CANDIDATES), np.float32))


def _together(parts: list[Candidates]) -> Candidates:
    return Candidates(np.concatenate([one.hertz for one in parts]), np.concatenate([one.strength for one in parts]))
