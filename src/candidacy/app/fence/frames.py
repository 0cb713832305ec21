"""Messages between a child that is followed and its parent: a head in JSON and a body in bytes, each with its length before it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import BinaryIO

from candidacy.app.fence.wire import WireFault

HEAD_LIMIT = 32_000_000
BODY_LIMIT = 1_000_000_000
"""Bytes; the largest honest body is a recording of the largest size, or two hours of samples (230 MB)."""
_LENGTH = 4


def write_frame(stream: BinaryIO, head: Mapping[str, object], body: bytes | memoryview = b"") -> None:
    """Write one message, and send it off."""
    written = json.dumps(head, separators=(",", ":"), allow_nan=False).encode("ascii")
    stream.write(len(written).to_bytes(_LENGTH, "big") + written + len(body).to_bytes(_LENGTH, "big"))
    stream.write(body)
    stream.flush()


def read_frame(stream: BinaryIO) -> tuple[bytes, bytes] | None:
    """Return the next message, or None at the end. Raises WireFault for a cut or oversized one."""
    start = stream.read(_LENGTH)
    if not start:
        return None
    head = _part(stream, start, HEAD_LIMIT)
    return head, _part(stream, stream.read(_LENGTH), BODY_LIMIT)


def _part(stream: BinaryIO, length: bytes, limit: int) -> bytes:
    size = int.from_bytes(length, "big")
    if len(length) != _LENGTH or size > limit:
        raise WireFault("no message")
    part = stream.read(size)
    if len(part) != size:
        raise WireFault("a message cut off")
    return part
