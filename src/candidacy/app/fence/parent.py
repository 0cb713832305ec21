"""The side of the fence that the program stands on: it starts children, waits, and checks what they answer.

Memory, processor time and files are limited where the platform has `resource` (Linux, macOS, BSD). On Windows the
child still cannot open, load, start or connect to anything through Python, but only the clock limits what it uses.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from typing import IO

from candidacy.app.fence.wire import WireFault, unpacked
from candidacy.fit.documents import Document
from candidacy.fit.reading.draft import digest
from candidacy.kernel.refusals import BrokenDocument, FileTooLarge, Refusal, TooMuchToRead

INPUT_LIMIT = 50_000_000
"""Bytes of one document."""
OUTPUT_LIMIT = 32_000_000
"""Bytes of one answer; two million characters with 50,000 lines make at most 16 million."""
SECONDS = 30.0
"""How long one child may take by the clock; the processor limit of the child is lower."""
AT_ONCE = 4
"""Children that run at the same time."""
_PASSED_ON = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""What Python itself may need to start; nothing else of the environment reaches a child."""
SPENT = {getattr(signal, name) for name in ("SIGKILL", "SIGXCPU", "SIGXFSZ") if hasattr(signal, name)}
"""The signals that end a child at one of its limits."""


def read_fenced(data: bytes, name: str) -> Document:
    """The document, read by a child process that can do nothing else.

    Raises FileTooLarge past `INPUT_LIMIT`, TooMuchToRead for a child stopped by a limit, BrokenDocument for one that
    died of the document, and whatever `candidacy.fit.reading.read` refuses.
    """
    answer = read_all_fenced([(data, name)])[0]
    if isinstance(answer, Refusal):
        raise answer
    return answer


def read_all_fenced(inputs: Sequence[tuple[bytes, str]], *, seconds: float = SECONDS) -> list[Document | Refusal]:
    """The document or the refusal for every input, in their order; up to `AT_ONCE` children run at the same time."""
    answers: list[Document | Refusal] = []
    for start in range(0, len(inputs), AT_ONCE):
        answers += _together(inputs[start : start + AT_ONCE], seconds)
    return answers


def _together(inputs: Sequence[tuple[bytes, str]], seconds: float) -> list[Document | Refusal]:
    children: list[_Reader | FileTooLarge] = []
    try:
        for data, name in inputs:
            children.append(_Reader(data, name) if len(data) <= INPUT_LIMIT else _too_large(name))
        until = time.monotonic() + seconds
        return [child.answer(until) if isinstance(child, _Reader) else child for child in children]
    finally:
        # Also on Ctrl-C, and where one child could not be started.
        for child in children:
            if isinstance(child, _Reader):
                child.end()


def _too_large(name: str) -> FileTooLarge:
    return FileTooLarge(f"{name} is larger than {INPUT_LIMIT // 1_000_000} MB.")


def started(module: str) -> subprocess.Popen[bytes]:
    """Return a child that runs one of our own modules, with nothing of our environment."""
    return subprocess.Popen(  # noqa: S603 - the module is one of our own
        [sys.executable, "-I", "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={name: os.environ[name] for name in _PASSED_ON if name in os.environ},
        start_new_session=True,
    )


class Child:
    """A running child and the two threads that feed it and listen to it."""

    def __init__(self, data: bytes, name: str, module: str) -> None:
        self._data = data
        self._name = name
        self._heard = b""
        self._process = started(module)
        self._feeder = threading.Thread(target=self._feed, daemon=True)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._feeder.start()
        self._listener.start()

    def _feed(self) -> None:
        stream = self._open(self._process.stdin)
        shown = self._name.encode("utf-8", "replace")
        # boundary: a child that died reads no further; what it left unread does not matter.
        with contextlib.suppress(OSError, ValueError):
            stream.write(len(shown).to_bytes(4, "big") + shown)
            stream.write(self._data)
            stream.close()

    def _listen(self) -> None:
        # boundary: the stream is closed under the listener when the child is ended.
        with contextlib.suppress(OSError, ValueError):
            self._heard = self._open(self._process.stdout).read(OUTPUT_LIMIT + 1)

    @staticmethod
    def _open(stream: IO[bytes] | None) -> IO[bytes]:
        if stream is None:
            raise ValueError("no pipe")
        return stream

    def heard(self, until: float) -> bytes | TooMuchToRead:
        """The bytes that the child answers, or the refusal of one that a limit stopped."""
        self._listener.join(max(0.0, until - time.monotonic()))
        if self._listener.is_alive() or len(self._heard) > OUTPUT_LIMIT:
            self.end()
            return TooMuchToRead(f"{self._name} took too long to read.")
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(max(0.1, until - time.monotonic()))
        self.end()
        code = self._process.returncode
        if code < 0 and -code in SPENT:
            return TooMuchToRead(f"{self._name} took more time or memory than is allowed.")
        return self._heard

    def end(self) -> None:
        """Nothing of the child is left: it is killed if it still runs, and its pipes are closed."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._feeder.join(1)
        self._listener.join(1)
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError, ValueError):
                if stream is not None:
                    stream.close()


class _Reader(Child):
    """A child that reads one document."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(data, name, "candidacy.app.fence.child")

    def answer(self, until: float) -> Document | Refusal:
        """The document, or the refusal that the child's end means."""
        heard = self.heard(until)
        if isinstance(heard, TooMuchToRead):
            return heard
        try:
            answer = unpacked(heard)
        except WireFault:
            return BrokenDocument(f"{self._name} is damaged so badly that its reader stopped.")
        if isinstance(answer, Document) and (answer.name != self._shown() or answer.sha256 != digest(self._data)):
            return BrokenDocument(f"{self._name} cannot be read.")
        return answer

    def _shown(self) -> str:
        return self._name.encode("utf-8", "replace").decode("utf-8", "replace")
