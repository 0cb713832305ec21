"""Their last word in a candidacy, and whether what the seeker did about it came after it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from candidacy.ledger.events import Event
from candidacy.ledger.news import news_in
from candidacy.ledger.promises import newest_promise, promised_day
from candidacy.ledger.rounds import rounds_of


@dataclass(frozen=True, slots=True)
class LastWord:
    """The last thing that happened between the seeker and the employer."""

    day: date
    moment: datetime | None = None
    """When it happened, with its zone; where only the day is known, when it was recorded."""


def last_word(happened: Iterable[Event]) -> LastWord | None:
    """Return the last news; None where there was none, such as with a job that was only noted.

    `happened` is in its order. An invitation written down only after its talk was held says nothing new.
    """
    known = tuple(event for event in happened if event.when)
    words = [LastWord(event.day, _moment(event)) for event in news_in(known, rounds_of(known))]
    latest = max((one.day for one in words), default=None)
    if latest is None:
        return None
    moments = [one.moment for one in words if one.day == latest and one.moment]
    return LastWord(latest, max(moments, default=None))


def promised_since(last: date, events: Iterable[Event], in_debriefs: Iterable[tuple[date, date]]) -> date | None:
    """Return the day by which they last said there would be news, where they said so on the day of their `last` word or since.

    `in_debriefs` has, of each debrief, the day of the talk and the day that was named there. Where the record and a debrief name two on one
    day, the later counts: asking too soon helps nobody.
    """
    newest = newest_promise(events)
    on_record = promised_day(newest) if newest else None
    said = [*in_debriefs, *([(newest.day, on_record)] if newest and on_record else [])]
    return max(((day, named) for day, named in said if day >= last), default=(last, None))[1]


def is_since(last: LastWord | None, moment: datetime, day: date) -> bool:
    """Say whether what was done at that moment, on the seeker's `day`, came after their last word: else it was answered."""
    if last is None or day != last.day:
        return last is None or day > last.day
    return last.moment is None or moment >= last.moment


def _moment(event: Event) -> datetime | None:
    told = event.when.moment if event.when else None
    return told if told and told.tzinfo else event.recorded
