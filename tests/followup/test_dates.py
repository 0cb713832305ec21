"""One follow-up, on a working day, with its reason; a second is advised against."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.dates import WAIT, WEEKEND, ReplyTime, follow_up_day, usual_reply

MONDAY = date(2026, 3, 2)
FRIDAY = date(2026, 3, 6)
USUAL = usual_reply(6, 0.68, "after a first interview")


def test_two_working_days_after_the_promised_day_and_the_promise_is_named() -> None:
    found = follow_up_day(MONDAY, MONDAY, promised=FRIDAY, reply=USUAL)
    assert found.day == date(2026, 3, 10)
    assert "by 6 March 2026" in found.why
    assert [one.name for one in found.assumptions] == ["days after a promise"]


def test_without_a_promise_when_most_answers_have_come_and_the_share_is_named() -> None:
    found = follow_up_day(MONDAY, MONDAY, reply=USUAL)
    assert found.day == date(2026, 3, 11)
    assert "about 68 in 100 have come after 9 days, counted from 2 March 2026" in found.why
    assert found.assumptions == (WAIT,)


def test_a_day_of_rest_is_passed_over() -> None:
    assert follow_up_day(MONDAY, MONDAY, reply=ReplyTime(5, 0.5, "here")).day == date(2026, 3, 9)


def test_when_that_day_is_over_it_is_the_next_working_day_and_said_so() -> None:
    found = follow_up_day(MONDAY, date(2026, 3, 14), promised=FRIDAY)
    assert found.day == date(2026, 3, 16)
    assert "That was 10 March 2026" in found.why


def test_a_second_one_is_advised_against() -> None:
    found = follow_up_day(MONDAY, FRIDAY, promised=MONDAY, asked=FRIDAY)
    assert not found.advised
    assert "not advised" in found.why
    assert "6 March 2026" in found.why


def test_it_is_said_that_nothing_shows_that_asking_helps() -> None:
    assert "No study" in follow_up_day(MONDAY, MONDAY, promised=FRIDAY).why


def test_with_nothing_to_count_from_there_is_no_day() -> None:
    with pytest.raises(ValueError, match="promised day or a time"):
        follow_up_day(MONDAY, MONDAY)
    for days, share in ((-1, 0.5), (5, 0), (5, 1), (99_999, 0.5), (float("nan"), 0.5)):
        with pytest.raises(ValueError, match="time of reply"):
            ReplyTime(days, share, "")


DAYS = st.dates()


@given(DAYS, DAYS, st.none() | DAYS, st.floats(0, 3650))
def test_the_day_is_never_gone_and_never_at_a_weekend(
    last: date, today: date, promised: date | None, days: float
) -> None:
    found = follow_up_day(last, today, promised=promised, reply=ReplyTime(days, 0.5, "here"))
    assert found.day is not None
    assert found.day >= today
    assert found.day.weekday() not in WEEKEND or found.day == date.max
    if promised and date.max - timedelta(days=9) > promised >= today:
        assert 2 <= (found.day - promised).days <= 4
