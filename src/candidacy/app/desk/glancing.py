"""The wish: "how do I stand with all of them?", worked out once for each candidacy and day, and again when it has news."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from threading import Lock
from uuid import UUID

from candidacy.app.desk.noting import noted
from candidacy.app.kept import Glance, KeptCandidacy
from candidacy.app.store.events import Place, added_since, events_by_candidacy, last_link
from candidacy.ledger.events import Event
from candidacy.ledger.kinds import SILENT
from candidacy.ledger.standing import standing
from candidacy.ledger.values import Standing

FEW = 100
"""So many candidacies are named in the asking; more are read with all the others."""

Worked = tuple[Standing, date | None]


def glances(*, seeker: UUID, today: date) -> tuple[Glance, ...]:
    """Return all candidacies with their standing, in the order they were noted."""
    known = noted(seeker=seeker)
    with _LOCK:
        mind = _MINDS.setdefault(seeker, _Mind())
        mind.catch_up(seeker, today)
        mind.work_out(seeker, known)
        return tuple(Glance(each, *mind.worked[each.id]) for each in known)


def forget_glances() -> None:
    """No standing is left in this process's mind."""
    with _LOCK:
        _MINDS.clear()


class _Mind:
    """What this process worked out of one seeker's record as it ended at `place`, for one day.

    Events never change, so what was worked out holds until the candidacy has a new one.
    """

    def __init__(self) -> None:
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

    def work_out(self, seeker: UUID, known: Iterable[KeptCandidacy]) -> None:
        """Each of the known has its standing; those that are gone are forgotten."""
        wanted = {each.id for each in known}
        for gone in self.worked.keys() - wanted:
            del self.worked[gone]
        missing = wanted - self.worked.keys()
        if missing:
            self._read(seeker, missing)

    def _read(self, seeker: UUID, missing: set[UUID]) -> None:
        day = self.day or date.min
        self.worked |= dict.fromkeys(missing, (standing((), day), None))
        for candidacy, events in events_by_candidacy(seeker, missing if len(missing) <= FEW else None):
            if candidacy in missing:
                self.worked[candidacy] = standing(events, day), _news(events, day)


def _news(events: Iterable[Event], today: date) -> date | None:
    days = (event.day for event in events if event.when and event.what not in SILENT)
    return max((day for day in days if day <= today), default=None)


_MINDS: dict[UUID, _Mind] = {}
_LOCK = Lock()
