"""Odd things in how the record was kept: corrections that go astray, days that are missing or still to come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from candidacy.ledger.events import Event
from candidacy.ledger.facts import Facts
from candidacy.ledger.kinds import APPOINTING, What
from candidacy.ledger.values import Caution

MAY_LIE_AHEAD = APPOINTING | {What.PROMISED_DATE, What.NOTE, What.PARKED, What.UNPARKED}


def record_warnings(facts: Facts) -> Iterator[Caution]:
    """Give what is odd in the keeping of the record."""
    corrected = facts.history.corrected
    yield from _one(
        "correction_points_nowhere",
        "This correction points at no event on record, so it changes nothing.",
        corrected.nowhere,
    )
    yield from _one(
        "correction_circle",
        "These events correct each other round and round, so none of them counts. Record once more what is true.",
        corrected.circles,
    )
    for rivals in corrected.rivals:
        yield from _one(
            "corrected_two_ways", "One event was corrected in different ways, and both ways count now.", rivals
        )
    yield from _one("undated", "No day is known for this, so it does not count yet.", facts.history.undated)
    yield from _one(
        "not_happened_yet",
        "This is dated after the day asked about, so it does not count yet.",
        (event for event in facts.history.ahead if event.what not in MAY_LIE_AHEAD),
    )


def _one(code: str, text: str, events: Iterable[Event]) -> Iterator[Caution]:
    named = tuple(sorted(events, key=lambda event: (event.day, repr(event))))
    if named:
        yield Caution(code, text, named)
