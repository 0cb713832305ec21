"""Dates as résumés write them."""

from __future__ import annotations

import re

_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASONS = {"spring": 4, "summer": 7, "fall": 10, "autumn": 10, "winter": 1}
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?|spring|summer|fall|autumn|winter)\.?"
)
_YEAR = r"(?:19[5-9]\d|20\d\d)"
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?\s+)?"
_POINT = rf"(?:{_DAY}{_MONTH},?\s*(?:of\s+)?['’]?(?:{_YEAR}|\d\d(?!\d))|(?:0?[1-9]|1[0-2])\s?[/.]\s?{_YEAR}|{_YEAR}\s?[-/.]\s?(?:0[1-9]|1[0-2])(?!\d)|{_YEAR})"
_NOW = r"(?:present|now|current(?:ly)?|to date|date|today|ongoing|till date|till now)"
_TO = r"\s*(?:-|–|—|−|\bto\b|\buntil\b|\btill\b|\bthrough\b|/)\s*"

RANGE = re.compile(
    rf"(?P<start>{_POINT}){_TO}(?P<end>{_NOW}\b|{_POINT}|{_MONTH}(?=\s|,|$)|\d\d(?!\d))"
    rf"|\b(?P<since>since|from)\s+(?P<since_start>{_POINT})(?P<open>\s*(?:[-–—]\s*)?(?:onwards?|{_NOW})?)"
    rf"|\b(?P<short_start>{_MONTH}){_TO}(?P<short_end>{_DAY}{_MONTH},?\s*{_YEAR})",
    re.IGNORECASE,
)
"""A range of dates: "Mar 2019 – present", "03/2019 - 11/2021", "2017–19", "since 2020", "June to August 2018"."""

POINT = re.compile(_POINT, re.IGNORECASE)
NOW = re.compile(rf"^{_NOW}$", re.IGNORECASE)
YEAR = re.compile(_YEAR)
_MONTH_NAME = re.compile(_MONTH, re.IGNORECASE)
_NUMERIC = re.compile(r"(?P<a>\d{1,4})\s?[-/.]\s?(?P<b>\d{1,4})")


def month_number(words: str) -> int | None:
    """Return the month (1 to 12) the words name, or None where they name only a year."""
    match = _MONTH_NAME.search(words)
    if match:
        name = match.group().lower().strip(".")
        return _SEASONS.get(name) or _NAMES.index(name[:3]) + 1
    numeric = _NUMERIC.search(words)
    if numeric is None:
        return None
    small = [int(numeric[part]) for part in ("a", "b") if int(numeric[part]) <= 12]
    return small[0] if small else None


def year_number(words: str) -> int | None:
    """Return the year the words name; two digits after a month count as 20xx, or 19xx above 50."""
    match = YEAR.search(words)
    if match:
        return int(match.group())
    short = re.search(r"['’]?(\d\d)$", words.strip())
    if short is None:
        return None
    return 2000 + int(short[1]) if int(short[1]) <= 50 else 1900 + int(short[1])
