"""What the fenced child may use, and what it may not do at all."""

from __future__ import annotations

import math
import sys
from types import ModuleType

try:
    import resource as _resource
except ImportError:  # Windows has no such module; there only the parent's clock limits the child.
    _RESOURCE: ModuleType | None = None
else:
    _RESOURCE = _resource

MEMORY_LIMIT = 1 << 30
"""Bytes of address space; Python, pdfium and a 20 MB document together need a quarter of it."""
CPU_LIMIT = 20
"""Seconds of processor time; the slowest honest document measured needs 1."""
OPEN_FILES = 3
"""Standard input, output and error; with these taken the system itself opens nothing more."""
_REFUSED = (
    "open",
    "os.",
    "pathlib.",
    "shutil.",
    "tempfile.",
    "glob.",
    "mmap.",
    "fcntl.",
    "pty.",
    "socket.",
    "ssl.",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "subprocess.",
    "signal.",
    "sqlite3.",
    "syslog.",
    "webbrowser.",
    "winreg.",
    "msvcrt.",
    "_winapi.",
    "ctypes.dlopen",
    "ctypes.dlsym",
    "ctypes.set_errno",
    "import",
)
"""Beginnings of the audit events (docs.python.org, "Audit events table") of all that reaches outside the process."""
_CONNECTS = (
    "socket.",
    "ssl.",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
)
"""Of these, what a child that cannot be fenced, because its library works in threads of its own, may not do either."""


def set_limits(memory: int = MEMORY_LIMIT, cpu: int = CPU_LIMIT) -> None:
    """Limit memory (bytes), processor time (s), file size, processes and core dumps, where the platform can."""
    if _RESOURCE is None:
        return
    for name, amount in (
        ("RLIMIT_AS", memory),
        ("RLIMIT_CPU", cpu),
        ("RLIMIT_FSIZE", 0),
        ("RLIMIT_CORE", 0),
        ("RLIMIT_NPROC", 0),
    ):
        _lower(name, amount)


def close_fence() -> None:
    """From now on nothing can be opened, loaded, started or connected to; there is no way back."""
    _lower("RLIMIT_NOFILE", OPEN_FILES)
    sys.addaudithook(_refuse)


def allow_cpu(seconds: float) -> None:
    """From now on this many seconds of processor time are left, never more than the limit that was set first."""
    if _RESOURCE is None:
        return
    used = _RESOURCE.getrusage(_RESOURCE.RUSAGE_SELF)
    most = _RESOURCE.getrlimit(_RESOURCE.RLIMIT_CPU)[1]
    left = math.ceil(used.ru_utime + used.ru_stime + seconds)
    _RESOURCE.setrlimit(_RESOURCE.RLIMIT_CPU, (left if most < 0 else min(left, most), most))


def close_network() -> None:
    """From now on Python code connects to nothing and starts nothing; files can still be opened."""
    sys.addaudithook(_refuse_network)


def _lower(name: str, amount: int) -> None:
    which = getattr(_RESOURCE, name, None)
    if _RESOURCE is None or which is None:
        return
    try:
        _RESOURCE.setrlimit(which, (amount, amount))
    except (ValueError, OSError):
        # boundary: a system that will not set one limit (macOS and RLIMIT_AS) still has the others and the clock.
        return


def _refuse_network(event: str, _: tuple[object, ...]) -> None:
    if event.startswith(_CONNECTS):
        raise PermissionError(f"outside the fence: {event}")


def _refuse(event: str, _: tuple[object, ...]) -> None:
    if event.startswith(_REFUSED):
        raise PermissionError(f"outside the fence: {event}")
