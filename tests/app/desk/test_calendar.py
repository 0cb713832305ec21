"""The calendar given out: all dates of the open candidacies, read back by other programs; UIDs stay, changes and cancellations are told."""

from __future__ import annotations

import re
import subprocess
import sys
import warnings
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from candidacy.app.desk import calendar as desk
from candidacy.app.desk.calendar_habits import calendar_habits, want_calendar
from candidacy.app.desk.calendar_held import held_in, held_out, without_words_of
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.own_zone import is_zone, own_zone
from candidacy.app.desk.preparing import plan, tick
from candidacy.app.desk.recording import park, record, undo
from candidacy.app.desk.taking_back import take_back, undo_last
from candidacy.app.kept import KeptChange
from candidacy.app.store.models import CalendarFeed, Change, Letter
from candidacy.followup.calendar import Entry, Habits, Matter, brought_up
from candidacy.kernel.change_refusals import ChangedMeanwhile
from candidacy.kernel.refusals import UnusableSetting
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from tests.app.moments import NOW, TODAY, later
from tests.followup.calendar.entries import any_entry

ZONE = "Europe/London"
HOUR = timedelta(hours=1)
AT_TWO = (("time", "2026-03-12T14:00:00+00:00"),)


@pytest.fixture
def job(seeker: UUID) -> UUID:
    want_calendar(seeker=seeker, now=NOW, habits=Habits(travel_min=20), zone=ZONE)
    return note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", place="Elm Street 4", now=NOW).id


def interview(seeker: UUID, job: UUID, **told: Any) -> UUID:
    given: dict[str, Any] = {"day": later(10), "more": AT_TWO, "form": "in person", "people": ("Ada",), **told}
    return record(seeker=seeker, candidacy=job, what=What.INTERVIEW_SCHEDULED, detail=Detail(**given), now=NOW).event


def read(data: bytes) -> dict[str, Any]:
    calendar: Any = Calendar.from_ical(data)
    return {str(one["UID"]): one for one in calendar.walk("VEVENT")}


def titles(found: tuple[Entry, ...]) -> list[str]:
    return [one.title for one in found]


def test_everything_that_has_a_day_stands_in_it_in_order(seeker: UUID, job: UUID) -> None:
    own: dict[str, Any] = {"seeker": seeker, "candidacy": job, "now": NOW}
    plan(**own, text="Read their menu", day=later(4), minutes=20)
    done = plan(**own, text="Iron the shirt", day=later(5)).id
    tick(seeker=seeker, item=done, now=NOW)
    plan(**own, text="Some day")
    record(**own, what=What.PROMISED_DATE, detail=Detail(day=later(20)))
    Letter.objects.create(seeker_id=seeker, made=NOW, set_at=NOW, candidacy_id=job, kind="follow_up", due=later(22))
    interview(seeker, job)
    ended = note_candidacy(seeker=seeker, employer="Mill", title="Packer", now=NOW).id
    interview(seeker, ended)
    record(seeker=seeker, candidacy=ended, what=What.REJECTED, now=NOW)
    assert titles(desk.ahead(seeker=seeker, now=NOW)) == [
        "Read their menu (Cook, Elm Street School)", "Prepare for the interview: Cook, Elm Street School",
        "On the way to the interview: Cook, Elm Street School", "Interview, round 1: Cook, Elm Street School",
        "On the way back from the interview: Cook, Elm Street School", "They promised an answer by today: Cook, Elm Street School",
        "Ask once, kindly, where it stands: Cook, Elm Street School",
    ]  # fmt: skip
    park(seeker=seeker, candidacy=job, now=NOW)
    assert len(desk.ahead(seeker=seeker, now=NOW)) == 7, "out of mind is not out of the calendar"
    assert titles(desk.ahead(seeker=seeker, now=NOW + timedelta(21))) == [
        "Ask once, kindly, where it stands: Cook, Elm Street School"
    ]


