"""The wish: "which interviews have I not written down yet?"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from candidacy.app.desk.debriefs import debriefs_of
from candidacy.app.desk.interviews import interviews_in, is_to_be_written_down
from candidacy.app.desk.noting import noted
from candidacy.app.kept_debrief import DueDebrief, Interview, KeptDebrief
from candidacy.app.store.events import events_by_candidacy
from candidacy.app.store.models import Event as Row
from candidacy.followup.due import DEBRIEF_DAYS
from candidacy.ledger.kinds import CALLS, INTERVIEWS

TALKS = INTERVIEWS | CALLS


def interviews_by_candidacy(*, seeker: UUID, now: datetime) -> dict[UUID, tuple[Interview, ...]]:
    """Return the rounds of every candidacy that has any with a day; a first call where a day was set for it."""
    having = Row.objects.filter(seeker_id=seeker, candidacy__isnull=False, what__in=[str(one) for one in TALKS])
    only = set(having.values_list("candidacy_id", flat=True))
    found = {
        candidacy: tuple(one for one in interviews_in(events, now.date()) if is_to_be_written_down(one))
        for candidacy, events in (events_by_candidacy(seeker, only) if only else ())
    }
    return {candidacy: several for candidacy, several in found.items() if several}


def due_debriefs(*, seeker: UUID, now: datetime, within_days: int = DEBRIEF_DAYS) -> tuple[DueDebrief, ...]:
    """Return the interviews that are over since at most so many days and whose debrief is not finished, the newest first."""
    talks = interviews_by_candidacy(seeker=seeker, now=now)
    kept = _by_round(debriefs_of(seeker=seeker))
    since = now.date() - timedelta(days=within_days)
    found = [
        DueDebrief(place, one, (place.id, one.round) in kept)
        for place in noted(seeker=seeker)
        for one in talks.get(place.id, ())
        if since <= one.day and one.is_over(now) and not _finished(kept, place.id, one)
    ]
    return tuple(sorted(found, key=lambda one: one.interview.day, reverse=True))


def _by_round(several: Iterable[KeptDebrief]) -> dict[tuple[UUID, int], KeptDebrief]:
    return {(one.candidacy, one.told.round): one for one in several}


def _finished(kept: dict[tuple[UUID, int], KeptDebrief], candidacy: UUID, one: Interview) -> bool:
    known = kept.get((candidacy, one.round))
    return known is not None and known.finished is not None
