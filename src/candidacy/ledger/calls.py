"""First calls, which are no round: which one counts, whether it was had, and what is left when it is called off."""

from __future__ import annotations

from collections.abc import Sequence

from candidacy.ledger.events import Event
from candidacy.ledger.moments import begin_day, begins


def last_call(calls: Sequence[Event]) -> Event | None:
    """Return the first call, as it was arranged last; one without a day was noted as it came."""
    arranged = [one for one in calls if begins(one)]
    return next(reversed(arranged or calls), None)


def was_had(calls: Sequence[Event]) -> bool:
    """Whether it is on record that the call took place: noted without a day, or so noted from the day it was arranged for on."""
    call = last_call(calls)
    day = begin_day(call) if call else None
    return any(begins(one) is None and (day is None or day <= one.day) for one in calls)


def without_arranged(calls: Sequence[Event]) -> tuple[Event, ...]:
    """Return what is left once the call is called off: one that was had can not be, one that was arranged is as if never set."""
    return tuple(calls) if was_had(calls) else tuple(one for one in calls if begins(one) is None)
