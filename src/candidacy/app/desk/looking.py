"""The wishes: "where do I stand with this one?", "and with all of them?", "what is there to do today?"."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from datetime import date
from threading import Lock
from uuid import UUID

from candidacy.app.desk.noting import noted, one
from candidacy.app.kept import Here, KeptCandidacy, Today
from candidacy.app.store.events import events_by_candidacy, events_of, last_places
from candidacy.followup.agenda import Case, agenda
from candidacy.ledger.events import Event
from candidacy.ledger.standing import standing
from candidacy.ledger.values import Standing

REMEMBERED = 5000
"""Standings kept in mind by one process."""
FEW = 100
"""So many changed candidacies are read one by one; more are read with all the others."""

Key = tuple[UUID, int, date]
"""A candidacy, the place of its last event, and the day asked about: events never change, so neither does the rest."""


def standing_of(*, seeker: UUID, candidacy: UUID, today: date) -> Here:
    """Return the candidacy with its events and what they mean on the day."""
    found, events = one(seeker=seeker, candidacy=candidacy), events_of(candidacy)
    return Here(found, events, standing(events, today))


def candidacies(*, seeker: UUID, today: date) -> tuple[Here, ...]:
    """Return all candidacies with their standing, in the order they were noted."""
    last = last_places(seeker)
    known = noted(seeker=seeker)
    keys = {each.id: (each.id, last.get(each.id, 0), today) for each in known}
    events = _read(seeker, [id_ for id_, key in keys.items() if key not in _MIND])
    return tuple(_here(each, keys[each.id], events) for each in known)


def today(*, seeker: UUID, today: date) -> Today:
    """Return at most three things to do, then what is parked until when."""
    known = candidacies(seeker=seeker, today=today)
    found = agenda([Case(str(here.candidacy.id), here.candidacy.name, here.standing) for here in known], today)
    return Today(found, {str(here.candidacy.id): here.candidacy for here in known})


def forget_what_was_worked_out() -> None:
    """Nothing of any candidacy is left in this process's mind: after an erasing, an import or a restore."""
    _MIND.clear()


def _read(seeker: UUID, missing: list[UUID]) -> dict[UUID, tuple[Event, ...]]:
    if not missing:
        return {}
    return events_by_candidacy(seeker, missing if len(missing) <= FEW else None)


def _here(candidacy: KeptCandidacy, key: Key, read: Mapping[UUID, tuple[Event, ...]]) -> Here:
    known = _MIND.of(key)
    if known is None:
        events = read[candidacy.id] if candidacy.id in read else events_of(candidacy.id)
        known = (events, standing(events, key[2]))
        _MIND.keep(key, known)
    return Here(candidacy, *known)


class _Mind:
    """What this process worked out before; the longest unused goes first."""

    def __init__(self) -> None:
        self._known: OrderedDict[Key, tuple[tuple[Event, ...], Standing]] = OrderedDict()
        self._lock = Lock()

    def __contains__(self, key: Key) -> bool:
        return key in self._known

    def clear(self) -> None:
        with self._lock:
            self._known.clear()

    def of(self, key: Key) -> tuple[tuple[Event, ...], Standing] | None:
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
            return self._known.get(key)

    def keep(self, key: Key, known: tuple[tuple[Event, ...], Standing]) -> None:
        with self._lock:
            self._known[key] = known
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)


_MIND = _Mind()
