"""Forecasts that time decides."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.odds.awaited import CameOut, came_out, chances_in_twenties, foretell, period_of
from candidacy.odds.fit import fit
from candidacy.odds.point import Point
from candidacy.odds.search import Course, Outcome, Search, Wait
from candidacy.odds.silence import silence
from candidacy.odds.values import Stage

TODAY = date(2026, 3, 2)
USUAL = fit(Search(), 7)
STAGES = st.sampled_from(list(Stage))


@settings(deadline=None, max_examples=40)
@given(STAGES, st.floats(0, 200), st.integers(1, 100))
def test_more_time_is_never_less_likely(stage: Stage, silent: float, within: int) -> None:
    point = Point(stage, silent)
    sooner, later = foretell(point, USUAL, within), foretell(point, USUAL, within + 7)
    assert 0 <= sooner.chance <= later.chance <= 1
    assert all(0 <= day <= within for day in sooner.days)
    assert list(sooner.days) == sorted(sooner.days)


@pytest.mark.parametrize("stage", list(Stage))
def test_with_time_enough_it_is_the_whole_chance_to_go_on(stage: Stage) -> None:
    now = silence(USUAL, stage, 5.0).now.chance
    assert now.low < foretell(Point(stage, 5.0), USUAL, 1000).chance < now.high


@pytest.mark.parametrize("stage", list(Stage))
def test_the_period_holds_most_of_the_chance(stage: Stage) -> None:
    point = Point(stage, 0.0)
    within = period_of(point, USUAL)
    assert foretell(point, USUAL, within).chance >= 0.7 * foretell(point, USUAL, 400).chance


def test_where_nobody_is_waited_for_there_is_no_forecast() -> None:
    with pytest.raises(ValueError, match="waited"):
        foretell(Point(Stage.FINAL), USUAL, 14)


def came(outcome: Outcome, days: float, age: float, made_ago: int, until_ago: int) -> CameOut:
    course = Course((Wait(Stage.FINAL, outcome, days, age),))
    return came_out(course, Stage.FINAL, TODAY - timedelta(made_ago), TODAY - timedelta(until_ago), TODAY)


def test_good_news_in_time_is_a_yes_with_its_days() -> None:
    assert came(Outcome.ADVANCED, 15, age=5, made_ago=12, until_ago=0) == CameOut(True, 7.0)


@pytest.mark.parametrize(
    ("outcome", "age", "until_ago"),
    [(Outcome.ADVANCED, 5, 6), (Outcome.TOLD_NO, 5, 0), (Outcome.OPEN, 0, 1), (Outcome.STOPPED, 2, 4)],
)
def test_late_news_a_no_and_silence_to_the_end_are_a_no(outcome: Outcome, age: float, until_ago: int) -> None:
    assert came(outcome, 15, age, made_ago=12, until_ago=until_ago).happened is False


@pytest.mark.parametrize(("outcome", "age"), [(Outcome.OPEN, 0), (Outcome.STOPPED, 3)])
def test_open_forecasts_and_those_nobody_will_know_have_no_answer(outcome: Outcome, age: float) -> None:
    assert came(outcome, 15, age, made_ago=12, until_ago=-3) == CameOut(None, void=outcome is Outcome.STOPPED)


def test_before_a_promised_date_a_forecast_runs_so_much_longer() -> None:
    for promised in (4, 400):
        point = Point(Stage.FINAL, -float(promised))
        within = period_of(point, USUAL)
        assert within == promised + period_of(Point(Stage.FINAL, 0.0), USUAL)
        assert foretell(point, USUAL, within).chance > 0.2
        assert foretell(point, USUAL, promised).chance == 0


def test_a_forecast_of_a_wait_that_was_taken_back_has_no_answer() -> None:
    assert came_out(Course(()), Stage.FINAL, TODAY, TODAY + timedelta(14), TODAY) == CameOut(None)
    assert came_out(Course(()), Stage.FINAL, TODAY - timedelta(20), TODAY - timedelta(6), TODAY).void


@pytest.mark.parametrize("own", [-1, 21])
def test_twenty_people_are_twenty(own: int) -> None:
    assert chances_in_twenties(7) == 0.35
    with pytest.raises(ValueError, match="twenty"):
        chances_in_twenties(own)
