"""Interview rounds: which one it is, which was held and which is still to come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from candidacy.ledger.events import Event
from candidacy.ledger.kinds import APPOINTING, INTERVIEWS, What


@dataclass(frozen=True, slots=True)
class Rounds:
    """The rounds of the present life."""

    current: int | None
    """The furthest round that was arranged or held, from 1."""
    held: tuple[tuple[int, Event], ...]
    pending: tuple[tuple[int, Event], ...]
    """Rounds arranged and not yet held or called off, with the event that arranged each last."""
    numbered: tuple[tuple[int, Event], ...]
    """Every event of an interview, in its order, with the number of its round."""
    numbers: frozenset[int]
    """Every round on record, the ones called off too."""


def rounds_of(life: Iterable[Event]) -> Rounds:
    """Return the rounds; one that was not numbered gets the number it must have had."""
    current = 0
    numbered: list[tuple[int, Event]] = []
    held: list[tuple[int, Event]] = []
    pending: dict[int, Event] = {}
    for event in life:
        if event.what not in INTERVIEWS:
            continue
        number = event.round if event.round and event.round > 0 else _number(event, current, pending)
        current = max(current, number)
        numbered.append((number, event))
        if event.what in APPOINTING:
            pending[number] = event
        else:
            pending.pop(number, None)
        if event.what is What.INTERVIEW_HELD:
            held.append((number, event))
    return Rounds(
        current or None, tuple(held), tuple((number, pending[number]) for number in sorted(pending)), tuple(numbered),
        frozenset(number for number, _ in numbered),
    )  # fmt: skip


def _number(event: Event, current: int, pending: dict[int, Event]) -> int:
    if event.what is What.INTERVIEW_HELD:
        return min(pending, default=current + 1)
    if event.what is What.INTERVIEW_CANCELLED:
        return max(pending, default=max(current, 1))
    return max(pending, default=current + 1)
