"""Where everything is kept: one folder that only its owner can open."""

from __future__ import annotations

from pathlib import Path

OWNER_ONLY = 0o700


def make_folder(folder: Path) -> None:
    """Make the folder and its parents unless they are there; others on the machine cannot look into it."""
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True, mode=OWNER_ONLY)
        folder.chmod(OWNER_ONLY)


def database_file(folder: Path) -> Path:
    """Return the file of the database."""
    return folder / "candidacy.sqlite3"


def files_folder(folder: Path) -> Path:
    """Return the folder of the documents' bytes."""
    return folder / "files"


def pieces_folder(folder: Path) -> Path:
    """Return the folder of recordings that are being spoken."""
    return folder / "takes"


def backups_folder(folder: Path) -> Path:
    """Return the folder of the backups that are made without being asked for."""
    return folder / "backups"
