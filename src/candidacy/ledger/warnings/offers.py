"""Odd things around the offer, the negotiation and the acceptance."""

from __future__ import annotations

from collections.abc import Iterator

from candidacy.ledger.days import said
from candidacy.ledger.events import Event
from candidacy.ledger.facts import Facts
from candidacy.ledger.kinds import OFFERS, What
from candidacy.ledger.values import Caution


def offer_warnings(facts: Facts) -> Iterator[Caution]:
    """Give what is odd from the offer to the acceptance."""
    if facts.history.ended:
        return
    yield from _acceptance(facts)
    yield from _newer_offer(facts)
    yield from _negotiation(facts)
    yield from _deadline(facts)


def _acceptance(facts: Facts) -> Iterator[Caution]:
    accepted = facts.accepted
    if accepted is None:
        return
    before = [event for event in facts.history.until(accepted) if event.what in OFFERS]
    later = tuple(event for event in facts.history.all_of(*OFFERS) if event not in before)
    if not before:
        text = "An acceptance is on record before any offer. Record the offer, or correct the acceptance."
        yield Caution("accepted_before_offer", text, (accepted, *later[:1]))
    elif not any(event.what is What.WRITTEN_OFFER for event in before):
        text = "You accepted before the offer was in writing. Get it in writing, then accept once more in writing."
        written = tuple(event for event in later if event.what is What.WRITTEN_OFFER)
        yield Caution("accepted_before_written_offer", text, (before[0], accepted, *written[:1]))


def _newer_offer(facts: Facts) -> Iterator[Caution]:
    accepted = facts.history.last(What.ACCEPTED_FORMALLY)
    latest = facts.history.last(What.WRITTEN_OFFER)
    if accepted and latest and facts.accepted_in_writing and accepted in facts.history.until(latest):
        text = "A newer written offer came after your acceptance. Read what changed, and accept it too if it suits you."
        yield Caution("newer_offer_not_accepted", text, (accepted, latest))


def _negotiation(facts: Facts) -> Iterator[Caution]:
    opened, closed = facts.history.first(What.NEGOTIATION_OPENED), facts.history.first(What.NEGOTIATION_CLOSED)
    if opened and not any(event.what in OFFERS for event in facts.history.until(opened)):
        yield Caution("negotiation_before_offer", "A negotiation is on record before any offer.", (opened,))
    if closed and (opened is None or opened in facts.history.life[facts.history.life.index(closed) :]):
        text = "A negotiation was closed before any was opened."
        yield Caution("negotiation_closed_unopened", text, (closed, *_if_any(opened)))
    if facts.accepted and facts.negotiating:
        text = "The offer is accepted while a negotiation is open. Record how it ended, before you give notice."
        yield Caution("accepted_while_negotiating", text, (facts.negotiating, facts.accepted))


def _deadline(facts: Facts) -> Iterator[Caution]:
    offer = next((event for event in reversed(facts.history.all_of(*OFFERS)) if event.detail.deadline), None)
    deadline = offer.detail.deadline if offer else None
    if offer is None or deadline is None:
        return
    if facts.accepted is None and deadline < facts.history.today:
        text = f"The offer was open until {said(deadline)}, and no answer of yours is on record."
        yield Caution("offer_deadline_passed", text, (offer,))
    elif facts.accepted and facts.accepted.day > deadline:
        text = f"The offer was open until {said(deadline)}, and the acceptance is dated later."
        yield Caution("accepted_after_deadline", text, (offer, facts.accepted))


def _if_any(event: Event | None) -> tuple[Event, ...]:
    return (event,) if event else ()
