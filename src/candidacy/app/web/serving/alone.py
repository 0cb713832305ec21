"""One app a data folder: a lock that ends with its process, and a notice that tells a second start where the first is."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK, NOTICE, DOORSTEP = "app.lock", "app.json", "open-candidacy.html"


@dataclass(frozen=True, slots=True)
class Notice:
    """Where the running app answers, and the key its sign-in links are made with."""

    address: str
    key: str


@contextmanager
def alone(folder: Path) -> Iterator[bool]:
    """Hold the folder's lock, and give whether it could be had; the system lets go of it however the process ends."""
    with (folder / LOCK).open("a+b") as file:
        yield _locked(file)


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


def put_up(folder: Path, notice: Notice) -> None:
    """The notice is there for the owner of the folder, and for nobody else."""
    write_private(folder / NOTICE, json.dumps(asdict(notice)))


def take_down(folder: Path) -> None:
    """No notice is left, nor the page that opened the browser."""
    for name in (NOTICE, DOORSTEP):
        with suppress(OSError):
            (folder / name).unlink()


def notice_in(folder: Path) -> Notice | None:
    """Return the notice, or None while there is none that can be read."""
    try:
        return Notice(**json.loads((folder / NOTICE).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_private(path: Path, text: str) -> None:
    """Write the text whole, into a file only its owner can read."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    Path(name).replace(path)
