"""The pitch through time: the cheapest path through the candidates of all moments (Viterbi, as Boersma 1993).

A path is voiced only where something repeats, so the sound falls into pieces that know nothing of each other; many
pieces are followed at once.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from candidacy.rehearse.sound.periodicity import LOWEST_HZ, OCTAVE_COST, Candidates
from candidacy.rehearse.sound.recording import Floats, Truths, Whole, runs

VOICED_FROM = 0.5
"""A moment is voiced where something repeats by at least this much (Praat: 0.45)."""
JUMP_COST = 0.35
"""For each octave between neighbouring moments."""
TURN_COST = 0.14
"""For each turn between voiced and not."""
HOPELESS_BELOW = VOICED_FROM - TURN_COST
"""No path is voiced through a moment whose best candidate repeats less than this: here the pieces are cut."""
ABOVE_UPPER_QUARTILE, BELOW_LOWER_QUARTILE = 1.9, 0.65
"""The speaker's own range (after De Looze and Hirst 2008, wider): outside it a candidate is taken for an octave error."""
FEWEST_FRAMES = 20
"""Below 0.2 s of voice there is no range to speak of."""
AT_ONCE, LONGEST_PIECE = 256, 500


def contour(candidates: Candidates, where: Truths) -> Floats:
    """Return the pitch of each moment in Hz; 0 where it is not voiced or `where` does not hold.

    It is followed twice: the second time without what lies outside the range found at first.
    """
    first = _path(candidates, where, 0.0, np.inf)
    voiced = first[first > 0]
    if len(voiced) < FEWEST_FRAMES:
        return first
    lower, upper = np.quantile(voiced, (0.25, 0.75))
    return _path(candidates, where, BELOW_LOWER_QUARTILE * float(lower), ABOVE_UPPER_QUARTILE * float(upper))


def _path(candidates: Candidates, where: Truths, low_hz: float, high_hz: float) -> Floats:
    found = np.zeros(candidates.frames, np.float32)
    gains = _gains(candidates, low_hz, high_hz)
    hertz = np.pad(candidates.hertz, ((0, 1), (0, 1)))
    for pieces in _pieces(where & (gains.max(axis=1) >= HOPELESS_BELOW)):
        at = _frames_of(pieces)
        chosen = _cheapest(np.log2(np.maximum(hertz[at], 1)), np.pad(gains, ((0, 1), (0, 1)))[at], hertz[at] > 0)
        found[at[at >= 0]] = np.take_along_axis(hertz[at], chosen[..., None], axis=2)[..., 0][at >= 0]
    return found


def _gains(candidates: Candidates, low_hz: float, high_hz: float) -> Floats:
    """What speaks for each candidate, over what speaks for "not voiced" (0)."""
    hertz = candidates.hertz
    worth = candidates.strength + OCTAVE_COST * np.log2(np.maximum(hertz, LOWEST_HZ) / LOWEST_HZ)
    return np.asarray(np.where((hertz > low_hz) & (hertz <= high_hz), worth, -9), np.float32)


def _pieces(hopeful: Truths) -> Iterator[Whole]:
    """Groups of pieces, each (first frame, one after the last)."""
    cut = [
        (at, min(at + LONGEST_PIECE, int(end)))
        for start, end in runs(hopeful)
        for at in range(int(start), int(end), LONGEST_PIECE)
    ]
    for at in range(0, len(cut), AT_ONCE):
        yield np.array(cut[at : at + AT_ONCE], np.int64)


def _frames_of(pieces: Whole) -> Whole:
    """The frames of each piece, a row a piece; -1, a frame of no candidates, fills the short rows."""
    steps = pieces[:, :1] + np.arange(int((pieces[:, 1] - pieces[:, 0]).max()))
    return np.where(steps < pieces[:, 1:], steps, -1)


def _cheapest(octaves: Floats, gains: Floats, voiced: Truths) -> Whole:
    """The path of each piece (piece x frame), as places among its candidates; it begins and ends not voiced."""
    gains = np.where(voiced, gains - VOICED_FROM, 0).astype(np.float32)
    came = np.zeros(gains.shape, np.int8)
    total = gains[:, 0] - TURN_COST * voiced[:, 0]
    for at in range(1, gains.shape[1]):
        both = voiced[:, at - 1, :, None] & voiced[:, at, None, :]
        turned = voiced[:, at - 1, :, None] ^ voiced[:, at, None, :]
        jump = np.abs(octaves[:, at - 1, :, None] - octaves[:, at, None, :])
        paths = total[:, :, None] - np.where(both, JUMP_COST * jump, 0) - TURN_COST * turned
        came[:, at] = paths.argmax(axis=1)
        total = paths.max(axis=1) + gains[:, at]
    return _traced(came, (total - TURN_COST * voiced[:, -1]).argmax(axis=1))


def _traced(came: np.ndarray[tuple[int, ...], np.dtype[np.int8]], last: Whole) -> Whole:
    chosen = np.empty(came.shape[:2], np.int64)
    row = np.arange(len(came))
    for at in range(came.shape[1] - 1, -1, -1):
        chosen[:, at] = last
        last = came[row, at, last].astype(np.int64)
    return chosen
