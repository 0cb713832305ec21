"""Which events still stand once every correction has spoken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from candidacy.ledger.events import Event
from candidacy.ledger.kinds import What

Arrows = Mapping[Event, list[Event]]


@dataclass(frozen=True, slots=True)
class Corrected:
    """Events after corrections."""

    standing: frozenset[Event]
    """What counts: corrected by nothing, or only by what is itself corrected away."""
    struck: frozenset[Event]
    circles: frozenset[Event]
    """Events that correct each other round and round; none of them counts."""
    nowhere: frozenset[Event]
    """Corrections that point at nothing known."""
    rivals: tuple[tuple[Event, ...], ...]
    """Different facts that each took the place of one event."""


def corrected(events: Iterable[Event], today: date) -> Corrected:
    """Return what stands; a correction made after today is not known yet, and neither order nor cycles matter."""
    known = frozenset(event for event in events if not _made_later(event, today))
    targets = _targets(known)
    standing, struck = _decided(known, targets)
    return Corrected(
        standing=standing,
        struck=struck,
        circles=known - standing - struck,
        nowhere=frozenset(event for event in standing if _points_nowhere(event, targets)),
        rivals=_rivals(standing, targets),
    )


def _made_later(event: Event, today: date) -> bool:
    # A fact that takes another's place is dated by the fact, not by the correcting: it may lie ahead.
    return event.what is What.CORRECTION and event.when is not None and event.day > today


def _targets(known: frozenset[Event]) -> dict[Event, list[Event]]:
    by_id: dict[str, list[Event]] = defaultdict(list)
    for event in known:
        by_id[event.id].append(event)
    correcting = (event for event in known if event.corrects is not None and event.corrects != event.id)
    return {event: by_id.get(event.corrects or "", []) for event in correcting}


def _points_nowhere(event: Event, targets: Arrows) -> bool:
    return (event.what is What.CORRECTION or event.corrects is not None) and not targets.get(event)


def _decided(known: frozenset[Event], targets: Arrows) -> tuple[frozenset[Event], frozenset[Event]]:
    """Say what stands and what is struck, starting from what nothing corrects; circles stay undecided."""
    open_against = dict.fromkeys(known, 0)
    for hit in (one for several in targets.values() for one in several):
        open_against[hit] += 1
    standing: set[Event] = set()
    struck: set[Event] = set()
    ready = [event for event, number in open_against.items() if number == 0]
    while ready:
        event = ready.pop()
        standing.add(event)
        for gone in (one for one in targets.get(event, ()) if one not in struck):
            struck.add(gone)
            ready.extend(_freed(gone, targets, open_against, struck))
    return frozenset(standing), frozenset(struck)


def _freed(gone: Event, targets: Arrows, open_against: dict[Event, int], struck: set[Event]) -> list[Event]:
    freed: list[Event] = []
    for hit in targets.get(gone, ()):
        open_against[hit] -= 1
        if open_against[hit] == 0 and hit not in struck:
            freed.append(hit)
    return freed


def _rivals(standing: frozenset[Event], targets: Arrows) -> tuple[tuple[Event, ...], ...]:
    claims: dict[str, set[Event]] = defaultdict(set)
    for event in standing:
        if event.what is not What.CORRECTION and targets.get(event):
            claims[event.corrects or ""].add(event)
    return tuple(tuple(sorted(few, key=repr)) for _, few in sorted(claims.items()) if len({one.id for one in few}) > 1)
