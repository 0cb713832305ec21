"""Entries to the bytes of a calendar: an export that is opened once, or a feed that is asked for again and again.

Source: RFC 5545 (iCalendar) and RFC 7986 (names and refreshing of calendars).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from candidacy.followup.calendar.moments import written
from candidacy.followup.calendar.text import PLACE_LIMIT, link_fit, title_fit, words_fit
from candidacy.followup.calendar.values import Entry, Matter, Start
from candidacy.followup.calendar.zones import zone_rules

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

MAKER = "-//Candidacy//Calendar//EN"
NAME = "Candidacy"
REFRESH = timedelta(hours=1)
BUSY = frozenset({Matter.INTERVIEW, Matter.TRAVEL_THERE, Matter.TRAVEL_BACK, Matter.PREPARATION})
"""What takes the seeker's time; all else is only a note on the day."""


def export_bytes(entries: Iterable[Entry], stamp: datetime) -> bytes:
    """The calendar as a file, ordered by UID, without what is forgotten; the same entries and stamp always give the same bytes.

    `stamp` is the moment it is made, with its zone.
    """
    return _bytes(_calendar(entries, stamp))


def feed_bytes(entries: Iterable[Entry], stamp: datetime, name: str = NAME) -> bytes:
    """The calendar as calendar programs fetch it again and again: with its name, and to be asked for every hour."""
    from candidacy.followup.calendar.escaping import Text  # noqa: PLC0415 - as below

    calendar = _calendar(entries, stamp)
    calendar.add("NAME", Text(title_fit(name)))
    calendar.add("X-WR-CALNAME", Text(title_fit(name)))
    calendar.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", "PT1H")
    return _bytes(calendar)


def _calendar(entries: Iterable[Entry], stamp: datetime) -> Calendar:
    from icalendar import Calendar  # noqa: PLC0415 - the library takes its time to load, and most who know the values never write

    ordered = sorted((entry for entry in entries if not entry.forgotten), key=lambda entry: entry.uid)
    calendar = Calendar()
    calendar.add("PRODID", MAKER)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    for key, moments in sorted(_zones(ordered).items()):
        years = [moment.year for moment in moments]
        calendar.add_component(zone_rules(ZoneInfo(key), min(years) - 1, max(years) + 1))
    for entry in ordered:
        calendar.add_component(_event(entry, stamp.astimezone(UTC)))
    return calendar


def _zones(entries: Sequence[Entry]) -> dict[str, list[datetime]]:
    found: dict[str, list[datetime]] = {}
    for entry in entries:
        for given in (entry.start, entry.end):
            moment = _told(given)
            if isinstance(moment, datetime) and isinstance(moment.tzinfo, ZoneInfo):
                found.setdefault(moment.tzinfo.key, []).append(moment)
    return found


def _told(given: Start) -> Start:
    return written(given) if isinstance(given, datetime) else given


def _event(entry: Entry, stamp: datetime) -> Event:
    from icalendar import Event  # noqa: PLC0415 - as above

    from candidacy.followup.calendar.escaping import Text  # noqa: PLC0415 - as above

    event = Event()
    event.add("UID", Text(title_fit(entry.uid)))
    event.add("DTSTAMP", stamp)
    event.add("SEQUENCE", entry.sequence)
    event.add("SUMMARY", Text(_title(entry)))
    event.add("DTSTART", _told(entry.start))
    event.add("DTEND", _told(_after(entry)))
    event.add("STATUS", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("TRANSP", "OPAQUE" if entry.matter in BUSY and not entry.cancelled else "TRANSPARENT")
    event.add("CATEGORIES", ["Candidacy", entry.matter.value])
    for name, given in (("LOCATION", title_fit(entry.place, PLACE_LIMIT)), ("DESCRIPTION", words_fit(entry.words))):
        if given:
            event.add(name, Text(given))
    if link_fit(entry.link):
        event.add("URL", entry.link)
    for minutes in () if entry.cancelled else entry.alarms_min:
        event.add_component(_alarm(entry, minutes))
    return event


def _title(entry: Entry) -> str:
    return title_fit(entry.title) or entry.matter.value.replace("_", " ")


def _after(entry: Entry) -> Start:
    """The end; of a whole day the next one, where the end named is not after it."""
    if isinstance(entry.start, datetime) or isinstance(entry.end, datetime) or entry.end > entry.start:
        return entry.end
    return entry.start + timedelta(days=1) if entry.start < date.max else entry.start


def _alarm(entry: Entry, minutes: int) -> Alarm:
    from icalendar import Alarm  # noqa: PLC0415 - as above

    from candidacy.followup.calendar.escaping import Text  # noqa: PLC0415 - as above

    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", Text(_title(entry)))
    alarm.add("TRIGGER", timedelta(minutes=-minutes))
    return alarm


def _bytes(calendar: Calendar) -> bytes:
    made: bytes = calendar.to_ical(sorted=False)
    return made
