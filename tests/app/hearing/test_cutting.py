"""Long recordings are cut where it is quiet, without losing a sample."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as some

from candidacy.app.hearing.cutting import EARLIEST, LEFT_OVER, RATE_HZ, Samples, stretches


@given(some.integers(0, 120), some.integers(0, 16_000), some.sampled_from([np.float32, np.int16]))
def test_together_they_are_the_whole(seconds: int, more: int, kind: type) -> None:
    samples: Samples = np.zeros(seconds * RATE_HZ + more, kind)
    found = list(stretches(samples, 10.0))
    assert [start for start, _ in found] == [0, *(end for _, end in found)][: len(found)]
    assert (found[-1][1] if found else 0) == len(samples)
    assert all(LEFT_OVER * 10 * RATE_HZ <= end - start <= 10 * RATE_HZ for start, end in found[:-1])
    if len(found) > 1:
        assert found[-1][1] - found[-1][0] >= LEFT_OVER * 10 * RATE_HZ


def test_the_cut_lies_in_the_pause() -> None:
    samples = np.random.default_rng(1).uniform(-0.5, 0.5, 30 * RATE_HZ).astype(np.float32)
    samples[round(13.0 * RATE_HZ) : round(13.4 * RATE_HZ)] *= 0.01
    (_, cut), *_ = stretches(samples, 20.0)
    assert EARLIEST * 20 < 13.0 < cut / RATE_HZ < 13.4
