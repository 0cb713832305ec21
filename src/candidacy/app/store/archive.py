"""One file with everything of a seeker: the rows as JSON, the documents as they are, and what they must add up to."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from candidacy import __version__
from candidacy.app.store.chain import canonical
from candidacy.kernel.refusals import BrokenArchive

Rows = dict[str, list[dict[str, Any]]]
"""Every row of a seeker by its table, as plain values."""
FORMAT = 7
"""1 had no forecasts, 2 no rehearsals, 3 nothing of what comes after an interview, 4 no debrief spoken, 5 every follow-up taken for set, 6 no language
model; all are read."""
LETTERS_SET = 6
WITH_FILES = "document", "take"
"""The tables whose rows name bytes in files."""
MANIFEST, ROWS, FILES = "manifest.json", "rows.json", "files/"
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, OverflowError, LookupError, ValueError, TypeError)
"""What the zip reader says of a file that is damaged, locked, or asks for what it does not know."""
OF_DAMAGE = (errno.EINVAL, None)
"""The numbers of errors that come of what is in the file: sent before its first byte; a packing (bzip2) that cannot be undone."""
LARGEST = 4 * 1024**3
"""Bytes that an archive may unpack to; more is refused before it is unpacked."""


@dataclass(frozen=True, slots=True)
class Archive:
    """What an archive holds, checked against its own manifest."""

    rows: Rows
    digests: tuple[str, ...]
    read: Callable[[str], bytes]
    """Gives the bytes of a document by its digest."""


def write_archive(path: Path, rows: Rows, bytes_of: Callable[[str], bytes], now: datetime) -> None:
    """Write the archive so that the file is either whole, or as it was before."""
    part = path.with_name(f".{path.name}.part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as file:
            _fill(file, rows, bytes_of, now)
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _fill(file: zipfile.ZipFile, rows: Rows, bytes_of: Callable[[str], bytes], now: datetime) -> None:
    text = canonical(rows).encode()
    digests = sorted({row["sha256"] for name in WITH_FILES for row in rows[name] if row["sha256"]})
    last = rows["event"][-1] if rows["event"] else None
    file.writestr(ROWS, text)
    for digest in digests:
        file.writestr(FILES + digest, bytes_of(digest))
    manifest = {
        "format": FORMAT, "made_by": f"candidacy {__version__}", "made": now.isoformat(),
        "rows_sha256": hashlib.sha256(text).hexdigest(), "files": digests,
        "head": {"seq": last["seq"], "hash": last["hash"]} if last else None,
    }  # fmt: skip
    file.writestr(MANIFEST, json.dumps(manifest, indent=2))


def read_archive(path: Path) -> Archive:
    """Return what the archive holds.

    Raises BrokenArchive for what is no archive, or not what its manifest says, and OSError where the file cannot be
    opened. Nothing is unpacked to a place that the archive names.
    """
    path.open("rb").close()
    with _damage_named(f"{path.name} is not an export of Candidacy, or it is damaged."):
        file = zipfile.ZipFile(path)
        if sum(one.file_size for one in file.infolist()) > LARGEST:
            raise BrokenArchive(f"{path.name} would unpack to more than {LARGEST // 1024**3} GB.")
        manifest, text = json.loads(file.read(MANIFEST)), file.read(ROWS)
        _check(path, manifest, text)
        return Archive(
            _brought_up(json.loads(text), manifest["format"]), tuple(map(str, manifest["files"])), _reader(file, path)
        )


@contextmanager
def _damage_named(said: str) -> Iterator[None]:
    try:
        yield
    except BROKEN as error:
        raise BrokenArchive(said) from error
    except OSError as error:
        if error.errno not in OF_DAMAGE:
            raise
        raise BrokenArchive(said) from error


def _brought_up(rows: Rows, made_in: int) -> Rows:
    """Return the rows as this version keeps them: of letters not sent it was not said which are set and which edited."""
    if made_in < LETTERS_SET:
        for one in rows.get("letter", ()):
            if one["sent"] is None:
                one["edited"] = one["made"]
                one["set_at"] = one["made"] if one["kind"] == "follow_up" and one["due"] else None
    return rows


def _check(path: Path, manifest: dict[str, Any], text: bytes) -> None:
    if manifest["format"] > FORMAT:
        raise BrokenArchive(f"{path.name} was made by a newer version of Candidacy.")
    if hashlib.sha256(text).hexdigest() != manifest["rows_sha256"]:
        raise BrokenArchive(f"{path.name} is damaged: its rows are not what was written.")
    last = json.loads(text)["event"][-1:]
    head = manifest["head"]
    if bool(last) != bool(head) or (last and (last[0]["seq"], last[0]["hash"]) != (head["seq"], head["hash"])):
        raise BrokenArchive(f"{path.name} is damaged: its last event is not the last that was written.")


def _reader(file: zipfile.ZipFile, path: Path) -> Callable[[str], bytes]:
    def read(digest: str) -> bytes:
        with _damage_named(f"{path.name} is damaged: a document cannot be read."):
            data = file.read(FILES + digest)
        if hashlib.sha256(data).hexdigest() != digest:
            raise BrokenArchive(f"{path.name} is damaged: a document is not what was written.")
        return data

    return read
