"""Peaks that stand out are those that SciPy finds, which takes a second to load."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as some
from scipy.signal import find_peaks

from candidacy.rehearse.sound.peaks import peaks_standing_out


@given(some.lists(some.integers(0, 6), max_size=60), some.sampled_from([0.5, 1.0, 2.0, 3.0]))
def test_they_are_those_of_the_definition(heights: list[int], least: float) -> None:
    curve = np.array(heights, np.float32)
    expected, _ = find_peaks(curve, prominence=least)
    assert peaks_standing_out(curve, least).tolist() == expected.tolist()


def test_a_long_curve_too() -> None:
    curve = np.cumsum(np.random.default_rng(5).standard_normal(20_000)).astype(np.float32)
    expected, _ = find_peaks(curve, prominence=1.0)
    assert peaks_standing_out(curve, 1.0).tolist() == expected.tolist()
