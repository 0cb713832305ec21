"""Days and times as people type them: "tomorrow 14:00", "3 dec", "in two weeks", "last friday". Pure: today is given."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from candidacy.ledger.days import MONTHS
from candidacy.ledger.reading.dates import moment_in

JUST_GONE_DAYS = 31
"""A day without its year that is gone by no longer than this is that day, not next year's, whichever way one leans; ours."""


class Leaning(StrEnum):
    """Which of the days that words could mean is meant where they do not say."""

    PAST = "past"
    """The last such day, today included: for what happened."""
    FUTURE = "future"
    """The next such day, today included: for what lies ahead."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The day that words name, with the time where they name one."""

    day: date
    time: time | None = None
    about: bool = False


WEEKDAYS = "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
SHIFTS = {
    "today": 0,
    "tonight": 0,
    "now": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "day before yesterday": -2,
    "day after tomorrow": 2,
}
LONGEST = 80
_ABOUT = re.compile(r"^(?:about|around|circa|approximately|roughly|ca\.?|~)\s+")
_FILLING = re.compile(r"\b(?:on|the|of|at|by|until|till|since)\b|,")
_CLOCK = re.compile(
    r"(?<![\d.:-])(?:(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))\s*(?P<half>[ap]\.?m\.?)?|(?P<plain>\d{1,2})\s*(?P<half2>[ap]\.?m\.?|h|o'clock)|(?P<word>noon|midday|midnight))(?![\d.:-])"
)
_NUMBER = rf"(?P<number>\d{{1,3}}|{'|'.join(NUMBERS)})"
_UNIT = r"(?P<unit>day|week|fortnight|month|year)s?"
_AHEAD = re.compile(
    rf"in (?:about )?{_NUMBER} {_UNIT}(?: time)?|{_NUMBER.replace('number', 'number2')} {_UNIT.replace('unit', 'unit2')} (?:from now|ahead)"
)
_BACK = re.compile(rf"{_NUMBER} {_UNIT} ago")
_TURN = re.compile(r"(?P<turn>next|last|this) (?P<unit>week|month|year)")
_WEEKDAY = re.compile(
    rf"(?:(?P<turn>next|last|this|past|coming) )?(?P<name>{'|'.join(f'{one[:3]}(?:{one[3:]})?' for one in WEEKDAYS)}|tues|thur|thurs|weds)"
)
_MONTH = "|".join(f"{one[:3].lower()}(?:{one[3:].lower()})?" for one in MONTHS) + "|sept"
_DATE = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)? ?(?P<month>{_MONTH})\.?|(?P<month2>{_MONTH})\.? (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?|(?P<day3>\d{{1,2}})\.(?P<month3>\d{{1,2}})\.?)(?: ?(?P<year>\d{{4}}))?"
)
_EDGE = re.compile(rf"(?P<edge>end|beginning|start|middle|mid) ?(?P<month>{_MONTH}|month|next month|this month)")
DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}


def spoken(words: str, today: date, leaning: Leaning) -> Spoken | None:
    """Return the day and time that the words name, or None where they name none or could mean several."""
    text = " ".join(words.casefold().split())
    if not text or len(text) > LONGEST:
        return None
    written = moment_in(words)
    if written:
        return Spoken(written.date(), written.timetz() if ":" in words else None)
    if re.fullmatch(r"\d{4}-\d{2}", text):
        month = _made(int(text[:4]), int(text[5:]), 1)
        return Spoken(month, about=True) if month else None
    plain = _ABOUT.sub("", text)
    clock, rest = _clock_in(plain)
    if rest is None:
        return None
    day = _day(rest, today, leaning) if rest else today
    rough = plain != text or bool(_EDGE.fullmatch(rest)) or " month" in f" {rest}"
    return None if day is None else Spoken(day, clock, rough)


def _clock_in(text: str) -> tuple[time | None, str | None]:
    """Return the time and what is left of the words; None is left where the time cannot be."""
    found = _CLOCK.search(text)
    if not found:
        return None, " ".join(_FILLING.sub(" ", text).split())
    rest = " ".join(_FILLING.sub(" ", text[: found.start()] + " " + text[found.end() :]).split())
    if found["word"]:
        return time(0 if found["word"] == "midnight" else 12), rest
    # "3.12" is a day, "14.30" a time: only a colon or an "h" makes a small pair a time.
    hour, half = int(found["hour"] or found["plain"]), (found["half"] or found["half2"] or "").replace(".", "")
    return _time(hour, int(found["minute"] or 0), half, rest)


