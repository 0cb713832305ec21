"""Interview rounds: which one it is, which was held and which is still to come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from candidacy.ledger.events import Event, When
from candidacy.ledger.kinds import APPOINTING, INTERVIEWS, What
from candidacy.ledger.moments import begins


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
    late: frozenset[Event]
    """What arranges nothing, because it was written down only after its talk was held."""


def rounds_of(life: Iterable[Event]) -> Rounds:
    """Return the rounds; one that was not numbered gets the number it must have had.

    What was arranged for a day up to that of a talk that had been held by then is that talk, written down late, and arranges nothing.
    """
    current = 0
    numbered: list[tuple[int, Event]] = []
    held: list[tuple[int, Event]] = []
    pending: dict[int, Event] = {}
    over: set[Event] = set()
    for event in life:
        if event.what not in INTERVIEWS:
            continue
        late = _written_late(event, held)
        number = late or _told(event) or _number(event, current, pending)
        current = max(current, number)
        numbered.append((number, event))
        if late:
            over.add(event)
        elif event.what in APPOINTING:
            pending[number] = event
        else:
            pending.pop(number, None)
        if event.what is What.INTERVIEW_HELD:
            held.append((number, event))
    return Rounds(
        current or None, tuple(held), tuple((number, pending[number]) for number in sorted(pending)), tuple(numbered),
        frozenset(number for number, _ in numbered), frozenset(over),
    )  # fmt: skip


def _told(event: Event) -> int | None:
    return event.round if event.round and event.round > 0 else None


def _written_late(event: Event, held: Sequence[tuple[int, Event]]) -> int | None:
    """The round of the talk that the event arranges, where that had been held; None where it lies ahead of all that were.

    Under another number than the one held it is a talk of its own, but where the one held on that day was given none.
    """
    if event.what not in APPOINTING or event.detail.day is None:
        return None
    over = [(number, talk) for number, talk in held if _by_then(event, talk)]
    alike = [number for number, talk in over if _told(event) in (None, number) or _unnumbered(event, talk)]
    return _told(event) if _told(event) in alike else next(iter(alike), None)


def _unnumbered(event: Event, held: Event) -> bool:
    return _told(held) is None and held.day == event.detail.day


def _by_then(event: Event, held: Event) -> bool:
    """Whether the talk may be the one arranged: it was on that day or after it, and not before the hour it was set for."""
    start, day = begins(event), event.detail.day
    if day is None or day != held.day:
        return day is not None and day < held.day
    known = held.when.moment if held.when else None
    return known is None or not isinstance(start, datetime) or When.at(start).instant <= When.at(known).instant


def _number(event: Event, current: int, pending: dict[int, Event]) -> int:
    if event.what is What.INTERVIEW_HELD:
        return min(pending, default=current + 1)
    if event.what is What.INTERVIEW_CANCELLED:
        return max(pending, default=max(current, 1))
    return max(pending, default=current + 1)
