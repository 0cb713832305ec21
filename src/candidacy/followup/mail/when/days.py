"""Days as mails name them, from the day the mail was sent: "next Tuesday", "14 April", "4/14", "the 3rd"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from candidacy.followup.mail.when.mentions import DaySaid
from candidacy.ledger.days import MONTHS

WEEKDAYS = "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
NEAR = 150
"""Days ahead within which an interview is arranged; a reading of "5/4" that lies further away is not meant."""
BESIDE = 3
"""Characters between a date and the weekday that belongs to it."""
_MONTH = "|".join(f"{one[:3].lower()}(?:{one[3:].lower()})?" for one in MONTHS) + "|sept"
_WEEKDAY = r"(?:mon|tue(?:s)?|wed(?:s|nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_LED = rf"(?:(?P<weekday>{_WEEKDAY})\b[.,]?\s+(?:the\s+)?)?"
_WRITTEN = re.compile(
    rf"\b{_LED}(?:(?P<day>\d{{1,2}})(?:(?:st|nd|rd|th)?\.?\s+(?:of\s+)?|-)(?P<month>{_MONTH})\b\.?|(?P<month2>{_MONTH})\b\.?\s+(?:the\s+)?(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:]|\.\d|\s*[ap]\.?m\b))(?:(?:,?\s+|-)(?P<year>20\d\d)\b)?"
)
_LISTED = re.compile(
    rf"\b{_LED.replace('?P<weekday>', '?P<listed>')}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?=(?:\s*(?:,|/|&|\bor\b|\band\b)\s*(?:{_WEEKDAY}\s+)?(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?){{1,4}}\s+(?:of\s+)?(?P<month>{_MONTH})\b)"
)
"""A day of several for which one month is named at the end: "Tuesday 8 or Wednesday 9 December"."""
_NUMERIC = re.compile(
    rf"(?<![\d/.-]){_LED.replace('?P<weekday>', '?P<led>')}(?!24/7\b)(?P<a>\d{{1,2}})(?P<mark>[/.-])(?P<b>\d{{1,2}})(?:(?P=mark)(?P<y>20\d\d|\d\d)\b|(?<=/\d)|(?<=/\d\d)|(?P<dot>\.))(?![\d/]|\s*[ap]\.?m\b)"
)
_ISO = re.compile(r"\b(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)\b")
_NAMED = re.compile(
    rf"\b(?:(?P<turn>next|this|coming|this coming|following)\s+)?(?P<name>{_WEEKDAY})\b(?!\s*(?:to|-|–)\s*(?:{_WEEKDAY})\b)(?:\s+(?P<after>week|next week|of next week|next|morning|afternoon|evening))?(?:,?\s+(?:the\s+)?(?P<number>\d{{1,2}})(?:st|nd|rd|th)\b)?"
)
_TURNED = re.compile(rf"\bnext week(?:,? (?:on|say|perhaps|maybe))?,?\s+(?P<name>{_WEEKDAY})\b")
_NUMBER = re.compile(
    r"\b(?:on |for |to )?the (?P<number>\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|year|round|stage|grade|interview|of|street|avenue))"
)
_SHIFT = re.compile(
    r"\b(?P<shift>day after tomorrow|tomorrow|tmrw|tmw|tomoz|2moro(?:w)?|today|tonight|this (?:morning|afternoon|evening))\b"
)
TOMORROW = {"tomorrow", "tmrw", "tmw", "tomoz", "2moro", "2morow"}


class Order(StrEnum):
    """Which comes first where a day is written in numbers."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True)
class Letter:
    """What a day is understood from: the day the mail was sent, and the order its writer uses, where it shows."""

    sent: date | None
    order: Order | None = None


def days_in(words: str, letter: Letter) -> list[DaySaid]:
    """Every day that the sentence (in small letters) names, in its order; one that could be two is left out."""
    found: list[DaySaid] = []
    for pattern, read in _READERS:
        for hit in pattern.finditer(words):
            if any(hit.start() < one.end and one.start < hit.end() for one in found):
                continue
            day = read(hit, letter)
            if day:
                found.append(DaySaid(hit.start(), hit.end(), day))
    return _without_repeats(sorted(found, key=lambda one: one.start), words)


def _without_repeats(found: list[DaySaid], words: str) -> list[DaySaid]:
    """The days without the weekday that only stands beside its own date, as in "2 April (Thursday)"."""
    kept: list[DaySaid] = []
    for one in found:
        beside = bool(kept) and one.start - kept[-1].end <= BESIDE
        if beside and _NAMED.fullmatch(words[one.start : one.end]):
            continue
        if beside and _NAMED.fullmatch(words[kept[-1].start : kept[-1].end]):
            kept.pop()
        kept.append(one)
    return kept


def _written(hit: re.Match[str], letter: Letter) -> date | None:
    name = hit["month"] or hit["month2"]
    month = 1 + next(at for at, one in enumerate(MONTHS) if one.lower().startswith(name[:3]))
    day = int(hit["day"] or hit["day2"])
    if hit["year"]:
        return _made(int(hit["year"]), month, day)
    return _nearest(month, day, letter, hit["weekday"])


