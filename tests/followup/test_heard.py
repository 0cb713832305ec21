"""What the seeker did counts until the employer's next word, and not beyond it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.heard import LastWord, is_since, last_word, promised_since
from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.kinds import SILENT, What

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = NOON.date()


def event(what: What, when: When | None, recorded: datetime | None = None) -> Event:
    return Event(f"{what} {when}", what, when, recorded)


def test_the_last_word_is_the_last_news_with_its_time_where_one_is_known() -> None:
    applied, held = (
        event(What.APPLIED, When(date(2026, 2, 1)), NOON),
        event(What.INTERVIEW_HELD, When.at(NOON)),
    )
    note = event(What.NOTE, When(date(2026, 3, 9)))
    assert last_word([applied, held, note]) == LastWord(DAY, NOON)
    assert last_word([applied]) == LastWord(date(2026, 2, 1), NOON), (
        "by the day it was recorded where only its day is known"
    )
    assert last_word([event(What.REJECTED, None), note]) is None


@pytest.mark.parametrize("what", sorted(SILENT))
def test_what_is_no_news_overtakes_nothing(what: What) -> None:
    assert last_word([event(what, When.at(NOON))]) is None


def test_an_invitation_written_down_after_its_talk_is_no_word_of_theirs() -> None:
    held = event(What.INTERVIEW_HELD, When(date(2026, 2, 20)))
    late = Event("late", What.INTERVIEW_SCHEDULED, When(DAY), NOON, 1, Detail(day=date(2026, 2, 20)))
    assert last_word([held, late]) == last_word([held]) == LastWord(date(2026, 2, 20))
    assert last_word([held, replace(late, round=2, detail=Detail(day=date(2026, 3, 9)))]) == LastWord(DAY, NOON)


@pytest.mark.parametrize(
    ("on_record", "in_debriefs", "meant"),
    [
        ([], [], None),
        ([0], [], 20),
        ([-1], [], None),
        ([0], [(-1, 9)], 20),
        ([0], [(0, 9)], 20),
        ([0], [(0, 29)], 29),
        ([0], [(1, 9)], 9),
        ([2], [(1, 9)], 20),
        ([], [(0, 9), (3, 5)], 5),
        ([], [(-3, 5)], None),
    ],
)
def test_the_promise_made_last_since_their_last_word_counts(
    on_record: list[int], in_debriefs: list[tuple[int, int]], meant: int | None
) -> None:
    said = [
        Event("p", What.PROMISED_DATE, When(DAY + timedelta(on)), detail=Detail(day=DAY + timedelta(20)))
        for on in on_record
    ]
    told = [(DAY + timedelta(held), DAY + timedelta(day)) for held, day in in_debriefs]
    assert promised_since(DAY, said, told) == (None if meant is None else DAY + timedelta(meant))


@given(st.integers(-100, 100))
def test_on_one_day_the_time_decides_and_else_the_day(hours: int) -> None:
    moment = NOON + timedelta(hours=hours)
    assert is_since(LastWord(DAY, NOON), moment, moment.date()) is (hours >= 0)
    assert is_since(LastWord(DAY), moment, moment.date()) is (moment.date() >= DAY)
    assert is_since(None, moment, moment.date())
