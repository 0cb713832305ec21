"""A database file proved: its pages, its references, its guard, and the chain of every seeker. It needs no Django."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any
from uuid import UUID

from candidacy.app.store.chain import Link, first_fault
from candidacy.app.store.sqlite.library import library

LINKS = (
    "SELECT seeker_id, seq, id, candidacy_id, recorded, what, body, command, prev, hash "
    "FROM store_event ORDER BY seeker_id, seq"
)
GUARDS = {"event_never_changed", "event_never_deleted"}
FORECAST_GUARDS = {"forecast_never_changed"}
"""Files of before the forecasts have no table of them, and no guard."""
Heads = dict[str, tuple[int, str]]
"""The last link of each seeker's chain: its place and its digest."""
MOST_SHOWN = 3


def faults_in(path: Path, known: Mapping[str, tuple[int, str]] | None = None) -> list[str]:
    """Return what is wrong with the file, in words; nothing when it is sound.

    `known` are links that must be there: the heads of the last backup, so that a tail that was cut off is noticed.
    """
    errors = library().DatabaseError
    try:
        with closing(library().connect(f"{path.as_uri()}?mode=ro", uri=True)) as file:
            return _pages(file) or _rows(file) + _chains(file, known or {})
    except (errors, ValueError, OverflowError) as error:
        return [str(error) or "it cannot be read"]


def heads_in(path: Path) -> Heads:
    """Return the last link of each seeker."""
    with closing(library().connect(f"{path.as_uri()}?mode=ro", uri=True)) as file:
        rows = file.execute("SELECT seeker_id, seq, hash FROM store_event ORDER BY seq").fetchall()
    return {str(UUID(seeker)): (seq, hash_) for seeker, seq, hash_ in rows}


def _pages(file: Any) -> list[str]:
    found = [row[0] for row in file.execute("PRAGMA integrity_check").fetchmany(MOST_SHOWN)]
    return [] if found == ["ok"] else [str(one) for one in found]


def _rows(file: Any) -> list[str]:
    lost = file.execute("PRAGMA foreign_key_check").fetchone()
    guards = {name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type='trigger'")}
    faults = [f"a row of {lost[0]} points at nothing"] if lost else []
    faults += ["the guard of the events is gone"] if GUARDS - guards else []
    foretold = file.execute("SELECT 1 FROM sqlite_master WHERE type='table' AND name='store_forecast'").fetchone()
    return faults + (["the guard of the forecasts is gone"] if foretold and FORECAST_GUARDS - guards else [])


def _chains(file: Any, known: Mapping[str, tuple[int, str]]) -> list[str]:
    faults: list[str] = []
    missing = dict(known)
    for seeker, links in groupby(map(_link, file.execute(LINKS)), key=lambda link: link.seeker):
        place, hash_ = known.get(str(seeker), (0, ""))
        seen: list[Link] = []
        fault = first_fault(_passing(links, seen, place))
        if fault is not None:
            faults.append(f"event {fault} is not what was recorded")
        elif not place or (seen and seen[0].hash == hash_):
            missing.pop(str(seeker), None)
    return faults or [f"event {place} of the last backup is gone" for place, _ in missing.values()]


def _passing(links: Iterator[Link], seen: list[Link], place: int) -> Iterator[Link]:
    for link in links:
        if link.seq == place:
            seen.append(link)
        yield link


def _link(row: tuple[Any, ...]) -> Link:
    seeker, seq, id_, candidacy, recorded, *rest = row
    moment = datetime.fromisoformat(recorded).replace(tzinfo=UTC)
    return Link(UUID(seeker), seq, UUID(id_), UUID(candidacy) if candidacy else None, moment, *rest)
