"""A rate that doubts itself learns sooner from outcomes that are unlike it, and its range says how little is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, stats

from candidacy.odds.doubtful import DOUBT, Believed, believed, doubtful_estimate
from candidacy.odds.rates import assumed, rate_for
from candidacy.odds.values import Prior, Stage

COLD = rate_for(Stage.APPLICATION)


def test_before_any_outcome_the_mean_is_the_published_one_and_the_range_is_wider() -> None:
    before = believed(COLD)
    assert before.mean == pytest.approx(COLD.mean)
    assert [one[0] for one in before.parts] == pytest.approx([0.5, 0.5])
    assert doubtful_estimate(COLD, 0, 0).chance.low < COLD.chance().low


def test_outcomes_unlike_the_average_are_believed_sooner() -> None:
    alone = (COLD.a + 8) / (COLD.strength + 25)
    assert believed(COLD, 8, 25).mean > 2 * alone
    assert believed(COLD, 1, 25).mean == pytest.approx((COLD.a + 1) / (COLD.strength + 25), abs=0.01)


def test_it_is_what_bayes_says() -> None:
    a, b, c, d = 2.0, 48.0, 0.2, 4.8

    def prior(p: float) -> float:
        return float(0.5 * stats.beta.pdf(p, a, b) + 0.5 * stats.beta.pdf(p, c, d))

    whole, _ = integrate.quad(lambda p: prior(p) * p**3 * (1 - p) ** 7, 0, 1)
    mean, _ = integrate.quad(lambda p: prior(p) * p**4 * (1 - p) ** 7, 0, 1)
    assert believed(Prior(a, b), 3, 10).mean == pytest.approx(mean / whole, rel=1e-6)


@given(st.integers(0, 60), st.integers(0, 60), st.floats(0.05, 0.95))
def test_quantiles_undo_what_lies_below(passed: int, others: int, share: float) -> None:
    of = believed(COLD, passed, passed + others)
    assert sum(one[0] for one in of.parts) == pytest.approx(1)
    assert of.below(of.quantile(share)) == pytest.approx(share, abs=1e-3)
    chance = doubtful_estimate(COLD, passed, passed + others).chance
    assert chance.low <= chance.median <= chance.high


def test_the_doubt_can_be_changed_by_its_name() -> None:
    sure, unsure = (doubtful_estimate(COLD, 4, 9, {DOUBT: strength}).chance for strength in (50.0, 1.0))
    assert sure.median == pytest.approx((COLD.a + 4) / (COLD.strength + 9))
    assert unsure.median > 2 * sure.median


def test_it_names_its_doubt_and_refuses_what_cannot_be() -> None:
    assert doubtful_estimate(COLD, 1, 9).assumptions[-1] == assumed("strength_if_it_hardly_fits")
    for passed, tries, doubt in ((3, 2, 5.0), (-1, 2, 5.0), (1, 2, 0.0)):
        with pytest.raises(ValueError, match="Not "):
            believed(COLD, passed, tries, doubt)
    with pytest.raises(ValueError, match="share"):
        Believed(((1.0, 1.0, 1.0),)).quantile(1.0)
