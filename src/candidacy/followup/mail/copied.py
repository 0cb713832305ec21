"""A mail that was copied out of a mail program: its sender and its day, as the program shows them above the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from candidacy.followup.mail.quote_words import FROM
from candidacy.followup.mail.quoting import Line, lines_of
from candidacy.followup.mail.sentences import plain
from candidacy.followup.mail.values import Sender
from candidacy.followup.mail.when.clocks import clocks_in
from candidacy.followup.mail.when.days import Letter, days_in

HEAD_LINES = 8
"""Lines at the top in which a program shows who wrote and when; our choice."""
LONGEST = 80
_ADDRESS = re.compile(r"(?P<name>[^<>]{0,100}?)\s*<(?P<address>[^<>\s@]{1,100}@[^<>\s@]{1,200})>(?P<rest>.{0,80})")
_TO = re.compile(r"(?i)to:? .{1,100}")
_AGO = re.compile(r"\([^()]{0,40}\)")
_NAMES = re.compile(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:at|on|sent|date)\b")


@dataclass(frozen=True, slots=True)
class Head:
    """Under which subject who wrote, when, and where the text of the mail begins."""

    subject: str
    sender: Sender
    sent: datetime | None
    start: int


def said_moment(words: str, came: date | None = None) -> datetime | None:
    """Return the moment that a line of nothing else says, without its zone: "Friday, 27 November 2026 at 2:00 PM".

    A day without its year is the last such day up to `came`. None for a line that says more, or no day.
    """
    told = plain(_AGO.sub(" ", words))
    days = days_in(told, Letter(came))
    clocks = [one for one in clocks_in(told) if not any(one.start < day.end and day.start < one.end for day in days)]
    if len(words) > LONGEST or len(days) != 1 or len(clocks) > 1:
        return None
    for start, end in [(one.start, one.end) for one in days] + [(one.start, one.end) for one in clocks]:
        told = told[:start] + " " * (end - start) + told[end:]
    if re.search(r"\w", _NAMES.sub("", told)):
        return None
    day = days[0].day
    if came and day > came:
        day = _year_before(day)
    return datetime.combine(day, clocks[0].clock if clocks else time())


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)


def head_of(text: str, came: date | None = None) -> Head | None:
    """Return the head of the copied text; None where its first lines name neither an address nor whom it is to."""
    lines = [line for line in lines_of(text) if line.words][:HEAD_LINES]
    named = next(((at, hit) for at, line in enumerate(lines) if (hit := _ADDRESS.fullmatch(line.words))), None)
    if named:
        at, hit = named
        sender = Sender(FROM.sub("", hit["name"]).strip("\"' "), hit["address"].lower())
        return _headed(sender, lines, at, came, hit["rest"])
    to = next((at for at, line in enumerate(lines) if at and _TO.fullmatch(line.words)), None)
    return _headed(Sender(), lines, max(0, to - 2), came) if to is not None else None


def _headed(sender: Sender, lines: Sequence[Line], at: int, came: date | None, beside: str = "") -> Head | None:
    """The head whose address stands in the line at this place: its day stands beside it or in the next lines."""
    found = next(_days(lines, at, came, beside), None)
    if found is None and not sender.address:
        return None
    sent, last = found or (None, at)
    after = lines[last + 1 : last + 2]
    last += bool(after and _TO.fullmatch(after[0].words))
    return Head(lines[0].words if at else "", sender, sent, lines[last].span.end)


def _days(lines: Sequence[Line], at: int, came: date | None, beside: str) -> Iterator[tuple[datetime, int]]:
    if sent := said_moment(beside, came):
        yield sent, at
    for place, line in enumerate(lines[at : at + 4], start=at):
        if sent := said_moment(line.words, came):
            yield sent, place
