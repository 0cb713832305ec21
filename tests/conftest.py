"""What holds for every test: what Python compiled is kept, no property has a deadline, and a worker without work takes some.

With `PYTHONDONTWRITEBYTECODE` set, as in many containers, each worker and each program that a test starts would compile
the house anew. A deadline of milliseconds fails on a busy machine only.
"""

from __future__ import annotations

import os
import sys

import pytest
from hypothesis import settings

sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Return the one that keeps the tests of a module together, with what they share, and leaves nobody idle at the end."""
    from xdist.scheduler import WorkStealingScheduling  # type: ignore[import-untyped]

    return WorkStealingScheduling(config, log) if config.getoption("dist") == "load" else None