def test_a_start_and_the_last_day_for_an_answer_are_days(seeker: UUID, job: UUID) -> None:
    own: dict[str, Any] = {"seeker": seeker, "candidacy": job, "now": NOW}
    record(**own, what=What.WRITTEN_OFFER, detail=Detail(deadline=later(5)))
    assert titles(desk.ahead(seeker=seeker, now=NOW)) == ["Last day to answer the offer: Cook, Elm Street School"]
    record(**own, what=What.ACCEPTED_FORMALLY)
    record(**own, what=What.START_DATE_RECEIVED, detail=Detail(day=later(30)))
    (start,) = desk.ahead(seeker=seeker, now=NOW)
    assert (start.title, start.start) == ("Your start: Cook, Elm Street School", later(30))


def test_the_library_and_a_reader_by_other_hands_read_it_back(seeker: UUID, job: UUID) -> None:
    vobject = pytest.importorskip("vobject", reason="needs vobject (it is in the dev group)")
    interview(seeker, job)
    data = desk.exported(seeker=seeker, now=NOW, address="http://127.0.0.1:8421/")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = {one.uid.value: one for one in vobject.readOne(data.decode()).vevent_list}
    ours = {one.uid: one for one in desk.entries(seeker=seeker, now=NOW)}
    assert found.keys() == ours.keys() == read(data).keys()
    for uid, entry in ours.items():
        assert isinstance(entry.start, datetime)
        assert found[uid].dtstart.value.astimezone(UTC) == entry.start.astimezone(UTC) == read(data)[uid]["DTSTART"].dt
        assert found[uid].summary.value == entry.title
        assert found[uid].url.value == f"http://127.0.0.1:8421/candidacies/{job}/"
    assert all("URL" not in one for one in read(desk.exported(seeker=seeker, now=NOW)).values())


@pytest.mark.skipif(sys.platform == "win32", reason="khal has no Windows")
def test_a_calendar_program_shows_it(seeker: UUID, job: UUID, tmp_path: Path) -> None:
    pytest.importorskip("khal", reason="needs khal (it is in the dev group)")
    interview(seeker, job)
    file = tmp_path / "c.ics"
    file.write_bytes(desk.exported(seeker=seeker, now=NOW))
    config = tmp_path / "config"
    config.write_text(
        f"[calendars]\n[[own]]\npath = {tmp_path / 'own'}\n[locale]\nlocal_timezone = {ZONE}\ndefault_timezone = {ZONE}\n"
        f"timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n"
        f"longdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = {tmp_path / 'db'}\n[default]\ndefault_calendar = own\n"
    )
    (tmp_path / "own").mkdir()
    program = [sys.executable, "-m", "khal", "-c", str(config)]
    done = subprocess.run([*program, "import", "--batch", str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    shown = subprocess.run([*program, "list", "--format", "{start-time} {title}", "2026-03-12", "1d"], capture_output=True, text=True, check=False)  # fmt: skip
    assert "14:00 Interview, round 1: Cook, Elm Street School" in shown.stdout


def test_what_moves_keeps_its_uid_and_counts_up_and_what_is_called_off_is_told(seeker: UUID, job: UUID) -> None:
    interview(seeker, job)
    first = read(desk.exported(seeker=seeker, now=NOW))
    again = read(desk.exported(seeker=seeker, now=NOW, address="http://127.0.0.1:1/"))
    assert {uid: int(one["SEQUENCE"]) for uid, one in again.items()} == dict.fromkeys(first, 0), (
        "another port is no news"
    )
    moved = Detail(day=later(12), more=(("time", "2026-03-14T09:00:00+00:00"),), form="in person")
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_RESCHEDULED, detail=moved, now=NOW + HOUR)
    second = read(desk.exported(seeker=seeker, now=NOW))
    assert {uid: int(one["SEQUENCE"]) for uid, one in second.items()} == dict.fromkeys(first, 1)
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_CANCELLED, now=NOW + 2 * HOUR)
    third = read(desk.exported(seeker=seeker, now=NOW))
    assert {(str(one["STATUS"]), int(one["SEQUENCE"])) for one in third.values()} == {("CANCELLED", 2)}
    assert third.keys() == first.keys()
    undo(seeker=seeker, candidacy=job, now=NOW)
    fourth = read(desk.exported(seeker=seeker, now=NOW))
    assert {(str(one["STATUS"]), int(one["SEQUENCE"])) for one in fourth.values()} == {("CONFIRMED", 3)}


