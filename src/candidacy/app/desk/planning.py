"""The wish: "what shall I do on which day until the interview?"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from uuid import UUID

from candidacy.app.desk.kept_brief import brief_for
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.preparing import plan_of
from candidacy.app.kept import Here, KeptPlanItem
from candidacy.app.prepared import Planned, PlanSource
from candidacy.ledger.plans import INTERVIEW_AHEAD
from candidacy.ledger.values import Standing
from candidacy.prepare.readiness import thing_of
from candidacy.prepare.spread import Thing, spread

MINUTES_A_DAY = 60
MINUTES_OF_A_THING = 15
"""What is planned without a time is taken to need so many; our guess, and the papers say so."""


def planned_for(*, seeker: UUID, candidacy: UUID, now: datetime, minutes_a_day: int = MINUTES_A_DAY) -> Planned:
    """Return the seeker's own plan over the days left; where nothing was ever planned, what the brief says is missing.

    What comes first is the order of need (`prepare/spread.py`). Raises NothingToRead where nothing is planned and there is no brief
    either, and the other refusals of `brief_for`.
    """
    here = standing_of(seeker=seeker, candidacy=candidacy, today=now.date(), now=now)
    own = plan_of(seeker=seeker, candidacy=candidacy)
    return planned_from(seeker=seeker, here=here, own=own, now=now, minutes_a_day=minutes_a_day)


def planned_from(
    *, seeker: UUID, here: Here, own: Sequence[KeptPlanItem], now: datetime, minutes_a_day: int = MINUTES_A_DAY
) -> Planned:
    """Return the same for a candidacy whose standing and own plan are at hand.

    Raises what `planned_for` does.
    """
    interview = interview_day(here.standing)
    if own:
        things, source = tuple(_open_things(own, interview)), PlanSource.OWN
    else:
        missing = brief_for(seeker=seeker, candidacy=here.candidacy.id, now=now).readiness.missing
        things, source = tuple(map(thing_of, missing)), PlanSource.BRIEF
    return Planned(spread(things, now.date(), interview, minutes_a_day), source)


def interview_day(standing: Standing) -> date | None:
    """Return the day of the next interview, or None while none is known."""
    return next((plan.day for plan in standing.plans if plan.event.what in INTERVIEW_AHEAD), None)


def _open_things(own: Iterable[KeptPlanItem], interview: date | None) -> Iterator[Thing]:
    last = interview or date.max
    still = [item for item in own if item.done is None and (item.day is None or item.day < last)]
    for item in still:
        yield Thing(item.text, item.minutes or MINUTES_OF_A_THING, by=item.day)
