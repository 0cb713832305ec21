"""Calendar parts: each event as an `Invitation`, its time with the zone it was meant in."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from candidacy.followup.mail.headers import is_near, tidy
from candidacy.followup.mail.values import Invitation
from candidacy.kernel.post_refusals import NotACalendar
from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import EmptyDocument, TooMuchToRead

if TYPE_CHECKING:
    from icalendar import Component

EVENTS_LIMIT = 20
FILE_LIMIT = 2_000_000
HEAD = 4096
WORDS_LIMIT = 300
PLACE_LIMIT = 1000
"""Links to join by are longer than titles."""
_FAULTS = ValueError, KeyError, IndexError, AttributeError, TypeError, OverflowError, LookupError, AssertionError
"""What the reader of calendars has been seen to raise on damaged ones."""
NAMING_LINKS = "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "URL", "DESCRIPTION"
"""Properties that name where to join, the surest first (RFC 7986, section 5.11, and what programs write)."""
LINK = re.compile(r"https://[^\s<>\"']+")
LINKS_LIMIT, DESCRIPTION_LIMIT = 20, 20_000
_END = b"END:VCALENDAR"
_LINE = re.compile(rb"[ \t]|[A-Za-z0-9-]+[;:]")
"""The rest of the line before, or a property."""
_UNENDING = re.compile(rb"(?i)FREQ=(?:SECONDLY|MINUTELY|HOURLY)")


@dataclass(frozen=True, slots=True)
class CalendarRead:
    """The events of a calendar file, and what could not be read of it."""

    events: tuple[Invitation, ...]
    problems: tuple[Problem, ...] = ()


def read_calendar(data: bytes, name: str) -> CalendarRead:
    """The events of a calendar file, the first `EVENTS_LIMIT` of them.

    Raises EmptyDocument, NotACalendar, and TooMuchToRead past `FILE_LIMIT`.
    """
    if not data.strip():
        raise EmptyDocument(f"{name} is empty.")
    if b"BEGIN:VCALENDAR" not in data[:HEAD].upper():
        raise NotACalendar(f"{name} is no calendar.")
    if len(data) > FILE_LIMIT:
        raise TooMuchToRead(f"{name} is larger than {FILE_LIMIT // 1_000_000} MB.")
    problems: list[Problem] = []
    events = invitations(data, name, problems)
    if data.upper().count(b"BEGIN:VEVENT") > EVENTS_LIMIT:
        problems.append(Problem("events_left_out", f"Only the first {EVENTS_LIMIT} events were read.", name))
    return CalendarRead(tuple(events), tuple(problems))


def invitations(data: bytes, place: str, problems: list[Problem]) -> list[Invitation]:
    """The events of a calendar part; what cannot be read is listed among the problems."""
    if _UNENDING.search(data):
        problems.append(Problem("calendar_broken", "A calendar part asks for endless repetition.", place))
        return []
    calendars = _opened(data)
    if not calendars and (calendars is None or b"BEGIN:VEVENT" in data.upper()):
        calendars = _opened(_mended(data))
        problems.append(Problem("calendar_broken", f"A calendar part is damaged{_how_far(calendars)}.", place))
    found: list[Invitation] = []
    for calendar in calendars or []:
        found += _events(calendar, place, problems)
    return found[:EVENTS_LIMIT]


def _opened(data: bytes) -> list[Component] | None:
    from icalendar import Calendar  # noqa: PLC0415 - it takes its time to load, and most mails hold no calendar

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return list(Calendar.from_ical(data, multiple=True))
    except _FAULTS:
        return None


def _how_far(calendars: list[Component] | None) -> str:
    return " and was not read" if not calendars else "; what is whole of it was read"


def _mended(data: bytes) -> bytes:
    """The calendar without lines that say nothing, without rules of zones (their names suffice), and with its end."""
    whole: list[bytes] = []
    in_zone = False
    for line in data.splitlines():
        plain = line.strip().upper()
        in_zone = in_zone or plain == b"BEGIN:VTIMEZONE"
        if not in_zone and _LINE.match(line):
            whole.append(line)
        in_zone = in_zone and plain != b"END:VTIMEZONE"
    ends = [] if any(line.strip().upper() == _END for line in whole) else [_END]
    return b"\r\n".join([*whole, *ends, b""])


def _events(calendar: Component, place: str, problems: list[Problem]) -> list[Invitation]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(calendar)
    except _FAULTS:
        problems.append(Problem("calendar_broken", "An event of a calendar part is damaged.", place))
        return []


def _read(calendar: Component) -> list[Invitation]:
    method = tidy(str(calendar.get("METHOD", "")))[:20].upper()
    return [_invitation(event, method) for event in calendar.walk("VEVENT")[:EVENTS_LIMIT]]


def _invitation(event: Component, method: str) -> Invitation:
    status = _words(event, "STATUS").upper()
    sequence = _said(event, "SEQUENCE")
    return Invitation(
        method=method,
        summary=_words(event, "SUMMARY"),
        starts=_moment(event, "DTSTART"),
        organiser=_organiser(event),
        place=_words(event, "LOCATION", PLACE_LIMIT),
        cancelled=method == "CANCEL" or status == "CANCELLED",
        sequence=sequence if isinstance(sequence, int) else 0,
        uid=_words(event, "UID"),
        ends=_moment(event, "DTEND") or _after(event),
        links=tuple(link for name in NAMING_LINKS for link in LINK.findall(_words(event, name, DESCRIPTION_LIMIT)))[
            :LINKS_LIMIT
        ],
    )


def _after(event: Component) -> date | datetime | None:
    """When the event is over by its beginning and its duration."""
    starts = _moment(event, "DTSTART")
    try:
        lasts = getattr(_said(event, "DURATION"), "dt", None)
        return starts + lasts if isinstance(starts, datetime) and isinstance(lasts, timedelta) else None
    except _FAULTS:
        return None


def _words(event: Component, name: str, limit: int = WORDS_LIMIT) -> str:
    return tidy(str(_said(event, name) or ""))[:limit]


def _said(event: Component, name: str) -> object:
    """The value of a property; of one that is given twice, the first."""
    given = event.get(name)
    return next(iter(given), None) if isinstance(given, list) else given


def _moment(event: Component, name: str) -> date | datetime | None:
    try:
        given = getattr(_said(event, name), "dt", None)
    except _FAULTS:
        return None
    if not isinstance(given, date) or not is_near(given):
        return None
    if isinstance(given, datetime):
        # Only the offset matters from here on, so that a calendar's own zone cannot do any work later.
        return datetime.fromisoformat(given.isoformat())
    return given


def _organiser(event: Component) -> str:
    organiser = _said(event, "ORGANIZER")
    parameters = getattr(organiser, "params", {})
    return tidy(str(parameters.get("CN", "")))[:WORDS_LIMIT]
