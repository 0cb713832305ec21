"""A mail and the event it was confirmed as stay together: taken back, the mail waits again; put back, it is decided again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

from candidacy.app.mail_states import MailState
from candidacy.app.store.events import events_of
from candidacy.app.store.models import Received
from candidacy.ledger.corrections import corrected
from candidacy.ledger.events import Event
from candidacy.ledger.kinds import What


def link_mails_anew(*, candidacy: UUID) -> None:
    """Every mail that was confirmed for the candidacy is confirmed exactly while its event counts.

    The caller holds the seeker's turn.
    """
    rows = Received.objects.filter(candidacy_id=candidacy, event__isnull=False)
    linked = list(rows.values_list("id", "event", "state"))
    if not linked:
        return
    counting = counting_ids(events_of(candidacy))
    for id_, event, state in linked:
        wanted = MailState.CONFIRMED if str(event) in counting else MailState.PROPOSED
        if state != wanted:
            Received.objects.filter(id=id_).update(state=str(wanted))


def counting_ids(events: Iterable[Event]) -> frozenset[str]:
    """Return the ids of the events that count, themselves or by what took their place."""
    return frozenset(id_ for line in _lines(events) for id_ in line)


def counting_for(event: str, events: Iterable[Event]) -> str | None:
    """Return the id of what counts of the event: itself, or what took its place; None where nothing does."""
    return next((line[0] for line in _lines(events) if event in line), None)


def _lines(events: Iterable[Event]) -> Iterator[tuple[str, ...]]:
    """Give each event that counts with all it took the place of."""
    known = {event.id: event for event in events}
    standing = corrected(known.values(), date.max).standing
    return (tuple(_line(one, known)) for one in standing if one.what is not What.CORRECTION)


def _line(event: Event, known: dict[str, Event]) -> Iterator[str]:
    """Give the event and all it took the place of; a circle is walked once."""
    seen: set[str] = set()
    at: Event | None = event
    while at is not None and at.id not in seen:
        seen.add(at.id)
        yield at.id
        at = known.get(at.corrects or "")
