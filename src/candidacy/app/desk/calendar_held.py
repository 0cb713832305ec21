"""The entries of a calendar as plain values, to be kept until it is given out the next time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from candidacy.followup.calendar import Entry, Matter

TIMES = "start", "end"
CALLED_OFF = "Called off"
"""All that is still said of an entry whose candidacy was erased."""


def held_out(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    """Return the entries as values that JSON can hold, each moment with the name of its zone."""
    return [asdict(one) | {name: _time_out(getattr(one, name)) for name in TIMES} for one in entries]


def held_in(kept: Sequence[Any]) -> tuple[Entry, ...]:
    """Return the entries that were kept; one that is not whole is left out, and given out anew."""
    found = (_entry(one) for one in kept)
    return tuple(one for one in found if one)


def without_words_of(kept: Sequence[Any], candidacy: UUID) -> list[Any]:
    """Return the kept entries, those of the candidacy called off and without a word of it: a calendar that has them takes them out."""
    return [_wordless(one) if _is_of(one, candidacy) else one for one in kept]


def _is_of(kept: Any, candidacy: UUID) -> bool:
    if not isinstance(kept, dict):
        return False
    if "candidacy" in kept:
        return bool(kept["candidacy"] == str(candidacy))
    # Kept before entries said whose they are.
    return str(candidacy) in str(kept.get("link", ""))


def _wordless(kept: dict[str, Any]) -> dict[str, Any]:
    bare = {"title": CALLED_OFF, "words": "", "place": "", "link": "", "candidacy": "", "alarms_min": []}
    return {**kept, **bare, "cancelled": True, "sequence": kept["sequence"] + 1}


def _time_out(given: date | datetime) -> list[str]:
    zone = given.tzinfo if isinstance(given, datetime) else None
    return [given.isoformat(), zone.key if isinstance(zone, ZoneInfo) else ""]


def _entry(kept: Any) -> Entry | None:
    try:
        times = {name: _time_in(*kept[name]) for name in TIMES}
        told = {**kept, **times, "matter": Matter(kept["matter"]), "alarms_min": tuple(map(int, kept["alarms_min"]))}
        return Entry(**told)
    except (TypeError, ValueError, LookupError, OSError):
        return None


def _time_in(told: str, zone: str) -> date | datetime:
    if "T" not in told:
        return date.fromisoformat(told)
    moment = datetime.fromisoformat(told)
    return moment.astimezone(ZoneInfo(zone)) if zone else moment
