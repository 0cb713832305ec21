"""Times of day as mails name them: "2pm", "10.30", "half past two", "14:00 GMT", "9 o'clock"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from candidacy.followup.mail.when.mentions import ClockSaid

_SMALL = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
_MINUTES = {"five": 5, "ten": 10, "twenty": 20, "twenty five": 25}
_SMALLS = "|".join(_SMALL)
_HALF = r"(?P<half>[ap])\.?\s?m\b\.?"
_PATTERN = re.compile(
    rf"""(?<![\d£$€.,:/-])(?:
      (?P<hour>\d{{1,2}})\s?[:.h]\s?(?P<minute>[0-5]\d)(?::[0-5]\d)?(?!\d|[./]\d)\s*(?:{_HALF})?
    | (?P<hour2>\d{{1,2}})\s*(?:-|–|to|until)\s*\d{{1,2}}(?:[:.][0-5]\d)?\s*{_HALF.replace("half", "half2")}
    | (?P<hour3>\d{{1,2}})\s*{_HALF.replace("half", "half3")}
    | (?P<four>(?:[01]\d|2[0-3])[0-5]\d)(?:\s*(?:hrs|hours|h)\b|(?=,)|(?<=\bat\s\d{{4}})|(?=\s(?:gmt|utc|bst|c[ed]?t|e[sd]t|m[sd]t|p[sd]t|ae[sd]t)\b))
    | (?P<early>(?<![\w#-])(?<!ref\s)(?<!code\s)(?<!tel\s)(?<!no\.\s)(?<!id\s)0[5-9](?:00|15|30|45)\b(?!\s?\d|[-/]))
    | (?P<run>[1-9]|1[0-2])(?P<run_minute>[0-5]\d)\s?(?P<half4>[ap])\.?m\b
    | (?P<sharp>\d{{1,2}})\s(?:sharp|in\sthe\s(?P<part>morning|afternoon|evening))\b
    | (?P<clock>\d{{1,2}}|{_SMALLS})\s*o'?\s?clock
    | (?P<past>half(?:\spast)?|quarter\spast|quarter\sto)\s(?P<hour4>\d{{1,2}}|{_SMALLS})\b
    | (?P<minutes>five|ten|twenty(?:[-\s]five)?)\spast\s(?P<hour5>\d{{1,2}}|{_SMALLS})\b
    | (?<=\bat\s)(?P<left>five|ten|twenty(?:[-\s]five)?)\sto\s(?P<hour6>\d{{1,2}}|{_SMALLS})\b
    | (?:(?<=\bat\s)|(?<=\baround\s)|(?<=\babout\s)|(?<=\bfor\s)(?=\S+\s(?:on|tomorrow|today|this|next|instead)\b))(?P<bare>\d{{1,2}}|{_SMALLS})(?!\s?[:.]?\d|\s*(?:%|minutes|mins|hours|days|weeks|months|years|per|our|of\b|one\b|the\b|st\b|[a-z]+\s(?:street|road|avenue|lane)))\b
    | (?P<noon>\b(?:12\s?)?(?:noon|midday)\b)
    )""",
    re.VERBOSE,
)
_ZONE = re.compile(
    r"\s*,?\s*\(?(?P<zone>gmt|utc|bst|cest|cet|est|edt|et|eastern(?: (?:standard|daylight))?(?: time)?|cst|cdt|ct|central(?: time)?|mst|mdt|mt|mountain(?: time)?|pst|pdt|pt|pacific(?: time)?|aest|aedt|acst|awst|nzst|nzdt|(?:uk|british|london|irish|dublin|berlin|paris|madrid|amsterdam|new york|sydney|melbourne|perth|auckland|toronto|chicago|denver|los angeles|german|french|spanish|dutch) time)\b(?P<shift>\s?[+-]\s?\d{1,2}(?::?\d\d)?)?"
)
_FIXED = {"gmt": 0, "utc": 0, "bst": 1, "cet": 1, "cest": 2, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "aest": 10, "aedt": 11, "awst": 8, "nzst": 12, "nzdt": 13}  # fmt: skip
_PLACES = {
    "et": "America/New_York", "eastern": "America/New_York", "ct": "America/Chicago", "central": "America/Chicago",
    "mt": "America/Denver", "mountain": "America/Denver", "pt": "America/Los_Angeles", "pacific": "America/Los_Angeles",
    "uk": "Europe/London", "british": "Europe/London", "london": "Europe/London", "irish": "Europe/Dublin",
    "dublin": "Europe/Dublin", "berlin": "Europe/Berlin", "german": "Europe/Berlin", "paris": "Europe/Paris",
    "french": "Europe/Paris", "madrid": "Europe/Madrid", "spanish": "Europe/Madrid", "amsterdam": "Europe/Amsterdam",
    "dutch": "Europe/Amsterdam", "new york": "America/New_York", "sydney": "Australia/Sydney",
    "melbourne": "Australia/Melbourne", "perth": "Australia/Perth", "auckland": "Pacific/Auckland",
    "toronto": "America/Toronto", "chicago": "America/Chicago", "denver": "America/Denver",
    "los angeles": "America/Los_Angeles", "acst": "Australia/Darwin",
}  # fmt: skip
RANGE = 6
"""Characters between the two ends of a stretch of time."""
_EARLY = 7
"""A bare "at 3" is in the afternoon; from seven on it is in the morning."""


def clocks_in(words: str) -> list[ClockSaid]:
    """Every time of day that the sentence (in small letters) names, in its order."""
    found = [said for hit in _PATTERN.finditer(words) if (said := _said(hit, words))]
    following = (*found[1:], None)
    return [_with_zone(one, after) for one, after in zip(found, following, strict=False)]


def _with_zone(one: ClockSaid, after: ClockSaid | None) -> ClockSaid:
    """The time with the zone that is named once, at the end of "10:00 to 11:00 GMT"."""
    if one.zone or after is None or after.zone is None or after.start - one.end > RANGE:
        return one
    return replace(one, zone=after.zone)


def _said(hit: re.Match[str], words: str) -> ClockSaid | None:
    clock = _clock(hit)
    if clock is None:
        return None
    zone, end = _zone(words, hit.end())
    return ClockSaid(hit.start(), end, clock, zone)


def _clock(hit: re.Match[str]) -> time | None:
    if hit["noon"]:
        return time(12)
    if hit["four"]:
        return time(int(hit["four"][:2]), int(hit["four"][2:]))
    if hit["early"]:
        return time(int(hit["early"][:2]), int(hit["early"][2:]))
    if hit["minutes"] or hit["left"]:
        return _by_minutes(hit)
    if hit["past"]:
        return _past(hit["past"], _number(hit["hour4"]))
    if hit["run"]:
        return _made(int(hit["run"]), int(hit["run_minute"]), hit["half4"], led=False)
    if hit["sharp"]:
        return _made(
            int(hit["sharp"]),
            0,
            {"morning": "a", "afternoon": "p", "evening": "p"}.get(hit["part"] or "", ""),
            led=False,
        )
    half = hit["half"] or hit["half2"] or hit["half3"] or ""
    written = hit["hour"] or hit["hour2"] or hit["hour3"] or hit["clock"] or hit["bare"]
    return _made(_number(written), int(hit["minute"] or 0), half, led=written.startswith("0"))


def _by_minutes(hit: re.Match[str]) -> time | None:
    """Of "ten past four" and "twenty to nine"."""
    minutes = _MINUTES[(hit["minutes"] or hit["left"]).replace("-", " ")]
    made = _made(_number(hit["hour5"] or hit["hour6"]), 0, "", led=False)
    if made is None or hit["minutes"]:
        return made and made.replace(minute=minutes)
    return time((made.hour - 1) % 24, 60 - minutes)


def _past(word: str, hour: int) -> time | None:
    if word.endswith("to"):
        made = _made(hour, 0, "", led=False)
        return time(made.hour - 1, 45) if made else None
    return _made(hour, 15 if word.startswith("quarter") else 30, "", led=False)


def _made(hour: int, minute: int, half: str, *, led: bool) -> time | None:
    if half:
        if not 1 <= hour <= 12:
            return None if hour > 23 or hour == 0 else time(hour, minute)
        return time(hour % 12 + (12 if half == "p" else 0), minute)
    if 1 <= hour < _EARLY and not led:
        hour += 12
    return time(hour, minute) if hour < 24 else None


def _number(word: str) -> int:
    return _SMALL.get(word) or int(word)


def _zone(words: str, at: int) -> tuple[tzinfo | None, int]:
    """The zone that is named after the time, and where its name ends."""
    found = _ZONE.match(words, at)
    if not found:
        return None, at
    name = found["zone"].removesuffix(" time").removesuffix(" standard").removesuffix(" daylight")
    if name in _FIXED:
        return _shifted(_FIXED[name], found["shift"]), found.end()
    return ZoneInfo(_PLACES[name]), found.end()


def _shifted(hours: int, shift: str | None) -> tzinfo:
    plain = (shift or "").replace(" ", "").replace(":", "")
    sign = -1 if plain.startswith("-") else 1
    digits = plain.lstrip("+-")
    extra = int(digits[:2] or 0) if len(digits) < 3 else int(digits[:-2])
    minutes = int(digits[-2:]) if len(digits) > 2 else 0
    offset = timedelta(hours=hours) + sign * timedelta(hours=extra, minutes=minutes)
    return timezone(offset) if abs(offset) < timedelta(hours=24) else UTC
