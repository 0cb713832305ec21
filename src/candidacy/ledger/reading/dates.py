"""Days and times as people and programs write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from candidacy.ledger.days import MONTHS
from candidacy.ledger.events import When

_ABOUT = re.compile(r"^(about|around|circa|approximately|ca\.?|c\.|~|≈)\s*", re.IGNORECASE)
_MONTH_ONLY = re.compile(r"\d{4}-\d{2}")
_MONTH = "|".join(f"{month[:3]}(?:{month[3:]})?" if month[3:] else month for month in MONTHS) + "|Sept"
_IN_TEXT = re.compile(
    rf"""(?<!\d)(?:
      (?P<iso>\d{{4}}[-/]\d{{2}}[-/]\d{{2}})
    | (?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?P<month>{_MONTH})\.?,?\s+(?P<year>\d{{4}})
    | (?P<month_first>{_MONTH})\.?\s+(?P<day_second>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year_third>\d{{4}})
    | (?P<dotted>\d{{1,2}}\.\d{{1,2}}\.\d{{4}})
    )(?!\d)""",
    re.IGNORECASE | re.VERBOSE,
)
# With a capital letter, so that "on the 3 may be late" names no day.
_WITHOUT_YEAR = re.compile(
    rf"(?<![\d.])(\d{{1,2}})(?:st|nd|rd|th|\.)? (?:of )?({_MONTH})\b|\b({_MONTH})\.? (\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]?\d)"
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


def day_meant(text: str, near: date | None = None) -> date | None:
    """Return the day the words speak of: the one after "to" or "until", else the last one named.

    A day without a year is the next such day from `near` on.
    """
    days = list(days_in(text)) or list(_days_without_year(text, near))
    new = [day for at, day in days if _NEW_DAY.search(text[:at])]
    named = new or [day for _, day in days]
    return named[-1] if named else None


def _days_without_year(text: str, near: date | None) -> Iterator[tuple[int, date]]:
    for found in _WITHOUT_YEAR.finditer(text) if near else ():
        number, month = found[1] or found[4], _month_number(found[2] or found[3])
        years = (near.year, near.year + 1) if near else ()
        days = (_made(year, month, number) for year in years)
        day = next((day for day in days if day and near and day >= near), None)
        if day:
            yield found.start(), day


def _found_day(found: re.Match[str]) -> date | None:
    if found["iso"]:
        return _day(found["iso"].replace("/", "-"))
    if found["dotted"]:
        day, month, year = found["dotted"].split(".")
        return _made(year, month, day)
    name = found["month"] or found["month_first"]
    return _made(found["year"] or found["year_third"], _month_number(name), found["day"] or found["day_second"])


def _month_number(name: str) -> int:
    return 1 + next(at for at, month in enumerate(MONTHS) if month.lower().startswith(name.lower()[:3]))


def _made(year: str | int, month: str | int, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None
