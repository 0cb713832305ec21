"""The finalists' chances against closed forms, the published table, and what must hold for any number of them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.odds.finalists import (
    chance_best_is_chosen,
    chance_in_ranks,
    chance_standing_unknown,
    chances_by_rank,
    restricted_validity,
)
from tests.samples import sampled

VALIDITY = st.floats(-1, 1)
EDGES = [0.0, 1e-12, 0.19, 0.42, 0.9, 0.9999, 1 - 1e-9, 1 - 1e-13, 1.0]
HARDEST = 0.0, 1e-12, 0.42, 1 - 1e-9, 1.0
"""Where the integrand is flat, as usual, nearly a step, and a step."""
TABLE = {  # science.md §2.2; it prints .32 for N=5, r=.30, where the exact value is .3149 (four million simulated finals: .3147)
    2: (".50", ".56", ".60", ".64", ".69", ".73", ".80"),
    3: (".33", ".40", ".45", ".50", ".56", ".62", ".71"),
    4: (".25", ".32", ".37", ".42", ".49", ".55", ".65"),
    5: (".20", ".27", ".31", ".37", ".44", ".51", ".61"),
    10: (".10", ".16", ".20", ".25", ".32", ".40", ".52"),
}


def best_of_three(r: float) -> float:
    """Three times the four-variate orthant with correlations ½, r, r/2 (Cheng 1969, Ann. Math. Stat. 40:152-161)."""
    half, same, other = math.pi / 6, math.asin(r), math.asin(r / 2)
    return 3 * (1 / 16 + (half + same + other) / (4 * math.pi) + (half**2 + same**2 - other**2) / (4 * math.pi**2))


@pytest.mark.parametrize("r", EDGES)
def test_two_and_three_finalists_agree_with_the_closed_forms(r: float) -> None:
    assert chance_best_is_chosen(2, r) == pytest.approx(0.5 + math.asin(r) / math.pi, abs=1e-8)
    best, second, third = chances_by_rank(3, r)
    assert best == pytest.approx(best_of_three(r), abs=1e-8)
    assert third == pytest.approx(best_of_three(-r), abs=1e-8)
    assert second == pytest.approx(1 - best_of_three(r) - best_of_three(-r), abs=1e-8)


@pytest.mark.parametrize("finalists", TABLE)
def test_the_table_to_its_printed_digits(finalists: int) -> None:
    ours = [chance_best_is_chosen(finalists, r) for r in (0, 0.19, 0.30, 0.42, 0.55, 0.66, 0.80)]
    assert tuple(f"{one:.2f}"[1:] for one in ours) == TABLE[finalists]


def test_the_ranks_of_the_report() -> None:
    assert chances_by_rank(4, 0.42) == pytest.approx([0.421, 0.273, 0.189, 0.118], abs=6e-4)
    assert chances_by_rank(5, 0.42) == pytest.approx([0.37, 0.25, 0.18, 0.13, 0.08], abs=6e-3)


@sampled(5, 15)
@given(st.integers(1, 30), VALIDITY, st.floats(0, 1))
def test_somebody_is_chosen_and_the_better_oftener(finalists: int, r: float, goes_on: float) -> None:
    by_rank = chances_by_rank(finalists, r)
    assert by_rank.sum() == pytest.approx(1, abs=1e-8)
    assert np.all(np.diff(by_rank) * np.sign(r) <= 1e-10)
    assert chances_by_rank(finalists, -r) == pytest.approx(by_rank[::-1], abs=1e-10)
    called = chances_by_rank(finalists, r, goes_on)
    assert called.mean() == pytest.approx(chance_standing_unknown(finalists, goes_on), abs=1e-8)
    assert np.all(called >= by_rank - 1e-10)


@pytest.mark.parametrize("r", [r if r in HARDEST else pytest.param(r, marks=pytest.mark.thorough) for r in EDGES])
def test_two_hundred_finalists(r: float) -> None:
    by_rank = chances_by_rank(200, r)
    assert by_rank.sum() == pytest.approx(1, abs=1e-8)
    assert np.all(by_rank >= 0)


def test_a_simulated_final_with_calls_to_the_runner_up_agrees() -> None:
    draw = np.random.Generator(np.random.PCG64(4))
    merit = np.sort(draw.standard_normal((200_000, 4)), axis=1)[:, ::-1]
    judged = 0.5 * merit + math.sqrt(0.75) * draw.standard_normal(merit.shape)
    before = (judged[:, None, :] > judged[:, :, None]).sum(axis=2)
    assert chances_by_rank(4, 0.5, 0.3) == pytest.approx((0.3**before).mean(axis=0), abs=4e-3)


def test_runner_up_calls_as_printed() -> None:
    values = {(3, 0.2): ".41", (3, 0.12): ".38", (2, 0.2): ".60", (2, 0.12): ".56", (4, 0.2): ".31", (4, 0.12): ".28"}
    assert {key: f"{chance_standing_unknown(*key):.2f}"[1:] for key in values} == values


def test_restricted_validity() -> None:
    assert restricted_validity(0.42, 0.7) == pytest.approx(0.31, abs=5e-3)
    assert restricted_validity(0.42, 0.5) == pytest.approx(0.23, abs=5e-3)
    assert restricted_validity(1.0, 0.5) == 1.0


@pytest.mark.parametrize(
    ("finalists", "r", "goes_on"),
    [(0, 0.3, 0), (201, 0.3, 0), (3, 1.01, 0), (3, -1.1, 0), (3, math.nan, 0), (3, 0.3, -0.1), (3, 0.3, 1.1)],
)
def test_outside_the_ranges_is_refused(finalists: int, r: float, goes_on: float) -> None:
    with pytest.raises(ValueError, match=r"finalists|must lie"):
        chances_by_rank(finalists, r, goes_on)


@pytest.mark.parametrize("ranks", [(0, 1), (2, 1), (1, 4)])
def test_ranks_outside_are_refused(ranks: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="Not ranks"):
        chance_in_ranks(3, 0.3, ranks)


@pytest.mark.parametrize("spread", [0.0, 1.2, math.nan])
def test_a_spread_outside_is_refused(spread: float) -> None:
    with pytest.raises(ValueError, match="Not a spread"):
        restricted_validity(0.3, spread)


@pytest.mark.parametrize("goes_on", [5e-324, 2.1037598568657843e-292, 1e-31])
def test_next_to_no_call_is_no_call(goes_on: float) -> None:
    assert chances_by_rank(5, 0.5, goes_on) == pytest.approx(chances_by_rank(5, 0.5), abs=1e-12)
