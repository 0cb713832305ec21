"""When a talk begins and when it is over, as the event that arranged it says."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from candidacy.ledger.events import Event, When

USUAL_MINUTES = 60
"""How long a talk is taken to last where nothing is said; ours, as in the calendar's habits."""


def begins(event: Event) -> date | datetime | None:
    """Return the moment, where a time was kept for the day of the talk; else the day alone; None where neither is known."""
    day = event.detail.day
    try:
        moment = datetime.fromisoformat(dict(event.detail.more).get("time", ""))
    except ValueError:
        return day
    return moment if day in (None, moment.date()) else day


def begin_day(event: Event) -> date | None:
    """Return the day alone; None where it is not known."""
    start = begins(event)
    return start.date() if isinstance(start, datetime) else start


def ends(event: Event) -> datetime | None:
    """Return when it is over, where its time is known: with a zone, or by the clock on the wall."""
    start = begins(event)
    if not isinstance(start, datetime):
        return None
    try:
        return start + timedelta(minutes=lasts_minutes(event))
    except OverflowError:
        return None


def lasts_minutes(event: Event) -> int:
    """Return how many minutes it is said to last; the usual ones where nothing is said."""
    return minutes_of(dict(event.detail.more).get("minutes", "")) or USUAL_MINUTES


def had_come(start: datetime, by: datetime) -> bool:
    """Say whether the one moment had come by the other; a time without a zone is read on the other's clock."""
    own, other = (one if one.tzinfo else one.replace(tzinfo=two.tzinfo) for one, two in ((start, by), (by, start)))
    return When.at(own).instant <= When.at(other).instant


def minutes_of(given: str) -> int | None:
    """Return the minutes of a talk, written as digits, from 1 to a whole day; None for anything else."""
    return int(given) if given.isascii() and given.isdigit() and 0 < int(given[:6]) <= 24 * 60 else None


def has_passed(day: date, end: datetime | None, today: date, now: datetime | None = None) -> bool:
    """Say whether a talk of that `day` is over: its day has passed, or its end has; without `now` a day is over with its end.

    An end without a zone is read on the clock of `now`; one with a zone needs a `now` that has one.
    """
    if now is None or end is None or day < today:
        return day < today
    return When.at(end if end.tzinfo else end.replace(tzinfo=now.tzinfo)).instant <= When.at(now).instant
