"""What is out of mind comes back with news that was written down since, whatever day it is dated."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from candidacy.ledger.events import Event, When
from candidacy.ledger.kinds import What
from candidacy.ledger.standing import standing

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
