"""The wishes: "where do I stand with this one?", "tell me all there is of all of them", "what is there to do today?"."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from candidacy.app.desk.due import cases_of
from candidacy.app.desk.glancing import glances
from candidacy.app.desk.noting import noted, one
from candidacy.app.desk.putting_off import put_off_now
from candidacy.app.kept import Here, Today
from candidacy.app.store.events import events_by_candidacy, events_of
from candidacy.followup.agenda import agenda
from candidacy.ledger.standing import standing


def standing_of(*, seeker: UUID, candidacy: UUID, today: date, now: datetime | None = None) -> Here:
    """Return the candidacy with its events and what they mean on the day; `now` tells whether a talk of today is over."""
    found, events = one(seeker=seeker, candidacy=candidacy), events_of(candidacy)
    return Here(found, events, standing(events, today, now))


def candidacies(*, seeker: UUID, today: date, now: datetime | None = None) -> tuple[Here, ...]:
    """Return all candidacies with their events and standing, in the order they were noted; `now` as in `standing_of`."""
    known = dict(events_by_candidacy(seeker))
    several = ((each, known.get(each.id, ())) for each in noted(seeker=seeker))
    return tuple(Here(each, events, standing(events, today, now)) for each, events in several)


def today(*, seeker: UUID, now: datetime) -> Today:
    """Return at most three things to do, then what is parked until when; `now` tells whether a talk of today is over."""
    known = glances(seeker=seeker, today=now.date())
    cases = cases_of(seeker=seeker, known=known, now=now)
    found = agenda(cases, now.date(), now, put_off_now(seeker=seeker, today=now.date()))
    return Today(found, {str(one.candidacy.id): one.candidacy for one in known})
