"""The plan over the days left: nothing lost, nothing doubled, nothing squeezed in."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.prepare.spread import STEP, Spread, Thing, spread

TODAY = date(2026, 3, 2)
THINGS = st.lists(st.integers(1, 200), max_size=14).map(
    lambda several: tuple(Thing(f"thing {at}", minutes) for at, minutes in enumerate(several))
)


def plan(*minutes: int, days: int, most: int = 60) -> Spread:
    things = [Thing(f"thing {at}", one) for at, one in enumerate(minutes)]
    return spread(things, TODAY, TODAY + timedelta(days), most)


def times(found: Spread) -> list[list[int]]:
    return [[thing.minutes for thing in day.things] for day in found.days]


def test_a_day_after_the_other_is_filled_in_order() -> None:
    found = plan(40, 20, 30, 15, days=3)
    assert times(found) == [[40, 20], [30, 15]]
    assert [day.day for day in found.days] == [TODAY, TODAY + timedelta(1)]
    assert (found.left_out, found.enough, found.days_left) == ((), 60, 3)


def test_what_does_not_fit_is_left_out_with_what_would_do() -> None:
    found = plan(40, 30, 50, days=2)
    assert times(found) == [[40], [30]]
    assert [thing.minutes for thing in found.left_out] == [50]
    assert found.enough == 70
    assert plan(40, 30, 50, days=2, most=70).left_out == ()


def test_a_long_thing_has_a_day_of_its_own() -> None:
    assert times(plan(10, 90, 10, days=3)) == [[10], [90], [10]]


@pytest.mark.parametrize("days", [0, -2])
def test_on_the_day_itself_nothing_is_planned(days: int) -> None:
    found = plan(10, days=days)
    assert (found.days, len(found.left_out), found.enough, found.days_left) == ((), 1, None, 0)


def test_without_a_day_nothing_is_spread_and_nothing_left_out() -> None:
    found = spread([Thing("read", 10)], TODAY, None, 60)
    assert (len(found.things), found.days, found.left_out, found.days_left) == (1, (), (), 0)


@given(THINGS, st.integers(-1, 8), st.integers(5, 150))
def test_nothing_is_lost_or_doubled_and_the_order_is_kept(things: tuple[Thing, ...], days: int, most: int) -> None:
    found = spread(things, TODAY, TODAY + timedelta(days), most)
    placed = [thing for day in found.days for thing in day.things]
    assert sorted([*placed, *found.left_out], key=things.index) == list(things)
    assert placed == sorted(placed, key=things.index)
    assert list(found.left_out) == sorted(found.left_out, key=things.index)
    assert [day.day for day in found.days] == sorted({day.day for day in found.days})


@given(THINGS, st.integers(-1, 8), st.integers(5, 150))
def test_no_day_is_too_long_or_too_late(things: tuple[Thing, ...], days: int, most: int) -> None:
    found = spread(things, TODAY, TODAY + timedelta(days), most)
    for day in found.days:
        assert day.minutes <= most or len(day.things) == 1
        assert TODAY <= day.day < TODAY + timedelta(days)


@given(THINGS, st.integers(1, 8), st.integers(5, 150))
def test_the_minutes_said_to_be_enough_are_the_fewest(things: tuple[Thing, ...], days: int, most: int) -> None:
    interview = TODAY + timedelta(days)
    found = spread(things, TODAY, interview, most)
    assert found.enough is not None
    assert spread(things, TODAY, interview, found.enough).left_out == ()
    if found.enough > most:
        fewer = max(most, found.enough - STEP)
        assert spread(things, TODAY, interview, fewer).left_out
