"""Copies of the database that are made without being asked for: each hour of use, and before the tables change.

A copy counts only once it was opened and proved. Documents are not copied: their files are never overwritten.
"""

from __future__ import annotations

import json
import os
from contextlib import closing
from datetime import datetime
from pathlib import Path

from candidacy.app.folder import data_folder
from candidacy.app.store.checking import Heads, faults_in, heads_in
from candidacy.app.store.place import backups_folder, database_file, make_folder
from candidacy.app.store.sqlite.library import library
from candidacy.app.store.turns import turn_in
from candidacy.kernel.refusals import StoreDamaged

NEWEST_KEPT, DAYS_KEPT = 4, 7
HEADS = "heads.json"


def copy_database(to: Path) -> None:
    """Copy the database to `to` while it is in use; the copy is proved, with the last copy's events in it, or there is none.

    Raises StoreDamaged when the copy is not sound.
    """
    make_folder(to.parent)
    part = to.with_name(f".{to.name}.part")
    try:
        with (
            closing(library().connect(database_file(data_folder()))) as source,
            closing(library().connect(part)) as copy,
        ):
            source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        faults = faults_in(part, heads_known())
        if faults:
            raise StoreDamaged(damaged(faults[0]))
        _settle(part)
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)


def _settle(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def keep_copy(now: datetime, name: str = "hour") -> Path:
    """Make a copy, remember the heads of the chains, and let old copies go."""
    folder = backups_folder(data_folder())
    path = folder / f"{now:%Y-%m-%d-%H}h-{name}.sqlite3"
    copy_database(path)
    _write(folder / HEADS, json.dumps(heads_in(path)))
    for old in set(copies()) - set(_worth_keeping(copies())):
        old.unlink(missing_ok=True)
    return path


def _worth_keeping(newest_first: list[Path]) -> list[Path]:
    """Return the newest few, and the newest of each of the last days."""
    by_day = {path.name[:10]: path for path in reversed(newest_first)}
    days = sorted(by_day, reverse=True)[:DAYS_KEPT]
    return newest_first[:NEWEST_KEPT] + [by_day[day] for day in days]


def copies() -> list[Path]:
    """Return the copies, the newest first."""
    folder = backups_folder(data_folder())
    return sorted(folder.glob("[0-9]*.sqlite3"), key=lambda path: (path.stat().st_mtime_ns, path.name), reverse=True)


def heads_known() -> Heads:
    """Return the heads of the last copy; none where there is no copy."""
    try:
        told = json.loads((backups_folder(data_folder()) / HEADS).read_text("utf-8"))
        return {seeker: (int(place), str(hash_)) for seeker, (place, hash_) in told.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def forget_copies() -> None:
    """Let go of every copy: what was erased may stand in them."""
    folder = backups_folder(data_folder())
    for path in [*copies(), folder / HEADS, folder / "looked_after"]:
        path.unlink(missing_ok=True)


def damaged(why: str) -> str:
    """Return the sentence for a damaged database: what is wrong, and where the last good backup is."""
    good = next((path for path in copies() if not faults_in(path)), None)
    last = f"The last good backup is {good}." if good else "There is no backup made by the program."
    return f"The database {database_file(data_folder())} is damaged: {why}. {last}"


def _write(path: Path, text: str) -> None:
    part = path.with_name(f".{path.name}.part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)


def look_after(now: datetime) -> None:
    """Once in each hour of use prove the database and keep a copy of it.

    Raises StoreDamaged when it is not sound; the file is left as it is.
    """
    mark = backups_folder(data_folder()) / "looked_after"
    hour = f"{now:%Y-%m-%d %H}h"
    if _read(mark) == hour:
        return
    with turn_in(data_folder()):
        if _read(mark) != hour:
            keep_copy(now)
            _write(mark, hour)


def _read(path: Path) -> str:
    return path.read_text("utf-8") if path.is_file() else ""


def prove() -> None:
    """The database is sound and no event of the last copy is missing.

    Raises StoreDamaged otherwise.
    """
    faults = faults_in(database_file(data_folder()), heads_known())
    if faults:
        raise StoreDamaged(damaged(faults[0]))
