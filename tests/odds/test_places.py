"""A finalist's chance never comes without its range, its sources and what is only assumed."""

from __future__ import annotations

import pytest

from candidacy.odds.places import (
    FINALISTS,
    MIXED,
    SIGNS,
    STRUCTURED,
    Dial,
    finalist_estimate,
    strongest_sign,
    told_top_two,
)


def test_standing_unknown_is_an_even_share_with_the_runner_up_term() -> None:
    estimate = finalist_estimate(Dial.at(3))
    assert estimate.chance.median == pytest.approx(0.38, abs=5e-3)
    assert estimate.chance.low < estimate.chance.median < estimate.chance.high
    assert estimate.own_outcomes == 0
    assert {one.name for one in estimate.assumptions} == {"finalists", "goes_down"}
    assert [one.year for one in estimate.sources] == [2025]


def test_how_the_choice_is_made_matters_only_where_the_standing_is_known() -> None:
    assert finalist_estimate(Dial.at(4), None, MIXED).chance == finalist_estimate(Dial.at(4), None, STRUCTURED).chance
    best = finalist_estimate(Dial.at(4), (1, 2), STRUCTURED)
    assert best.chance.median > finalist_estimate(Dial.at(4), (3, 4), STRUCTURED).chance.median
    assert len(best.sources) == 2
    assert "validity" in {one.name for one in finalist_estimate(Dial.at(4), (1, 2), MIXED).assumptions}


def test_where_nobody_knows_how_many_the_range_spans_two_to_five() -> None:
    chance = finalist_estimate(FINALISTS).chance
    assert chance.low < 0.22
    assert chance.high > 0.6


def test_told_to_be_of_the_last_two_is_two_finalists_but_may_mean_nothing() -> None:
    before, told = finalist_estimate(FINALISTS).chance, finalist_estimate(told_top_two(FINALISTS)).chance
    assert told.median == pytest.approx(finalist_estimate(Dial.at(2)).chance.median)
    assert told.median > before.median
    assert told.low == before.low
    assert told_top_two(Dial.at(1)).value == 1


def test_a_sign_multiplies_the_odds_and_only_the_strongest_counts() -> None:
    even = finalist_estimate(Dial.at(3)).chance
    sign = strongest_sign(set(SIGNS))
    assert sign == strongest_sign({"references_asked"})
    leaning = finalist_estimate(Dial.at(3), sign=sign)
    odds = leaning.chance.median / (1 - leaning.chance.median)
    assert odds == pytest.approx(1.5 * even.median / (1 - even.median))
    assert leaning.chance.low == even.low
    assert [(one.name, one.unit) for one in leaning.assumptions if one.name == "sign"] == [("sign", "odds ratio")]
    assert finalist_estimate(Dial.at(3), sign=strongest_sign(())).chance == even


def test_a_sign_can_be_set_and_what_is_none_is_refused() -> None:
    assert strongest_sign({"references_asked"}, {"references_asked": 4.0}).value == 4.0
    with pytest.raises(KeyError):
        strongest_sign({"a smile"})
    with pytest.raises(ValueError, match="odds ratio"):
        finalist_estimate(Dial.at(3), sign=Dial.at(0.0))


@pytest.mark.parametrize("ranks", [(0, 1), (3, 2)])
def test_ranks_that_are_none_are_refused(ranks: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="Not ranks"):
        finalist_estimate(Dial.at(4), ranks)


def test_a_dial_lies_in_its_range() -> None:
    with pytest.raises(ValueError, match="range"):
        Dial(0.5, 0.6, 0.7)
