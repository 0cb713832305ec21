"""The wishes: "give me everything in one file", "put it back", "keep a backup", "restore it"."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from uuid import UUID

from django.db import DatabaseError, transaction

from candidacy.app.desk.forgetting import forget_what_was_worked_out
from candidacy.app.store import backups
from candidacy.app.store.archive import Archive, read_archive, write_archive
from candidacy.app.store.chain import first_fault
from candidacy.app.store.events import links_of
from candidacy.app.store.faults import faults_named
from candidacy.app.store.files import bytes_of, keep_bytes
from candidacy.app.store.models import Seeker
from candidacy.app.store.rows import keep_rows, rows_of
from candidacy.kernel.refusals import BrokenArchive, CannotWrite, FileNotThere, NotEmpty

ALWAYS_THERE = {"seeker"}


def export_all(*, seeker: UUID, to: Path, now: datetime) -> None:
    """Everything of the seeker is in the file `to`, which imports to an equal state; it was read back and checked."""
    rows = rows_of(seeker)
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        write_archive(to, rows, bytes_of, now)
    except OSError as error:
        raise CannotWrite(f"{to} cannot be written ({error.strerror}).") from None
    read = read_archive(to)
    for digest in read.digests:
        read.read(digest)


def import_all(*, seeker: UUID, source: Path) -> UUID:
    """Return the seeker of the archive, who takes the place of the empty one that is here.

    Raises NotEmpty where the seeker has anything, and BrokenArchive for a file that is not whole: nothing is changed.
    """
    here = rows_of(seeker)
    if any(rows for name, rows in here.items() if name not in ALWAYS_THERE):
        raise NotEmpty("There is something in this data folder already.")
    forget_what_was_worked_out()
    archive = _opened(source)
    for digest in archive.digests:
        keep_bytes(archive.read(digest))
    with faults_named():
        return _taken_in(seeker, archive, source)


def _taken_in(seeker: UUID, archive: Archive, source: Path) -> UUID:
    try:
        with transaction.atomic():
            Seeker.objects.filter(id=seeker).delete()
            keep_rows(archive.rows)
            found = UUID(archive.rows["seeker"][0]["id"])
            fault = first_fault(links_of(found))
            if fault is not None:
                raise BrokenArchive(f"{source.name} is damaged: event {fault} is not what was recorded.")
            return found
    except (ValueError, LookupError, DatabaseError) as error:
        raise BrokenArchive(f"{source.name} holds rows that do not fit together.") from error


def _opened(source: Path) -> Archive:
    try:
        return read_archive(source)
    except OSError as error:
        raise FileNotThere(f"{source} cannot be opened ({error.strerror}).") from None


def backup(*, now: datetime) -> Path:
    """Return the copy of the database that was made, opened and proved now."""
    with faults_named():
        return backups.keep_copy(now, f"{now:%M%S}-asked")


def known_backups() -> tuple[Path, ...]:
    """Return the copies of the database, the newest first."""
    return tuple(backups.copies())


def prove() -> None:
    """The database, its chain and its documents are what was saved.

    Raises StoreDamaged otherwise.
    """
    from candidacy.app.store.models import Document  # noqa: PLC0415 - beside its only use

    backups.prove()
    for sha256 in Document.objects.values_list("sha256", flat=True).distinct():
        bytes_of(sha256)
