"""The whole search against the closed forms of science.md §7.3, and what must hold for any of them."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.odds.ahead import Milestone, Waiting
from candidacy.odds.fit import fit
from candidacy.odds.portfolio import at_least_one, at_least_one_known, simulate
from candidacy.odds.rates import usual_wait
from candidacy.odds.search import Search
from candidacy.odds.values import Channel, Draws, Stage

DRAWS = fit(Search(), 1)
WAITING = st.builds(Waiting, st.sampled_from(list(Stage)), st.floats(0, 400), st.sampled_from(list(Channel)))
LATE = 99_999


def only(stage: Stage, a: float, b: float) -> Draws:
    """Draws as usual, but one stage a Beta whose table is known."""
    up = np.random.Generator(np.random.PCG64(2)).beta(a, b, 100_000)
    of = DRAWS.stages[stage]
    shares = np.stack([up, (1 - up) / 2, (1 - up) / 2], axis=-1)
    medians = np.tile(of.medians[:1], (len(up), 1))
    known = type(of)(shares, medians, of.spreads, 0, 0, 0.0, 1.0)
    return Draws({**DRAWS.stages, stage: known}, DRAWS.channels, (), ())


def known(stage: Stage) -> Draws:
    """Draws as usual, but at one stage nothing is uncertain."""
    usual, of = usual_wait(stage), DRAWS.stages[stage]
    shares, medians = (np.tile(np.array(one, dtype=float), (9, 1)) for one in (usual.shares, usual.medians))
    sure = type(of)(shares, medians, of.spreads, 0, 0, 0.0, 9.0)
    return Draws({**DRAWS.stages, stage: sure}, DRAWS.channels, (), ())


@pytest.mark.parametrize(("n", "known", "tight", "wide"), [(3, 0.70, 0.68, 0.60), (5, 0.87, 0.84, 0.71), (8, 0.96, 0.93, 0.80)])  # fmt: skip
def test_the_table_of_finals(n: int, known: float, tight: float, wide: float) -> None:
    # The report prints .94 for n=8 at Beta(7,14); the exact value is .9345.
    closed = (at_least_one_known(1 / 3, n), at_least_one(7, 14, n), at_least_one(1, 2, n))
    assert closed == pytest.approx((known, tight, wide), abs=5.1e-3)
    for (a, b), expected in (((7, 14), closed[1]), ((1, 2), closed[2])):
        search = simulate([Waiting(Stage.FINAL)] * n, only(Stage.FINAL, a, b), 3, 50_000, seeker_spread=0)
        assert search.chance(Milestone.OFFER, LATE).median == pytest.approx(expected, abs=6e-3)


@pytest.mark.parametrize(("applications", "said"), [(50, 0.24), (100, 0.43), (200, 0.67), (400, 0.89)])
def test_cold_applications_alone(applications: int, said: float) -> None:
    assert at_least_one_known(1 / 180, applications) == pytest.approx(said, abs=5e-3)


def test_the_days_of_the_runs_agree_with_the_chances_given_their_rates() -> None:
    live = [Waiting(Stage.INTERVIEW, 9), Waiting(Stage.FINAL, 3), Waiting(Stage.APPLICATION, 5, Channel.REFERRED)]
    search = simulate(live, DRAWS, 5, 40_000)
    for milestone in Milestone:
        for within, per_week in ((30, 0), (60, 5), (200, 20)):
            share = float(np.mean(search.first_days(milestone, per_week) <= within))
            assert share == pytest.approx(search.chance(milestone, within, per_week).median, abs=0.012)


@pytest.mark.parametrize(("stage", "silent", "said"), [(Stage.FINAL, 0, 33), (Stage.FINAL, 10, 23), (Stage.FINAL, 28, 10)])  # fmt: skip
def test_silence_lowers_it_as_in_the_table(stage: Stage, silent: float, said: float) -> None:
    search = simulate([Waiting(stage, silent)], known(stage), 5, 40_000, seeker_spread=0)
    assert 100 * search.chance(Milestone.OFFER, LATE).median == pytest.approx(said, abs=1.5)


@settings(max_examples=25, deadline=None)
@given(st.lists(WAITING, max_size=4), st.floats(0, 300), st.floats(0, 30), st.integers(0, 9))
def test_more_never_hurts_and_later_milestones_are_rarer(
    live: list[Waiting], days: float, per_week: float, seed: int
) -> None:
    search = simulate(live, DRAWS, seed, 500)
    offer, written, first = (search.chance(one, days, per_week).median for one in Milestone)
    assert offer >= written - 1e-12
    assert written >= first - 1e-12
    assert search.chance(Milestone.OFFER, days, per_week + 1).median >= offer - 1e-12
    assert search.chance(Milestone.OFFER, days + 10, per_week).median >= offer - 1e-12
    more = simulate([*live, Waiting(Stage.FINAL)], DRAWS, seed, 500)
    assert more.chance(Milestone.OFFER, days, per_week).median >= offer - 0.06


def test_what_all_share_lowers_the_chance_of_at_least_one() -> None:
    live = [Waiting(Stage.FINAL)] * 6
    apart = simulate(live, DRAWS, 5, seeker_spread=0).chance(Milestone.OFFER, LATE)
    shared = simulate(live, DRAWS, 5, seeker_spread=1.0).chance(Milestone.OFFER, LATE)
    assert shared.median < apart.median
    assert shared.high - shared.low > apart.high - apart.low


def test_the_same_seed_gives_the_same_days_and_another_does_not() -> None:
    first, again, other = (simulate([Waiting(Stage.FINAL)], DRAWS, seed, 900) for seed in (1, 1, 2))
    assert first.dots(Milestone.FIRST_DAY, 3) == again.dots(Milestone.FIRST_DAY, 3)
    assert first.dots(Milestone.FIRST_DAY, 3) != other.dots(Milestone.FIRST_DAY, 3)


def test_dots_are_in_order_and_say_where_none_comes() -> None:
    dots = simulate([Waiting(Stage.FINAL)], DRAWS, 1).dots(Milestone.FIRST_DAY)
    days = [day for day in dots if day is not None]
    assert len(dots) == 50
    assert days == sorted(days)
    assert dots[-1] is None


def test_how_many_a_week_reach_a_chance() -> None:
    search = simulate([Waiting(Stage.FINAL)], DRAWS, 1)
    number = search.needed_per_week(Milestone.OFFER, 90, 0.6)
    assert number
    assert search.chance(Milestone.OFFER, 90, number).median >= 0.6
    assert search.chance(Milestone.OFFER, 90, number - 1).median < 0.6
    assert search.needed_per_week(Milestone.OFFER, 90, 0.01) == 0
    assert search.needed_per_week(Milestone.FIRST_DAY, 5, 0.9) is None


def test_an_offer_in_writing_is_an_offer_but_not_yet_a_first_day() -> None:
    search = simulate([Waiting(Stage.WRITTEN_OFFER)], DRAWS, 1)
    assert search.chance(Milestone.WRITTEN_OFFER, 0).median == 1
    assert search.chance(Milestone.FIRST_DAY, LATE).median == pytest.approx(28 / 30, abs=0.02)
    assert math.isfinite(search.first_days(Milestone.WRITTEN_OFFER).max())


def test_no_process_and_no_application_is_no_chance() -> None:
    search = simulate([], DRAWS, 1, 50)
    assert search.chance(Milestone.OFFER, 99).high == 0
    assert search.dots(Milestone.OFFER) == (None,) * 50


def test_the_estimate_names_what_it_rests_on() -> None:
    estimate = simulate([], DRAWS, 1, 50).estimate(Milestone.OFFER, 60, 5)
    assert estimate.sources
    names = {one.name: one.value for one in estimate.assumptions}
    assert {"seeker_spread", "never_application", "days_advance_final", "spread_no_final", "another_round"} <= set(
        names
    )
    assert names["seeker_spread"] == 0.6


def test_thirty_processes_in_ten_thousand_runs_take_well_under_half_a_second() -> None:
    live = [Waiting(stage, 4.0) for stage in Stage for _ in range(5)]
    started = time.process_time()
    search = simulate(live, DRAWS, 7, 10_000)
    search.chance(Milestone.FIRST_DAY, 60, 5)
    search.dots(Milestone.FIRST_DAY, 5)
    assert time.process_time() - started < 0.5


def test_bad_numbers_are_refused() -> None:
    search = simulate([], DRAWS, 1, 50)
    for refused in (
        lambda: Waiting(Stage.FINAL, -1),
        lambda: Waiting(Stage.FINAL, 1, pace=0),
        lambda: simulate([], DRAWS, 1, 0),
        lambda: simulate([], DRAWS, 1, 10, seeker_spread=math.nan),
        lambda: search.chance(Milestone.OFFER, -1),
        lambda: search.chance(Milestone.OFFER, 1, -1),
        lambda: search.needed_per_week(Milestone.OFFER, 1, 1.0),
        lambda: search.dots(Milestone.OFFER, 0, 0),
        lambda: at_least_one(0, 1, 1),
        lambda: at_least_one_known(0.5, -1),
    ):
        with pytest.raises(ValueError, match="Not "):
            refused()
