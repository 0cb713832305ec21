"""What holds for every history, legal or absurd."""

from __future__ import annotations

import random
from datetime import date
from itertools import count, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.ledger import Detail, Event, MilestoneName, Stage, What, When, standing
from candidacy.ledger.history import history_of
from candidacy.ledger.kinds import ENDINGS, OFFERS
from candidacy.ledger.log import log_of
from candidacy.ledger.values import ContingencyState
from tests.ledger.strategies import ANY_HISTORY, DAYS, FACTS, TODAY, any_events
from tests.samples import sampled

MANY = sampled(40, 100)
DAY = st.just(TODAY) | DAYS


@MANY
@given(ANY_HISTORY, DAY)
def test_every_history_has_a_standing_with_all_its_parts(history: list[Event], today: date) -> None:
    found = standing(history, today)
    assert found.it_is.endswith(".")
    assert found.it_is_not.endswith(".")
    assert found.next.text
    assert [one.name for one in found.milestones] == list(MilestoneName)
    assert all(one.met or one.needs for one in found.milestones)
    assert len(log_of(history, today)) == len(set(history))


@MANY
@given(ANY_HISTORY, DAY, st.integers(0, 10**6))
def test_no_order_of_the_events_changes_the_standing(history: list[Event], today: date, seed: int) -> None:
    other = history.copy()
    random.Random(seed).shuffle(other)
    assert standing(other, today) == standing(history, today)
    assert log_of(other, today) == log_of(history, today)


@MANY
@given(ANY_HISTORY, DAY)
def test_the_same_event_delivered_twice_counts_once(history: list[Event], today: date) -> None:
    assert standing(history + history, today) == standing(history, today)


@MANY
@given(ANY_HISTORY, any_events(st.sampled_from(FACTS)), DAY)
def test_a_correction_restores_what_was_before(history: list[Event], wrong: Event, today: date) -> None:
    mistake = Event("the mistake", wrong.what, wrong.when, None, wrong.round, wrong.detail)
    correction = Event("the correction", What.CORRECTION, None, corrects="the mistake")
    assert standing([*history, mistake, correction], today) == standing(history, today)


@MANY
@given(ANY_HISTORY, any_events(st.sampled_from(FACTS)), DAY, st.integers(1, 5))
def test_corrections_of_corrections_take_turns(history: list[Event], fact: Event, today: date, turns: int) -> None:
    names = [f"turn {number}" for number in range(turns + 1)]
    first = Event(names[0], fact.what, fact.when, None, fact.round, fact.detail)
    chain = [Event(name, What.CORRECTION, None, corrects=before) for before, name in pairwise(names)]
    expected = [*history, first] if turns % 2 == 0 else history
    assert standing([*history, first, *chain], today) == standing(expected, today)


@MANY
@given(ANY_HISTORY, DAY)
def test_nothing_is_yours_before_a_first_day_that_stands(history: list[Event], today: date) -> None:
    found = standing(history, today)
    happened = history_of(history, today).happened
    worked = [event for event in happened if event.what is What.FIRST_DAY_WORKED]
    assert found.yours == found.met(MilestoneName.FIRST_DAY_BEGUN) == bool(worked)
    if not worked:
        assert "yours" not in found.it_is
        assert found.stage is not Stage.STARTED


@MANY
@given(ANY_HISTORY, DAY)
def test_without_any_first_day_nothing_is_yours(history: list[Event], today: date) -> None:
    assert not standing([event for event in history if event.what is not What.FIRST_DAY_WORKED], today).yours


@MANY
@given(ANY_HISTORY, DAY)
def test_giving_notice_needs_every_part(history: list[Event], today: date) -> None:
    found = standing(history, today)
    if not found.may_resign:
        assert any(item.why_not for item in found.gate)
        return
    kinds = [event.what for event in history_of(history, today).life]
    assert found.met(MilestoneName.OFFER_IN_WRITING)
    assert found.met(MilestoneName.FORMALLY_ACCEPTED)
    assert found.met(MilestoneName.START_DATE_RECEIVED)
    assert kinds.index(What.WRITTEN_OFFER) < len(kinds) - 1 - kinds[::-1].index(What.ACCEPTED_FORMALLY)
    assert all(one.state is ContingencyState.CLEARED for one in found.contingencies)
    assert found.ended_by is None
    talks = [what for what in kinds if what in (What.NEGOTIATION_OPENED, What.NEGOTIATION_CLOSED)]
    assert talks[-1:] != [What.NEGOTIATION_OPENED]


@MANY
@given(ANY_HISTORY, DAY)
def test_applying_goes_on_until_an_acceptance_holds(history: list[Event], today: date) -> None:
    found = standing(history, today)
    assert found.keep_applying == (not found.met(MilestoneName.FORMALLY_ACCEPTED))
    life = history_of(history, today).life
    assert found.keep_applying == all(event.what is not What.ACCEPTED_FORMALLY for event in life)


@MANY
@given(ANY_HISTORY, DAY)
def test_what_is_dated_ahead_changes_no_milestone(history: list[Event], today: date) -> None:
    already = [event for event in history if not (event.when and event.when.day > today and event.corrects is None)]
    full, cut = standing(history, today), standing(already, today)
    if not any(event.corrects for event in history):
        assert (full.milestones, full.stage, full.open, full.gate) == (cut.milestones, cut.stage, cut.open, cut.gate)


@MANY
@given(ANY_HISTORY, st.sampled_from(sorted(ENDINGS)))
def test_after_an_ending_only_the_first_day_holds(history: list[Event], ending: What) -> None:
    last = Event("the last", ending, When(TODAY))
    found = standing([*(event for event in history if event.day < TODAY), last], TODAY)
    if not found.open and found.ended_by == last:
        assert [one.met for one in found.milestones[:4]] == [False] * 4
        assert found.keep_applying
        assert not found.may_resign


@MANY
@given(ANY_HISTORY, DAY)
def test_nothing_is_called_an_offer_before_one_is_recorded(history: list[Event], today: date) -> None:
    found = standing([event for event in history if event.what not in OFFERS], today)
    assert found.stage is not Stage.OFFER
    assert not found.met(MilestoneName.OFFER_IN_WRITING)


@MANY
@given(ANY_HISTORY, DAY)
def test_every_warning_names_events_of_the_record(history: list[Event], today: date) -> None:
    for one in standing(history, today).warnings:
        assert one.events
        assert set(one.events) <= set(history)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 50])
def test_circles_of_corrections_of_any_length_change_nothing(size: int) -> None:
    before = [Event("offer", What.WRITTEN_OFFER, When(TODAY))]
    circle = [Event(f"c{at}", What.CORRECTION, When(TODAY), corrects=f"c{(at + 1) % size}") for at in range(size)]
    found = standing([*before, *circle], TODAY)
    assert found.milestones == standing(before, TODAY).milestones
    assert [one.code for one in found.warnings] == ["correction_points_nowhere" if size == 1 else "correction_circle"]


def test_thirty_thousand_events_are_no_trouble() -> None:
    number = count()
    kinds = [what for what in What if what is not What.CORRECTION and what not in ENDINGS]
    history = [
        Event(
            str(next(number)),
            what,
            When(date.fromordinal(TODAY.toordinal() - at)),
            detail=Detail(text=f"matter {at % 50}"),
        )
        for at in range(400)
        for what in kinds
    ]
    assert standing(history, TODAY).yours
