"""What a calendar held brought up to what it should hold: changes count up, and what fell away is called off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from candidacy.followup.calendar.values import Entry, Start

REMEMBERED = timedelta(days=60)
"""How long an entry that was called off is still told, so that every calendar hears of it."""


def brought_up(held: Sequence[Entry], wanted: Sequence[Entry], now: datetime) -> tuple[Entry, ...]:
    """The calendar to give out now, ordered by UID, to be held until the next time.

    An entry that says something else keeps its UID and gets the next sequence. One that is not wanted any more and has
    not begun is cancelled under its UID; one that has begun stays as it was. `now` has a zone.
    """
    before = {entry.uid: entry for entry in held}
    after = {entry.uid: entry for entry in wanted}
    kept = (_gone(entry, now) for uid, entry in before.items() if uid not in after)
    found = [*(_next(before.get(uid), entry) for uid, entry in after.items()), *kept]
    return tuple(sorted(found, key=lambda entry: entry.uid))


def _next(before: Entry | None, entry: Entry) -> Entry:
    if before is None:
        return entry
    same = replace(entry, sequence=before.sequence)
    return same if _said(same) == _said(before) else replace(entry, sequence=before.sequence + 1)


def _said(entry: Entry) -> tuple[Entry, str, str]:
    # Two moments are equal in any zone; a calendar shows the zone too. It does not show whose entry it is.
    return replace(entry, candidacy=""), repr(entry.start), repr(entry.end)


def _gone(entry: Entry, now: datetime) -> Entry:
    if entry.cancelled:
        return entry if _day(entry.end) + REMEMBERED >= now.date() else _forgotten(entry)
    if _begun(entry.start, now):
        return entry
    return replace(entry, cancelled=True, sequence=entry.sequence + 1)


def _forgotten(entry: Entry) -> Entry:
    return Entry(entry.uid, entry.matter, "", date.min, date.min, entry.sequence, cancelled=True, forgotten=True)


def _begun(start: Start, now: datetime) -> bool:
    if not isinstance(start, datetime):
        return start <= now.date()
    # A time without a zone is the seeker's own clock, and so is that of `now`.
    return start <= (now if start.tzinfo else now.replace(tzinfo=None))


def _day(given: Start) -> date:
    day = given.astimezone(UTC).date() if isinstance(given, datetime) and given.tzinfo else given
    found = day.date() if isinstance(day, datetime) else day
    return min(found, date.max - REMEMBERED)
