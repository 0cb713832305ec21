"""What is out of mind comes back with news that was written down since, whatever day it is dated."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.ledger.days import said
from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.kinds import What
from candidacy.ledger.parking import comes_back
from candidacy.ledger.standing import standing
from tests.ledger.journeys import day, events
from tests.ledger.strategies import ANY_HISTORY

TODAY = date(2026, 3, 5)
APPLIED = Event("a", What.APPLIED, When(date(2026, 3, 1)), datetime(2026, 3, 1, 9, tzinfo=UTC))


def at(hour: int) -> datetime:
    return datetime(2026, 3, 5, hour, tzinfo=UTC)


def parked(*events: Event) -> bool:
    put_away = Event("p", What.PARKED, When.at(at(10)), at(10))
    return standing([APPLIED, put_away, *events], TODAY).parked is not None


@pytest.mark.parametrize(("hour", "still"), [(9, True), (15, False)])
def test_news_with_a_day_alone_counts_by_when_it_was_written_down(hour: int, still: bool) -> None:
    assert parked(Event("n", What.INTERVIEW_INVITED, When(TODAY), at(hour))) is still


@pytest.mark.parametrize("days", [1, 3, 400])
@pytest.mark.parametrize(("hour", "still"), [(9, True), (15, False)])
def test_news_dated_before_the_parking_counts_where_it_was_written_down_since(
    days: int, hour: int, still: bool
) -> None:
    offer = Event("o", What.WRITTEN_OFFER, When(TODAY - timedelta(days)), at(hour))
    assert parked(offer) is still


def test_a_note_of_that_day_and_what_was_only_put_right_are_no_news() -> None:
    assert parked(Event("n", What.NOTE, When(TODAY), at(15)))
    held = Event("h", What.INTERVIEW_HELD, When(TODAY), at(9))
    assert parked(held, Event("h2", What.INTERVIEW_HELD, When(TODAY), at(15), corrects="h"))


def test_what_has_no_moment_of_being_written_down_changes_nothing() -> None:
    assert parked(Event("n", What.INTERVIEW_INVITED, When(TODAY)))


MATTERS = [
    ("interview_scheduled r1 @12", 12, "the interview"),
    ("interview_invited @12", 12, "the interview"),
    ("screened @12", 12, "the first call"),
    ("promised_date @12", 12, "the answer they promised"),
    ("start_date_received @12", 12, "the start"),
    ("written_offer !12", 12, "the last day to answer the offer"),
]


@pytest.mark.parametrize("until", ["@30", ""])
@pytest.mark.parametrize(("matters", "on", "why"), MATTERS)
def test_it_comes_back_on_the_first_day_that_matters_and_stays(matters: str, on: int, why: str, until: str) -> None:
    history = events(f"1 applied; 3 {matters}; 5 parked {until}")
    before = standing(history, day(on - 1))
    assert before.parked
    assert (before.parked.until, before.parked.back_for) == (day(on), why)
    assert comes_back(before) == f"It comes back on {said(day(on))} for {why}."
    for after in (0, 1, 9):
        assert standing(history, day(on + after)).parked is None


def test_the_day_the_seeker_named_counts_where_it_is_the_earlier() -> None:
    found = standing(events("3 interview_scheduled r1 @12; 5 parked @8"), day(6))
    assert found.parked
    assert (found.parked.until, found.parked.back_for, comes_back(found)) == (day(8), "", "")


def test_before_it_is_put_away_it_is_said_what_would_bring_it_back() -> None:
    history = "3 interview_scheduled r1 @12; 4 promised_date @9"
    assert (
        comes_back(standing(events(history), day(5)))
        == f"It comes back on {said(day(9))} for the answer they promised."
    )
    assert comes_back(standing(events(history), day(9))) == f"It comes back on {said(day(12))} for the interview."
    assert comes_back(standing(events("3 applied"), day(5))) == ""


@pytest.mark.parametrize(
    ("history", "parked_on"),
    [
        ("3 interview_scheduled r1 @12; 12 parked @30", 13),
        ("3 interview_scheduled r1 @12; 14 parked @30", 15),
        ("3 interview_scheduled r1 @12; 12 interview_held; 13 parked @30", 15),
        ("3 promised_date @12; 4 promised_date @20; 5 parked @30", 15),
        ("3 written_offer !12; 4 accepted_formally; 5 parked @30", 15),
    ],
)
def test_what_was_over_settled_or_overtaken_brings_nothing_back(history: str, parked_on: int) -> None:
    assert standing(events(history), day(parked_on)).parked


def test_another_day_named_after_it_came_back_hides_it_no_more() -> None:
    history = events("3 promised_date @12; 5 parked @30; 13 promised_date @20")
    assert all(standing(history, day(on)).parked is None for on in range(12, 30))


@given(ANY_HISTORY, st.integers(0, 40), st.integers(0, 40))
def test_what_came_back_is_put_away_by_a_parking_alone(history: list[Event], days: int, later: int) -> None:
    known = [event for event in history if event.when and event.day <= TODAY and event.what is not What.PARKED]
    assert standing(known, TODAY).parked is None
    put_away = [*known, Event("parked now", What.PARKED, When(TODAY), detail=Detail(day=TODAY + timedelta(days)))]
    first, then = (standing(put_away, TODAY + timedelta(on)).parked for on in (later, later + 1))
    assert first or then is None
