"""The wishes: "where do I stand with this one?", "and with all of them?", "what is there to do today?"."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from datetime import date
from threading import Lock
from uuid import UUID

from candidacy.app.desk.noting import noted, one
from candidacy.app.kept import Here, KeptCandidacy, Today
from candidacy.app.store.events import events_by_candidacy, events_of
from candidacy.followup.agenda import Case, agenda
from candidacy.ledger.events import Event
from candidacy.ledger.standing import standing
from candidacy.ledger.values import Standing

REMEMBERED = 5000


def standing_of(*, seeker: UUID, candidacy: UUID, today: date) -> Here:
    """Return the candidacy with its events and what they mean on the day."""
    return _here(one(seeker=seeker, candidacy=candidacy), events_of(candidacy), today)


def candidacies(*, seeker: UUID, today: date) -> tuple[Here, ...]:
    """Return all candidacies with their standing, in the order they were noted."""
    events = events_by_candidacy(seeker)
    return tuple(_here(each, events.get(each.id, ()), today) for each in noted(seeker=seeker))


def today(*, seeker: UUID, today: date) -> Today:
    """Return at most three things to do, then what is parked until when."""
    known = candidacies(seeker=seeker, today=today)
    found = agenda([Case(str(here.candidacy.id), here.candidacy.name, here.standing) for here in known], today)
    return Today(found, {str(here.candidacy.id): here.candidacy for here in known})


def _here(candidacy: KeptCandidacy, events: tuple[Event, ...], day: date) -> Here:
    key = (candidacy.id, len(events), events[-1].id if events else None, day)
    return Here(candidacy, events, _STANDINGS.of(key, events, day))


class _Standings:
    """Standings worked out before: the events never change, so neither does what a number of them means on a day."""

    def __init__(self) -> None:
        self._known: OrderedDict[Hashable, Standing] = OrderedDict()
        self._lock = Lock()

    def of(self, key: Hashable, events: tuple[Event, ...], day: date) -> Standing:
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
        found = standing(events, day)
        with self._lock:
            self._known[key] = found
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        return found


_STANDINGS = _Standings()
