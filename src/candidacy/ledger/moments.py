"""When a talk begins, as the event that arranged it says."""

from __future__ import annotations

from datetime import date, datetime

from candidacy.ledger.events import Event


def begins(event: Event) -> date | datetime | None:
    """Return the moment, where a time was kept for the day of the talk; else the day alone; None where neither is known."""
    day = event.detail.day
    try:
        moment = datetime.fromisoformat(dict(event.detail.more).get("time", ""))
    except ValueError:
        return day
    return moment if day in (None, moment.date()) else day
