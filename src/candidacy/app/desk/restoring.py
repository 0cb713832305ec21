"""The wish: "put the last good backup in the place of what is damaged". It opens no database, for that may be broken."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from candidacy.app.desk.alone import app_closed
from candidacy.app.folder import data_folder
from candidacy.app.store.archive import read_archive
from candidacy.app.store.backups import HEADS, copies
from candidacy.app.store.checking import faults_in
from candidacy.app.store.place import backups_folder, database_file, make_folder
from candidacy.kernel.refusals import BrokenArchive, FileNotThere

BESIDE = "", "-wal", "-shm"


def restore(*, source: Path, now: datetime) -> Path | None:
    """Return where the former database is kept, or None where there was none; the backup is in its place.

    Of an archive only the place is made: it is imported into the empty folder afterwards.

    Raises BrokenArchive for a backup that is not sound, and AppOpen while the app runs: nothing is changed.
    """
    if not source.is_file():
        raise FileNotThere(f"There is no file at {source}.")
    folder = data_folder()
    make_folder(folder)
    with app_closed(folder):
        return _put_back(source, folder, now)


def _put_back(source: Path, folder: Path, now: datetime) -> Path | None:
    path = database_file(folder)
    part = path.with_name(".restored.part")
    if source.suffix == ".zip":
        read_archive(source)
    else:
        faults = faults_in(source)
        if faults:
            raise BrokenArchive(f"{source} is not a sound backup: {faults[0]}.")
        shutil.copyfile(source, part)
    kept = path.with_name(f"{path.stem}-before-restore-{now:%Y%m%d-%H%M%S}.sqlite3")
    former = _moved_aside(path, kept)
    (backups_folder(folder) / HEADS).unlink(missing_ok=True)
    if part.exists():
        part.replace(path)
    return former


def newest_sound_copy() -> Path:
    """Return the newest copy of the data folder that is sound.

    Raises FileNotThere where there is none.
    """
    found = next((path for path in copies() if not faults_in(path)), None)
    if found is None:
        raise FileNotThere("There is no sound copy in the data folder.")
    return found


def _moved_aside(path: Path, kept: Path) -> Path | None:
    there = path.exists()
    for end in BESIDE:
        old = Path(f"{path}{end}")
        if old.exists():
            old.replace(f"{kept}{end}")
    return kept if there else None
