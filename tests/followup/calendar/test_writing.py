"""What is written is read back equal by the library, and by readers that share no code with it."""

from __future__ import annotations

import subprocess
import sys
import warnings
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from candidacy.followup.calendar import Entry, Matter, export_bytes, feed_bytes
from candidacy.followup.calendar.moments import written
from candidacy.followup.calendar.text import link_fit, title_fit, words_fit
from candidacy.followup.calendar.zones import changes, zone_rules
from tests.followup.calendar.entries import CLOCK_CHANGES, LONDON, STAMP, ZONES, any_entry, near_a_change, talk

FEW = settings(max_examples=50, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


def lines(data: bytes) -> list[str]:
    return data.decode().replace("\r\n ", "").split("\r\n")


def exact(moment: object) -> object:
    return moment.astimezone(UTC) if isinstance(moment, datetime) and moment.tzinfo else moment


def told(entry: Entry) -> tuple[object, ...]:
    start = written(entry.start) if isinstance(entry.start, datetime) else entry.start
    end = written(entry.end) if isinstance(entry.end, datetime) else entry.end
    title = title_fit(entry.title) or entry.matter.value.replace("_", " ")
    words = words_fit(entry.words)
    return entry.uid, entry.sequence, title, exact(start), exact(end), title_fit(entry.place), words, entry.link


@FEW
@given(st.lists(any_entry(), max_size=4, unique_by=lambda entry: entry.uid))
def test_the_library_reads_back_what_was_written(entries: list[Entry]) -> None:
    calendar: Any = Calendar.from_ical(export_bytes(entries, STAMP))
    found = [
        (
            str(one["UID"]), one["SEQUENCE"], str(one["SUMMARY"]), exact(one["DTSTART"].dt), exact(one["DTEND"].dt),
            str(one.get("LOCATION", "")), str(one.get("DESCRIPTION", "")), str(one.get("URL", "")),
        )
        for one in calendar.walk("VEVENT")
    ]  # fmt: skip
    assert found == [told(entry) for entry in sorted(entries, key=lambda entry: entry.uid)]
    for event, entry in zip(calendar.walk("VEVENT"), sorted(entries, key=lambda entry: entry.uid), strict=True):
        assert str(event["STATUS"]) == ("CANCELLED" if entry.cancelled else "CONFIRMED")
        alarms = [-one["TRIGGER"].dt // timedelta(minutes=1) for one in event.walk("VALARM")]
        assert alarms == ([] if entry.cancelled else list(entry.alarms_min))


@FEW
@given(st.lists(any_entry(), min_size=1, max_size=3, unique_by=lambda entry: entry.uid))
def test_a_second_reader_by_other_hands_reads_the_same(entries: list[Entry]) -> None:
    vobject = pytest.importorskip("vobject", reason="needs vobject (it is in the dev group)")
    text = export_bytes(entries, STAMP).decode().replace("\r\n ", "")
    for number, zone in enumerate(ZONES):
        # By a name that nobody knows it must go by our rules, not by its own table, which may be of another year.
        text = text.replace(f"TZID={zone.key}:", f"TZID=Own{number}:").replace(
            f"TZID:{zone.key}\r\n", f"TZID:Own{number}\r\n"
        )
    for rules in vobject.readOne(text, transform=False).contents.get("vtimezone", []):
        vobject.icalendar.registerTzid(rules.tzid.value, rules.transformToNative().tzinfo)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        calendar = vobject.readOne(text)
        events = calendar.vevent_list
        found = [
            (
                one.uid.value, int(one.sequence.value), one.summary.value, exact(one.dtstart.value), exact(one.dtend.value),
                one.location.value if hasattr(one, "location") else "",
                one.description.value if hasattr(one, "description") else "",
                one.url.value if hasattr(one, "url") else "",
            )
            for one in events
        ]  # fmt: skip
    assert found == [told(entry) for entry in sorted(entries, key=lambda entry: entry.uid)]


@FEW
@given(near_a_change, st.sampled_from(ZONES))
def test_the_rules_of_a_zone_alone_give_every_moment(moment: datetime, zone: ZoneInfo) -> None:
    """A reader that knows no zones by name, only our VTIMEZONE, finds the same moment (dateutil's own reader)."""
    from io import StringIO

    from dateutil.tz import tzical  # type: ignore[import-untyped]

    known = zone_rules(zone, moment.year - 1, moment.year + 1).to_ical().decode().replace("\r\n", "\n")
    rules = tzical(StringIO(known)).get()
    wall = moment.astimezone(zone)
    meant = written(wall)
    if meant.tzinfo is not UTC:
        assert meant.replace(tzinfo=rules).utcoffset() == meant.utcoffset()


def test_summer_time_begins_on_the_old_clock() -> None:
    rules = zone_rules(LONDON, 2026, 2026).to_ical().decode().replace("\r\n", "\n")
    assert "BEGIN:DAYLIGHT\nDTSTART:20260329T010000\nTZNAME:BST\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\n" in rules
    assert "BEGIN:STANDARD\nDTSTART:20261025T020000\nTZNAME:GMT\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0000\n" in rules


def test_a_zone_without_summer_time_has_no_changes() -> None:
    year = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
    assert list(changes(ZoneInfo("Asia/Kolkata"), *year)) == []
    assert list(changes(LONDON, *year)) == list(CLOCK_CHANGES[:2])


def test_a_clock_time_that_comes_twice_is_said_exactly() -> None:
    second = datetime(2026, 10, 25, 1, 30, fold=1, tzinfo=LONDON)
    data = export_bytes([talk(start=second, end=datetime(2026, 10, 25, 3, tzinfo=LONDON))], STAMP)
    assert "DTSTART:20261025T013000Z" in lines(data)
    assert "DTEND;TZID=Europe/London:20261025T030000" in lines(data)


def test_a_clock_time_that_is_left_out_is_said_as_the_moment_it_is() -> None:
    gone = datetime(2026, 3, 29, 1, 30, tzinfo=LONDON)
    assert written(gone) == datetime(2026, 3, 29, 2, 30, tzinfo=LONDON)


def test_a_whole_day_has_no_clock_and_ends_the_day_after() -> None:
    day = talk(start=date(2026, 3, 31), end=date(2026, 3, 31), matter=Matter.START_DATE)
    found = lines(export_bytes([day], STAMP))
    assert "DTSTART;VALUE=DATE:20260331" in found
    assert "DTEND;VALUE=DATE:20260401" in found
    assert "TRANSP:TRANSPARENT" in found
    assert "BEGIN:VTIMEZONE" not in found


def test_the_last_of_all_days_can_be_written() -> None:
    assert b"99991231" in export_bytes([talk(start=date.max, end=date.max)], STAMP)


def test_the_same_entries_give_the_same_bytes_in_any_order() -> None:
    pair = [
        talk(),
        talk(uid="two", start=datetime(2026, 4, 1, 9, tzinfo=ZONES[1]), end=datetime(2026, 4, 1, 10, tzinfo=UTC)),
    ]
    assert export_bytes(pair, STAMP) == export_bytes(pair[::-1], STAMP)


def test_lines_are_never_longer_than_75_bytes_and_no_letter_is_cut() -> None:
    data = export_bytes([talk(title="Vorstellungsgespräch – " * 9, words="汉字" * 200)], STAMP)
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert all(one.decode() is not None for one in data.split(b"\r\n"))


@pytest.mark.parametrize(
    "words",
    [
        "Interview\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Pay here",
        "Interview\nATTACH:https://evil.example/x",
        "Interview\u2028BEGIN:VALARM",
        "Interview\x85X-A:1",
        "Interview\x0bX-A:1",
        "Interview\rX-A:1",
    ],
)
def test_no_words_can_begin_a_line_of_their_own(words: str) -> None:
    data = feed_bytes(
        [talk(title=words, place=words, words=words, uid=words, link=f"https://a.example/{words}")], STAMP, words
    )
    assert len(Calendar.from_ical(data).walk("VEVENT")) == 1
    names = {line.partition(":")[0].partition(";")[0] for line in lines(data)}
    assert not names & {"ATTACH", "X-A", "URL"}
    assert "BEGIN:VALARM" not in lines(data)


@pytest.mark.parametrize(
    "link",
    [
        "https://a.example/\ud800",
        "https://a.example/\u202e",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "https://",
        "https://a b",
        "x" * 9,
    ],
)
def test_only_an_address_of_the_web_becomes_a_link(link: str) -> None:
    assert link_fit(link) == ""
    assert b"URL" not in export_bytes([talk(link=link)], STAMP)


def test_a_marks_that_turn_writing_round_are_taken_out() -> None:
    assert title_fit("Pay \u202eexe.tnemtnioppa") == "Pay exe.tnemtnioppa"


def test_a_cancelled_entry_takes_no_time_and_rings_no_more() -> None:
    found = lines(export_bytes([talk(cancelled=True, alarms_min=(60,), sequence=3)], STAMP))
    assert {"STATUS:CANCELLED", "SEQUENCE:3", "TRANSP:TRANSPARENT", "UID:one"} <= set(found)
    assert "BEGIN:VALARM" not in found


def test_a_feed_says_its_name_and_when_to_ask_again() -> None:
    found = lines(feed_bytes([talk()], STAMP, "My search"))
    assert {"X-WR-CALNAME:My search", "NAME:My search", "REFRESH-INTERVAL;VALUE=DURATION:PT1H"} <= set(found)


def test_an_empty_calendar_is_a_calendar() -> None:
    assert Calendar.from_ical(export_bytes([], STAMP)).walk("VEVENT") == []


def test_khal_shows_the_interview_at_its_time(tmp_path: Path) -> None:
    pytest.importorskip("khal", reason="needs khal (it is in the dev group)")
    file = tmp_path / "calendar.ics"
    file.write_bytes(export_bytes([talk(title="Interview, round 1: Baker, Fenwick Bakery", alarms_min=(60,))], STAMP))
    (tmp_path / "kept").mkdir()
    config = tmp_path / "config"
    config.write_text(
        f"[calendars]\n[[one]]\npath = {tmp_path / 'kept'}\n[sqlite]\npath = {tmp_path / 'khal.db'}\n"
        "[locale]\nlocal_timezone = America/New_York\ndefault_timezone = America/New_York\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n",
        "utf-8",
    )
    khal = [sys.executable, "-m", "khal", "-c", str(config)]
    subprocess.run([*khal, "import", "--batch", "-a", "one", str(file)], check=True, capture_output=True, timeout=60)
    wanted = "{start-long}|{end-long}|{title}|{uid}"
    shown = subprocess.run(
        [*khal, "list", "2026-03-30", "3d", "--day-format", "", "--format", wanted],
        check=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert shown.stdout.strip() == "2026-03-31 09:00|2026-03-31 10:00|Interview, round 1: Baker, Fenwick Bakery|one"
