"""One process at a time: for what may not be done twice at once, such as making the tables. The lock ends with its process."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from candidacy.kernel.refusals import StoreBusy

SECONDS_TO_WAIT = 60
PAUSE = 0.05

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def turn_in(folder: Path) -> Iterator[None]:
    """Wait for the turn, and hold it until the end of the block.

    Raises StoreBusy when another process holds it for a minute.
    """
    with (folder / "turn").open("ab") as file:
        until = time.monotonic() + SECONDS_TO_WAIT
        while not _taken(file):
            if time.monotonic() > until:
                raise StoreBusy("Another program is preparing the data.")
            time.sleep(PAUSE)
        yield


def _taken(file: IO[bytes]) -> bool:
    try:
        _take(file)
    except OSError:
        return False
    return True
