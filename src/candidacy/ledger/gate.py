"""The resignation gate: what must be so in writing before giving notice elsewhere, ticked from the events.

Based on what GOV.UK and careers writers advise (research/science.md §6); what no event can show is asked beside it.
"""

from __future__ import annotations

from candidacy.ledger.contingencies import FAILED
from candidacy.ledger.days import said
from candidacy.ledger.events import Event
from candidacy.ledger.facts import Facts
from candidacy.ledger.values import Contingency, ContingencyState, GateItem, Source

ALSO_CHECK = (
    "The written offer is signed by both sides.",
    "Every condition was confirmed as met in writing, not only by word of mouth.",
    "You are allowed to do this work there: any visa, permit or licence is settled.",
    "You know the notice your present contract asks for.",
    "Answer other offers after all this, not before.",
)
SOURCES = (
    Source("GOV.UK, Job offers: your rights", None, "https://gov.uk/job-offers-your-rights"),
    Source("Ask a Manager", 2010, "https://www.askamanager.org/2010/05/is-it-okay-to-resign-while-im-still.html"),
    Source("CBS News", None, "https://www.cbsnews.com/news/when-should-i-tell-my-boss-i-quit/"),
)


def gate_of(facts: Facts) -> tuple[GateItem, ...]:
    """Return the list; only with every item ticked is it time to give notice."""
    return (
        _written(facts),
        _accepted(facts),
        _negotiation(facts),
        _conditions(facts),
        _start(facts),
        _nothing_fell(facts),
    )


def _item(code: str, text: str, why_not: str, *events: Event | None) -> GateItem:
    return GateItem(code, text, not why_not, why_not, tuple(event for event in events if event))


def _written(facts: Facts) -> GateItem:
    why_not = "" if facts.written else "No written offer that still holds is on record."
    return _item("written_offer", "The offer is in writing.", why_not, facts.written)


def _accepted(facts: Facts) -> GateItem:
    accepted = facts.accepted_in_writing
    why_not = "" if accepted else "No formal acceptance of a written offer is on record."
    return _item("accepted_formally", "You have formally accepted the written offer.", why_not, accepted)


def _negotiation(facts: Facts) -> GateItem:
    why_not = "The negotiation is still open." if facts.negotiating else ""
    return _item("no_negotiation_open", "No negotiation is open.", why_not, facts.negotiating)


def _conditions(facts: Facts) -> GateItem:
    left = [one for one in facts.conditions.all if one.state is not ContingencyState.CLEARED]
    why_not = "Not cleared: " + "; ".join(_told(one) for one in left) + "." if left else ""
    return _item(
        "contingencies_cleared", "Every condition and every check is cleared.", why_not, *(one.event for one in left)
    )


def _told(one: Contingency) -> str:
    name = one.name.rstrip(".")
    return f"{name} (failed)" if one.state is FAILED else name


def _start(facts: Facts) -> GateItem:
    start = facts.start
    why_not = "" if start.settled else "No start date has been received."
    if start.passed and start.day:
        why_not = f"The start date, {said(start.day)}, has passed and no first day is recorded."
    elif start.moved_to_unknown and not start.settled:
        why_not = "The start date was moved and the new day is not recorded."
    return _item("start_date", "A start date is received, and it is still ahead or was kept.", why_not, start.latest)


def _nothing_fell(facts: Facts) -> GateItem:
    ended = facts.history.ended
    why_not = "This candidacy has ended." if ended else ""
    ending = facts.history.ending if ended else None
    return _item("nothing_fell_through", "Nothing has fallen through.", why_not, ending)
