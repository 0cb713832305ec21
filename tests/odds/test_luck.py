"""The record against the usual rates: exact tails, and words that blame nobody and hide nothing."""

from __future__ import annotations

from datetime import date
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.odds.luck import BODIES, DatedFact, beside_the_figures, read_record, sentences
from candidacy.odds.tally import Tried, spread_of, tally

SHARES = st.lists(st.floats(0, 1), min_size=1, max_size=7)


def known(stage: str, passed: int, tries: int, chance: float) -> Tried:
    return Tried(stage, passed, tries, np.array([chance]))


def test_the_example_of_the_report() -> None:
    one = tally("interview", [known("interview", 0, 4, 0.3)])
    assert one.expected == pytest.approx(1.2)
    assert one.fewer == pytest.approx(0.2401)
    text = " ".join(sentences(read_record([known("interview", 0, 4, 0.3)])))
    assert "Of 4 waits for an answer one would expect 1.2 to go on; 0 did." in text
    assert "24 in 100" in text


@given(SHARES)
def test_the_spread_is_that_of_all_ways_it_can_come_out(chances: list[float]) -> None:
    ways = np.zeros(len(chances) + 1)
    for way in product([0, 1], repeat=len(chances)):
        ways[sum(way)] += np.prod([c if came else 1 - c for c, came in zip(chances, way, strict=True)])
    assert spread_of(Tried("s", 0, len(chances), np.array([chances])))[0] == pytest.approx(ways, abs=1e-12)


@given(SHARES, SHARES)
def test_stages_together_are_all_their_tries_together(first: list[float], second: list[float]) -> None:
    apart = tally("t", [Tried(name, 0, len(one), np.array([one])) for name, one in (("a", first), ("b", second))])
    whole = tally("t", [Tried("a", 0, len(first + second), np.array([first + second]))])
    assert apart.fewer == pytest.approx(whole.fewer, abs=1e-12)
    assert (apart.low, apart.high) == (whole.low, whole.high) or apart.expected == pytest.approx(whole.expected)


def test_one_shared_chance_and_the_same_chance_for_each_try_agree() -> None:
    draws = np.random.Generator(np.random.PCG64(1)).beta(2, 48, 300)
    each = np.repeat(draws[:, None], 9, axis=1)
    assert spread_of(Tried("a", 0, 9, draws)) == pytest.approx(spread_of(Tried("a", 0, 9, each)), abs=1e-12)


def test_uncertain_rates_make_a_bad_run_less_surprising() -> None:
    draws = np.random.Generator(np.random.PCG64(1)).beta(6, 13, 20_000)
    sure, unsure = tally("s", [known("s", 0, 10, 6 / 19)]), tally("s", [Tried("s", 0, 10, draws)])
    assert unsure.fewer > 2 * sure.fewer
    closed = np.prod([(13 + i) / (19 + i) for i in range(10)])
    assert unsure.fewer == pytest.approx(closed, rel=0.05)


def test_it_names_the_stage_where_the_record_departs_and_what_to_do_there() -> None:
    reading = read_record([known("application", 4, 100, 0.04), known("final", 0, 12, 0.33)])
    assert reading.below == ("final",)
    assert not reading.luck_explains_it
    text = " ".join(sentences(reading))
    assert "After a later interview the record is not explained by luck alone" in text
    assert "specific feedback" in text
    assert "Luck alone explains" not in text


def test_a_record_better_than_luck_is_said_as_well() -> None:
    reading = read_record([known("application", 30, 100, 0.04)])
    assert reading.above == ("application",)
    assert "better than luck" in " ".join(sentences(reading))


def test_no_sentence_is_about_a_person() -> None:
    for passed in (0, 3, 12):
        text = " ".join(sentences(read_record([known("final", passed, 12, 0.33)]))).lower()
        assert not {"good", "bad", "weak", "fault", "fail", "failed", "talented"} & set(text.replace(".", "").split())
        assert "do not show what you can do" in text


def test_facts_of_law_stand_with_their_dates_whatever_the_figures_say() -> None:
    facts = [
        DatedFact(date(2026, 5, 2), "asked whether I plan children"),
        DatedFact(date(2026, 4, 1), "“too old for us”"),
    ]
    lines = sentences(read_record([known("final", 1, 3, 0.33)]), facts, "GB")
    assert lines[-3:-1] == ("1 April 2026: “too old for us”", "2 May 2026: asked whether I plan children")
    assert "Acas" in lines[-1]
    assert "not legal advice" in lines[-1]
    assert "equality body of your country" in beside_the_figures(facts, "PL")[-1]
    assert "Gleichbehandlungsanwaltschaft" in beside_the_figures(facts, "AT")[-1]
    assert all(one.address.startswith("https://") and one.address.endswith("/") for one in BODIES.values())
    assert beside_the_figures([]) == ()


@pytest.mark.parametrize(
    ("passed", "tries", "chances"),
    [(2, 1, [0.5]), (-1, 1, [0.5]), (0, 1, [1.5]), (0, 1, []), (0, 2, [[0.5]]), (0, 1, [float("nan")])],
)
def test_what_cannot_be_is_refused(passed: int, tries: int, chances: list[float]) -> None:
    with pytest.raises(ValueError, match=r"Not|Chances"):
        Tried("s", passed, tries, np.array(chances))


def test_nothing_tried_and_unequal_draws_are_refused() -> None:
    with pytest.raises(ValueError, match="Nothing"):
        read_record([])
    with pytest.raises(ValueError, match="draws"):
        tally("t", [known("a", 0, 1, 0.1), Tried("b", 0, 1, np.array([0.1, 0.2]))])
