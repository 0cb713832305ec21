import time

import numpy as np
import pytest
from benchmarks.odds.made import made
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import expit, logit
from scipy.stats import chi2

from candidacy.odds.doubtful import DOUBT, believed, two_strengths
from candidacy.odds.fit import betas, fit
from candidacy.odds.fit.channels import MOST, channels_of
from candidacy.odds.fit.evidence import evidence_of
from candidacy.odds.fit.model import prior_draws
from candidacy.odds.fit.pareto import smoothed
from candidacy.odds.fit.refresh import beliefs_of, stage_sample
from candidacy.odds.rates import channel_odds, rate_for
from candidacy.odds.search import Course, Outcome, Search, Wait
from candidacy.odds.stages import plain_update, stage_chance
from candidacy.odds.values import ADVANCE, TOLD_NO, Channel, Prior, Sector, Stage
from tests import samples
from tests.odds.simulated import simulated
from tests.samples import sampled

RUNS, RANKED, BINS = samples.of(200, 400), 19, 20
NAMES = ["p", "q", "days until advance", "days until a no"]

waits = st.builds(
    Wait,
    stage=st.sampled_from(Stage),
    outcome=st.sampled_from(Outcome),
    days=st.none() | st.floats(0, 5000),
    age=st.floats(0, 5000),
    channel=st.sampled_from(Channel),
    sector=st.none() | st.sampled_from(Sector),
)
searches = st.lists(waits, max_size=25).map(lambda some: Search(tuple(Course((wait,)) for wait in some)))


def of(*some: Wait) -> Search:
    return Search(tuple(Course((wait,)) for wait in some))


@pytest.mark.sampled
@pytest.mark.parametrize("stage", [Stage.APPLICATION, pytest.param(Stage.INTERVIEW, marks=pytest.mark.thorough)])
def test_ranks_of_the_truth_are_uniform(stage: Stage) -> None:
    """Simulation-based calibration (Talts et al. 2018, arXiv:1804.06788)."""
    rng = np.random.Generator(np.random.PCG64(20260301))
    beliefs = beliefs_of(stage, rate_for(stage))
    counts = np.zeros((4, BINS))
    for run, truth in enumerate(prior_draws(RUNS, beliefs, rng)):
        search = simulated(truth, stage, beliefs, int(rng.integers(1, 80)), rng)
        points = stage_sample(evidence_of(search.waits, 180), beliefs, 1000, (7, run)).points[:RANKED]
        counts[np.arange(4), (points < truth).sum(axis=0)] += 1
    distance = ((counts - RUNS / BINS) ** 2 / (RUNS / BINS)).sum(axis=1)
    odds = dict(zip(NAMES, chi2.sf(distance, BINS - 1), strict=True))
    assert min(odds.values()) > 0.01, odds


def test_a_long_log_recovers_the_truth() -> None:
    rng = np.random.Generator(np.random.PCG64(5))
    beliefs = beliefs_of(Stage.APPLICATION, rate_for(Stage.APPLICATION))
    truth = np.array([logit(0.15), logit(0.6), np.log(12.0), np.log(20.0)])
    search = simulated(truth, Stage.APPLICATION, beliefs, 4000, rng)
    points = stage_sample(evidence_of(search.waits, 180), beliefs, 2000, (1,)).points
    assert (np.abs(points.mean(axis=0) - truth) < 3.5 * points.std(axis=0)).all()
    assert (points.std(axis=0) < [0.08, 0.12, 0.08, 0.08]).all()


def test_without_a_log_the_draws_are_the_prior() -> None:
    draws = fit(Search(), 3, draws=4000)
    for stage in Stage:
        prior = rate_for(stage)
        drawn = draws.stages[stage].shares[:, ADVANCE]
        assert drawn.mean() == pytest.approx(prior.mean, abs=4 * drawn.std() / 60)
        assert believed(prior).below(float(np.median(drawn))) == pytest.approx(0.5, abs=0.04)
        assert draws.stages[stage].own_outcomes == 0


def test_answers_with_no_days_give_the_closed_form() -> None:
    some = [Wait(Stage.SCREEN, Outcome.ADVANCED, None)] * 4 + [Wait(Stage.SCREEN, Outcome.TOLD_NO, None, age=180)] * 6
    closed = plain_update(rate_for(Stage.SCREEN), some)
    assert closed == believed(rate_for(Stage.SCREEN), 4, 7)
    draws = fit(of(*some), 1, draws=8000)
    ours = stage_chance(draws, Stage.SCREEN)
    assert ours.chance.median == pytest.approx(closed.mean, abs=0.006)
    assert ours.chance.low == pytest.approx(closed.quantile(0.1), abs=0.008)
    assert ours.own_outcomes == 10
    assert ours.sources == rate_for(Stage.SCREEN).sources


def test_a_silence_over_all_bounds_gives_the_closed_form_of_the_never_share() -> None:
    draws = fit(of(*[Wait(Stage.FINAL, Outcome.OPEN, 1e7)] * 5), 1, draws=8000)
    closed = believed(rate_for(Stage.FINAL), 0, 5)
    assert draws.stages[Stage.FINAL].shares[:, ADVANCE].mean() == pytest.approx(closed.mean, abs=0.005)


