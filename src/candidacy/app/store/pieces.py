"""The pieces of a recording while it is spoken: each is safe on the disk before it is answered for, and none is ever changed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from candidacy.app.folder import data_folder
from candidacy.app.store.faults import faults_named
from candidacy.app.store.files import wipe, write_whole
from candidacy.app.store.place import make_folder, pieces_folder


def keep_piece(take: UUID, number: int, data: bytes) -> None:
    """The piece is on the disk under its number; one that is there already stays as it is."""
    path = _folder(take) / f"{number:06d}"
    with faults_named():
        if not path.is_file():
            make_folder(path.parent)
            write_whole(path, data)


def pieces_joined(take: UUID) -> bytes:
    """Return the pieces one after the other, from the first to the last before any gap."""
    found = _pieces(take)
    return b"".join(path.read_bytes() for at, path in enumerate(found) if int(path.name) == at)


def size_so_far(take: UUID) -> int:
    """Return how many bytes are kept of the take."""
    return sum(path.stat().st_size for path in _pieces(take))


def forget_pieces(take: UUID) -> None:
    """Nothing is left of the pieces."""
    folder = _folder(take)
    if folder.is_dir():
        for path in folder.iterdir():
            wipe(path)
        folder.rmdir()


def remove_unused_pieces(known: Iterable[UUID]) -> None:
    """No pieces are left of takes that are not known."""
    folder = pieces_folder(data_folder())
    kept = {str(one) for one in known}
    for path in folder.glob("*-*-*-*-*") if folder.is_dir() else ():
        if path.name not in kept:
            forget_pieces(UUID(path.name))


def _folder(take: UUID) -> Path:
    return pieces_folder(data_folder()) / str(take)


def _pieces(take: UUID) -> list[Path]:
    return sorted(_folder(take).glob("[0-9]*"))
