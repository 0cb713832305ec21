"""Whether a file is the one that was pinned."""

from __future__ import annotations

import hashlib
from pathlib import Path

from candidacy.app.model.catalogue import PinnedFile


def is_whole(path: Path, file: PinnedFile) -> bool:
    """Say whether the file at `path` is the pinned one."""
    if not path.is_file() or path.stat().st_size != file.size_bytes:
        return False
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest() == file.sha256
