"""The record as it was kept: every event, and whether it counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from candidacy.ledger.corrections import Corrected, corrected
from candidacy.ledger.events import Event
from candidacy.ledger.kinds import What
from candidacy.ledger.order import in_order


class Counts(StrEnum):
    """Whether an event counts on the day asked about, and if not, why."""

    YES = "yes"
    CORRECTED = "corrected"
    CIRCLE = "circle"
    AHEAD = "ahead"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of the record."""

    event: Event
    counts: Counts


def log_of(events: Iterable[Event], today: date) -> tuple[Entry, ...]:
    """Return every event in the order it happened, those without a day last, each with whether it counts."""
    known = frozenset(events)
    after = corrected(known, today)
    undated = sorted((event for event in known if event.when is None), key=repr)
    return tuple(Entry(event, _counts(event, after, today)) for event in (*in_order(known), *undated))


def _counts(event: Event, after: Corrected, today: date) -> Counts:
    if event in after.struck:
        return Counts.CORRECTED
    if event in after.circles:
        return Counts.CIRCLE
    if event.when is None:
        return Counts.YES if event.what is What.CORRECTION else Counts.UNDATED
    return Counts.AHEAD if event.day > today else Counts.YES
