"""What was worked out from the events of each candidacy on a day, kept in mind until the candidacy has news."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from threading import Lock
from typing import Generic, TypeVar
from uuid import UUID

from candidacy.app.desk.forgetting import when_forgetting
from candidacy.app.store.events import Place, added_since, events_by_candidacy, last_link
from candidacy.ledger.events import Event

Worked = TypeVar("Worked")
Work = Callable[[tuple[Event, ...], date], Worked]
Mark = tuple[Place | None, date | None]
"""Up to where in the seeker's record, and for which day, something was worked out."""
FEW = 100
"""So many candidacies are named in the asking; more are read with all the others."""


class Mind(Generic[Worked]):
    """What this process worked out, by `work`, of every seeker's candidacies; it may be asked from several threads."""

    def __init__(self, work: Work[Worked]) -> None:
        self._work = work
        self._lock = Lock()
        self._seekers: dict[UUID, _Of[Worked]] = {}
        when_forgetting(self.forget)

    def of(self, seeker: UUID, wanted: Collection[UUID], today: date) -> Mapping[UUID, Worked]:
        """Return what was worked out for each of the wanted candidacies of the seeker, as known on the day."""
        return self.marked(seeker, wanted, today)[0]

    def marked(self, seeker: UUID, wanted: Collection[UUID], today: date) -> tuple[Mapping[UUID, Worked], Mark]:
        """Return the same with its mark: what was worked out for another one is no longer the same."""
        with self._lock:
            mind = self._seekers.setdefault(seeker, _Of(self._work))
            mind.catch_up(seeker, today)
            mind.work_out(seeker, set(wanted))
            return {each: mind.worked[each] for each in wanted}, (mind.place, mind.day)

    def forget(self) -> None:
        """Nothing is left in mind."""
        with self._lock:
            self._seekers.clear()


class _Of(Generic[Worked]):
    """What was worked out of one seeker's record as it ended at `place`, for one day.

    Events never change, so what was worked out holds until the candidacy has a new one.
    """

    def __init__(self, work: Work[Worked]) -> None:
        self.work = work
        self.place: Place | None = None
        self.day: date | None = None
        self.worked: dict[UUID, Worked] = {}

    def catch_up(self, seeker: UUID, today: date) -> None:
        """Drop what no longer holds: all of it on another day or for another record, else those with news."""
        added = added_since(seeker, self.place) if self.place else None
        if added is None or today != self.day:
            self.place, self.day, self.worked = last_link(seeker), today, {}
            return
        self.place, changed = added
        for candidacy in changed:
            self.worked.pop(candidacy, None)

    def work_out(self, seeker: UUID, wanted: set[UUID]) -> None:
        """Each of the wanted is worked out; those that are gone are forgotten."""
        for gone in self.worked.keys() - wanted:
            del self.worked[gone]
        missing = wanted - self.worked.keys()
        if missing:
            self._read(seeker, missing)

    def _read(self, seeker: UUID, missing: set[UUID]) -> None:
        day = self.day or date.min
        self.worked |= {each: self.work((), day) for each in missing}
        for candidacy, events in events_by_candidacy(seeker, missing if len(missing) <= FEW else None):
            if candidacy in missing:
                self.worked[candidacy] = self.work(events, day)
