"""What is likely to be recorded next stands first, at every stage and for any history."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given

from candidacy.followup.likely import MOST, likely_next
from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.kinds import What
from candidacy.ledger.standing import standing
from tests.ledger.strategies import ANY_HISTORY

DAY = date(2026, 3, 2)


def told(*happened: tuple[What, int]) -> tuple[What, ...]:
    events = [
        Event(str(at), what, When(DAY + timedelta(days)), detail=Detail(day=DAY + timedelta(3)))
        for at, (what, days) in enumerate(happened)
    ]
    return likely_next(standing(events, DAY))


@pytest.mark.parametrize(
    ("happened", "first"),
    [
        ([], What.APPLIED),
        ([(What.NOTED, -9)], What.APPLIED),
        ([(What.APPLIED, -9)], What.INTERVIEW_SCHEDULED),
        ([(What.APPLIED, -9), (What.INTERVIEW_SCHEDULED, -1)], What.INTERVIEW_HELD),
        ([(What.APPLIED, -9), (What.INTERVIEW_HELD, -1)], What.VERBAL_OFFER),
        ([(What.VERBAL_OFFER, -1)], What.WRITTEN_OFFER),
        ([(What.WRITTEN_OFFER, -1)], What.ACCEPTED_FORMALLY),
        ([(What.WRITTEN_OFFER, -2), (What.ACCEPTED_FORMALLY, -1)], What.START_DATE_RECEIVED),
        ([(What.APPLIED, -9), (What.REJECTED, -1)], What.INTERVIEW_SCHEDULED),
    ],
)
def test_the_likeliest_stands_first(happened: list[tuple[What, int]], first: What) -> None:
    assert told(*happened)[0] is first


def test_a_fall_through_is_never_far_from_an_offer() -> None:
    for happened in ([(What.VERBAL_OFFER, -1)], [(What.WRITTEN_OFFER, -1)], [(What.ACCEPTED_FORMALLY, -1)]):
        assert What.FELL_THROUGH in told(*happened)


@given(ANY_HISTORY)
def test_there_is_always_something_and_never_too_much(events: list[Event]) -> None:
    likely = likely_next(standing(events, DAY))
    assert 1 <= len(likely) <= MOST
    assert len(set(likely)) == len(likely)
