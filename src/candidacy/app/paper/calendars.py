"""What a calendar file says, as text for the terminal and as JSON for scripts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, TypeAlias

from candidacy import __version__
from candidacy.followup.mail.calendars import CalendarRead
from candidacy.followup.mail.values import Invitation
from candidacy.ledger.days import said

Json: TypeAlias = dict[str, Any]
FORMAT_VERSION = 1


def calendar_json(found: CalendarRead) -> Json:
    """Return the events as values that JSON can hold; the keys are explained in docs/reference/calendar-json.md."""
    return {
        "version": FORMAT_VERSION,
        "made_by": f"candidacy {__version__}",
        "events": [_event(one) for one in found.events],
        "problems": [{"code": one.code, "text": one.text, "place": one.place} for one in found.problems],
    }


def _event(one: Invitation) -> Json:
    return {
        "uid": one.uid or None,
        "sequence": one.sequence,
        "method": one.method or None,
        "cancelled": one.cancelled,
        "title": one.summary,
        "starts": one.starts.isoformat() if one.starts else None,
        "ends": one.ends.isoformat() if one.ends else None,
        "place": one.place or None,
        "organiser": one.organiser or None,
    }


def calendar_text(found: CalendarRead) -> str:
    """Return the events one below the other, and what could not be read."""
    lines = [line for one in found.events for line in _lines(one)]
    problems = [one.text for one in found.problems]
    return "\n".join([*(lines or ["There is no event in it."]), *problems])


def _lines(one: Invitation) -> Iterator[str]:
    off = " (called off)" if one.cancelled else ""
    yield f"{_when(one.starts)}: {one.summary or 'an event without a title'}{off}"
    for words, given in (("At", one.place), ("From", one.organiser)):
        if given:
            yield f"  {words} {given}"


def _when(starts: date | datetime | None) -> str:
    if not isinstance(starts, datetime):
        return said(starts) if starts else "No day that can be read"
    zone = f" ({starts:%Z})" if starts.tzinfo else ""
    return f"{said(starts.date())}, {starts:%H:%M}{zone}"
