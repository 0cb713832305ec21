"""What the odds rest on: the waits of all candidacies, and the draws that fit them, worked out once for each record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from uuid import UUID

from candidacy.app.desk.forgetting import when_forgetting
from candidacy.app.desk.minding import Mind
from candidacy.app.desk.noting import noted
from candidacy.app.desk.reckoning import SEED
from candidacy.app.desk.wanted import wanted
from candidacy.app.kept_odds import KeptOutlook
from candidacy.followup.flow import path_of
from candidacy.ledger.events import Event
from candidacy.ledger.history import history_of
from candidacy.ledger.kinds import What
from candidacy.ledger.standing import standing
from candidacy.odds.fit import fit
from candidacy.odds.luck import DatedFact
from candidacy.odds.reading import facts_in, from_events
from candidacy.odds.search import Course, Search
from candidacy.odds.tries import usual
from candidacy.odds.values import Draws

REMEMBERED = 2


@dataclass(frozen=True, slots=True)
class Known:
    """What the odds need of one candidacy: its waits, whether it is still being decided, and facts noted for the law."""

    course: Course
    open: bool
    facts: tuple[DatedFact, ...]
    path: tuple[str, ...]
    """The stages it passed, for the flow."""
    sent: tuple[date, ...]
    """The days on which it was applied for."""
    settled: bool
    """Whether it is formally accepted, so that the search may rest."""
    begun: bool
    """Whether its first day was worked."""


@dataclass(frozen=True, slots=True, eq=False)
class Basis:
    """All courses with the draws that fit them, and those of what is usual, both by the seeker's own assumptions."""

    wanted: KeptOutlook
    known: Mapping[UUID, Known]
    search: Search
    draws: Draws
    usual: Draws


def basis_of(*, seeker: UUID, today: date, told: KeptOutlook | None = None) -> Basis:
    """Return what the odds rest on, as known on the day: the same one while nothing is new.

    `told` is how the odds are wanted, where that was read just now.
    """
    told = told or wanted(seeker=seeker)
    ids = tuple(each.id for each in noted(seeker=seeker))
    known, worked = _COURSES.marked(seeker, ids, today)
    mark = (worked, told, ids)
    before = _BASES.get(seeker)
    if before and before[0] == mark:
        return before[1]
    search = Search(tuple(one.course for one in known.values()))
    made = Basis(told, known, search, draws_of(search, told), usual_of(told))
    _BASES[seeker] = mark, made
    return made


def known_of(*, seeker: UUID, today: date) -> Mapping[UUID, Known]:
    """Return the waits of every candidacy, without any odds."""
    return _COURSES.of(seeker, [each.id for each in noted(seeker=seeker)], today)


def draws_of(search: Search, told: KeptOutlook) -> Draws:
    """Return the draws that fit the search, with the rates of the country and seniority told and the assumptions changed."""
    country, seniority = told.nearest
    return fit(search, SEED, country=country, seniority=seniority, assumptions=told.assumptions)


@lru_cache(maxsize=REMEMBERED)
def usual_of(told: KeptOutlook) -> Draws:
    """Return draws of what is usual before any own outcome, by the same rates and assumptions."""
    country, seniority = told.nearest
    return usual(SEED, country=country, seniority=seniority, assumptions=told.assumptions)


def _known(events: tuple[Event, ...], today: date) -> Known:
    now = standing(events, today)
    sent = tuple(one.day for one in history_of(events, today).happened if one.what is What.APPLIED)
    return Known(
        from_events(events, today), now.open, facts_in(events, today), path_of(events, today), sent,
        settled=now.open and not now.keep_applying, begun=now.yours,
    )  # fmt: skip


_COURSES = Mind(_known)
_BASES: dict[UUID, tuple[object, Basis]] = {}
when_forgetting(_BASES.clear)
