"""Calendar parts by other programs, whole and damaged."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from candidacy.followup.mail.calendars import EVENTS_LIMIT, invitations
from candidacy.followup.mail.values import Invitation
from candidacy.kernel.problems import Problem

SUITE = Path("/work/shared/data/icalendar-tests")
"""The test suite of collective/icalendar, where it is at hand; not part of this repository."""
BEGINS = "BEGIN:VEVENT\r\nUID:7@harrow.example\r\nSUMMARY:Interview\r\nDTSTART:20260331T140000Z\r\nDTEND:20260331T144500Z\r\nEND:VEVENT"


def read(events: str, method: str = "REQUEST", end: str = "END:VCALENDAR\r\n") -> tuple[list[Invitation], list[str]]:
    problems: list[Problem] = []
    data = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\n{events}\r\n{end}".encode()
    return invitations(data, "part 2", problems), [one.code for one in problems]


def test_an_invitation_says_which_it_is_and_from_when_to_when() -> None:
    found, problems = read(BEGINS)
    assert problems == []
    assert found == [
        Invitation(
            "REQUEST", "Interview", datetime(2026, 3, 31, 14, tzinfo=UTC), uid="7@harrow.example",
            ends=datetime(2026, 3, 31, 14, 45, tzinfo=UTC),
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    "damaged",
    [
        f"{BEGINS}\r\nX",
        f"{BEGINS}\r\n<b>sent by our server</b>",
        f"BEGIN:VTIMEZONE\r\nTZID:Odd\r\nBEGIN:STANDARD\r\nDTSTART:18500101T000000\r\nTZOFFSETFROM:+5744\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n{BEGINS}",
    ],
)
def test_what_is_whole_of_a_damaged_calendar_is_read(damaged: str) -> None:
    found, problems = read(damaged)
    assert [one.summary for one in found] == ["Interview"]
    assert problems == ["calendar_broken"]


def test_a_calendar_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    found, problems = read(BEGINS, end="")
    assert [one.summary for one in found] == ["Interview"]
    assert problems == ["calendar_broken"]


def test_an_event_whose_time_cannot_be_read_keeps_its_words() -> None:
    found, _ = read(BEGINS.replace("20260331T140000Z", "NEXT-WEEK"))
    assert [(one.summary, one.starts) for one in found] == [("Interview", None)]


def test_of_what_is_given_twice_the_first_counts() -> None:
    twice = BEGINS.replace(
        "END:VEVENT", "DTSTART:20260401T090000Z\r\nSUMMARY:Other\r\nSEQUENCE:1\r\nSEQUENCE:2\r\nEND:VEVENT"
    )
    (found,), _ = read(twice)
    assert (found.summary, found.starts, found.sequence) == ("Interview", datetime(2026, 3, 31, 14, tzinfo=UTC), 1)


def test_what_is_no_calendar_at_all_says_so() -> None:
    problems: list[Problem] = []
    assert invitations(b"BEGIN:V\nRRULE:%n;BYMONTH=", "part 2", problems) == []
    assert [one.code for one in problems] == ["calendar_broken"]


def test_many_zones_that_never_end_take_no_time() -> None:
    problems: list[Problem] = []
    assert invitations(b"BEGIN:VCALENDAR\nX\n" + b"BEGIN:VTIMEZONE\n" * 20_000, "part 2", problems) == []


def test_the_suite_of_the_library_is_read_but_for_what_holds_nothing() -> None:
    if not SUITE.is_dir():
        pytest.skip("needs the test suite of collective/icalendar in /work/shared/data")
    unread: set[str] = set()
    moments: list[date | None] = []
    for path in sorted(SUITE.rglob("*.ics")):
        data, problems = path.read_bytes(), list[Problem]()
        found = invitations(data, path.name, problems)
        assert len(found) == min(EVENTS_LIMIT, data.upper().count(b"BEGIN:VEVENT")), path
        unread |= {path.stem} if problems and not found else set()
        moments += [one.starts for one in found]
    assert unread == UNREAD
    assert len([one for one in moments if one]) >= 100


UNREAD = {"fuzz_testcase_invalid_month", "fuzz_testcase_vtimezone_lone_cr", "parsing_error_in_UTC_offset"}
"""None of these holds an event."""


@pytest.mark.parametrize(
    ("how_long", "minutes"),
    [
        ("DTEND:20260331T144500Z", 45),
        ("DURATION:PT1H30M", 90),
        ("DTEND:20260331T140000Z", None),
        ("DTEND:20260402T140000Z", None),
        ("DTEND;VALUE=DATE:20260401", None),
        ("DURATION:P9999999999W", None),
        ("", None),
    ],
)
def test_an_invitation_says_how_long_the_talk_lasts(how_long: str, minutes: int | None) -> None:
    words = f"{BEGINS.split('DTEND', maxsplit=1)[0]}{how_long}\r\nEND:VEVENT".replace("\r\n\r\n", "\r\n")
    (one,) = invitations(f"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n{words}\r\nEND:VCALENDAR\r\n".encode(), "1", [])
    assert one.minutes == minutes
