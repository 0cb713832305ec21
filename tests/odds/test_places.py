"""A finalist's chance never comes without its range, its sources and what is only assumed."""

from __future__ import annotations

import pytest

from candidacy.odds.places import FINALISTS, MIXED, STRUCTURED, Dial, finalist_estimate


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


@pytest.mark.parametrize("ranks", [(0, 1), (3, 2)])
def test_ranks_that_are_none_are_refused(ranks: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="Not ranks"):
        finalist_estimate(Dial.at(4), ranks)


def test_a_dial_lies_in_its_range() -> None:
    with pytest.raises(ValueError, match="range"):
        Dial(0.5, 0.6, 0.7)
