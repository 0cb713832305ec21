"""The bytes of documents, each in a file named by its digest: written whole, never overwritten, checked when read."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from threading import RLock

from candidacy.app.folder import data_folder
from candidacy.app.store.faults import faults_named
from candidacy.app.store.place import files_folder, make_folder
from candidacy.kernel.refusals import StoreDamaged

FILES = RLock()
"""Held by whoever keeps bytes until a row names them, and by whoever removes what no row names."""


def file_of(sha256: str) -> Path:
    """Return where the bytes with this digest lie."""
    return files_folder(data_folder()) / sha256[:2] / sha256


def keep_bytes(data: bytes) -> str:
    """Return the digest of the bytes once they are safely on the disk."""
    sha256 = hashlib.sha256(data).hexdigest()
    path = file_of(sha256)
    with faults_named():
        if not _there(path, sha256):
            make_folder(path.parent)
            write_whole(path, data)
    return sha256


def _there(path: Path, sha256: str) -> bool:
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == sha256


def write_whole(path: Path, data: bytes) -> None:
    """The file holds the data and is on the disk, or it is not there at all."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    _settle(path.parent)
    _settle(path.parent.parent)


def _settle(folder: Path) -> None:
    """Have the folder itself on the disk, where the system can do that."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def bytes_of(sha256: str) -> bytes:
    """Return the bytes with this digest.

    Raises StoreDamaged when they are gone or no longer what they were.
    """
    try:
        data = file_of(sha256).read_bytes()
    except FileNotFoundError:
        raise StoreDamaged("A document is no longer in the data folder.") from None
    if hashlib.sha256(data).hexdigest() != sha256:
        raise StoreDamaged("A document in the data folder is no longer what it was.")
    return data


def wipe(path: Path) -> None:
    """Write over the bytes, then let go of the file; what the disk itself keeps elsewhere is beyond any program."""
    with path.open("rb+") as file:
        file.write(b"\0" * path.stat().st_size)
        file.flush()
        os.fsync(file.fileno())
    path.unlink()


def kept_digests() -> Iterator[str]:
    """Give the digests of all files in the folder."""
    folder = files_folder(data_folder())
    return (path.name for path in sorted(folder.glob("??/*")) if not path.name.startswith("."))
