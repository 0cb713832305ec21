"""The program keeps the clock of its machine, though Django would put it on another one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.conftest import POSTGRES

TOLD = """
import sys
from datetime import datetime
from candidacy.app.store.opening import set_up
before = datetime.now().astimezone()
set_up()
from candidacy.app.desk.own_zone import own_zone
print(own_zone(before), before.utcoffset(), datetime.now().astimezone().utcoffset())
"""


def run(zone: str, *words: str, home: Path) -> str:
    environment = {**os.environ, "TZ": zone, "CANDIDACY_HOME": str(home)}
    return subprocess.run([sys.executable, *words], env=environment, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("zone", "shift"), [("Asia/Tokyo", "9:00:00"), ("Asia/Kolkata", "5:30:00"), ("UTC", "0:00:00")]
)
def test_once_the_store_is_open_the_clock_is_still_the_machine_s(zone: str, shift: str, tmp_path: Path) -> None:
    assert run(zone, "-c", TOLD, home=tmp_path).split() == [zone, shift, shift]


@pytest.mark.skipif(POSTGRES, reason="the commands open the file of this machine")
def test_a_time_typed_is_one_on_the_seeker_s_clock_and_the_calendar_says_so(tmp_path: Path) -> None:
    def say(*words: str) -> str:
        return run("America/New_York", "-m", "candidacy.app.cli.main", *words, home=tmp_path / "home")

    say("add", "Cook", "--at", "Elm Street School")
    say("record", "1", "interview_scheduled", "tomorrow 10:00")
    say("calendar", "export", str(tmp_path / "all.ics"))
    entry = (tmp_path / "all.ics").read_text("utf-8")
    assert "TZID=America/New_York" in entry
    assert "T100000" in entry
