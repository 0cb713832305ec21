"""Sounds that are held: what a long "um" or "uh" is in the sound alone, and a drawn-out word as well.

The voice stays on one pitch and the bands stay as they are. Short fillers cannot be told from syllables this way.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import uniform_filter1d

from candidacy.rehearse.sound.background import stretches
from candidacy.rehearse.sound.periodicity import HOP_S
from candidacy.rehearse.sound.recording import Floats, Span, Truths, runs
from candidacy.rehearse.sound.spectrum import centres_hz

HIGHEST_HZ = 4000.0
APART_FRAMES, APART_HOPS = 5, 5
"""What is 50 ms apart in bands, and 100 ms apart in pitch, is compared."""
STILL_DB, STILL_SEMITONES = 2.0, 1.2
"""Held: the bands change by less than this on average, the pitch by less than this."""
RANGE_DB = 50.0
LONGEST_GAP_HOPS = 2
MARGIN_S = 0.03
"""The comparison cannot see the first and last of a held sound."""
SHORTEST_S = 0.2


def prolonged(bands_db: Floats, contour_hz: Floats) -> tuple[Span, ...]:
    """Return the sounds held for 0.2 s or longer, in seconds; `contour_hz` is the pitch each 10 ms, 0 where none."""
    still = _still(bands_db, len(contour_hz)) & _level_pitch(contour_hz) & (contour_hz > 0)
    found = [
        Span(float(start) * HOP_S - MARGIN_S, float(end) * HOP_S + MARGIN_S) for start, end in runs(_bridged(still))
    ]
    return tuple(one for one in found if one.length_s >= SHORTEST_S)


def _still(bands_db: Floats, hops: int) -> Truths:
    columns = np.flatnonzero(centres_hz() < HIGHEST_HZ)
    bottom = float(bands_db.max(initial=-130.0)) - RANGE_DB
    change = np.full(max(len(bands_db), 2 * hops), RANGE_DB, np.float32)
    for at in stretches(max(0, len(bands_db) - 2 * APART_FRAMES)):
        heard = np.maximum(bands_db[at.start : at.stop + 2 * APART_FRAMES, columns], bottom)
        moved = np.abs(heard[2 * APART_FRAMES :] - heard[: -2 * APART_FRAMES]).mean(axis=1)
        change[at.start + APART_FRAMES : at.stop + APART_FRAMES] = moved
    return np.asarray(uniform_filter1d(change[::2][:hops], APART_HOPS) < STILL_DB)


def _level_pitch(contour_hz: Floats) -> Truths:
    semitones = 12 * np.log2(np.maximum(contour_hz, 1))
    level = np.zeros(len(contour_hz), np.bool_)
    if len(level) > 2 * APART_HOPS:
        moved = np.abs(semitones[2 * APART_HOPS :] - semitones[: -2 * APART_HOPS])
        level[APART_HOPS:-APART_HOPS] = moved < STILL_SEMITONES
    return level


def _bridged(true: Truths) -> Truths:
    """The same, with gaps of up to two moments closed."""
    whole = true.copy()
    for start, end in runs(~true):
        if start > 0 and end < len(true) and end - start <= LONGEST_GAP_HOPS:
            whole[start:end] = True
    return whole


def held_share(contour_hz: Floats) -> float:
    """Return the share of the voiced moments whose pitch moves by less than a quarter semitone in 80 ms, as notes do."""
    voiced = contour_hz > 0
    if voiced.sum() < 8:
        return 0.0
    semitones = np.where(voiced, 12 * np.log2(np.maximum(contour_hz, 1)), np.nan)
    windows = np.lib.stride_tricks.sliding_window_view(semitones, 8)
    return float((windows.max(axis=1) - windows.min(axis=1) < 0.25).sum() / voiced.sum())
