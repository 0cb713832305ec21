"""The wish: "how did this answer sound?", for a recording in a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from candidacy.app.desk.hearing import Listened, Progress, Wishes, listened
from candidacy.kernel.refusals import FileNotThere


def untold(_progress: Progress) -> None:
    """Tell nobody how far the work is."""


def file_listened_to(*, path: Path, wishes: Wishes, told: Callable[[Progress], None] = untold) -> Listened:
    """Return what is found in the recording at `path`. Raises FileNotThere, and what `listened` raises."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileNotThere(f"{path} cannot be opened ({error.strerror}).") from None
    return listened(data=data, name=path.name, wishes=wishes, told=told)
