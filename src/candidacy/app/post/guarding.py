"""Talk with a server that may be broken or mean: it is given so many seconds and so many bytes, and no more."""

from __future__ import annotations

import socket
import ssl
import threading
from types import TracebackType
from typing import Any, Self

from candidacy.kernel.post_refusals import ServerGarbled, ServerNotReached

SLACK_S = 2.0
"""Seconds by which the socket's own patience is longer than the guard's."""


class TooMuch(OSError):
    """The server said more than it may; an OSError so that the mail libraries let it through."""


class Guard:
    """Seconds and bytes that a server has; when the seconds are over, its connection is cut, wherever it stands."""

    def __init__(self, seconds: float, most_bytes: int) -> None:
        self._seconds = seconds
        self._left = most_bytes
        self._most = most_bytes
        self._socket: socket.socket | None = None
        self._timer: threading.Timer | None = None
        self._lock = threading.Lock()
        self.over = False
        self.flooded = False

    def __enter__(self) -> Self:
        self.again()
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self._stop()
        with self._lock:
            line, self._socket = self._socket, None
        if line is not None:
            line.close()

    @property
    def everything(self) -> int:
        """More bytes than the server may say."""
        return self._most + 1

    def pause(self) -> None:
        """Let no seconds run: it is our turn, not the server's."""
        self._stop()

    def again(self, most_bytes: int | None = None) -> None:
        """Begin the seconds and the bytes anew."""
        self._stop()
        self._left = self._most = most_bytes or self._most
        self._timer = threading.Timer(self._seconds, self._cut)
        self._timer.daemon = True
        self._timer.start()

    def connected(self, host: str, port: int, timeout: float | None = None) -> socket.socket:
        """A connection to the first of the server's addresses that answers, each within the seconds."""
        line = socket.create_connection((host, port), min(timeout or self._seconds, self._seconds))
        # Of two clocks that run out at one moment either could speak first: from here on it is the guard's.
        line.settimeout(self._seconds + SLACK_S)
        return self.watch(line)

    def watch(self, line: socket.socket) -> socket.socket:
        """The socket, which is cut when the time is over."""
        with self._lock:
            self._socket = line
            over = self.over
        if over:
            self._cut()
        return line

    def secured(self, line: socket.socket, trusted: ssl.SSLContext, host: str) -> ssl.SSLSocket:
        """The socket with TLS on it; its handshake can be cut like everything else."""
        safe = trusted.wrap_socket(line, server_hostname=host, do_handshake_on_connect=False)
        self.watch(safe)
        safe.do_handshake()
        return safe

    def took(self, count: int) -> None:
        """Count what the server said. Raises TooMuch past the limit."""
        self._left -= count
        if self._left < 0:
            self.flooded = True
            raise TooMuch("more than was asked for")

    def refusal(self, host: str, fault: Exception) -> ServerNotReached | ServerGarbled:
        """What became of the talk, as the seeker is told."""
        if self.over:
            return ServerNotReached(f"{host} did not finish within {self._seconds:.0f} seconds.")
        if self.flooded:
            return ServerGarbled(f"{host} sends far more than it was asked for.")
        return ServerNotReached(f"{host} cannot be reached or broke off ({told(fault)}).")

    def _stop(self) -> None:
        if self._timer:
            self._timer.cancel()

    def _cut(self) -> None:
        with self._lock:
            self.over = True
            line = self._socket
        if line is None:
            return
        try:
            # Of the plain socket: the one of TLS would forget that it was safe.
            socket.socket.shutdown(line, socket.SHUT_RDWR)
        except OSError:
            return


class Counted:
    """A file of what the server says, counted."""

    def __init__(self, file: Any, guard: Guard) -> None:
        self._file = file
        self._guard = guard

    def readline(self, limit: int = -1) -> bytes:
        """The next line. Raises TooMuch."""
        line: bytes = self._file.readline(limit)
        self._guard.took(len(line))
        return line

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def told(fault: Exception) -> str:
    """The fault in a few words on one line, without anything that cannot be seen."""
    words = getattr(fault, "strerror", None) or str(fault) or type(fault).__name__
    return plain(words)


def plain(words: str | bytes) -> str:
    """A server's own words on one line, cut to 200 characters."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return " ".join("".join(one if one.isprintable() else " " for one in text[:2000]).split())[:200]
