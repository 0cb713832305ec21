"""Promise 1 at a power cut: on a drive that keeps its word, nothing acknowledged is lost and the file is sound."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from uuid import UUID

import pytest

from candidacy.app.desk.noting import note_candidacy
from tests.app.conftest import POSTGRES, close
from tests.app.moments import NOW
from tests.app.store.endurance.power import replayed, traced

POINTS = 120


def can_trace() -> bool:
    tool = shutil.which("strace")
    return (
        bool(tool)
        and subprocess.run([str(tool), "-o", "/dev/null", "true"], check=False, capture_output=True).returncode == 0
    )


pytestmark = [
    pytest.mark.skipif(POSTGRES, reason="this is about SQLite's file"),
    pytest.mark.skipif(not can_trace(), reason="writes are traced with strace, which is not here or may not trace"),
]


@pytest.fixture
def still(home: Path, seeker: UUID) -> dict[str, bytes]:
    """Return the files of a search that nobody has open."""
    note_candidacy(seeker=seeker, employer="Elm", title="Cook", now=NOW)
    close()
    return {path.name: path.read_bytes() for path in home.glob("candidacy.sqlite3*")}


def test_nothing_acknowledged_is_lost_at_a_power_cut(home: Path, still: dict[str, bytes]) -> None:
    steps = traced(home, "")
    assert {step.file for step in steps if step.kind == "flush"} == {"candidacy.sqlite3", "candidacy.sqlite3-wal"}
    assert replayed(home, still, steps, POINTS, seed=1) == (0, 0)


@pytest.mark.thorough
def test_the_replay_would_see_a_setting_that_promises_less(home: Path, still: dict[str, bytes]) -> None:
    steps = traced(home, "PRAGMA synchronous=NORMAL")
    assert replayed(home, still, steps, POINTS, seed=1)[1] > 0


@pytest.mark.thorough
def test_the_replay_would_see_a_file_that_is_not_flushed_at_all(home: Path, still: dict[str, bytes]) -> None:
    steps = traced(home, "PRAGMA synchronous=OFF")
    assert sum(replayed(home, still, steps, POINTS, seed=1)) > 0
