"""The record of a search as tries: nothing open is a failure, and the usual departs rarely from the usual."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import lognorm

from candidacy.odds.luck import read_record
from candidacy.odds.rates import rate_for
from candidacy.odds.search import Course, Outcome, Search, Wait
from candidacy.odds.tally import Tried
from candidacy.odds.tries import FEWEST, MOST, tries_of, usual
from candidacy.odds.values import ADVANCE, Channel, Sector, Stage
from tests import samples
from tests.odds.simulated import record

USUAL = usual(1)
WAITS = st.builds(
    Wait,
    stage=st.sampled_from(Stage),
    outcome=st.sampled_from(Outcome),
    days=st.none() | st.floats(0, 900),
    age=st.floats(0, 900),
    channel=st.sampled_from(Channel),
    sector=st.none() | st.sampled_from(Sector),
)


def of(*some: Wait) -> Search:
    return Search(tuple(Course((wait,)) for wait in some))


@settings(max_examples=40, deadline=None)
@given(st.lists(WAITS, max_size=12))
def test_each_wait_that_was_not_stopped_is_one_try(waits: list[Wait]) -> None:
    tried = {one.stage: one for one in tries_of(of(*waits), USUAL)}
    counted = [wait for wait in waits if wait.outcome is not Outcome.STOPPED]
    assert set(tried) == {wait.stage.value for wait in counted}
    for name, one in tried.items():
        here = [wait for wait in counted if wait.stage.value == name]
        assert (one.tries, one.passed) == (len(here), sum(wait.outcome is Outcome.ADVANCED for wait in here))
        assert one.chances.shape == (USUAL.count, len(here))


@settings(max_examples=40, deadline=None)
@given(WAITS, st.floats(0, 900))
def test_the_longer_ago_it_began_the_likelier_and_never_likelier_than_ever(wait: Wait, more: float) -> None:
    here = replace(wait, outcome=Outcome.TOLD_NO)
    (before,), (after,) = (tries_of(of(one), USUAL) for one in (here, replace(here, age=here.age + more)))
    assert (before.chances <= after.chances).all()
    assert (after.chances[:, 0] <= USUAL.shares(here.stage, here.channel)[:, ADVANCE]).all()


def test_how_it_ended_and_when_the_answer_came_do_not_matter() -> None:
    same = [
        Wait(Stage.FINAL, Outcome.OPEN, 30.0),
        Wait(Stage.FINAL, Outcome.ADVANCED, 5.0, 25.0),
        Wait(Stage.FINAL, Outcome.TOLD_NO, 25.0, 5.0),
        Wait(Stage.FINAL, Outcome.ADVANCED, None, 30.0),
    ]
    (tried,) = tries_of(of(*same), USUAL)
    assert np.allclose(tried.chances, tried.chances[:, :1])
    drawn = USUAL.stages[Stage.FINAL]
    in_time = lognorm.cdf(30, drawn.spreads[0], scale=drawn.medians[:, 0])
    assert tried.chances[:, 0] == pytest.approx(drawn.shares[:, ADVANCE] * in_time)


def test_a_slow_sector_and_a_channel_are_felt() -> None:
    cold, referred, slow = (
        tries_of(of(Wait(Stage.APPLICATION, Outcome.OPEN, 20.0, 0, channel, sector)), USUAL)[0].chances.mean()
        for channel, sector in ((Channel.COLD, None), (Channel.REFERRED, None), (Channel.COLD, Sector.GOVERNMENT))
    )
    assert slow < cold < referred


def test_the_usual_is_the_published_rate_without_its_doubt() -> None:
    for stage in Stage:
        prior, drawn = rate_for(stage), USUAL.stages[stage].shares[:, ADVANCE]
        assert (drawn < prior.chance().low).mean() == pytest.approx(0.1, abs=0.03)
        assert (drawn > prior.chance().high).mean() == pytest.approx(0.1, abs=0.03)
    assert "strength_if_it_hardly_fits" not in {one.name for one in USUAL.assumptions}


@pytest.mark.parametrize("tries", [1, 300, 3000, 9000])
def test_draws_are_thinned_alike_at_every_stage(tries: int) -> None:
    several = tries_of(
        of(*[Wait(Stage.APPLICATION, Outcome.OPEN, 9.0)] * tries, Wait(Stage.FINAL, Outcome.OPEN, 9.0)), USUAL
    )
    counts = {len(one.chances) for one in several}
    assert len(counts) == 1
    assert FEWEST <= counts.pop() <= max(FEWEST, MOST // tries)


@pytest.mark.sampled
def test_a_record_of_usual_chances_departs_rarely_and_is_expected_right() -> None:
    """Truths drawn from the usual rates, records looked at on an arbitrary day, most of it still open or never answered."""
    rng = np.random.Generator(np.random.PCG64(20261129))
    runs, departed, expected, happened = samples.of(100, 300), 0, [], []
    for place in rng.integers(0, USUAL.count, runs):
        several = tries_of(record(USUAL, int(place), 12, rng), USUAL)
        reading = read_record([Tried(one.stage, one.passed, one.tries, one.chances[::10]) for one in several])
        departed += not reading.luck_explains_it
        expected.append(reading.whole.expected)
        happened.append(reading.whole.happened)
    assert departed <= 0.1 * runs + 2 * np.sqrt(0.09 * runs)
    apart = np.array(happened) - np.array(expected)
    assert abs(apart.mean()) < 3 * apart.std() / np.sqrt(runs)
