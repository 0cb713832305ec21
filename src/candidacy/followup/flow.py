"""The search as a flow: how many candidacies went from which stage to which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from candidacy.ledger.corrections import corrected
from candidacy.ledger.events import Event
from candidacy.ledger.kinds import ENDINGS, INTERVIEWS, OFFERS, What
from candidacy.ledger.order import in_order

STEPS: tuple[tuple[str, frozenset[What]], ...] = (
    ("Applied", frozenset({What.APPLIED, What.ACKNOWLEDGED})),
    ("Screened", frozenset({What.SCREENED, What.ASSESSMENT_ASKED, What.ASSESSMENT_DONE})),
    ("Interview", INTERVIEWS - {What.INTERVIEW_CANCELLED}),
    ("Offer", OFFERS),
    ("Accepted", frozenset({What.ACCEPTED_FORMALLY})),
    ("First day worked", frozenset({What.FIRST_DAY_WORKED})),
)
ENDS = {
    What.REJECTED: "Someone else was chosen",
    What.WITHDRAWN: "Withdrawn by me",
    What.OFFER_DECLINED: "Declined by me",
    What.FELL_THROUGH: "Fell through",
}
GOING_ON = "Still open"
NOTED = "Noted"


def flows(histories: Iterable[Sequence[Event]], today: date) -> tuple[tuple[str, str, int], ...]:
    """Return from where to where how many candidacies went, in the order of the journey."""
    return flows_along(path_of(history, today) for history in histories)


def flows_along(paths: Iterable[Sequence[str]]) -> tuple[tuple[str, str, int], ...]:
    """Return the same from the stages that each candidacy passed (`path_of`)."""
    counts: Counter[tuple[str, str]] = Counter()
    for path in paths:
        counts.update(pairwise(path))
    places = {name: place for place, name in enumerate([NOTED, *(name for name, _ in STEPS), *ENDS.values(), GOING_ON])}
    found = [(start, end, number) for (start, end), number in counts.items()]
    return tuple(sorted(found, key=lambda one: (places[one[0]], places[one[1]])))


def path_of(history: Sequence[Event], today: date) -> tuple[str, ...]:
    """Return the stages a candidacy passed, each once, then how it ended or that it goes on."""
    return tuple(_path(history, today))


def _path(history: Sequence[Event], today: date) -> Iterator[str]:
    standing = corrected(history, today).standing
    known = [event for event in in_order(standing) if event.when is not None and event.day <= today]
    passed = {event.what for event in known}
    yield NOTED
    yield from (name for name, kinds in STEPS if passed & kinds)
    last = next((event.what for event in reversed(known) if event.what in ENDINGS or _moves(event.what)), None)
    if last in ENDS:
        yield ENDS[last]
    elif What.FIRST_DAY_WORKED not in passed:
        yield GOING_ON


def _moves(what: What) -> bool:
    return any(what in kinds for _, kinds in STEPS)
