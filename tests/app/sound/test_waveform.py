"""The waveform holds the highest sample of each part, in whatever blocks the samples come."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from candidacy.app.sound.waveform import FINEST, PARTS, Waveform


def peaks(samples: np.ndarray[tuple[int], np.dtype[np.float32]], cuts: list[int]) -> tuple[float, ...]:
    waveform = Waveform()
    passed = list(waveform.passing(np.split(samples, sorted(cut % (len(samples) + 1) for cut in cuts))))
    assert np.array_equal(np.concatenate([*passed, samples[:0]]), samples)
    return waveform.peaks()


@given(some.integers(0, 200_000), some.lists(some.integers(0, 200_000), max_size=5))
def test_blocks_make_no_difference(length: int, cuts: list[int]) -> None:
    samples = np.random.default_rng(length).uniform(-1.2, 1.2, length).astype(np.float32)
    found = peaks(samples, cuts)
    assert found == peaks(samples, [])
    assert len(found) == min(PARTS, -(-length // FINEST))
    assert all(0 <= one <= 1 for one in found)


def test_a_click_is_where_it_is() -> None:
    samples = np.zeros(16_000 * 60, np.float32)
    samples[16_000 * 30] = -0.7
    found = peaks(samples, [])
    assert found[300] == pytest.approx(0.7)
    assert sum(one > 0 for one in found) == 1
