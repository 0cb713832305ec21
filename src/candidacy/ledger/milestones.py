"""The five milestones: met by which event, or missing and what would meet it."""

from __future__ import annotations

from collections.abc import Iterator

from candidacy.ledger.events import Event
from candidacy.ledger.facts import Facts
from candidacy.ledger.kinds import What
from candidacy.ledger.values import Milestone, MilestoneName

NEEDS = {
    MilestoneName.OFFER_IN_WRITING: "A written offer: ask for the offer in writing, with its terms and every condition.",
    MilestoneName.NEGOTIATED: "A negotiation brought to its end, or a formal acceptance without one.",
    MilestoneName.FORMALLY_ACCEPTED: "Your formal acceptance: say yes in writing, once the terms are what you want.",
    MilestoneName.START_DATE_RECEIVED: "A start date from the employer: ask for it in writing.",
    MilestoneName.FIRST_DAY_BEGUN: "Your first day at work.",
}


def milestones_of(facts: Facts) -> tuple[Milestone, ...]:
    """Return the five; after an ending only the first day still holds, and what came since counts anew."""
    return tuple(Milestone(name, event, "" if event else NEEDS[name]) for name, event in _events(facts))


def _events(facts: Facts) -> Iterator[tuple[MilestoneName, Event | None]]:
    yield MilestoneName.OFFER_IN_WRITING, facts.written
    yield MilestoneName.NEGOTIATED, _negotiated(facts)
    yield MilestoneName.FORMALLY_ACCEPTED, facts.accepted
    yield MilestoneName.START_DATE_RECEIVED, facts.start.received
    yield MilestoneName.FIRST_DAY_BEGUN, facts.first_day


def _negotiated(facts: Facts) -> Event | None:
    """A closed negotiation meets it; so does an acceptance where none was ever opened."""
    closed = facts.history.first(What.NEGOTIATION_CLOSED)
    if closed or facts.history.first(What.NEGOTIATION_OPENED):
        return closed
    return facts.accepted