def _time(hour: int, minute: int, half: str, rest: str) -> tuple[time | None, str | None]:
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None, None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return (time(hour, minute), rest) if hour < 24 and minute < 60 else (None, None)


def _day(words: str, today: date, leaning: Leaning) -> date | None:
    if words in SHIFTS:
        return _shifted(today, SHIFTS[words])
    written = moment_in(words)
    if written:
        return written.date()
    for pattern, read in _READERS:
        found = pattern.fullmatch(words)
        if found:
            return read(found, today, leaning)
    return None


def _ahead(found: re.Match[str], today: date, _leaning: Leaning) -> date | None:
    return _moved(today, _counted(found["number"] or found["number2"]), found["unit"] or found["unit2"])


def _back(found: re.Match[str], today: date, _leaning: Leaning) -> date | None:
    return _moved(today, -_counted(found["number"]), found["unit"])


def _turned(found: re.Match[str], today: date, _leaning: Leaning) -> date | None:
    return _moved(today, {"next": 1, "last": -1, "this": 0}[found["turn"]], found["unit"])


def _counted(words: str) -> int:
    return NUMBERS[words] if words in NUMBERS else int(words)


def _moved(today: date, number: int, unit: str) -> date | None:
    if unit in DAYS_OF:
        return _shifted(today, number * DAYS_OF[unit])
    months = today.year * 12 + today.month - 1 + number * (12 if unit == "year" else 1)
    last = next(
        (day for day in (today.day, 30, 29, 28) if day <= today.day and _made(months // 12, months % 12 + 1, day)), 28
    )
    return _made(months // 12, months % 12 + 1, last)


def _weekday(found: re.Match[str], today: date, leaning: Leaning) -> date | None:
    wanted = next(at for at, name in enumerate(WEEKDAYS) if name.startswith(found["name"][:3]))
    ahead = (wanted - today.weekday()) % 7
    turn = found["turn"]
    if turn in ("last", "past"):
        return _shifted(today, ahead - 7)
    if turn == "next":
        # The next one that is not today. Some mean the week after: what was understood is always shown.
        return _shifted(today, ahead or 7)
    if turn or leaning is Leaning.FUTURE or ahead == 0:
        return _shifted(today, ahead)
    return _shifted(today, ahead - 7)


def _dated(found: re.Match[str], today: date, leaning: Leaning) -> date | None:
    name = found["month"] or found["month2"]
    month = _month(name) if name else int(found["month3"])
    day = int(found["day"] or found["day2"] or found["day3"])
    if found["year"]:
        return _made(int(found["year"]), month, day)
    # Nine years hold a 29 February.
    nine = range(today.year - 1, today.year + 9) if leaning is Leaning.FUTURE else range(today.year, today.year - 9, -1)
    days = (made for year in nine if (made := _made(year, month, day)))
    since = today - timedelta(days=JUST_GONE_DAYS)
    return next((one for one in days if (one >= since if leaning is Leaning.FUTURE else one <= today)), None)


def _edge(found: re.Match[str], today: date, leaning: Leaning) -> date | None:
    named = found["month"].removeprefix("this ")
    if named.endswith("month"):
        first = _moved(today.replace(day=1), int(named.startswith("next")), "month")
    else:
        first = _made(today.year, _month(named), 1)
    if first is None:
        return None
    day = _within(first, found["edge"])
    if not named.endswith("month") and leaning is Leaning.FUTURE and day < today:
        first = _made(today.year + 1, first.month, 1) or first
    return _within(first, found["edge"])


def _within(first: date, edge: str) -> date:
    if edge == "end":
        return next(made for day in (31, 30, 29, 28) if (made := _made(first.year, first.month, day)))
    return first.replace(day=15) if edge.startswith("mid") else first


def _month(name: str) -> int:
    return 1 + next(at for at, one in enumerate(MONTHS) if one.lower().startswith(name[:3]))


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _shifted(today: date, days: int) -> date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date, Leaning], date | None]], ...] = (
    (_AHEAD, _ahead),
    (_BACK, _back),
    (_TURN, _turned),
    (_WEEKDAY, _weekday),
    (_DATE, _dated),
    (_EDGE, _edge),
)
