"""`candidacy calendar read`: its contract and its refusals."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from candidacy.followup.calendar import export_bytes
from tests.followup.calendar.entries import STAMP, talk

ROOT = Path(__file__).resolve().parents[3]


def calendar(*words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "candidacy.app.cli.main", "calendar", "read", *words]
    return subprocess.run(command, input=given, capture_output=True, check=False)


def test_what_we_write_is_told_by_the_command(tmp_path: Path) -> None:
    file = tmp_path / "a.ics"
    file.write_bytes(export_bytes([talk(place="Mill Lane 3", sequence=2)], STAMP))
    done = calendar(str(file), "--json")
    assert done.returncode == 0, done.stderr.decode()
    (event,) = json.loads(done.stdout)["events"]
    assert event == {
        "uid": "one", "sequence": 2, "method": "PUBLISH", "cancelled": False, "title": "Interview",
        "starts": "2026-03-31T14:00:00+01:00", "ends": "2026-03-31T15:00:00+01:00", "place": "Mill Lane 3", "organiser": None,
    }  # fmt: skip
    page = (ROOT / "docs" / "reference" / "calendar-json.md").read_text("utf-8")
    assert set(re.findall(r"`(\w+)`", page)) >= set(event)
    text = calendar("-", given=file.read_bytes())
    assert text.stdout.decode() == "31 March 2026, 14:00 (UTC+01:00): Interview\n  At Mill Lane 3\n"


@pytest.mark.parametrize(
    ("given", "code"),
    [(b"", 12), (b"Hello", 107), (b"BEGIN:VCALENDAR\r\n" + b"X-A:b\r\n" * 400_000, 17)],
)
def test_what_is_no_calendar_is_refused_by_name(given: bytes, code: int) -> None:
    done = calendar("-", given=given)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


def test_a_damaged_calendar_says_so() -> None:
    done = calendar("-", "--json", given=b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Talk\r\nEND:VEVENT\r\n")
    told = json.loads(done.stdout)
    assert [one["title"] for one in told["events"]] == ["Talk"]
    assert [one["code"] for one in told["problems"]] == ["calendar_broken"]
    assert calendar("-", given=b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n").stdout == b"There is no event in it.\n"
