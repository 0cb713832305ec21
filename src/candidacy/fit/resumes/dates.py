"""Ranges of dates found in a line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from candidacy.fit.english.months import NOW, RANGE, month_number, year_number
from candidacy.fit.values import Month
from candidacy.kernel.quotes import Span


@dataclass(frozen=True, slots=True)
class DateRange:
    """From a month to a month, or going on; `year_only` where no month is written."""

    start: Month | None
    end: Month | None
    present: bool
    year_only: bool
    span: Span


def date_ranges(text: str) -> tuple[DateRange, ...]:
    """Return the date ranges of one line in order, those that end before they begin left out."""
    found = (_range(match) for match in RANGE.finditer(text))
    return tuple(one for one in found if one is not None)


def _range(match: re.Match[str]) -> DateRange | None:
    span = Span(match.start(), match.end())
    if match["since_start"]:
        opened = match["since"].lower() == "since" or bool((match["open"] or "").strip())
        return (
            DateRange(_month(match["since_start"], 1), None, True, month_number(match["since_start"]) is None, span)
            if opened
            else None
        )
    start_words, end_words = match["start"] or match["short_start"], match["end"] or match["short_end"]
    if match["short_start"]:
        start_words = f"{start_words} {year_number(end_words)}"
    start = _month(start_words, 1)
    if NOW.match(end_words.strip()):
        return DateRange(start, None, True, month_number(start_words) is None, span)
    end = _end(end_words, start)
    if start is None or end is None or end < start:
        return None
    return DateRange(start, end, False, month_number(start_words) is None, span)


def _end(words: str, start: Month | None) -> Month | None:
    if month_number(words) is not None and year_number(words) is None and start is not None:
        return Month(start.year, month_number(words) or 12)
    if re.fullmatch(r"\d\d", words.strip()) and start is not None:
        return Month(start.year // 100 * 100 + int(words), 12)
    return _month(words, 12)


def _month(words: str, otherwise: int) -> Month | None:
    year = year_number(words)
    return None if year is None else Month(year, month_number(words) or otherwise)
