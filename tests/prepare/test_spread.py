"""The plan over the days left: nothing lost, nothing doubled, nothing squeezed in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.prepare.brief import make_brief
from candidacy.prepare.readiness import thing_of
from candidacy.prepare.spread import STEP, Spread, Thing, in_order_of_need, need, spread
from tests.prepare import examples

TODAY = date(2026, 3, 2)


def numbered(several: list[tuple[int, bool, int, int | None]]) -> tuple[Thing, ...]:
    return tuple(
        Thing(f"thing {at}", minutes, vital, use, None if day is None else TODAY + timedelta(day))
        for at, (minutes, vital, use, day) in enumerate(several)
    )


LAST_DAYS = st.none() | st.integers(-2, 9)
THINGS = st.lists(st.tuples(st.integers(1, 200), st.booleans(), st.integers(0, 60), LAST_DAYS), max_size=14).map(
    numbered
)


def plan(*minutes: int, days: int, most: int = 60) -> Spread:
    things = [Thing(f"thing {at}", one) for at, one in enumerate(minutes)]
    return spread(things, TODAY, TODAY + timedelta(days), most)


def times(found: Spread) -> list[list[int]]:
    return [[thing.minutes for thing in day.things] for day in found.days]


def test_each_takes_the_first_day_with_room_in_the_order_given() -> None:
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
    assert times(plan(10, 90, 10, days=3)) == [[10, 10], [90]]


def test_what_is_long_does_not_push_out_what_is_short() -> None:
    found = plan(50, 40, 10, days=1)
    assert (times(found), [thing.minutes for thing in found.left_out]) == ([[50, 10]], [40])


def test_the_way_and_the_clothes_survive_a_tight_plan() -> None:
    missing = make_brief(examples.cook(), made_on=TODAY).readiness.missing
    found = spread(map(thing_of, missing), TODAY, TODAY + timedelta(1), 30)
    told = " ".join(thing.text for thing in found.days[0].things)
    assert all(part in told for part in ("Find out the way", "Lay out what you take along", "Choose your clothes"))
    assert found.left_out
    assert list(map(thing_of, missing)) == list(found.things), "the brief and the plan have one order"


def test_the_order_of_need() -> None:
    day = TODAY + timedelta(2)
    long, short, own, way = (
        Thing("long", 60, use=60), Thing("short", 10, use=20), Thing("own", 40, by=day), Thing("way", 10, vital=True)
    )  # fmt: skip
    plain = Thing("first", 5), Thing("second", 1)
    assert in_order_of_need([*plain, long, short, own, way]) == (way, own, short, long, *plain)


def test_what_has_a_day_that_is_over_is_on_no_day() -> None:
    late = Thing("late", 10, by=TODAY - timedelta(1))
    found = spread([late, Thing("way", 10)], TODAY, TODAY + timedelta(1), 60)
    assert (found.overdue, found.left_out, times(found)) == ((late,), (), [[10]])


@pytest.mark.parametrize("days", [0, -2])
def test_on_the_day_itself_nothing_is_planned(days: int) -> None:
    found = plan(10, days=days)
    assert (found.days, len(found.left_out), found.enough, found.days_left) == ((), 1, None, 0)


def test_without_a_day_nothing_is_spread_and_nothing_left_out() -> None:
    found = spread([Thing("read", 10)], TODAY, None, 60)
    assert (len(found.things), found.days, found.left_out, found.days_left) == (1, (), (), 0)


@given(THINGS, st.integers(-1, 8), st.integers(5, 150))
def test_nothing_is_lost_or_doubled_and_each_day_keeps_the_order(
    things: tuple[Thing, ...], days: int, most: int
) -> None:
    found = spread(things, TODAY, TODAY + timedelta(days), most)
    placed = [thing for day in found.days for thing in day.things]
    assert sorted([*placed, *found.left_out, *found.overdue], key=things.index) == list(things)
    for several in (*(day.things for day in found.days), found.left_out, found.things):
        assert list(several) == sorted(several, key=need)
    assert [day.day for day in found.days] == sorted({day.day for day in found.days})


@given(THINGS, st.integers(-1, 8), st.integers(5, 150))
def test_no_day_is_too_long_or_too_late(things: tuple[Thing, ...], days: int, most: int) -> None:
    found = spread(things, TODAY, TODAY + timedelta(days), most)
    for day in found.days:
        assert day.minutes <= most or len(day.things) == 1
        assert TODAY <= day.day < TODAY + timedelta(days)
        assert all(day.day <= (thing.by or date.max) for thing in day.things)


@given(THINGS, st.integers(1, 8), st.integers(5, 150))
def test_what_is_left_out_found_no_room(things: tuple[Thing, ...], days: int, most: int) -> None:
    found = spread(things, TODAY, TODAY + timedelta(days), most)
    minutes = {day.day: day.minutes for day in found.days}
    for thing in found.left_out:
        for at in range(days):
            day = TODAY + timedelta(at)
            assert day > (thing.by or date.max) or minutes[day] + thing.minutes > most


@given(THINGS, st.integers(1, 8), st.integers(30, 150))
def test_what_cannot_be_missed_is_placed_where_it_fits_into_one_day(
    things: tuple[Thing, ...], days: int, most: int
) -> None:
    vital = [Thing("the way", 10, True), Thing("the papers", 10, True), Thing("the clothes", 10, True)]
    rest = [replace(thing, vital=False) for thing in things]
    found = spread([*rest, *vital], TODAY, TODAY + timedelta(days), most)
    assert found.days[0].things[:3] == tuple(vital)


@given(THINGS, st.integers(1, 8), st.integers(5, 150))
def test_the_minutes_said_to_be_enough_are_enough_and_a_step_less_is_not(
    things: tuple[Thing, ...], days: int, most: int
) -> None:
    interview = TODAY + timedelta(days)
    found = spread(things, TODAY, interview, most)
    assert found.enough is not None
    assert spread(things, TODAY, interview, found.enough).left_out == ()
    if found.enough > most:
        fewer = max(most, found.enough - STEP)
        assert spread(things, TODAY, interview, fewer).left_out
