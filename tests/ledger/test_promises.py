"""Of several days by which they promised an answer, the one they named last counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.kinds import What
from candidacy.ledger.promises import newest_promise, promised_day
from candidacy.ledger.standing import standing

DAY = date(2026, 11, 27)


def on(days: int) -> date:
    return DAY + timedelta(days)


def promise(name: str, said: int, day: int | None, hour: int | None = None, recorded: int | None = None) -> Event:
    when = When(on(said)) if hour is None else When.at(datetime(2026, 11, 27 + said, hour, tzinfo=UTC))
    at = None if recorded is None else datetime(2026, 11, 28, recorded, tzinfo=UTC)
    detail = Detail(text="They will ring") if day is None else Detail(day=on(day))
    return Event(name, What.PROMISED_DATE, when, at, detail=detail)


@pytest.mark.parametrize(
    ("promises", "newest"),
    [
        ([], None),
        ([promise("a", 0, 13), promise("b", 1, 5)], "b"),
        ([promise("a", 0, 5), promise("b", 1, 13)], "b"),
        ([promise("a", 0, 5), promise("b", 1, None)], "a"),
        ([promise("a", 0, 13, recorded=8), promise("b", 0, 5, recorded=9)], "b"),
        ([promise("a", 0, 5, recorded=8), promise("b", 0, 13, recorded=9)], "b"),
        ([promise("a", 0, 13, hour=9), promise("b", 0, 5, hour=17)], "b"),
        ([promise("a", 0, 5), promise("b", 0, 13)], "b"),
    ],
)  # fmt: skip
def test_the_day_named_last_counts_whether_it_is_earlier_or_later(promises: list[Event], newest: str | None) -> None:
    found = newest_promise(promises)
    assert (found.id if found else None) == newest


def test_the_standing_has_the_newest_as_its_plan_and_warns_of_that_one_alone() -> None:
    events = [promise("a", 0, 13), promise("b", 1, 5)]
    assert [plan.day for plan in standing(events, on(2)).plans] == [on(5)]
    (warning,) = [one for one in standing(events, on(6)).warnings if one.code == "promised_date_passed"]
    assert [event.id for event in warning.events] == ["b"]


PROMISES = st.lists(
    st.builds(
        promise, st.just("a"), st.integers(0, 3), st.none() | st.integers(-5, 20), st.none() | st.integers(0, 23)
    ),
    max_size=6,
)


@given(PROMISES)
def test_none_was_said_on_a_later_day_than_the_newest(promises: list[Event]) -> None:
    promises = [replace(one, id=str(place)) for place, one in enumerate(promises)]
    named = [one for one in promises if promised_day(one)]
    found = newest_promise(promises)
    assert (found is None) is (not named)
    assert found is None or all(one.day <= found.day for one in named)


def test_an_offer_is_the_answer_they_promised() -> None:
    offer = Event("o", What.WRITTEN_OFFER, When(on(2)))
    assert [plan.text for plan in standing([promise("a", 0, 9)], on(3)).plans] != []
    assert standing([promise("a", 0, 9), offer], on(3)).plans == ()
    again = standing([promise("a", 0, 9), offer, promise("b", 3, 12)], on(4)).plans
    assert [plan.day for plan in again] == [on(12)]
