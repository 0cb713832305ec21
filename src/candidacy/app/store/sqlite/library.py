"""Which SQLite library is used, and how it is told to keep what it acknowledged.

Below 3.51.3 (but for 3.50.7 and 3.44.6) two connections can lose writes of a write-ahead log
(sqlite.org/wal.html#walresetbug); there the rollback journal with EXTRA is used, slower and as safe (research/scale.md §3).
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

Version = tuple[int, ...]

SAFE_SINCE: Version = (3, 51, 3)
MENDED_LINES: tuple[tuple[Version, Version], ...] = (((3, 50, 7), (3, 51)), ((3, 44, 6), (3, 45)))
"""Older lines into which the repair was carried back: from the one version up to the other."""
NEWER = "journal_mode=WAL", "synchronous=FULL", "trusted_schema=OFF"
OLDER = "journal_mode=DELETE", "synchronous=EXTRA"
"""An older library takes the JSON check of Django's own column for unsafe, so it has to trust the schema."""
ALWAYS = "foreign_keys=ON", "cell_size_check=ON", "secure_delete=ON"


def library() -> ModuleType:
    """Return the SQLite module: the wheel's where there is one, else Python's own."""
    try:
        import pysqlite3.dbapi2 as found  # noqa: PLC0415 - it may not be there
    except ImportError:
        return sqlite3.dbapi2
    wheel: ModuleType = found
    return wheel


def keeps_its_log(version: Version) -> bool:
    """Say whether this version may keep a write-ahead log with several connections."""
    return version >= SAFE_SINCE or any(low <= version < high for low, high in MENDED_LINES)


def pragmas() -> str:
    """Return what every new connection says first."""
    logged = keeps_its_log(library().sqlite_version_info)
    return ";".join(f"PRAGMA {one}" for one in (*(NEWER if logged else OLDER), *ALWAYS))


@contextmanager
def in_place_of_pythons_own() -> Iterator[None]:
    """Give the wheel's SQLite to whoever imports `sqlite3` meanwhile."""
    names = {"sqlite3": library(), "sqlite3.dbapi2": library()}
    before = {name: sys.modules[name] for name in names if name in sys.modules}
    package = ModuleType("sqlite3")
    package.__dict__.update(library().__dict__, dbapi2=library())
    try:
        sys.modules.update({**names, "sqlite3": package})
        yield
    finally:
        for name in names:
            sys.modules.pop(name, None)
        sys.modules.update(before)
