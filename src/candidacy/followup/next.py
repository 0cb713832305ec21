"""What next, once the follow-up is set: this one goes out of sight until the day that matters, and the next is put forward."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from candidacy.followup.agenda import keep_applying, next_application
from candidacy.followup.dates import FollowUp
from candidacy.followup.things import Asking, Case, Known, Thing
from candidacy.ledger.days import said


@dataclass(frozen=True, slots=True)
class Settled:
    """What follows from a follow-up that is set or sent."""

    park_until: date | None
    """The next day that matters; None parks it until there is news."""
    parks: bool
    """False where something of it is due today, and it stays in sight."""
    known: Known
    """The facts with the follow-up in them."""
    next: Thing | None
    """The next application; None once nothing is looked for."""
    text: str


def after_follow_up(
    cases: Sequence[Case], case: Case, follow_up: FollowUp, today: date, sent: date | None = None
) -> Settled:
    """Return for how long `case` is parked once its follow-up is set, and what to turn to instead.

    Parked until the nearest of the follow-up's day, a promise of the seeker's, a thing planned and what else is known to lie ahead;
    news brings it back before (`ledger.parking`). Nothing is recorded here: the desk parks it, and one undo takes it back.
    """
    asking = Asking(follow_up.day, sent) if follow_up.day else case.known.asking
    if sent and asking:
        asking = replace(asking, sent=sent)
    known = replace(case.known, asking=asking)
    day = min(_days_ahead(case, known), default=None)
    parks = day is None or day > today
    others = [one for one in cases if one.id != case.id and one.standing.parked is None]
    thing = next_application(others) if keep_applying(cases) else None
    return Settled(day if parks else None, parks, known, thing, _told(case, day, parks, thing))


def _days_ahead(case: Case, known: Known) -> Iterator[date]:
    if known.asking and known.asking.sent is None:
        yield known.asking.day
    yield from (vow.day for vow in known.vows if vow.day)
    yield from (item.day for item in known.items if item.day)
    yield from (talk.day for talk in known.talks if talk.day >= case.standing.today)
    yield from (plan.day for plan in case.standing.plans)


def _told(case: Case, day: date | None, parks: bool, thing: Thing | None) -> str:
    if not parks:
        return f"{case.name} stays here: something of it is due."
    until = f"until {said(day)}" if day else "until they write"
    turn = f" {thing.text}" if thing else ""
    return f"{case.name} is out of sight {until}; news brings it back at once. Put it out of mind.{turn}"
