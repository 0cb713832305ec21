"""Damage is noticed at the start, and never replaced by an empty database."""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from candidacy.app.desk.carrying import backup, prove
from candidacy.app.desk.looking import candidacies
from candidacy.app.desk.restoring import newest_sound_copy, restore
from candidacy.app.store import opening
from candidacy.app.store.backups import DAYS_KEPT, copies, keep_copy, look_after
from candidacy.app.store.checking import faults_in
from candidacy.app.store.files import file_of
from candidacy.app.store.place import database_file
from candidacy.app.store.rows import rows_of
from candidacy.app.store.sqlite.library import keeps_its_log, library
from candidacy.kernel.answers import ANSWERS
from candidacy.kernel.refusals import BrokenArchive, FileNotThere, StoreDamaged, StoreTooNew
from tests.app.conftest import POSTGRES, close
from tests.app.moments import NOW, TODAY
from tests.app.store.search import CV, filled

pytestmark = pytest.mark.skipif(POSTGRES, reason="this is about SQLite's file")
FLIPS = 150


@pytest.fixture
def file(home: Path, seeker: UUID) -> Path:
    filled(seeker)
    backup(now=NOW)
    close()
    return database_file(home)


def open_tomorrow() -> None:
    opening.open_file(NOW + timedelta(days=1))


def test_a_sound_file_opens_and_is_copied_once_an_hour(file: Path) -> None:
    assert faults_in(file) == []
    number = len(copies())
    open_tomorrow()
    open_tomorrow()
    assert len(copies()) == number + 1


@pytest.mark.parametrize("harm", ["zeros", "cut", "noise", "gone", "empty"])
def test_a_harmed_file_is_refused_with_the_last_good_backup(file: Path, harm: str, seeker: UUID) -> None:
    data = file.read_bytes()
    harmed = {
        "zeros": data[:8192] + bytes(8192) + data[16384:],
        "cut": data[: len(data) // 2],
        "noise": b"not a database at all, but some text" * 400,
        "empty": b"",
        "gone": b"",
    }[harm]
    file.write_bytes(harmed)
    if harm == "gone":
        file.unlink()
    with pytest.raises(StoreDamaged) as refused:
        open_tomorrow()
    named = re.search(r"last good backup is (\S+\.sqlite3)", refused.value.sentence)
    assert named
    assert harm == "gone" or file.read_bytes() == harmed, "the damaged file is left as it is"
    close()
    former = restore(source=Path(named[1]), now=NOW)
    assert (former is None) is (harm == "gone")
    opening.open_file(NOW)
    assert len(candidacies(seeker=seeker, today=TODAY)) == 2


def test_the_command_restores_what_can_no_longer_be_opened(home: Path, file: Path) -> None:
    def say(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "candidacy.app.cli.main", *words]
        return subprocess.run(
            command, env=os.environ | {"CANDIDACY_HOME": str(home)}, capture_output=True, text=True, check=False
        )

    file.write_bytes(b"garbage" + file.read_bytes()[7:])
    refused = say("list")
    assert refused.returncode == ANSWERS[StoreDamaged.code].exit_code
    assert "The last good backup is" in refused.stderr
    restored = say("restore")
    assert restored.returncode == 0, restored.stderr
    assert "Elm Street School" in say("list").stdout


def test_a_bit_flipped_in_what_was_told_is_noticed(file: Path, seeker: UUID, tmp_path: Path) -> None:
    """Flips in the events are all noticed; in other tables those that SQLite's own check sees (SECURITY.md)."""
    data, chance = file.read_bytes(), random.Random(3)
    places = [found.start() for found in re.finditer(rb'\{"corrects"|\{"day"|\{"about"|\{"detail"', data)]
    assert len(places) > 4
    missed = 0
    for _ in range(FLIPS):
        place = chance.choice(places) + chance.randrange(12)
        harmed = tmp_path / "harmed.sqlite3"
        harmed.write_bytes(data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :])
        missed += not faults_in(harmed)
    assert missed == 0


def test_a_tail_cut_off_since_the_last_copy_is_noticed(file: Path) -> None:
    with closing(library().connect(file)) as connection:
        wish = "SELECT sql FROM sqlite_master WHERE name='event_never_deleted'"
        (text,) = connection.execute(wish).fetchone()
        connection.execute("DROP TRIGGER event_never_deleted")
        connection.execute("DELETE FROM store_event WHERE seq > 3")
        connection.execute(text)
        connection.commit()
    assert faults_in(file) == []
    with pytest.raises(StoreDamaged, match="of the last backup is gone"):
        open_tomorrow()


def test_a_document_that_was_changed_is_noticed(home: Path, seeker: UUID) -> None:
    filled(seeker)
    prove()
    import hashlib

    file_of(hashlib.sha256(CV.data).hexdigest()).write_bytes(b"other")
    with pytest.raises(StoreDamaged):
        prove()


def test_a_file_of_a_later_version_is_left_alone(file: Path) -> None:
    with closing(library().connect(file)) as connection:
        connection.execute("PRAGMA user_version=99")
    with pytest.raises(StoreTooNew):
        open_tomorrow()


def test_tables_are_changed_only_after_a_copy(file: Path, seeker: UUID) -> None:
    shutil.rmtree(file.parent / "backups")
    opening.SCHEMA, before = 99, opening.SCHEMA
    try:
        with closing(library().connect(file)) as connection:
            connection.execute("PRAGMA user_version=1")
        opening.open_file(NOW)
        assert any("before-99" in path.name for path in copies())
    finally:
        opening.SCHEMA = before


def test_only_the_newest_copies_are_kept_and_a_bad_backup_is_refused(home: Path, seeker: UUID, tmp_path: Path) -> None:
    for day in range(DAYS_KEPT + 3):
        keep_copy(NOW + timedelta(days=day))
    assert len(copies()) == DAYS_KEPT
    assert newest_sound_copy() == copies()[0]
    rows = rows_of(seeker)
    (tmp_path / "bad.sqlite3").write_bytes(b"no")
    with pytest.raises(BrokenArchive):
        restore(source=tmp_path / "bad.sqlite3", now=NOW)
    with pytest.raises(FileNotThere):
        restore(source=tmp_path / "none.sqlite3", now=NOW)
    assert rows_of(seeker) == rows


def test_a_day_with_no_room_for_a_copy_still_opens(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_now: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("candidacy.app.store.backups.keep_copy", full)
    open_tomorrow()
    with pytest.raises(OSError, match="space"):
        look_after(NOW + timedelta(days=2))


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 50, 7), True),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
    ],
)
def test_an_old_library_keeps_no_log(version: tuple[int, int, int], safe: bool) -> None:
    assert keeps_its_log(version) is safe
