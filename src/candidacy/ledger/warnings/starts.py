"""Odd things around the start date and the first day."""

from __future__ import annotations

from collections.abc import Iterator

from candidacy.ledger.days import said
from candidacy.ledger.facts import Facts
from candidacy.ledger.kinds import OFFERS, What
from candidacy.ledger.values import Caution


def start_warnings(facts: Facts) -> Iterator[Caution]:
    """Give what is odd from the start date on."""
    yield from _first_days(facts)
    if not facts.history.ended:
        yield from _start_date(facts)
        yield from _day(facts)
        yield from _first_day(facts)


def _first_days(facts: Facts) -> Iterator[Caution]:
    days = facts.history.all_of(What.FIRST_DAY_WORKED)
    if len({event.day for event in days}) > 1:
        yield Caution("two_first_days", "There is more than one first day on record. Correct the wrong one.", days)


def _start_date(facts: Facts) -> Iterator[Caution]:
    given = facts.start.received
    if given and not any(event.what in OFFERS for event in facts.history.until(given)):
        yield Caution("start_date_before_offer", "A start date is on record before any offer.", (given,))
    moved, received = facts.history.first(What.START_DATE_MOVED), facts.history.first(What.START_DATE_RECEIVED)
    if moved and (received is None or received not in facts.history.until(moved)):
        yield Caution("start_date_moved_unreceived", "A start date was moved before any was received.", (moved,))


def _day(facts: Facts) -> Iterator[Caution]:
    start = facts.start
    if start.latest is None or start.first_day:
        return
    if start.passed and start.day:
        text = f"The start date, {said(start.day)}, has passed and no first day is recorded."
        yield Caution("start_date_passed", text, (start.latest,))
    elif start.day is None:
        text = "Which day the start is on is not recorded. Add the day, and ask for it in writing."
        yield Caution("start_day_not_recorded", text, (start.latest,))


def _first_day(facts: Facts) -> Iterator[Caution]:
    first = facts.start.first_day
    if first is None:
        return
    if facts.start.latest and facts.start.day and first.day < facts.start.day:
        text = f"The first day is dated before the start date, {said(facts.start.day)}."
        yield Caution("first_day_before_start_date", text, (facts.start.latest, first))
    if facts.accepted is None:
        text = "A first day is on record, and no formal acceptance. Make sure you have a signed contract."
        yield Caution("first_day_without_acceptance", text, (first,))
    elif first.day < facts.accepted.day:
        text = "The first day is dated before your formal acceptance."
        yield Caution("first_day_before_acceptance", text, (first, facts.accepted))
