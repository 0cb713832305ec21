"""What is known to lie ahead: interviews, start dates, promised answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from candidacy.ledger.days import said
from candidacy.ledger.events import Event
from candidacy.ledger.facts import Facts
from candidacy.ledger.kinds import APPOINTING, START_DATES, What
from candidacy.ledger.promises import open_promise, promised_day
from candidacy.ledger.values import Plan

INTERVIEW_AHEAD = APPOINTING | {What.INTERVIEW_HELD}
FIRST_CALL = "First call"


def plans_of(facts: Facts) -> tuple[Plan, ...]:
    """Return the plans from today on, the nearest first; an ended candidacy has none, and a talk that is over is none."""
    return tuple(
        plan for plan in dated_plans(facts) if plan.day >= facts.history.today and plan.event not in facts.unrecorded
    )


def dated_plans(facts: Facts) -> tuple[Plan, ...]:
    """Return the same with those whose day has passed and that nothing on record has settled since."""
    if facts.history.ended:
        return ()
    return tuple(sorted(_plans(facts), key=lambda plan: (plan.day, plan.text, plan.event.id)))


def _plans(facts: Facts) -> Iterator[Plan]:
    for number, event in facts.rounds.pending:
        yield from _dated(event.detail.day, f"Interview, round {number}", event)
    call = facts.rounds.call
    if call and not facts.rounds.call_was_had:
        yield from _dated(call.detail.day, FIRST_CALL, call)
    if facts.start.latest and not facts.start.first_day:
        yield from _dated(facts.start.day, "Start date", facts.start.latest)
    promise = open_promise(facts.history.life)
    if promise:
        yield from _dated(promised_day(promise), "The answer they promised", promise)
    yield from _deadline(facts)
    for event in facts.history.ahead:
        yield from _dated(event.detail.day or event.day, _ahead(event), event)


def _deadline(facts: Facts) -> Iterator[Plan]:
    offer = facts.history.last(What.WRITTEN_OFFER, What.VERBAL_OFFER)
    if offer and not facts.accepted:
        yield from _dated(offer.detail.deadline, "Last day to answer the offer", offer)


def _dated(day: date | None, words: str, event: Event) -> Iterator[Plan]:
    if words and day:
        yield Plan(f"{words}: {said(day)}.", day, event)


def _ahead(event: Event) -> str:
    if event.what in INTERVIEW_AHEAD:
        return f"Interview, round {event.round}" if event.round else "Interview"
    if event.what is What.SCREENED:
        return FIRST_CALL
    if event.what in START_DATES or event.what is What.FIRST_DAY_WORKED:
        return "Start date"
    return "The answer they promised" if event.what is What.PROMISED_DATE else ""
