"""A power cut, simulated: every write and flush of a writer is traced, then replayed up to a moment in many ways.

What was flushed is on the disk. What was written and not yet flushed may be there, may be missing, or half there by
sectors of 512 bytes, each for itself. Whatever is left must open, be sound, and hold every event acknowledged before.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from candidacy.app.store.checking import faults_in
from candidacy.app.store.sqlite.library import library

SECTOR = 512
CALLS = "pwrite64,ftruncate,fsync,fdatasync,write"
_CALL = re.compile(
    r'(?:\d+\s+)?(\w+)\((\d+)<([^>]*)>(?:, (?:"((?:\\x[0-9a-f]{2})*)"|(\d+)))?(?:, (\d+))?(?:, (\d+))?\)\s+= (-?\d+)'
)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the writer did to a file: it wrote, cut, flushed it, or acknowledged an event."""

    kind: str
    file: str
    place: int = 0
    data: bytes = b""


def traced(home: Path, pragma: str) -> list[Step]:
    """Run the writer on the data of `home` and return what it did, in order."""
    trace = home.parent / "trace"
    writer = [sys.executable, "-m", "tests.app.store.endurance.power_writer", pragma]
    command = ["strace", "-f", "-y", "-xx", "-s", "1000000", "-e", f"trace={CALLS}", "-o", str(trace), *writer]
    root = Path(__file__).resolve().parents[4]
    around = os.environ | {"CANDIDACY_HOME": str(home), "PYTHONPATH": str(root)}
    subprocess.run(command, env=around, check=True, stdout=subprocess.PIPE, cwd=root)
    return list(_steps(trace))


def _steps(trace: Path) -> Iterator[Step]:
    with trace.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            found = _CALL.match(line)
            if found and int(found[8]) >= 0:
                yield from _step(found)


def _step(found: re.Match[str]) -> Iterator[Step]:
    call, number, name = found[1], found[2], Path(_plain(found[3]).decode()).name
    data = _plain(found[4] or "")
    if call == "write" and number == "1":
        yield from (Step("told", one.decode()) for one in data.split())
    elif name.startswith("candidacy.sqlite3") and not name.endswith("-shm"):
        if call == "pwrite64":
            yield Step("write", name, int(found[7]), data)
        elif call == "ftruncate":
            yield Step("cut", name, int(found[5]))
        elif call != "write":
            yield Step("flush", name)


def _plain(hexadecimal: str) -> bytes:
    return bytes.fromhex(hexadecimal.replace("\\x", ""))


def left_after(before: dict[str, bytes], steps: list[Step], chance: random.Random) -> dict[str, bytes]:
    """Return the files as they may be when the power goes after these steps."""
    disk = {name: bytearray(data) for name, data in before.items()}
    last = {step.file: at for at, step in enumerate(steps) if step.kind == "flush"}
    for at, step in enumerate(steps):
        if step.kind in ("write", "cut"):
            file = disk.setdefault(step.file, bytearray())
            _apply(file, step, None if at < last.get(step.file, -1) else chance)
    return {name: bytes(data) for name, data in disk.items()}


def _apply(file: bytearray, step: Step, chance: random.Random | None) -> None:
    """Do to the file what the step did; with `chance`, all of it, nothing of it, or some sectors of it."""
    fate = chance.choice(("all", "none", "some")) if chance else "all"
    if step.kind == "cut":
        if fate != "none":
            del file[step.place :]
        return
    for start in range(0, len(step.data), SECTOR):
        if fate == "all" or (fate == "some" and chance and chance.random() < 0.5):
            part, place = step.data[start : start + SECTOR], step.place + start
            file.extend(bytes(max(0, place + len(part) - len(file))))
            file[place : place + len(part)] = part


def replayed(home: Path, before: dict[str, bytes], steps: list[Step], points: int, seed: int) -> tuple[int, int]:
    """Return at how many of the moments the file was not sound, and at how many an acknowledged event was lost."""
    chance = random.Random(seed)
    begin = next(at for at, step in enumerate(steps) if step.kind == "told")
    unsound = lost = 0
    for _ in range(points):
        done = steps[: chance.randrange(begin, len(steps)) + 1]
        for old in home.glob("candidacy.sqlite3*"):
            old.unlink()
        for name, data in left_after(before, done, chance).items():
            (home / name).write_bytes(data)
        kept = _events(home / "candidacy.sqlite3")
        unsound += kept is None
        lost += kept is not None and not {step.file for step in done if step.kind == "told"} <= kept
    return unsound, lost


def _events(path: Path) -> set[str] | None:
    """Return the events in the file after the log was taken in, None where the file is not sound."""
    try:
        with closing(library().connect(path)) as file:
            kept = {row[0] for row in file.execute("SELECT id FROM store_event")}
    except library().DatabaseError:
        return None
    return None if faults_in(path) else kept