@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize(("passed", "others"), [(0, 6), (1, 24), (8, 17), (30, 0)])
def test_where_all_is_answered_the_fit_is_what_the_doubting_rate_believes(
    stage: Stage, passed: int, others: int
) -> None:
    some = [Wait(stage, Outcome.ADVANCED, 9.0)] * passed + [Wait(stage, Outcome.TOLD_NO, 12.0)] * others
    for doubt in (5.0, 1.0):
        drawn = fit(of(*some), 1, draws=4000, assumptions={DOUBT: doubt}).stages[stage]
        up, closed = drawn.shares[:, ADVANCE], believed(rate_for(stage), passed, passed + others, doubt)
        assert up.mean() == pytest.approx(closed.mean, abs=4 * up.std() / np.sqrt(drawn.effective))
        assert [closed.below(at) for at in np.quantile(up, [0.1, 0.9])] == pytest.approx([0.1, 0.9], abs=0.04)
        assert drawn.tail < 0.7


def test_where_the_log_contradicts_the_table_more_is_drawn() -> None:
    late = [Wait(Stage.FINAL, Outcome.ADVANCED, 60.0)] * 2 + [Wait(Stage.FINAL, Outcome.OPEN, 30.0)] * 60
    drawn = fit(of(*late), 1).stages[Stage.FINAL]
    assert len(drawn.shares) == 2000
    assert drawn.effective > 1000


def test_the_weights_are_sound_and_quick_for_a_log_of_three_hundred() -> None:
    search = made(300, 30, 1)
    started = time.process_time()
    draws = fit(search, 1)
    assert time.process_time() - started < 1
    assert all(one.tail < 0.7 and one.effective > 0.5 * draws.count for one in draws.stages.values())


def test_one_that_was_just_sent_changes_nothing_and_an_open_one_is_no_failure() -> None:
    known = [Wait(Stage.INTERVIEW, Outcome.TOLD_NO, 9.0), Wait(Stage.INTERVIEW, Outcome.ADVANCED, 5.0)]
    mean = {
        name: fit(of(*known, *more), 1).stages[Stage.INTERVIEW].shares[:, ADVANCE].mean()
        for name, more in {
            "none": (),
            "sent": [Wait(Stage.INTERVIEW, Outcome.OPEN, 0.0)],
            "open": [Wait(Stage.INTERVIEW, Outcome.OPEN, 5.0)] * 5,
            "no": [Wait(Stage.INTERVIEW, Outcome.TOLD_NO, 5.0)] * 5,
        }.items()
    }
    assert mean["sent"] == mean["none"]
    assert mean["none"] >= mean["open"] > mean["no"]
    assert mean["none"] - mean["open"] < 0.4 * (mean["none"] - mean["no"])


def test_old_outcomes_count_less() -> None:
    new, old = (
        fit(of(*[Wait(Stage.SCREEN, Outcome.TOLD_NO, 9.0, age)] * 20), 1).stages[Stage.SCREEN].shares[:, ADVANCE].mean()
        for age in (0, 720)
    )
    assert new < old < rate_for(Stage.SCREEN).mean


@sampled(12, 40)
@given(searches, st.randoms())
def test_any_log_gives_chances_that_do_not_hang_on_the_order(search: Search, order: object) -> None:
    draws = fit(search, 1, draws=200)
    shuffled = list(search.courses)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    again = fit(Search(tuple(shuffled)), 1, draws=200)
    for stage, drawn in draws.stages.items():
        assert ((drawn.shares >= 0) & (drawn.shares <= 1)).all()
        assert np.allclose(drawn.shares.sum(axis=1), 1)
        assert (drawn.medians > 0).all()
        assert np.array_equal(drawn.shares, again.stages[stage].shares)
        assert draws.shares(stage, Channel.REFERRED).shape == (200, 3)


def test_another_seed_moves_the_figures_by_their_noise_only() -> None:
    one, other = (fit(Search(), seed).stages[Stage.FINAL].shares[:, ADVANCE] for seed in (1, 2))
    assert one.mean() == pytest.approx(other.mean(), abs=0.015)
    assert not np.array_equal(one, other)


def test_the_draws_cannot_be_written_on() -> None:
    with pytest.raises(ValueError, match="read-only"):
        fit(Search(), 1).stages[Stage.FINAL].shares[0, TOLD_NO] = 1


def test_the_tail_of_weights_is_known_for_what_it_is() -> None:
    rng = np.random.Generator(np.random.PCG64(1))
    heavy = rng.pareto(1 / 0.9, 20_000) + 1
    assert smoothed(np.log(heavy))[1] == pytest.approx(0.9, abs=0.15)
    weights, k = smoothed(np.zeros(1000))
    assert np.allclose(weights, 1 / 1000)
    assert k == -np.inf


def test_a_prior_knows_its_strength() -> None:
    assert Prior(2, 48).strength == 50
    assert Prior(2, 48).chance(0.5).level == 0.5


@pytest.mark.parametrize("doubt", [0.05, 1.0, 5.0, 500.0])
def test_before_any_outcome_a_channel_moves_the_mean_as_published(doubt: float) -> None:
    ratios = channels_of(rate_for(Stage.APPLICATION), {DOUBT: doubt})
    pairs = two_strengths(rate_for(Stage.APPLICATION), doubt)
    logits = betas.draws(100_000, pairs, np.random.Generator(np.random.PCG64(1)))
    for channel, (ratio, _) in ratios.items():
        published, _ = channel_odds(channel)
        ours = expit(logits + np.log(ratio))
        if ratio < MOST:
            wanted = expit(logit(rate_for(Stage.APPLICATION).mean) + np.log(published))
            assert ours.mean() == pytest.approx(wanted, abs=4 * ours.std() / 316)
        assert ratio >= published * (1 - 1e-9)
