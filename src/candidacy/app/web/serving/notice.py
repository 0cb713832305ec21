"""A notice in the data folder that tells a second start where the first is."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

NOTICE, DOORSTEP = "app.json", "open-candidacy.html"


@dataclass(frozen=True, slots=True)
class Notice:
    """Where the running app answers, and the key its sign-in links are made with."""

    address: str
    key: str


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
