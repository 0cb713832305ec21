"""A child whose messages are followed while it works, and which ends when it is stopped, or when the parent is no more."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading
from collections.abc import Iterator, Mapping
from typing import IO, BinaryIO, cast

from candidacy.app.fence.frames import read_frame, write_frame
from candidacy.app.fence.parent import SPENT, started
from candidacy.app.fence.wire import WireFault

Frame = tuple[bytes, bytes]
AHEAD = 64
"""Messages that may wait to be taken; then the child waits."""


class TooQuiet(Exception):
    """The child said nothing for longer than it may."""


class Followed:
    """A running child, and the two threads that feed it and listen to it.

    Its standard input stays open as long as it may run: the end of it, by `stop()` or by the parent's death, ends the child.
    """

    def __init__(self, module: str, head: Mapping[str, object], body: bytes) -> None:
        self._head, self._body = head, body
        self._waiting: queue.Queue[Frame | None] = queue.Queue(AHEAD)
        self._stopped = threading.Event()
        self._ending = threading.Lock()
        self._process = started(module)
        self._threads = [threading.Thread(target=one, daemon=True) for one in (self._feed, self._listen)]
        for thread in self._threads:
            thread.start()

    def frames(self, quiet_s: float) -> Iterator[Frame]:
        """Yield the messages until there are no more. Raises TooQuiet where none comes for `quiet_s` seconds."""
        while True:
            try:
                frame = self._waiting.get(timeout=quiet_s)
            except queue.Empty:
                raise TooQuiet from None
            if frame is None:
                return
            yield frame

    @property
    def spent(self) -> bool:
        """Whether a limit ended it; waits a moment for the end."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(1)
        code = self._process.returncode
        return code is not None and -code in SPENT

    def stop(self) -> None:
        """Nothing of the child is left: it is killed if it still runs, and its pipes are closed."""
        self._stopped.set()
        with self._ending:
            if self._process.poll() is None:
                self._process.kill()
            self._process.wait()
            for thread in self._threads:
                thread.join(1)
            for stream in (self._process.stdin, self._process.stdout):
                with contextlib.suppress(OSError, ValueError):
                    _open(stream).close()
        self._hand(None)

    def _feed(self) -> None:
        # boundary: a child that died reads no further; what it left unread does not matter.
        with contextlib.suppress(OSError, ValueError):
            write_frame(_open(self._process.stdin), self._head, self._body)
        self._body = b""

    def _listen(self) -> None:
        # boundary: the stream is closed under the listener when the child is ended.
        with contextlib.suppress(OSError, ValueError, WireFault):
            while frame := read_frame(_open(self._process.stdout)):
                self._hand(frame)
        self._hand(None)

    def _hand(self, frame: Frame | None) -> None:
        while True:
            try:
                return self._waiting.put(frame, timeout=0.2)
            except queue.Full:
                if self._stopped.is_set():
                    return None


def _open(stream: IO[bytes] | None) -> BinaryIO:
    if stream is None:
        raise ValueError("no pipe")
    return cast("BinaryIO", stream)
