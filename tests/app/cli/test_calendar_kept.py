"""`candidacy calendar` on the kept search: what lies ahead, the file, the secret address, the habits."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from candidacy.app.desk.calendar import feed_of
from candidacy.app.web.serving.notice import Notice, put_up
from candidacy.kernel.refusals import UnusableSetting
from tests.app.cli.conftest import Say
from tests.app.conftest import POSTGRES

PAGE = Path(__file__).resolve().parents[3] / "docs" / "reference" / "calendar-kept-json.md"
pytestmark = pytest.mark.skipif(POSTGRES, reason="the commands open the file of this machine")


def test_what_lies_ahead_is_listed_and_written(say: Say, tmp_path: Path) -> None:
    assert "Nothing has a day yet" in say("calendar")
    say("add", "Cook", "--at", "Elm Street School")
    say("record", "1", "interview_scheduled", "tomorrow 14:00", "--form", "by phone")
    told = say("calendar", "--json")
    assert [one["matter"] for one in told["entries"]] == ["preparation", "interview"]
    assert "14:00 to 15:00 Interview, round 1: Cook, Elm Street School" in say("calendar")
    file = tmp_path / "mine.ics"
    assert say("calendar", "export", str(file), "--json")["file"] == str(file)
    assert len(Calendar.from_ical(file.read_bytes()).walk("VEVENT")) == 2
    page = PAGE.read_text("utf-8")
    keys = {*told, *told["entries"][0], *told["habits"], *(one["matter"] for one in told["entries"])}
    assert [key for key in keys if f"`{key}`" not in page] == []


def test_a_secret_address_is_made_and_ended(say: Say, home: Path) -> None:
    now = datetime.now().astimezone()
    told = say("calendar", "feed", "--json")
    assert told["address"] is None
    found = re.fullmatch(r"/calendar/feed/([\w-]{43})\.ics", told["path"])
    assert found
    assert feed_of(token=found[1], now=now)
    put_up(home, Notice("http://127.0.0.1:8421/", "k"))
    assert say("calendar", "feed", "--json")["address"].startswith("http://127.0.0.1:8421/calendar/feed/")
    assert "candidacy --port" not in say("calendar", "feed")
    assert feed_of(token=found[1], now=now) is None
    assert say("calendar", "revoke", "--json")["revoked"] is True
    assert "No address" in say("calendar", "revoke")


def test_habits_are_shown_changed_and_taken_back(say: Say) -> None:
    first = say("calendar", "habits", "--json")["habits"]
    changed = say(
        "calendar",
        "habits",
        "--travel",
        "25",
        "--alarm",
        "30",
        "--day-alarm",
        "-540",
        "--zone",
        "Europe/Lisbon",
        "--json",
    )
    assert changed["habits"] == {**first, "travel_min": 25, "alarms_min": [30], "zone": "Europe/Lisbon"}
    assert "25 for the way there" in say("calendar", "habits")
    assert "how your calendar is to be" in say("undo")
    assert say("calendar", "habits", "--json")["habits"] == first
    with pytest.raises(UnusableSetting):
        say("calendar", "habits", "--interview", "0")
