"""Odd things before the offer: rounds, interviews nobody recorded, references, promises that passed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from candidacy.ledger.days import said
from candidacy.ledger.events import Event
from candidacy.ledger.facts import Facts
from candidacy.ledger.kinds import What
from candidacy.ledger.news import news_in
from candidacy.ledger.promises import newest_promise, promised_day
from candidacy.ledger.values import Caution


def talk_warnings(facts: Facts) -> Iterator[Caution]:
    """Give what is odd in interviews, references and promises."""
    if facts.history.ended:
        return
    yield from _rounds_in_order(facts)
    yield from _rounds_complete(facts)
    yield from _interviews_recorded(facts)
    yield from _references(facts)
    yield from _promise(facts)


def _rounds_in_order(facts: Facts) -> Iterator[Caution]:
    held = facts.rounds.held
    for (number, event), (later_number, later) in pairwise(held):
        if later_number < number and later.day > event.day:
            text = f"Round {later_number} is dated after round {number}."
            yield Caution("rounds_out_of_order", text, (event, later))


def _rounds_complete(facts: Facts) -> Iterator[Caution]:
    rounds = facts.rounds
    known = (*rounds.held, *rounds.pending)
    highest = max((number for number, _ in known), default=0)
    missing = next((number for number in range(rounds.before + 1, highest) if number not in rounds.numbers), None)
    if missing is None:
        return
    furthest = [event for number, event in known if number == highest]
    text = f"Round {highest} is on record, and round {missing} is not."
    yield Caution("round_missing", text, tuple(furthest[:1]))


def _interviews_recorded(facts: Facts) -> Iterator[Caution]:
    for number, event in facts.rounds.pending:
        day = event.detail.day
        if day and day < facts.history.today:
            text = f"Interview round {number} was set for {said(day)}. Record whether it took place."
            yield Caution("interview_not_recorded", text, (event,))


def _references(facts: Facts) -> Iterator[Caution]:
    contacted = facts.history.first(What.REFERENCES_CONTACTED)
    if contacted is None:
        return
    asked = (What.REFERENCES_ASKED, What.REFERENCES_GIVEN)
    if not any(event.what in asked for event in facts.history.until(contacted)):
        text = "Your referees were contacted, and no request for them is on record. Tell them, and thank them."
        yield Caution("references_contacted_unasked", text, (contacted,))


def _promise(facts: Facts) -> Iterator[Caution]:
    promise = newest_promise(facts.history.life)
    day = promised_day(promise) if promise else None
    if promise is None or day is None or day >= facts.history.today or _news_since(facts, promise):
        return
    text = f"They promised news by {said(day)}, and none is on record. A short, friendly question is in order."
    yield Caution("promised_date_passed", text, (promise,))


def _news_since(facts: Facts, promise: Event) -> bool:
    life = facts.history.life
    later = life[life.index(promise) + 1 :]
    # What came on the very day of the promise stands before it in the journey, and is no answer to it.
    return bool(news_in(later, facts.rounds))
