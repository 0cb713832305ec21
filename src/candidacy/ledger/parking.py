"""Parking: out of sight until a date, or until there is news."""

from __future__ import annotations

from candidacy.ledger.events import Event
from candidacy.ledger.history import History
from candidacy.ledger.kinds import SILENT, What
from candidacy.ledger.values import Parked


def parked_of(history: History) -> Parked | None:
    """Return how long it is parked, or None when it is not: never parked, taken up again, due, or there was news."""
    for event in reversed(history.life):
        if event.what is What.PARKED:
            return None if _news_since(event, history) else _still(event, history)
        if event.what is What.UNPARKED or event.what not in SILENT:
            return None
    return None


def _news_since(parked: Event, history: History) -> bool:
    """Say whether news was written down after it, whatever day that is dated: what was learnt since counts, not when it happened."""
    news = (event for event in history.life if event.what not in SILENT and not event.corrects)
    return any(event.recorded and parked.recorded and event.recorded > parked.recorded for event in news)


def _still(event: Event, history: History) -> Parked | None:
    until = event.detail.day
    return None if until and until <= history.today else Parked(until, event)
