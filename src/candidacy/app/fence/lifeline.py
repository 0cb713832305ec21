"""A followed child lives no longer than its parent: when its standard input ends, it ends."""

from __future__ import annotations

import os
import threading

STANDARD_INPUT = 0


def hold() -> threading.Event:
    """Start the watch, which begins once the event that is returned is set: when all that is to be read has been read.

    It is a thread of its own, and so begins before the number of processes is limited.
    """
    read = threading.Event()
    threading.Thread(target=_watch, args=(read,), daemon=True).start()
    return read


def _watch(read: threading.Event) -> None:
    read.wait()
    while os.read(STANDARD_INPUT, 1):
        pass
    os._exit(1)


def end_with_input() -> None:
    """Have the system end this process when its input ends, even while a library keeps Python from looking."""
    try:
        import fcntl  # noqa: PLC0415 - there is none on Windows; the watch alone does it there, between two stretches

        fcntl.fcntl(STANDARD_INPUT, fcntl.F_SETOWN, os.getpid())
        flags = fcntl.fcntl(STANDARD_INPUT, fcntl.F_GETFL)
        fcntl.fcntl(STANDARD_INPUT, fcntl.F_SETFL, flags | os.O_ASYNC)
    except (ImportError, AttributeError, OSError):
        # boundary: a system without it has the watch.
        return
