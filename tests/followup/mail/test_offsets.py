"""The start of an invitation is told on the clock of the words only where such a clock exists, and never by when one is to be there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from candidacy.followup.mail import read_mail
from candidacy.followup.mail.when.offsets import OFFSETS
from tests.followup.mail.letters import invited

EVENT = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260331T100000Z\r\nEND:VEVENT"


def offset(words: str) -> timedelta | None:
    read = read_mail(invited(f"We would like to invite you to an interview. {words}", EVENT), "x")
    assert isinstance(read.when, datetime)
    assert read.when == datetime(2026, 3, 31, 10, tzinfo=UTC)
    return read.when.utcoffset()


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("It is on 31 March at 11am.", 1.0),
        ("It is on 31 March at 15:30.", 5.5),
        ("It is on 31 March at 9.45.", 0.0),
        ("It is on 31 March at 10.20.", 0.0),
        ("Be at the gate for 9.45 on 31 March please.", 0.0),
        ("Please arrive at 9am on 31 March.", 0.0),
        ("The doors open at 9am on 31 March.", 0.0),
    ],
)
def test_the_words_give_a_zone_only_where_it_exists_and_they_mean_the_start(words: str, hours: float) -> None:
    assert offset(words) == timedelta(hours=hours)


def test_every_zone_of_today_is_known() -> None:
    days = (datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC))
    shown = {day.astimezone(ZoneInfo(name)).utcoffset() for name in available_timezones() for day in days}
    # The names for fixed offsets, which no place uses, go no further.
    assert shown <= OFFSETS
