"""Erased for good: the rows, the bytes of documents, the free pages of the file, and the copies they stood in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from uuid import UUID

from django.db import connection

from candidacy.app.store.backups import forget_copies, look_after
from candidacy.app.store.faults import faults_named
from candidacy.app.store.files import FILES, file_of, kept_digests, wipe
from candidacy.app.store.guard import SQLITE, take_down
from candidacy.app.store.models import Document, Event, Take
from candidacy.app.store.pieces import remove_unused_pieces
from candidacy.kernel.refusals import DiskFull, StoreReadOnly


@contextmanager
def guard_lifted() -> Iterator[None]:
    """Let events be changed until the end of the caller's transaction, and only in it."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for statement in take_down():
                cursor.execute(statement)
            yield
            for statement in SQLITE:
                cursor.execute(statement)
        else:
            cursor.execute("SET LOCAL candidacy.erasing='yes'")
            yield
            cursor.execute("SET LOCAL candidacy.erasing=''")


def empty_events(candidacy: UUID) -> None:
    """Leave of the candidacy's events nothing but their links, so that the chain still holds."""
    with guard_lifted():
        Event.objects.filter(candidacy_id=candidacy).update(candidacy=None, what="", body="", command="")


def remove_unused_files() -> None:
    """No bytes are left that no document and no take names."""
    with FILES:
        named = {*Document.objects.values_list("sha256", flat=True), *Take.objects.values_list("sha256", flat=True)}
        for digest in kept_digests():
            if digest not in named:
                wipe(file_of(digest))
    remove_unused_pieces(Take.objects.values_list("id", flat=True))


def wipe_unless_named(sha256: str) -> None:
    """The bytes with this digest are gone, unless a document or a take names them."""
    with FILES:
        named = any(model.objects.filter(sha256=sha256).exists() for model in (Document, Take))
        if sha256 and not named and file_of(sha256).is_file():
            wipe(file_of(sha256))


def leave_no_trace(now: datetime) -> None:
    """Empty the free pages and the log, and make a new copy in place of the old ones; called after the transaction."""
    forget_copies()
    remove_unused_files()
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        # Erased it is; a copy that finds no room is made at the next opening.
        with suppress(DiskFull, StoreReadOnly), faults_named():
            look_after(now)