def test_a_secret_address_is_kept_by_digest_replaced_and_ended(seeker: UUID, job: UUID) -> None:
    interview(seeker, job)
    assert desk.feed_given(seeker=seeker) is False
    token = desk.give_feed(seeker=seeker, now=NOW)
    assert re.fullmatch(r"[\w-]{43}", token), "256 bits"
    assert token not in str(list(CalendarFeed.objects.values()))
    assert len(read(desk.feed_of(token=token, now=NOW) or b"")) == 4
    other = desk.give_feed(seeker=seeker, now=NOW)
    assert desk.feed_of(token=token, now=NOW) is None
    assert desk.feed_of(token=other, now=NOW)
    assert desk.revoke_feed(seeker=seeker, now=NOW) is True
    assert desk.revoke_feed(seeker=seeker, now=NOW) is False
    for wrong in (other, token, "", "x", "é" * 40, "\ud800"):
        assert desk.feed_of(token=wrong, now=NOW) is None
    assert not Change.objects.filter(wish="feed").exists(), "an ended address does not come back by Undo"


def test_habits_are_changed_taken_back_and_checked(seeker: UUID) -> None:
    before = calendar_habits(seeker=seeker, now=NOW)
    assert before.habits == Habits()
    wanted = Habits(45, 30, 15, (30,), ())
    after = want_calendar(seeker=seeker, now=NOW, habits=wanted, zone=ZONE, key="k", filled_on=before.version)
    assert (after.habits, after.zone, after.chosen) == (wanted, ZONE, True)
    with pytest.raises(ChangedMeanwhile):
        want_calendar(seeker=seeker, now=NOW, habits=Habits(), filled_on=before.version)
    desk.give_feed(seeker=seeker, now=NOW)
    done = undo_last(seeker=seeker, now=NOW)
    assert isinstance(done, KeptChange)
    assert calendar_habits(seeker=seeker, now=NOW) == before
    assert take_back(seeker=seeker, change=done.id, now=NOW).taken_back


@pytest.mark.parametrize(
    ("habits", "zone"),
    [
        (Habits(interview_min=0), ""), (Habits(travel_min=-1), ""), (Habits(preparation_min=9999), ""),
        (Habits(alarms_min=(1, 2, 3, 4, 5, 6)), ""), (Habits(alarms_min=(-1,)), ""), (Habits(day_alarms_min=(10**6,)), ""),
        (Habits(), "Mars/Base"), (Habits(), "../etc/passwd"),
    ],
)  # fmt: skip
def test_a_calendar_that_cannot_be_is_refused(seeker: UUID, habits: Habits, zone: str) -> None:
    with pytest.raises(UnusableSetting):
        want_calendar(seeker=seeker, now=NOW, habits=habits, zone=zone)


def clocks(entry: Entry) -> tuple[object, ...]:
    """Return when it is; a clock on the wall is not said to be the second of two."""
    times = entry.start, entry.end
    return tuple(one if not isinstance(one, datetime) or one.tzinfo else one.replace(fold=0) for one in times)


def test_what_was_called_off_long_ago_counts_on_when_it_is_set_again(seeker: UUID, job: UUID) -> None:
    interview(seeker, job)
    first = read(desk.exported(seeker=seeker, now=NOW))
    record(seeker=seeker, candidacy=job, what=What.REJECTED, now=NOW)
    assert {int(one["SEQUENCE"]) for one in read(desk.exported(seeker=seeker, now=NOW)).values()} == {1}
    long_after = NOW + timedelta(days=120)
    assert read(desk.exported(seeker=seeker, now=long_after)) == {}
    (row,) = CalendarFeed.objects.filter(seeker_id=seeker).values_list("held", flat=True)
    assert {one["uid"] for one in row} == first.keys()
    assert not {"Elm", "Ada", "2026"} & set(re.findall(r"\w+", str([{**one, "uid": ""} for one in row])))
    again = Detail(day=later(130), more=(("time", f"{later(130)}T14:00:00+01:00"),), form="in person")
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_SCHEDULED, detail=again, now=long_after)
    back = read(desk.exported(seeker=seeker, now=long_after))
    assert back.keys() == first.keys()
    assert {(str(one["STATUS"]), int(one["SEQUENCE"])) for one in back.values()} == {("CONFIRMED", 2)}


