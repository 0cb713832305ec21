"""The rules of a time zone for the years a calendar speaks of, as a VTIMEZONE.

Source: RFC 5545, 3.6.5. icalendar (7.3) can make one too, but gives the begin of summer time on the new clock where the
standard wants the old one, which is an hour late; so each change of the clocks is written here, one by one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

STEP = timedelta(days=1)
"""Morocco's clocks go back and forth within five weeks; no zone changes them twice within a day."""
SECOND = timedelta(seconds=1)
NOTHING = timedelta(0)
Part: TypeAlias = "TimezoneStandard | TimezoneDaylight"


def zone_rules(zone: ZoneInfo, first_year: int, last_year: int) -> Timezone:
    """The zone with every change of its clocks from the first to the last year, both included."""
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard  # noqa: PLC0415 - it takes its time to load

    begin = datetime(max(first_year, 1970), 1, 1, tzinfo=UTC)
    end = datetime(min(last_year + 1, 9999), 1, 1, tzinfo=UTC)
    turns = [(begin, begin), *((change - SECOND, change) for change in changes(zone, begin, end))]
    lowest = min(_offset(zone, moment) for _, moment in turns)
    rules = Timezone()
    rules.add("TZID", zone.key)
    for before, moment in turns:
        # By the offset, not by the zone's own word: Ireland's law calls the winter the exception, and readers stumble.
        part = TimezoneStandard() if _offset(zone, moment) == lowest else TimezoneDaylight()
        rules.add_component(_filled(part, zone, before, moment))
    return rules


def changes(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[datetime]:
    """The moments, in universal time, from which another offset counts."""
    at = begin
    while at < end:
        after = min(at + STEP, end)
        if _offset(zone, at) != _offset(zone, after):
            yield _change(zone, at, after)
        at = after


def _change(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    while after - before > SECOND:
        middle = before + timedelta(seconds=(after - before).total_seconds() // 2)
        if _offset(zone, middle) == _offset(zone, before):
            before = middle
        else:
            after = middle
    return after


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or NOTHING


def _filled(part: Part, zone: ZoneInfo, before: datetime, moment: datetime) -> Part:
    """What counts from `moment` on; its begin is told on the clock that went until then."""
    offset = _offset(zone, before)
    part.add("DTSTART", (moment + offset).replace(tzinfo=None))
    part.add("TZOFFSETFROM", offset)
    part.add("TZOFFSETTO", _offset(zone, moment))
    part.add("TZNAME", moment.astimezone(zone).tzname() or zone.key)
    return part
