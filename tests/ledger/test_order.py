"""Events that nothing else tells apart are put in order by the day they speak of, not by their ids."""

from __future__ import annotations

from datetime import date

import pytest

from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.kinds import What
from candidacy.ledger.order import in_order

LEARNT = When(date(2026, 3, 1))


def interview(key: str, day: int) -> Event:
    return Event(key, What.INTERVIEW_SCHEDULED, LEARNT, detail=Detail(day=date(2026, 3, day)))


@pytest.mark.parametrize("keys", [("a", "b"), ("b", "a")])
def test_the_earlier_of_two_interviews_comes_first_whatever_their_ids(keys: tuple[str, str]) -> None:
    first, second = interview(keys[0], 9), interview(keys[1], 16)
    assert in_order([second, first]) == (first, second)