def test_when_they_call_again_the_entry_of_the_interview_that_was_held_stays(seeker: UUID, job: UUID) -> None:
    interview(seeker, job)
    desk.exported(seeker=seeker, now=NOW)
    after = NOW + timedelta(days=11)
    old = read(desk.exported(seeker=seeker, now=after))
    for what, day in ((What.INTERVIEW_HELD, 10), (What.REJECTED, 11)):
        record(seeker=seeker, candidacy=job, what=what, when=When(later(day)), now=after)
    told = Detail(day=later(40), form="in person", more=(("time", f"{later(40)}T14:00:00+00:00"),))
    again = after + timedelta(days=9)
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_SCHEDULED, detail=told, now=again)
    found = read(desk.exported(seeker=seeker, now=again))
    same = {uid: (one["SEQUENCE"], one["DTSTART"].dt) for uid, one in found.items() if uid in old}
    assert same == {uid: (one["SEQUENCE"], one["DTSTART"].dt) for uid, one in old.items()}
    assert len(found) == 2 * len(old)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(any_entry(), max_size=3))
def test_what_is_held_comes_back_the_same(entries: list[Entry]) -> None:
    back = held_in(held_out(entries))
    assert back == tuple(entries)
    assert [repr(times) for times in map(clocks, back)] == [repr(times) for times in map(clocks, entries)]


@pytest.mark.parametrize("broken", [None, {}, {"uid": 1}, [], {"start": ["x", ""]}])
def test_what_is_held_and_broken_is_left_out(broken: object) -> None:
    assert held_in([broken]) == ()


def test_the_zone_of_this_machine_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = tmp_path / "localtime"
    (tmp_path / "zoneinfo" / "Asia").mkdir(parents=True)
    (tmp_path / "zoneinfo" / "Asia" / "Kolkata").touch()
    link.symlink_to(tmp_path / "zoneinfo" / "Asia" / "Kolkata")
    monkeypatch.delenv("TZ", raising=False)
    assert own_zone(NOW, link) == "Asia/Kolkata"
    monkeypatch.setenv("TZ", ":America/Lima")
    assert own_zone(NOW, link) == "America/Lima"
    monkeypatch.setenv("TZ", "nowhere")
    ahead = NOW.astimezone(datetime.strptime("+0200", "%z").tzinfo)
    assert (own_zone(NOW, tmp_path / "none"), own_zone(ahead, tmp_path / "none")) == ("UTC", "Etc/GMT-2")
    assert not is_zone("")


def test_an_erased_candidacy_is_found_by_its_id_and_not_by_an_address() -> None:
    one, two = UUID(int=1), UUID(int=2)
    mine, other = (
        Entry(name, Matter.START_DATE, "Your start", TODAY, later(1), candidacy=str(whose), link="/elsewhere/")
        for name, whose in (("a", one), ("b", two))
    )
    kept = without_words_of(held_out([mine, other]), one)
    assert [(entry.title, entry.cancelled, entry.candidacy) for entry in held_in(kept)] == [
        ("Called off", True, ""),
        ("Your start", False, str(two)),
    ]
    before = [{name: value for name, value in row.items() if name != "candidacy"} for row in held_out([mine])]
    before[0]["link"] = f"/candidacies/{one}/brief/"
    assert held_in(without_words_of(before, one))[0].cancelled, "one kept before entries said whose they are"


def test_whose_an_entry_is_makes_no_news() -> None:
    old = Entry("a", Matter.START_DATE, "Your start", later(1), later(2), 3)
    (now,) = brought_up([old], [replace(old, sequence=0, candidacy="x")], NOW)
    assert (now.sequence, now.candidacy) == (3, "x")
