"""Zeros of rising functions, beside SciPy's."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import brentq

from candidacy.odds.halving import passes_zero


@given(st.floats(-0.99, 0.99))
def test_it_is_where_scipy_says(wanted: float) -> None:
    def rising(at: float) -> float:
        return math.tanh(at) - wanted

    assert passes_zero(rising, -5, 5) == pytest.approx(brentq(rising, -5, 5, xtol=1e-13), abs=1e-9)


def test_what_never_passes_zero_gives_the_nearer_end() -> None:
    assert passes_zero(lambda at: at + 9, 0, 1) == pytest.approx(0, abs=1e-12)
    assert passes_zero(lambda at: at - 9, 0, 1) == pytest.approx(1, abs=1e-12)
