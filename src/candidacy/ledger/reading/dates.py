"""Days and times as people and programs write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from candidacy.ledger.days import MONTHS
from candidacy.ledger.events import When

_ABOUT = re.compile(r"^(about|around|circa|approximately|ca\.?|c\.|~|≈)\s*", re.IGNORECASE)
_MONTH_ONLY = re.compile(r"\d{4}-\d{2}")
_MONTH = "|".join(f"{month[:3]}(?:{month[3:]})?" if month[3:] else month for month in MONTHS) + "|sept"
_IN_TEXT = re.compile(
    rf"""(?<!\d)(?:
      (?P<iso>\d{{4}}[-/]\d{{2}}[-/]\d{{2}})
    | (?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?P<month>{_MONTH})\.?,?\s+(?P<year>\d{{4}})
    | (?P<month_first>{_MONTH})\.?\s+(?P<day_second>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year_third>\d{{4}})
    | (?P<dotted>\d{{1,2}}\.\d{{1,2}}\.\d{{4}})
    )(?!\d)""",
    re.IGNORECASE | re.VERBOSE,
)
_NEW_DAY = re.compile(r"\b(to|until|till|now)\s+(the\s+|on\s+)*$", re.IGNORECASE)


def when_in(given: object, about: bool = False) -> When | None:
    """Return the day, and the time where there is one; None where `given` is no date."""
    if not isinstance(given, str):
        return None
    words = given.strip()
    plain = _ABOUT.sub("", words)
    about = about or plain != words
    if _MONTH_ONLY.fullmatch(plain):
        first = _day(f"{plain}-01")
        return When(first, about=True) if first else None
    day = _day(plain)
    if day:
        return When(day, about=about)
    moment = moment_in(plain)
    if moment:
        return When.at(moment, about)
    found = next(days_in(plain), None)
    return When(found[1], about=about) if found and found[0] == 0 else None


def moment_in(given: object) -> datetime | None:
    """Return the day and time written as ISO 8601, with a zone or without."""
    try:
        return datetime.fromisoformat(given.strip()) if isinstance(given, str) else None
    except ValueError:
        return None


def days_in(text: str) -> Iterator[tuple[int, date]]:
    """Give every full date in the text with its place."""
    for found in _IN_TEXT.finditer(text):
        day = _found_day(found)
        if day:
            yield found.start(), day


def day_meant(text: str) -> date | None:
    """Return the day the words speak of: the one after "to" or "until", else the last one named."""
    days = list(days_in(text))
    new = [day for at, day in days if _NEW_DAY.search(text[:at])]
    named = new or [day for _, day in days]
    return named[-1] if named else None


def _found_day(found: re.Match[str]) -> date | None:
    if found["iso"]:
        return _day(found["iso"].replace("/", "-"))
    if found["dotted"]:
        day, month, year = found["dotted"].split(".")
        return _made(year, month, day)
    name = found["month"] or found["month_first"]
    month_number = 1 + next(at for at, month in enumerate(MONTHS) if month.lower().startswith(name.lower()[:3]))
    return _made(found["year"] or found["year_third"], month_number, found["day"] or found["day_second"])


def _made(year: str, month: str | int, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None
