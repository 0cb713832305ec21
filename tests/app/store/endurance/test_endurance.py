"""Promises 1 and 7: what was acknowledged survives SIGKILL, a full disk and two writers, and nothing opens a connection."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from candidacy.app.desk.looking import candidacies
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import keep_document
from candidacy.app.desk.recording import record
from candidacy.app.kept import PaperKind
from candidacy.app.store import opening
from candidacy.app.store.checking import faults_in
from candidacy.app.store.events import events_of
from candidacy.app.store.models import Event
from candidacy.app.store.place import database_file
from candidacy.app.store.sqlite.library import keeps_its_log
from candidacy.kernel.refusals import DiskFull
from candidacy.ledger.events import Detail
from candidacy.ledger.kinds import What
from tests.app.conftest import POSTGRES, close
from tests.app.moments import NOW, TODAY

ROOT = Path(__file__).resolve().parents[4]
pytestmark = [
    pytest.mark.skipif(POSTGRES, reason="this is about SQLite's file and this machine's disk"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="writers are forked"),
]
ROUNDS = int(os.environ.get("CANDIDACY_ENDURE_ROUNDS", "400"))


def harness(home: Path, *words: object) -> dict[str, Any]:
    around = os.environ | {"CANDIDACY_HOME": str(home), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.app.store.endurance.harness", *map(str, words)]
    done = subprocess.run(command, env=around, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def is_as_promised(found: dict[str, Any]) -> None:
    assert found["lost"] == 0, found
    assert found["doubled"] == 0, found
    assert found["never_tried"] == found["not_there"] == 0, found
    assert found["broken_chains"] == 0, found
    assert found["faults"] == [], found


def test_what_was_acknowledged_survives_sigkill_at_random_moments(tmp_path: Path) -> None:
    found = harness(tmp_path, 12, 3, 1)
    is_as_promised(found)
    assert found["acknowledged"] > 24


@pytest.mark.endure
def test_what_was_acknowledged_survives_hundreds_of_kills(tmp_path: Path) -> None:
    found = harness(tmp_path, ROUNDS, 3, 2)
    is_as_promised(found)
    print(found)  # noqa: T201 - the numbers are the result
    assert found["acknowledged"] > ROUNDS * 2


def test_one_key_sent_by_many_at_once_is_done_once(home: Path, seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm", title="Cook", now=NOW)
    close()
    children = []
    for _ in range(6):
        child = os.fork()
        if child == 0:
            code = 1
            try:
                for number in range(10):
                    record(seeker=seeker, candidacy=job.id, what=What.ACKNOWLEDGED, now=NOW, key=f"same {number}")
                code = 0
            finally:
                os._exit(code)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 6
    assert len(events_of(job.id)) == 11
    assert faults_in(database_file(home)) == []


def test_many_first_starts_at_once_make_one_search(tmp_path: Path) -> None:
    around = os.environ | {"CANDIDACY_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "candidacy.app.cli.main", "add", "Cook", "--at", "Elm"]
    running = [subprocess.Popen(command, env=around, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(5)]
    ended = [(one.communicate()[1], one.returncode) for one in running]
    assert ended == [(b"", 0)] * 5
    listed = subprocess.run([*command[:3], "list", "--json"], env=around, capture_output=True, check=True)
    assert sorted(one["number"] for one in json.loads(listed.stdout)["candidacies"]) == [1, 2, 3, 4, 5]


WITHOUT_WHEEL = """
import sys
sys.modules["pysqlite3"] = None
from candidacy.app.cli.main import app
for words in (["add", "Cook", "--at", "Elm"], ["record", "1", "applied"], ["check"], ["backup"], ["erase", "1", "--yes"]):
    app(words, standalone_mode=False)
from django.db import connection
with connection.cursor() as cursor:
    print(*(cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")))
"""


def test_without_the_wheel_an_old_library_keeps_the_promise_with_the_slower_journal(tmp_path: Path) -> None:
    around = os.environ | {"CANDIDACY_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_WHEEL], env=around, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    logged = keeps_its_log(sqlite3.sqlite_version_info)
    assert done.stdout.splitlines()[-1] == ("wal 2" if logged else "delete 3")


@pytest.fixture
def small_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("a small disk can be made only as root, where mounting is allowed")
    monkeypatch.setenv("CANDIDACY_HOME", str(disk / "home"))
    try:
        yield disk
    finally:
        close()
        subprocess.run(["umount", str(disk)], check=True)


def recorded_until_full(seeker: UUID, job: UUID) -> list[str]:
    kept: list[str] = []
    long = Detail(text="A long talk. " * 300)
    try:
        while len(kept) < 2000:
            kept += [str(record(seeker=seeker, candidacy=job, what=What.NOTE, detail=long, now=NOW).event)]
    except DiskFull:
        return kept
    raise AssertionError("the disk was never full")


def test_a_full_disk_is_told_loses_nothing_and_goes_on_when_there_is_room(small_disk: Path) -> None:
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * 1_700_000)
    opening.open_file(NOW)
    seeker = opening.home_seeker(NOW)
    job = note_candidacy(seeker=seeker, employer="Elm", title="Cook", now=NOW)
    kept = recorded_until_full(seeker, job.id)
    with pytest.raises(DiskFull):
        keep_document(seeker=seeker, paper=Paper("cv.txt", b"y" * 900_000), kind=PaperKind.RESUME, now=NOW)
    assert len(candidacies(seeker=seeker, today=TODAY)) == 1, "reading goes on"
    assert set(kept) <= {event.id for event in events_of(job.id)}
    assert not list(small_disk.rglob(".new-*")), "nothing half-written is left"
    filler.unlink()
    record(seeker=seeker, candidacy=job.id, what=What.ACKNOWLEDGED, now=NOW)
    assert Event.objects.count() == len(kept) + 2
    close()
    assert faults_in(database_file(small_disk / "home")) == []


WATCHED = """
import sys
seen = []
sys.addaudithook(lambda name, given: seen.append((name, str(given))) if name.startswith("socket.") else None)
from candidacy.app.cli.main import app
from pathlib import Path
example = Path({example!r})
for words in (
    ["add", "--posting", str(example / "posting.md")], ["documents", "--add", str(example / "cv.md"), "--in", "1"],
    ["record", "1", "applied", "yesterday"], ["park", "1", "in two weeks"], ["unpark", "1"], ["today"], ["show", "1"],
    ["story", "Flood"], ["people", "--add", "Ada", "--in", "1"], ["backup", {out!r} + "/all.zip"], ["check"],
    ["export", {out!r} + "/out.csv"], ["brief", str(example / "cv.md"), str(example / "posting.md")], ["erase", "1", "--yes"],
):
    app(words, standalone_mode=False)
print("SEEN", seen)
"""


def test_a_full_use_of_the_commands_opens_no_connection(tmp_path: Path) -> None:
    script = WATCHED.format(example=str(ROOT / "src" / "candidacy" / "app" / "example"), out=str(tmp_path))
    around = os.environ | {"CANDIDACY_HOME": str(tmp_path / "home")}
    done = subprocess.run([sys.executable, "-c", script], env=around, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.splitlines()[-1] == "SEEN []"
