"""Listening: a recording of any length becomes frames, ten seconds of sound at a time, and comes in stretches of minutes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import tee, zip_longest

import numpy as np
from scipy.ndimage import uniform_filter1d

from candidacy.rehearse.sound.background import level_db
from candidacy.rehearse.sound.periodicity import CANDIDATES, HOP, HOP_S, Candidates, candidates_of
from candidacy.rehearse.sound.periodicity import WINDOW as PITCH_WINDOW
from candidacy.rehearse.sound.recording import BLOCK_S, RATE_HZ, Floats, Truths, even_blocks
from candidacy.rehearse.sound.spectrum import BANDS, STEP, STEP_S, WINDOW, bands_of, frames_of

HELD_S, LATEST_CUT_S, CHOICE_S = 360.0, 300.0, 60.0
"""What is heard is held up to six minutes, then cut between the fourth and the fifth, so that no rest is short."""
QUIET_S = 1.0
FRAMES_A_HOP = round(HOP_S / STEP_S)


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """A stretch of a recording as frames: bands each 5 ms, pitch candidates each 10 ms."""

    bands_db: Floats
    candidates: Candidates

    @property
    def periodicity(self) -> Floats:
        """How much the sound repeats, 0 to 1, a value each 5 ms."""
        return self._each_5_ms(self.candidates.strength[:, 0])

    def hops_within(self, frames: Truths) -> Truths:
        """Return which of the 10 ms moments lie where `frames` of 5 ms hold."""
        at = np.minimum(np.arange(self.candidates.frames) * FRAMES_A_HOP, max(len(frames) - 1, 0))
        return frames[at] if len(frames) else np.zeros(self.candidates.frames, np.bool_)

    def _each_5_ms(self, values: Floats) -> Floats:
        at = np.minimum(np.arange(len(self.bands_db)) // FRAMES_A_HOP, max(len(values) - 1, 0))
        return values[at] if len(values) else np.zeros(len(self.bands_db), np.float32)


def listen(blocks: Iterable[Floats]) -> Iterator[Heard]:
    """Yield what is heard in the blocks, 16 000 mono samples a second, stretch by stretch; one at least.

    The lengths of the blocks make no difference. A stretch is four to six minutes long and begins where it is quiet.
    """
    one, other = tee(even_blocks(blocks, round(BLOCK_S * RATE_HZ)))
    held = [_NOTHING]
    for short, long in zip_longest(frames_of(one, WINDOW, STEP), frames_of(other, PITCH_WINDOW, HOP)):
        bands = _NOTHING.bands_db if short is None else bands_of(short)
        held.append(Heard(bands, _NOTHING.candidates if long is None else candidates_of(long)))
        if sum(len(heard.bands_db) for heard in held) * STEP_S > HELD_S:
            stretch, rest = _cut(_together(held))
            held = [rest]
            yield stretch
    yield _together(held)


_NOTHING = Heard(
    np.zeros((0, BANDS), np.float32),
    Candidates(np.zeros((0, CANDIDATES), np.float32), np.zeros((0, CANDIDATES), np.float32)),
)


def _together(parts: list[Heard]) -> Heard:
    hertz = np.concatenate([one.candidates.hertz for one in parts])
    strength = np.concatenate([one.candidates.strength for one in parts])
    return Heard(np.concatenate([one.bands_db for one in parts]), Candidates(hertz, strength))


def _quietest(bands_db: Floats) -> int:
    """The hop in the minute before the latest cut around which it is quietest for a second."""
    first, last = round((LATEST_CUT_S - CHOICE_S) / STEP_S), round(LATEST_CUT_S / STEP_S)
    level = uniform_filter1d(level_db(bands_db[first:last]), round(QUIET_S / STEP_S))
    return (first + int(level.argmin())) // FRAMES_A_HOP


def _cut(held: Heard) -> tuple[Heard, Heard]:
    """What lies before the quietest hop and what lies after it, the latter copied so that the former can be dropped."""
    hop = _quietest(held.bands_db)
    hertz, strength, bands = held.candidates.hertz, held.candidates.strength, held.bands_db
    before = Heard(bands[: hop * FRAMES_A_HOP], Candidates(hertz[:hop], strength[:hop]))
    after = Heard(bands[hop * FRAMES_A_HOP :].copy(), Candidates(hertz[hop:].copy(), strength[hop:].copy()))
    return before, after
