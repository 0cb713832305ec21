"""The talks on record: each round once, with its day, and its end where the time is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.talks import is_from_home, is_over, places_of, recorded_talks
from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.facts import facts_of
from candidacy.ledger.history import history_of
from candidacy.ledger.kinds import What
from candidacy.ledger.moments import begins, minutes_of

DAY = date(2026, 3, 2)


def event(at: int, what: What, number: int | None = None, **detail: object) -> Event:
    return Event(str(at), what, When(DAY), round=number, detail=Detail(**detail))  # type: ignore[arg-type]


def test_a_round_that_was_held_counts_as_held_and_one_ahead_has_its_end() -> None:
    first = event(1, What.INTERVIEW_SCHEDULED, day=DAY, more=(("time", "2026-03-02T10:00:00"), ("minutes", "45")))
    held = event(2, What.INTERVIEW_HELD, people=("Ana Loft",))
    second = event(3, What.INTERVIEW_SCHEDULED, 2, day=date(2026, 3, 9), more=(("time", "2026-03-09T14:00:00+01:00"),))
    found = recorded_talks(facts_of(history_of([first, held, second], DAY)))
    assert [(one.round, one.day, one.people) for one in found] == [(1, DAY, ("Ana Loft",)), (2, date(2026, 3, 9), ())]
    assert found[0].ends is None
    assert found[1].ends == datetime.fromisoformat("2026-03-09T15:00:00+01:00")
    (ahead,) = recorded_talks(facts_of(history_of([first], DAY)))
    assert ahead.ends == datetime(2026, 3, 2, 10, 45)  # noqa: DTZ001 - by the clock on the wall


def test_a_talk_without_a_day_and_one_called_off_are_none() -> None:
    undated = event(1, What.INTERVIEW_SCHEDULED)
    set_, off = event(2, What.INTERVIEW_SCHEDULED, day=DAY), event(3, What.INTERVIEW_CANCELLED)
    assert recorded_talks(facts_of(history_of([undated], DAY))) == ()
    assert recorded_talks(facts_of(history_of([set_, off], DAY))) == ()


@pytest.mark.parametrize(("given", "minutes"), [("45", 45), ("0", None), ("1440", 1440), ("1441", None), ("²", None), ("", None), ("9" * 99, None)])  # fmt: skip
def test_minutes_are_digits_within_a_day(given: str, minutes: int | None) -> None:
    assert minutes_of(given) == minutes


def test_a_time_of_another_day_is_left_aside() -> None:
    moved = event(1, What.INTERVIEW_RESCHEDULED, day=date(2026, 3, 9), more=(("time", "2026-03-02T10:00:00"),))
    assert begins(moved) == date(2026, 3, 9)


@dataclass(frozen=True)
class Told:
    day: date
    ends: datetime | None
    held: bool


ZONES = st.sampled_from([UTC, timezone(timedelta(hours=9)), timezone(timedelta(hours=-8))])
CLOCKS = st.datetimes(datetime.fromisoformat("2026-02-28"), datetime.fromisoformat("2026-03-04"))


@given(ends=CLOCKS, zone=st.none() | ZONES, now=st.builds(datetime.replace, CLOCKS, tzinfo=ZONES))
def test_a_talk_is_over_once_held_and_from_its_end_on_for_ever(
    ends: datetime, zone: timezone | None, now: datetime
) -> None:
    end = ends.replace(tzinfo=zone)
    talk, held = Told(ends.date(), end, False), Told(ends.date(), end, True)
    assert is_over(held, now.date(), now)
    assert is_over(held, now.date())
    assert is_over(Told(DAY, None, False), now.date(), now) is (now.date() > DAY)
    assert is_over(talk, now.date()) is (ends.date() < now.date())
    if (end if zone else ends.replace(tzinfo=now.tzinfo)) <= now:
        assert is_over(talk, now.date(), now)
    for hours in (1, 24, 99):
        later = now + timedelta(hours=hours)
        assert is_over(talk, later.date(), later) or not is_over(talk, now.date(), now)


ROOM, LINK, CALL = "Room 2, Civic Centre", "https://meet.example/abc", "I'll ring you on 0113 496 0123"


def at(what: What, place: str = "", form: str = "") -> tuple[int, Event]:
    return 1, event(1, what, form=form, more=(("place", place),) if place else ())


@pytest.mark.parametrize(
    ("events", "meant"),
    [
        ([at(What.INTERVIEW_SCHEDULED, ROOM)], ROOM),
        ([at(What.INTERVIEW_INVITED, ROOM), at(What.INTERVIEW_SCHEDULED)], ROOM),
        ([at(What.INTERVIEW_SCHEDULED, ROOM), at(What.INTERVIEW_RESCHEDULED)], ROOM),
        ([at(What.INTERVIEW_SCHEDULED, ROOM), at(What.INTERVIEW_RESCHEDULED, LINK)], LINK),
        ([at(What.INTERVIEW_SCHEDULED, ROOM), at(What.INTERVIEW_RESCHEDULED, form="by video")], ""),
        ([at(What.INTERVIEW_SCHEDULED, LINK), at(What.INTERVIEW_RESCHEDULED, form="in person")], ""),
        ([at(What.INTERVIEW_SCHEDULED, LINK), at(What.INTERVIEW_RESCHEDULED, form="by video")], LINK),
        ([at(What.INTERVIEW_SCHEDULED, ROOM), at(What.INTERVIEW_CANCELLED), at(What.INTERVIEW_SCHEDULED)], ""),
        ([at(What.INTERVIEW_SCHEDULED, ROOM), at(What.INTERVIEW_HELD)], ROOM),
        ([at(What.INTERVIEW_SCHEDULED)], ""),
    ],
)
def test_a_moved_talk_keeps_its_place_until_another_is_named(events: list[tuple[int, Event]], meant: str) -> None:
    assert places_of(events).get(1, "") == meant


def test_a_link_and_a_call_are_from_home_and_a_call_centre_is_not() -> None:
    assert all(
        is_from_home("", place) for place in (LINK, CALL, "Microsoft Teams", "You will be called on 0113 496 0123")
    )
    assert is_from_home("by phone", "")
    assert not any(
        is_from_home("", place) for place in (ROOM, "the Northgate Call Centre", "12 Meeting House Lane", "")
    )
