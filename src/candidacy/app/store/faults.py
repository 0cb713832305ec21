"""What the database and the disk complain of, as refusals."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from django.db.utils import DatabaseError

from candidacy.app.store.backups import damaged
from candidacy.app.store.sqlite.library import library
from candidacy.kernel.refusals import DiskFull, Refusal, StoreBusy, StoreDamaged, StoreReadOnly

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NO_LEAVE = {errno.EROFS, errno.EACCES, errno.EPERM}
SIGNS: tuple[tuple[type[Refusal], tuple[str, ...], str], ...] = (
    (DiskFull, ("is full", "no space left", "disk quota"), "The disk is full, so this was not saved."),
    (StoreReadOnly, ("readonly", "read-only", "unable to open", "disk i/o error"), "The data folder cannot be written, so this was not saved."),
    (StoreBusy, ("is locked", "is busy"), "Another program holds the data, so this was not saved."),
    (StoreDamaged, ("malformed", "not a database", "corrupt"), ""),
)  # fmt: skip


@contextmanager
def faults_named() -> Iterator[None]:
    """Let a fault of the database or the disk leave as a refusal; nothing is half saved, for it ends the transaction."""
    try:
        yield
    except (DatabaseError, library().DatabaseError) as error:
        found = refusal_for(str(error))
        if found is None:
            raise
        raise found from error
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull("The disk is full, so this was not saved.") from error
        if error.errno in NO_LEAVE:
            raise StoreReadOnly("The data folder cannot be written, so this was not saved.") from error
        raise


def refusal_for(words: str) -> Refusal | None:
    """Return the refusal that the database's own words mean, if any."""
    said = words.lower()
    for kind, signs, sentence in SIGNS:
        if any(sign in said for sign in signs):
            return kind(sentence or damaged(words))
    return None
