"""What was handed to the post, so that nothing goes twice: one small file a letter, named by its digest, made before."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from candidacy.kernel.post_refusals import MayHaveBeenSent, SentBefore
from candidacy.kernel.refusals import StoreReadOnly

TRYING, SENT = "trying", "sent"


@dataclass(slots=True)
class Try:
    """One try to send a letter: from `handed_over` on, nobody knows; from `taken` on, it is sent."""

    mark: Path
    handed_over: bool = False
    taken: bool = False


@contextmanager
def trying(folder: Path, digest: str, *, again: bool) -> Iterator[Try]:
    """Hold the one right to send this letter; what it came to is kept in `folder` when it ends, however it ends.

    Raises SentBefore or MayHaveBeenSent, before anything is done, unless it is told to send `again`; StoreReadOnly.
    """
    mark = folder / digest
    before = _held(mark)
    if before and not again:
        raise _refusal(before)
    handle = _made(folder, mark, again=again)
    with os.fdopen(handle, "wb") as file:
        file.write((before or TRYING).encode())
        file.flush()
        os.fsync(file.fileno())
    one = Try(mark)
    try:
        yield one
    finally:
        if one.taken:
            mark.write_text(SENT, "utf-8")
        elif not one.handed_over and not before:
            mark.unlink(missing_ok=True)


def _made(folder: Path, mark: Path, *, again: bool) -> int:
    """The mark, open. Whoever makes it has the right to send: a double click finds it made."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as fault:
        raise StoreReadOnly(f"{folder} cannot be made ({fault.strerror}), so nothing was sent.") from None
    try:
        return os.open(mark, os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if again else os.O_EXCL), 0o600)
    except FileExistsError:
        raise _refusal(TRYING) from None
    except OSError as fault:
        raise StoreReadOnly(f"{folder} cannot be written ({fault.strerror}), so nothing was sent.") from None


def _held(mark: Path) -> str:
    try:
        return mark.read_text("utf-8") or TRYING
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except (OSError, UnicodeDecodeError):
        return TRYING


def _refusal(held: str) -> SentBefore | MayHaveBeenSent:
    if held == SENT:
        return SentBefore("This letter was sent before, to the same people.")
    return MayHaveBeenSent("A try to send this letter was not finished.")
