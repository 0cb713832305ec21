"""The day by which they promised an answer: of several, the one they named last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from candidacy.ledger.events import Event, When
from candidacy.ledger.kinds import OFFERS, What


def promised_day(event: Event) -> date | None:
    """Return the day by which news was promised; the event's own day where nothing else is said."""
    if event.detail.day or event.detail.text:
        return event.detail.day
    return event.day if event.when else None


def newest_promise(events: Iterable[Event]) -> Event | None:
    """Return the promise they made last, be its day earlier or later than one they named before; None where no day was named.

    Of two made on one day it is the one of the later hour; the moment it was written down stands for an hour nobody knows.
    """
    named = [event for event in events if event.what is What.PROMISED_DATE and event.when and promised_day(event)]
    # Where nothing tells two apart the later in the order of the journey counts, and of equals `max` takes the first.
    return max(reversed(named), key=_said, default=None)


def open_promise(life: Sequence[Event]) -> Event | None:
    """Return the newest promise of a life in its order, where no offer came after it: an offer is the answer they promised."""
    promise = newest_promise(life)
    answered = promise is not None and any(event.what in OFFERS for event in life[life.index(promise) :])
    return None if answered else promise


def _said(event: Event) -> tuple[date, int]:
    moment = (event.when.moment if event.when else None) or event.recorded
    return event.day, When.at(moment).instant if moment else 0
