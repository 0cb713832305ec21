"""What a rejection says, against the values of science.md §2.3."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from candidacy.odds.rejections import PANEL, SEPARATE, Interviewer, best_though_rejected

INSIDE = st.floats(0.02, 0.98)


@pytest.mark.parametrize(("finalists", "said"), [(2, 0.36), (3, 0.25), (5, 0.16)])
def test_the_best_are_rejected_too(finalists: int, said: float) -> None:
    assert best_though_rejected(finalists, 0.42) == pytest.approx(said, abs=5e-3)


def test_a_choice_by_lot_says_nothing() -> None:
    assert best_though_rejected(4, 0) == pytest.approx(0.25)


def test_the_printed_values() -> None:
    alone, panel = Interviewer(SEPARATE, 0.3), Interviewer(PANEL, 0.3)
    assert [round(alone.passes_at(one), 2) for one in (0.75, 0.9)] == [0.46, 0.67]
    assert [round(panel.passes_at(one), 2) for one in (0.75, 0.9)] == [0.54, 0.87]
    assert round(alone.passes_an_equal_one_after_failing(), 2) == 0.22
    # The report prints 36%; the closed form 1/2 - asin(.44)/π is .3550.
    assert Interviewer(SEPARATE, 0.5).passes_an_equal_one_after_failing() == pytest.approx(
        0.5 - math.asin(SEPARATE) / math.pi, abs=1e-6
    )
    assert round(alone.weight_of_failing(), 2) == 0.43
    assert round(alone.top_though_failed(), 2) == 0.13
    assert round(panel.weight_of_failing(), 2) == 0.22
    assert round(panel.top_though_failed(), 2) == 0.07


@given(INSIDE, INSIDE, INSIDE)
@example(0.9375, 0.5, 0.875)
def test_failing_never_speaks_for_and_never_settles_it(reliability: float, passes: float, top: float) -> None:
    one = Interviewer(reliability, passes)
    assert -1e-6 <= one.weight_of_failing(top) <= 1 + 1e-6
    assert one.passes_an_equal_one_after_failing() <= passes + 1e-6


@pytest.mark.parametrize(("reliability", "passes"), [(0, 0.3), (1, 0.3), (0.4, 0), (0.4, 1)])
def test_outside_is_refused(reliability: float, passes: float) -> None:
    with pytest.raises(ValueError, match="must lie"):
        Interviewer(reliability, passes)


def test_one_finalist_and_odd_shares_are_refused() -> None:
    with pytest.raises(ValueError, match="one finalist"):
        best_though_rejected(1, 0.3)
    with pytest.raises(ValueError, match="share"):
        Interviewer().passes_at(1.0)
    with pytest.raises(ValueError, match="share"):
        Interviewer().weight_of_failing(0.0)
