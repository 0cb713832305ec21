"""Files and standard input, in and out."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from candidacy.app.desk.papers import Paper
from candidacy.kernel.refusals import BadUse, CannotWrite, FileNotThere, FileTooLarge

LARGEST_BYTES = 50 * 1024 * 1024


def paper_at(path: str) -> Paper:
    """Return the document at `path`, or on standard input for "-"."""
    if path == "-":
        data = sys.stdin.buffer.read(LARGEST_BYTES + 1)
        return _checked(Paper("standard input", data, pasted=True))
    place = Path(path)
    if place.is_dir():
        raise FileNotThere(f"{path} is a folder, not a file.")
    try:
        with place.open("rb") as file:
            return _checked(Paper(place.name, file.read(LARGEST_BYTES + 1)))
    except FileNotFoundError:
        raise FileNotThere(f"There is no file at {path}.") from None
    except OSError as error:
        raise FileNotThere(f"{path} cannot be opened ({error.strerror}).") from None


def _checked(paper: Paper) -> Paper:
    if len(paper.data) > LARGEST_BYTES:
        raise FileTooLarge(f"{paper.name} is larger than {LARGEST_BYTES // 1024 // 1024} MB.")
    return paper


def one_standard_input(paths: list[str]) -> None:
    """Refuse when more than one document is to come from standard input."""
    if paths.count("-") > 1:
        raise BadUse("Only one document can come from standard input.")


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that the file is either whole or as it was before."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except OSError as error:
        raise CannotWrite(f"{path} cannot be written ({error.strerror}).") from None
