"""What next, once the follow-up is set: this one goes out of sight until the day that matters, and the next is put forward."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from candidacy.followup.agenda import keep_applying, next_application
from candidacy.followup.dates import FollowUp
from candidacy.followup.due import due_things
from candidacy.followup.talks import is_over
from candidacy.followup.things import Asking, Case, Thing, Urgency
from candidacy.ledger.days import said


@dataclass(frozen=True, slots=True)
class Settled:
    """What follows from a follow-up that is set or sent."""

    park_until: date | None
    """The next day that matters; None parks it until there is news."""
    parks: bool
    """False where something of it is due today, and it stays in sight."""
    next: Thing | None
    """The next application; None once nothing is looked for."""
    text: str


def after_follow_up(
    cases: Sequence[Case], case: Case, follow_up: FollowUp, now: datetime, sent: date | None = None
) -> Settled:
    """Return for how long `case` is parked once its follow-up is set, and what to turn to instead.

    Parked until the nearest of the follow-up's day, a promise of the seeker's, a thing planned and what else is known to lie ahead;
    news brings it back before (`ledger.parking`). It is not parked while anything of it is due, such as a debrief or a note of thanks.
    `now` has its zone where the talks' ends have one. Nothing is recorded here: the desk parks it, and one undo takes it back.
    """
    asking = Asking(follow_up.day, sent) if follow_up.day else case.known.asking
    if sent and asking:
        asking = replace(asking, sent=sent)
    seen, today = replace(case, known=replace(case.known, asking=asking)), now.date()
    day = min(_days_ahead(seen, now), default=None)
    due = next((one for one in due_things(seen, today, now) if one.urgency is Urgency.TODAY), None)
    parks = due is None and (day is None or day > today)
    others = [one for one in cases if one.id != case.id and one.standing.parked is None]
    thing = next_application(others) if keep_applying(cases) else None
    return Settled(day if parks else None, parks, thing, _told(case, day, parks, due, thing))


def _days_ahead(case: Case, now: datetime) -> Iterator[date]:
    known = case.known
    if known.asking and known.asking.sent is None:
        yield known.asking.day
    yield from (vow.day for vow in known.vows if vow.day)
    yield from (item.day for item in known.items if item.day)
    yield from (talk.day for talk in known.talks if not is_over(talk, now.date(), now))
    yield from (plan.day for plan in case.standing.plans)


WAITING = {"debrief": "how it went is still to be written down", "thank": "a note of thanks is still due"}
"""What keeps it in sight, in words."""


def _told(case: Case, day: date | None, parks: bool, due: Thing | None, thing: Thing | None) -> str:
    if not parks:
        return f"{case.name} stays here: {WAITING.get(due.code if due else '', 'something of it is due')}."
    until = f"until {said(day)}" if day else "until they write"
    turn = f" {thing.text}" if thing else ""
    return f"{case.name} is out of sight {until}; news brings it back at once. Put it out of mind.{turn}"
