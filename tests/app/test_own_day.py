"""Days are those of the seeker's own clock, wherever they are and whatever is done to the clock."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from candidacy.app.kept import KeptDocument, PaperKind
from candidacy.app.own_day import own_day, same_time_on
from candidacy.app.paper.search.as_text import documents_text

Live = Callable[[str], None]


@pytest.fixture
def live_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Live]:
    """Return what moves this machine to another zone, until the test ends."""

    def moved(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield moved
    monkeypatch.undo()
    time.tzset()


def test_a_day_is_that_of_the_own_clock(live_in: Live) -> None:
    moment = datetime(2026, 11, 29, 11, tzinfo=UTC)
    live_in("Pacific/Kiritimati")
    assert own_day(moment) == date(2026, 11, 30)
    one = KeptDocument(UUID(int=7), "cv.md", PaperKind.RESUME, "0" * 64, 10, moment, ())
    assert "kept 30 November 2026" in documents_text([one], False)
    live_in("America/Los_Angeles")
    assert own_day(moment) == date(2026, 11, 29)


def test_another_day_has_the_time_of_the_wall_and_not_the_offset_of_today(live_in: Live) -> None:
    live_in("Europe/Berlin")
    winter = datetime(2026, 12, 1, 13, 30).astimezone()
    summer = same_time_on(date(2026, 7, 1), winter)
    assert (summer.hour, summer.minute) == (13, 30)
    assert summer == datetime(2026, 7, 1, 11, 30, tzinfo=UTC)
