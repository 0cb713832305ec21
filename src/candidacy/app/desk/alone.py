"""One app a data folder: a lock that ends with its process, and that a restore holds while it works."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from candidacy.kernel.refusals import AppOpen

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK = "app.lock"


@contextmanager
def alone(folder: Path) -> Iterator[bool]:
    """Hold the folder's lock, and give whether it could be had; the system lets go of it however the process ends."""
    with (folder / LOCK).open("a+b") as file:
        yield _locked(file)


@contextmanager
def app_closed(folder: Path) -> Iterator[None]:
    """No app runs on the folder, and none can begin to, until this ends.

    Raises AppOpen where one runs.
    """
    with alone(folder) as closed:
        if not closed:
            raise AppOpen(f"Candidacy is open with the data in {folder}, so nothing was changed.")
        yield


def _locked(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
