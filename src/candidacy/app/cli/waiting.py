"""How far a long piece of work is, on one line of a terminal that is gone when it is done."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from candidacy.app.desk.hearing import Progress

SHOWN_AFTER_S = 1.0
"""What is done sooner needs no line."""
PARTS = {"sound": "Listening to the sound", "words": "Writing down the words"}


class Waiting:
    """Shows progress on standard error, if that is a terminal."""

    def __init__(self) -> None:
        self._since = time.monotonic()
        self._written = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        if self._written:
            self._write("")

    def told(self, progress: Progress) -> None:
        """Show how far it is, once it takes longer than a moment."""
        if sys.stderr.isatty() and time.monotonic() - self._since > SHOWN_AFTER_S:
            self._write(f"{PARTS[progress.part]}: {progress.share:.0%}")

    def counted(self, what: str, done: int, of: int) -> None:
        """Show how many are done, once it takes longer than a moment."""
        if sys.stderr.isatty() and time.monotonic() - self._since > SHOWN_AFTER_S:
            self._write(f"{what}: {done} of {of}")

    def went_on(self, what: str) -> None:
        """Show for how long it goes on by now, once it takes longer than a moment."""
        seconds = time.monotonic() - self._since
        if sys.stderr.isatty() and seconds > SHOWN_AFTER_S:
            self._write(f"{what}: {seconds:.0f} seconds")

    def _write(self, line: str) -> None:
        sys.stderr.write("\r" + line.ljust(self._written) + ("" if line else "\r"))
        sys.stderr.flush()
        self._written = len(line)
