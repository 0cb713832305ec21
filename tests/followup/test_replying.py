"""The usual time of reply is one and a half medians of all answers, with the share that has come by then."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.replying import answered, median_days, reply_time
from candidacy.odds.values import Stage, Usual

SHARES = st.floats(0.01, 1)
DAYS, SPREADS = st.floats(0.5, 200), st.floats(0.1, 2)


@pytest.mark.parametrize("stage", Stage)
def test_by_then_most_who_answer_have(stage: Stage) -> None:
    found = reply_time(stage)
    assert 0.5 < found.share < 1
    assert found.days > 3
    assert found.assumptions


@given(SHARES, SHARES, DAYS, DAYS, SPREADS, SPREADS)
def test_half_have_answered_at_the_median(
    up: float, no: float, first: float, second: float, one: float, two: float
) -> None:
    usual = Usual((up, no, 1), (first, second), (one, two))
    middle = median_days(usual)
    assert min(first, second) * 0.999 <= middle <= max(first, second) * 1.001
    assert answered(usual, middle) == pytest.approx(0.5, abs=1e-6)
    assert answered(usual, 2 * middle) >= 0.5 - 1e-9
