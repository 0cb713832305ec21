"""A debrief as its room knows it, and the same debrief as the table keeps it: plain values by the part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from candidacy.app.kept_debrief import HOLDS
from candidacy.followup.debrief.values import Debrief, Part, Side
from candidacy.prepare.values import AskGroup

EXPECTED = "expected"
"""The name under which the predicted questions stand beside the parts."""
DAY_NAMED = "day_named"
"""The name under which it stands that the seeker named the day, so that it no longer goes by the record."""
DAYS = frozenset({"day", "kept", "by"})


def rows_of_part(values: Sequence[Any]) -> list[Any]:
    """Return the values of a part as plain values."""
    return [one if isinstance(one, str) else _plain(one) for one in values]


def part_of_rows(part: Part, rows: Sequence[Any]) -> tuple[Any, ...]:
    """Return the values of a part from what is kept of it."""
    kind = HOLDS.get(part)
    return tuple(str(one) if kind is None else kind(**_told(one)) for one in rows)


def debrief_of(
    id_: object, candidacy: object, name: str, round_: int, held: date, told: Mapping[str, Any], skipped: Sequence[str]
) -> Debrief:
    """Return the kept row as a debrief."""
    parts: dict[str, Any] = {part.value: part_of_rows(part, told.get(part.value, ())) for part in Part}
    impressions, forecast = parts.pop(Part.NOTES.value), parts.pop(Part.FORECAST.value)
    return Debrief(
        str(id_), str(candidacy), name, round_, held, impressions=next(iter(impressions), None),
        forecast=next(iter(forecast), None), skipped=frozenset(Part(one) for one in skipped), **parts,
    )  # fmt: skip


def _plain(value: Any) -> dict[str, Any]:
    return {one.name: _out(getattr(value, one.name)) for one in fields(value)}


def _out(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, str) else value


def _told(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _in(name, value) for name, value in row.items()}


def _in(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in DAYS:
        return date.fromisoformat(value)
    if name == "foreseen":
        return tuple(value)
    named = {"side": Side, "group": AskGroup}.get(name)
    return named(value) if named else value
