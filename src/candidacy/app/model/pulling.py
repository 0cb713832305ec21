"""A model fetched over the network, because the seeker asked for it, and checked before it is kept."""

from __future__ import annotations

import hashlib
import os
import tempfile
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from candidacy.app.model.catalogue import Model, PinnedFile
from candidacy.app.model.checking import is_whole
from candidacy.kernel.model_refusals import ModelAltered, ModelNotFetched
from candidacy.kernel.refusals import CannotWrite

PIECE_BYTES = 1 << 18
TIMEOUT_S = 30
Progress = Callable[[str, int, int], None]
"""Told the name of a file, the bytes of it that are here, and how many it has."""


def pull(model: Model, into: Path, progress: Progress, address: str | None = None) -> tuple[Path, ...]:
    """Return the files of the model, all in `into` and as pinned; those already there and whole are not fetched again.

    `address` takes the place of the model's own source (a mirror of one's own). Raises ModelNotFetched when the source
    cannot be reached, ModelAltered when a file is not the pinned one (it is not kept), and CannotWrite.
    """
    return tuple(_one(file, (address or model.address).rstrip("/") + "/", into, progress) for file in model.files)


def _one(file: PinnedFile, address: str, into: Path, progress: Progress) -> Path:
    place = into / file.name
    if is_whole(place, file):
        progress(file.name, file.size_bytes, file.size_bytes)
        return place
    with _kept_when_whole(place) as written:
        digest = hashlib.sha256()
        here = 0
        for piece in _pieces(address + file.source):
            here += len(piece)
            if here > file.size_bytes:
                break
            digest.update(piece)
            written.write(piece)
            progress(file.name, here, file.size_bytes)
        if here != file.size_bytes or digest.hexdigest() != file.sha256:
            raise ModelAltered(
                f"{file.name} from {address} is not the file that was checked when this program was made."
            )
    return place


def _pieces(address: str) -> Iterator[bytes]:
    if not address.startswith(("https://", "http://127.0.0.1:")):
        raise ModelNotFetched(f"{address} is not an https address.")
    try:
        with urllib.request.urlopen(address, timeout=TIMEOUT_S) as answer:  # noqa: S310 - checked above
            while piece := answer.read(PIECE_BYTES):
                yield piece
    except (urllib.error.URLError, TimeoutError, ConnectionError) as error:
        raise ModelNotFetched(f"{address} could not be fetched ({error}).") from None


@contextmanager
def _kept_when_whole(place: Path) -> Iterator[BinaryIO]:
    """Write to a file beside `place`, which takes its place only when all went well."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.")
    except OSError as error:
        raise CannotWrite(f"{place} cannot be written ({error.strerror}).") from None
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        Path(name).replace(place)
    except OSError as error:
        raise CannotWrite(f"{place} cannot be written ({error.strerror}).") from None
    finally:
        Path(name).unlink(missing_ok=True)
