"""The binomial against SciPy's own."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from candidacy.odds.binomial import chance_of_count


@given(st.integers(1, 2000), st.floats(1e-50, 1))
def test_it_is_scipys_and_adds_up(tries: int, chance: float) -> None:
    counts = np.arange(tries + 1.0)
    found = chance_of_count(counts, tries, np.array(chance))
    assert found.sum() == pytest.approx(1, abs=1e-9)
    assert found == pytest.approx(stats.binom.pmf(counts, tries, chance), rel=1e-9, abs=1e-200)


def test_ten_thousand_tries_do_not_overflow() -> None:
    assert chance_of_count(5000, 10_000, np.array([0.5]))[0] == pytest.approx(0.00797864, rel=1e-5)
