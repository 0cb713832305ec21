"""Forecasts stay as they were made, and are scored honestly for how few they are."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from candidacy.odds.forecasts import Asked, Forecast, Outcome, bins_of, freeze, in_words, record
from candidacy.odds.scores import brier, crps, log_score, skill

START = datetime(2026, 1, 5, 9, tzinfo=UTC)


def forecast(about: str, ours: float, own: float | None = 0.5, hours: float = 0, stage: str = "final") -> Forecast:
    asked = Asked(about, stage, START + timedelta(hours=hours), own)
    return freeze(asked, ours, 0.3, {"silent_days": "3"}, "1", days=(5, 9, 12), prior_days=(2, 20, 40))


def several(number: int) -> list[Outcome]:
    return [Outcome(forecast(str(at), 0.3), at % 5 < 2, 9.0) for at in range(number)]


def test_a_forecast_never_changes_and_own_came_first() -> None:
    one = forecast("a", 0.3)
    with pytest.raises(FrozenInstanceError):
        one.ours = 0.9  # type: ignore[misc]
    assert one.inputs == (("silent_days", "3"),)
    assert one.asked.own == 0.5


def test_below_thirty_only_three_numbers_are_said() -> None:
    kept = record(several(29))
    assert (kept.scores, kept.bins) == ((), ())
    assert in_words(kept) == "Expected 9, happened 12, plausible 5-13. 29 forecasts are too few to say more."


def test_from_thirty_on_scores_are_skill_over_the_prior() -> None:
    kept = record([*several(30), Outcome(forecast("open", 0.9), None)])
    assert (kept.resolved, kept.open) == (30, 1)
    by = {(one.name, one.whose): one for one in kept.scores}
    assert by["Brier", "ours"].over_prior == pytest.approx(0)
    assert by["Brier", "own"].mean == pytest.approx(0.25)
    days = by["CRPS", "ours"].over_prior
    assert days is not None
    assert days > 0
    assert "too few" not in in_words(kept)


@pytest.mark.parametrize(("number", "bins"), [(19, 0), (20, 1), (39, 1), (40, 2), (65, 3)])
def test_no_bin_holds_fewer_than_twenty(number: int, bins: int) -> None:
    found = bins_of(several(number))
    assert len(found) == bins
    assert all(one.count >= 20 for one in found)
    assert sum(one.count for one in found) in (0, number)


def test_the_first_forecast_of_each_stage_counts() -> None:
    early, late = forecast("a", 0.2, hours=0), forecast("a", 0.9, hours=5)
    kept = record([Outcome(late, True), Outcome(early, True), Outcome(forecast("a", 0.4, stage="interview"), False)])
    assert kept.resolved == 2
    assert kept.count
    assert kept.count.expected == pytest.approx(0.6)


def test_open_ones_are_no_failures() -> None:
    kept = record([Outcome(forecast("a", 0.3), None)])
    assert (kept.count, kept.open) == (None, 1)
    assert "No forecast" in in_words(kept)


def test_own_forecasts_that_were_passed_over_are_not_scored() -> None:
    kept = record([Outcome(forecast(str(at), 0.3, None), at < 9) for at in range(40)])
    assert {one.whose for one in kept.scores} == {"ours"}


@pytest.mark.parametrize(("rate", "base"), [(0.04, 0.038), (0.30, 0.21)])
def test_brier_at_the_base_rate(rate: float, base: float) -> None:
    assert rate * brier(rate, True) + (1 - rate) * brier(rate, False) == pytest.approx(base, abs=5e-4)


@given(st.floats(0.01, 0.99), st.floats(0.01, 0.99))
def test_saying_what_one_believes_scores_best(truth: float, said: float) -> None:
    for rule in (brier, log_score):
        honest, other = (truth * rule(p, True) + (1 - truth) * rule(p, False) for p in (truth, said))
        assert honest <= other + 1e-12


@pytest.mark.parametrize("came", [-2.0, 0.0, 0.7, 3.0])
def test_crps_of_many_normal_quantiles_is_the_closed_form(came: float) -> None:
    values = stats.norm.ppf((np.arange(20_000) + 0.5) / 20_000)
    closed = came * (2 * stats.norm.cdf(came) - 1) + 2 * stats.norm.pdf(came) - 1 / np.sqrt(np.pi)
    assert crps(list(values), came) == pytest.approx(closed, abs=1e-3)


@given(st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=12), st.floats(-1e3, 1e3))
def test_crps_is_the_two_expectations(values: list[float], came: float) -> None:
    xs = np.array(values)
    slow = np.abs(xs - came).mean() - 0.5 * np.abs(xs[:, None] - xs).mean()
    assert crps(values, came) == pytest.approx(slow, abs=1e-8)


def test_the_impossible_that_happened_has_no_finite_score() -> None:
    assert log_score(0.0, True) == np.inf
    assert skill(np.inf, 1.0) == -np.inf
    assert skill(1.0, 0.0) is None


def test_what_is_no_forecast_is_refused() -> None:
    asked = Asked("a", "final", START, None)
    for refused in (
        lambda: Asked("a", "final", datetime(2026, 1, 1), None),  # noqa: DTZ001
        lambda: Asked("a", "final", START, 1.2),
        lambda: freeze(asked, 1.1, 0.3, {}, "1"),
        lambda: freeze(asked, 0.1, 0.3, {}, " "),
        lambda: freeze(asked, 0.1, 0.3, {}, "1", days=(np.inf,)),
        lambda: brier(1.2, True),
        lambda: crps([], 1.0),
        lambda: crps([1.0], np.nan),
        lambda: skill(-1, 1),
    ):
        with pytest.raises(ValueError, match=r"."):
            refused()
