"""The order in which events happened, whatever the order in which they were written down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from candidacy.ledger.events import Event, When
from candidacy.ledger.kinds import RANKS, What


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the dated events as they happened: by time, by day, and within a day as a journey usually goes."""
    dated = [event for event in events if event.when]
    timed = sorted((event for event in dated if event.when and event.when.moment), key=_by_time)
    untimed = sorted((event for event in dated if event.when and not event.when.moment), key=_by_journey)
    return tuple(_merged(untimed, timed))


def by_day(what: What, when: When | None) -> tuple[int, int]:
    """Return a key that puts events in order by day, then as a journey usually goes."""
    return (when.day if when else date.min).toordinal(), RANKS[what]


def _by_time(event: Event) -> tuple[int, int, int, int, str, str]:
    instant = event.when.instant if event.when else 0
    return (instant, *_told_apart(event))


def _by_journey(event: Event) -> tuple[int, int, int, int, str, str]:
    return (event.day.toordinal(), *_told_apart(event))


def _told_apart(event: Event) -> tuple[int, int, int, str, str]:
    # An id says nothing of the order, so the day an event speaks of comes before it; the text of the whole event comes last,
    # so that two events never stand in the order they were listed.
    speaks_of = (event.detail.day or date.max).toordinal()
    return RANKS[event.what], event.round or 0, speaks_of, event.id, repr(event)


def _merged(untimed: list[Event], timed: list[Event]) -> Iterator[Event]:
    """Keep the order of both lists; an event without a time goes where its day and the journey put it."""
    at = 0
    for event in timed:
        while at < len(untimed) and _place(untimed[at]) <= _place(event):
            yield untimed[at]
            at += 1
        yield event
    yield from untimed[at:]


def _place(event: Event) -> tuple[int, int]:
    return by_day(event.what, event.when)
