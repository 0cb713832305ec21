"""Peaks of a curve that stand out of the dips beside them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from candidacy.rehearse.sound.recording import Floats, Whole


def peaks_standing_out(curve: Floats, least: float) -> Whole:
    """Return where the peaks of `curve` are whose prominence is `least` or more.

    The prominence of a peak is how far one must go down before one can go up higher than it, to the left or to the right,
    whichever is less far (as topographers have it). A flat peak is found at its middle; the ends of the curve are no peaks.
    """
    starts, ends = _tops(curve)
    if not len(starts):
        return np.zeros(0, np.int64)
    heights = curve[starts].tolist()
    dips = np.minimum.reduceat(curve, np.concatenate(([0], starts))).tolist()
    left = _lowest_before(heights, dips[:-1])
    right = _lowest_before(heights[::-1], dips[:0:-1])[::-1]
    kept = np.asarray(heights) - np.maximum(left, right) >= least
    middles: Whole = (starts[kept] + ends[kept]) // 2
    return middles


def _tops(curve: Floats) -> tuple[Whole, Whole]:
    """Return the first and last places of the flat or pointed tops."""
    changes = np.flatnonzero(np.diff(curve))
    rises = np.diff(curve)[changes] > 0
    top = np.flatnonzero(rises[:-1] & ~rises[1:])
    return changes[top] + 1, changes[top + 1]


def _lowest_before(heights: Sequence[float], dips: Sequence[float]) -> list[float]:
    """Return for each peak the lowest place since the last one that is higher; `dips` are the lowest just before each."""
    found: list[float] = []
    higher: list[tuple[float, float]] = []
    for height, dip in zip(heights, dips, strict=True):
        lowest = dip
        while higher and higher[-1][0] <= height:
            lowest = min(lowest, higher.pop()[1])
        higher.append((height, lowest))
        found.append(lowest)
    return found
