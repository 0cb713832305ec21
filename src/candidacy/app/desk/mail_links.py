"""A mail and the event it was confirmed as stay together: taken back, the mail waits again; put back, it is decided again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any
from uuid import UUID

from candidacy.app.desk.mail_known import known_of
from candidacy.app.desk.mail_read import fitting, read_back
from candidacy.app.mail_states import MailState
from candidacy.app.store.events import events_of
from candidacy.app.store.models import Event as Row
from candidacy.app.store.models import Received
from candidacy.ledger.corrections import corrected
from candidacy.ledger.events import Event
from candidacy.ledger.kinds import What

CHOSEN = "You chose it."
"""Why a mail is about a candidacy that the seeker named when it was confirmed."""


def link_mails_anew(*, seeker: UUID, candidacy: UUID, today: date) -> None:
    """Every mail that was confirmed for the candidacy is confirmed exactly while its event counts.

    One that was confirmed for another than it was matched to is matched anew when it waits again. The caller holds the seeker's turn.
    """
    rows = Received.objects.filter(event__in=Row.objects.filter(candidacy_id=candidacy).values("id"))
    linked = list(rows)
    if not linked:
        return
    counting = counting_ids(events_of(candidacy))
    for row in linked:
        wanted = MailState.CONFIRMED if str(row.event) in counting else MailState.PROPOSED
        if row.state != wanted:
            rows.filter(id=row.id).update(state=str(wanted))
            about = (
                about_chosen(row.candidacy_id, candidacy)
                if wanted is MailState.CONFIRMED
                else _anew(row, seeker, today)
            )
            rows.filter(id=row.id).update(**about)


def about_chosen(before: UUID | None, chosen: UUID) -> dict[str, Any]:
    """Return the fields of a mail's row that say the seeker named its candidacy; none where it was that one before."""
    return {} if before == chosen else {"candidacy_id": chosen, "confidence": 1.0, "reasons": [CHOSEN]}


def _anew(row: Received, seeker: UUID, today: date) -> dict[str, Any]:
    mail = read_back(row.id, row.read) if row.reasons == [CHOSEN] else None
    return fitting(mail, known_of(seeker=seeker, today=today)) if mail else {}


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
