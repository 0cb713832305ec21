"""Whatever a reader does with a hostile file, the fenced child answers: with what was read, or with a refusal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from candidacy.kernel.refusals import BrokenDocument, Refusal, TooMuchToRead

Read = TypeVar("Read")


def answered(read: Callable[[bytes, str], Read], data: bytes, name: str) -> Read | Refusal:
    """Return what the reader made of the bytes, or the refusal that they earned."""
    try:
        return read(data, name)
    except Refusal as refusal:
        return refusal
    except (MemoryError, RecursionError):
        return TooMuchToRead(f"{name} needs more memory than is allowed.")
    except Exception:  # noqa: BLE001 - boundary: a fault of a reader is answered, never shown as a trace
        return BrokenDocument(f"{name} cannot be read.")