def _listed(hit: re.Match[str], letter: Letter) -> date | None:
    month = 1 + next(at for at, one in enumerate(MONTHS) if one.lower().startswith(hit["month"][:3]))
    return _nearest(month, int(hit["day"]), letter, hit["listed"])


def _nearest(month: int, day: int, letter: Letter, weekday: str | None) -> date | None:
    """The day of this year or the next; the one on the weekday that is named, where one is."""
    if letter.sent is None:
        return None
    made = [one for year in range(letter.sent.year - 1, letter.sent.year + 3) if (one := _made(year, month, day))]
    ahead = [one for one in made if one >= letter.sent - timedelta(days=31)]
    fitting = [one for one in ahead if weekday and WEEKDAYS[one.weekday()].startswith(weekday[:3])]
    return next(iter([*fitting, *ahead]), None)


def _numeric(hit: re.Match[str], letter: Letter) -> date | None:
    first, second = int(hit["a"]), int(hit["b"])
    if hit["mark"] == "." and not (hit["y"] or hit["dot"]):
        return None
    year = int(hit["y"]) % 100 + 2000 if hit["y"] else None
    day_first, month_first = (
        _reading(year, second, first, letter, hit["led"]),
        _reading(year, first, second, letter, hit["led"]),
    )
    if hit["mark"] == "." or month_first is None or day_first == month_first:
        return day_first
    if day_first is None:
        return month_first
    return _settled(day_first, month_first, letter, hit["led"])


def _reading(year: int | None, month: int, day: int, letter: Letter, weekday: str | None) -> date | None:
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    return _made(year, month, day) if year else _nearest(month, day, letter, weekday)


def _settled(day_first: date, month_first: date, letter: Letter, weekday: str | None) -> date | None:
    """The reading that the weekday, the calendar or the writer's ways leave; None where both stay open."""
    both = (day_first, month_first)
    if weekday:
        named = [one for one in both if WEEKDAYS[one.weekday()].startswith(weekday[:3])]
        if len(named) == 1:
            return named[0]
    if letter.sent:
        near = [one for one in both if 0 <= (one - letter.sent).days <= NEAR]
        if len(near) == 1:
            return near[0]
    if letter.order is None:
        return None
    return day_first if letter.order is Order.DAY_FIRST else month_first


def _iso(hit: re.Match[str], _letter: Letter) -> date | None:
    return _made(int(hit["y"]), int(hit["m"]), int(hit["d"]))


def _named(hit: re.Match[str], letter: Letter) -> date | None:
    if letter.sent is None:
        return None
    wanted = next(at for at, name in enumerate(WEEKDAYS) if name.startswith(hit["name"][:3]))
    if hit["number"]:
        return _numbered_day(int(hit["number"]), letter.sent, wanted)
    coming = letter.sent + timedelta(days=(wanted - letter.sent.weekday()) % 7 or 7)
    if hit["after"] == "week":
        return coming + timedelta(days=7)
    if hit["after"] in {"next week", "of next week"}:
        return _of_next_week(wanted, letter.sent)
    if hit["turn"] == "next" or hit["after"] == "next":
        # Said on a Monday, "next Friday" is the one of next week; said on a Friday, "next Tuesday" is four days away.
        return _of_next_week(wanted, letter.sent)
    return coming


def _turned(hit: re.Match[str], letter: Letter) -> date | None:
    wanted = next(at for at, name in enumerate(WEEKDAYS) if name.startswith(hit["name"][:3]))
    return _of_next_week(wanted, letter.sent) if letter.sent else None


def _of_next_week(wanted: int, sent: date) -> date:
    return sent - timedelta(days=sent.weekday()) + timedelta(days=7 + wanted)


def _number_only(hit: re.Match[str], letter: Letter) -> date | None:
    return _numbered_day(int(hit["number"]), letter.sent, None) if letter.sent else None


def _numbered_day(number: int, sent: date, weekday: int | None) -> date | None:
    """The next such day of a month, on the weekday where one is named with it."""
    for months in range(4):
        year, month = sent.year + (sent.month - 1 + months) // 12, (sent.month - 1 + months) % 12 + 1
        made = _made(year, month, number)
        if made and made >= sent and (weekday is None or made.weekday() == weekday):
            return made
    return None


def _shifted(hit: re.Match[str], letter: Letter) -> date | None:
    days = 2 if hit["shift"].startswith("day") else 1 if hit["shift"] in TOMORROW else 0
    return letter.sent + timedelta(days=days) if letter.sent else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Letter], date | None]], ...] = (
    (_ISO, _iso),
    (_WRITTEN, _written),
    (_LISTED, _listed),
    (_NUMERIC, _numeric),
    (_TURNED, _turned),
    (_NAMED, _named),
    (_NUMBER, _number_only),
    (_SHIFT, _shifted),
)
