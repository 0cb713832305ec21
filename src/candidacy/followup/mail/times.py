"""When the talk, or the first day, is: by the invitation where there is one, else by the sentence that means it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timezone

from candidacy.followup.mail.kinds import Kind
from candidacy.followup.mail.values import Message, Sentence
from candidacy.followup.mail.when.clocks import clocks_in
from candidacy.followup.mail.when.days import Letter, days_in
from candidacy.followup.mail.when.mentions import ClockSaid, DaySaid
from candidacy.followup.mail.when.offsets import OFFSETS
from candidacy.followup.mail.when.orders import order_of

CHOICES_LIMIT = 20
NEARBY = 45
"""Characters before a day in which a word says what it is to the talk."""
_LIMIT = re.compile(r"\b(?:by|before|until|till|after|between|open|close[sd]?|from)\W{0,3}$")
NEVER = -9.0
"""The score of a day that is told and can not be meant."""
APART = 3
"""Sentences between "Date: …" and "Time: …"."""
_UNTIL = re.compile(
    r"\b(?:(?<!come )(?<!stop )(?<!drop )(?<!pop )by|before(?! (?:(?:the|a|an|our|my) (?!\d|end\b|close|closing|deadline|week|day|date|start|first|mon|tue|wed|thu|fri|sat|sun)|us\b))|until|till|up to|no later than|not later than|latest|deadline|expires?|clos(?:e|es|ing)|within|valid|respond|reply|confirm|return\w*|since|sent|dated|received|applied|attended|met|from|ends?|away|leave|abroad)\b(?! (?:meet|see you|interview|you))(?:[^.;]|(?<=\d)\.(?=\d)){0,22}$"
)
_OLD = re.compile(
    r"\b(?:from|original(?:ly)?|previous(?:ly)?|was|were|had(?! to)|rather than|instead of|in place of|not|agreed|planned|scheduled|due|booked|arranged|unfortunately|can't|cannot|longer|current|old|accepted|took you off|invit\w+|your interview (?:on|for|of)|move your interview on)\b"
)
_NEW = re.compile(
    r"\b(?:(?<!due )to(?! (?:take place|be held))(?=.{0,14}$)|new|might you|would you|now|instead|until|make it|could we|can we|could you|suggest|propos\w+|replacement|moved to|will be|come|offer|how about|what about|works)\b"
)
_OLD_CLOCK = re.compile(r"\b(?:rather than|instead of|not|in place of|was|originally|slot at)\s+(?:at\s+)?$")
_GONE = re.compile(
    r"^.{0,45}\b(?:put off|postponed|deferred|cancelled|canceled|had to go|not possible|no longer|is off|is out|can't|cannot|couldn't|won't|unavailable|closed|picked)\b"
)
_OPEN = re.compile(
    r"^\W{0,3}(?:and \w+ )?(?:any ?time|(?:before|after|between) \w|onwards?|on\b(?! \w))|^ (?:on|onwards?)[.,;]"
)
"""What follows a day that is only within a stretch of free time."""
_WEEK = re.compile(r"\b(?:week (?:of|commencing|beginning)|w/c|weeks of|week ending)(?: the| monday)?\s*(?:the\s*)?$")
_TELLING = re.compile(
    r"\b(?:i|we)(?:'ll| will| shall| hope to| expect to| aim to)? (?:write|be in touch|let you know|tell you|come back to|get back to|be back to|confirm|update|send|hear|know)\b[^.;]{0,30}$"
)
"""What comes before the day on which they tell more."""
_BETWEEN = re.compile(r"\bbetween\s+$|\bbetween\b[^.;]{1,20}\b(?:and|to)\s+$")
"""A time within which it is, and not when it begins."""
_MET = re.compile(
    r"\b(?:great|good|nice|lovely|pleas\w+|enjoyed|thanks?|thank you)\b[^.;]{0,30}\b(?:meet\w*|met|see\w*|talk\w*|speak\w*|coming|chat\w*|interview\w*)\b[^.;]{0,25}$"
)
"""A talk that was had."""
_BY_CLOCK = re.compile(r"\b(?:by|before|until|no later than|not later than)\s+(?:at )?$")
_THERE = re.compile(r"\b(?:arriv\w*|report\w*|be (?:here|there|at|in)|come|check in|sign in|seated)\b")
_THERE_BY = re.compile(
    r"\barriv\w*|\breport(?:ing)? (?:to|at)\b|\bbe (?:here|there|at|in)\b|\b(?:check|sign|book)(?:ing)?[ -]in\b|\bseated\b|\bdoors?\b"
)
_START = re.compile(
    r"\b(?:start\w*|first|join\w*|begin\w*|commenc\w*|entry|welcom\w*|expect|day one|report|induction|orientation|onboarding)\b"
)
_TALK = re.compile(
    r"\b(?:interview|meet|see you|call|chat|come|visit|trial|conversation|speak|ring|phone|appointment|panel|date|when|slot|time|assessment|held|place|session|attend|invit\w*|book\w*|confirm\w*|schedul\w*)\b"
)


@dataclass(frozen=True, slots=True)
class Times:
    """The day or the moment that is meant; or, where several are offered, those to choose from."""

    when: date | datetime | None = None
    choices: tuple[date | datetime, ...] = ()
    was: date | None = None
    """Of a moved talk the day on which it was to be."""


@dataclass(frozen=True, slots=True)
class _Mention:
    moment: date | datetime
    score: float
    sentence: int
    old: bool = False


def times_of(message: Message, sentences: Sequence[Sentence], kind: Kind) -> Times:
    """When the mail says that it is; nothing where it does not say, or where it could be two days."""
    letter = Letter(message.sent.date() if message.sent else None, order_of(message))
    found = _mentions(sentences, letter, kind)
    if kind is Kind.ASSESSMENT:
        found = [one for one in found if isinstance(one.moment, datetime)]
    was = _was(found) if kind is Kind.RESCHEDULED else None
    starts = list(dict.fromkeys(one.starts for one in message.invitations if one.starts))
    if starts and kind is not Kind.START_DATE:
        begun = [one for one in found if _may_begin(one, sentences)]
        return replace(_of_invitations([_as_worded(one, begun) for one in starts], kind), was=was)
    return replace(_meant(found, kind), was=was)


def _may_begin(one: _Mention, sentences: Sequence[Sentence]) -> bool:
    """Say whether the time can be the start itself, and no time before it to be there by; one with its zone tells by that."""
    zone = one.moment.tzinfo if isinstance(one.moment, datetime) else None
    return zone is not None or not _THERE_BY.search(sentences[one.sentence].plain)


def _of_invitations(starts: Sequence[date | datetime], kind: Kind) -> Times:
    """The start of the one event; of several, all of them: which is meant, only the seeker can tell."""
    if len(starts) == 1 or kind is Kind.CANCELLED:
        return Times(starts[0])
    return Times(None, tuple(starts[:CHOICES_LIMIT]))


def _was(found: Sequence[_Mention]) -> date | None:
    """The one day that is told as the old one of a moved talk."""
    days = {one.moment.date() if isinstance(one.moment, datetime) else one.moment for one in found if one.old}
    return next(iter(days)) if len(days) == 1 else None


def _as_worded(start: date | datetime, found: Sequence[_Mention]) -> date | datetime:
    """The start of an invitation, on the clock that the words use, where they name the same moment."""
    if not isinstance(start, datetime) or start.tzinfo is None:
        return start
    for moment in (one.moment for one in found if isinstance(one.moment, datetime)):
        if moment.tzinfo:
            if moment == start:
                return moment
            continue
        shift = moment - start.astimezone(UTC).replace(tzinfo=None)
        if shift in OFFSETS:
            return start.astimezone(timezone(shift))
    return start


def _meant(found: Sequence[_Mention], kind: Kind) -> Times:
    best = max((one.score for one in found), default=0.0)
    if best <= 0:
        return Times()
    top = list(dict.fromkeys(one.moment for one in found if one.score >= best - 0.5))
    if len(top) == 1 or kind in (Kind.START_DATE, Kind.CANCELLED):
        return Times(top[0])
    days = {one.date() if isinstance(one, datetime) else one for one in top}
    exact = [one for one in top if isinstance(one, datetime)]
    if len(days) == 1 and len(exact) == 1:
        return Times(exact[0])
    return Times(None, tuple(top[:CHOICES_LIMIT]))


def _mentions(sentences: Sequence[Sentence], letter: Letter, kind: Kind) -> list[_Mention]:
    found: list[_Mention] = []
    clocks = [clocks_in(one.plain) for one in sentences]
    days_of = [days_in(one.plain, letter) for one in sentences]
    alone = _alone(sentences, clocks, {day.day for days in days_of for day in days})
    for at, (one, days) in enumerate(zip(sentences, days_of, strict=True)):
        for place, day in enumerate(days):
            following = days[place + 1].start if place + 1 < len(days) else len(one.plain)
            clock = _clock(one.plain, day, following, clocks[at]) or (
                (_near(sentences, clocks, at) or alone) if len(days) == 1 or _is_last_moved(kind, place, days) else None
            )
            found += _scored(one, at, day, clock, letter, kind)
    return found


def _is_last_moved(kind: Kind, place: int, days: Sequence[DaySaid]) -> bool:
    """Say whether the day is the last of a sentence that moves the talk from one to another; the time may come after it."""
    return kind is Kind.RESCHEDULED and place == len(days) - 1


def _clock(words: str, day: DaySaid, following: int, clocks: Sequence[ClockSaid]) -> ClockSaid | None:
    """The time that goes with the day: the first after it, else the last before it."""
    right = [one for one in clocks if not _OLD_CLOCK.search(words[: one.start])]
    after = [one for one in right if day.end <= one.start < following]
    before = [
        one
        for one in right
        if one.end <= day.start and day.start - one.end < 40 and not _BETWEEN.search(words[: one.start])
    ]
    return after[0] if after else before[-1] if before else None


def _alone(sentences: Sequence[Sentence], clocks: Sequence[Sequence[ClockSaid]], days: set[date]) -> ClockSaid | None:
    """The one time of a mail that names one day: they belong together wherever they stand."""
    said = [(one, clock) for one, found in zip(sentences, clocks, strict=True) for clock in found]
    times = {clock.clock for _, clock in said}
    if len(days) != 1 or len(times) != 1 or any(_LIMIT.search(one.plain[: clock.start]) for one, clock in said):
        return None
    return said[0][1]


def _near(sentences: Sequence[Sentence], clocks: Sequence[Sequence[ClockSaid]], at: int) -> ClockSaid | None:
    """The time in one of the next sentences that name no day of their own, such as "Time: 10:30"."""
    for place in range(at + 1, min(len(sentences), at + 1 + APART)):
        if clocks[place] and re.match(
            r"(?:\W*(?:time|at|start|when|from|interview|it |the |your |arriv)|\W*\d)", sentences[place].plain
        ):
            return clocks[place][0]
    return None


def _scored(
    one: Sentence, at: int, day: DaySaid, clock: ClockSaid | None, letter: Letter, kind: Kind
) -> list[_Mention]:
    if one.in_subject and kind is Kind.RESCHEDULED:
        return []
    before, after = one.plain[max(0, day.start - 60) : day.start], one.plain[day.end :]
    moved = _moved(before, after) if kind is Kind.RESCHEDULED else 0.0
    if _is_another_day(one, day, clock, letter, kind):
        return [_Mention(day.day, NEVER, at, old=True)] if moved < 0 else []
    score = 1.0 + 0.8 * bool(_TALK.search(one.plain)) - 0.6 * one.in_subject + moved
    if kind is Kind.START_DATE:
        return [_Mention(day.day, score + 2.0 * bool(_START.search(one.plain)), at)]
    if clock is None:
        return [_Mention(day.day, score, at, moved < 0)]
    return [_Mention(datetime.combine(day.day, clock.clock, clock.zone), score + 1.5, at, moved < 0)]


def _is_another_day(one: Sentence, day: DaySaid, clock: ClockSaid | None, letter: Letter, kind: Kind) -> bool:
    """Say whether the day is not that of the talk: gone, a limit, a week, the day of their next word, or one struck out."""
    before, after = one.plain[max(0, day.start - 60) : day.start], one.plain[day.end :]
    past = letter.sent is not None and day.day < letter.sent
    until = _UNTIL.search(before) and not (kind is Kind.RESCHEDULED and _NEW.search(before))
    if past or until or _WEEK.search(before) or _OPEN.match(after) or _struck(one.plain):
        return True
    if _MET.search(before) or (kind is Kind.START_DATE and _GONE.search(after)):
        return True
    return _is_limit(one.plain, clock) or (kind is Kind.RESCHEDULED and _TELLING.search(before) is not None)


def _struck(words: str) -> bool:
    """Say whether the line is struck out, as a text writes it."""
    return words.startswith("~~") and words.rstrip(" .").endswith("~~")


def _is_limit(words: str, clock: ClockSaid | None) -> bool:
    """Say whether the time is one to have done something by, such as "Monday by 5pm", and not one to be there by."""
    return clock is not None and bool(_BY_CLOCK.search(words[: clock.start])) and not _THERE.search(words)


def _moved(before: str, after: str) -> float:
    """What speaks for the day being the new one of a moved talk, or against it: the nearer word counts."""
    new, old = _last(_NEW, before), _last(_OLD, before)
    told = 2.0 if new > old or (new < 0 and "instead" in after) else -2.8 if old >= 0 else 0.0
    return told - 2.5 * bool(_GONE.search(after))


def _last(words: re.Pattern[str], before: str) -> int:
    """Where the last of these words stands within a few words of the day; -1 where none does."""
    return max((hit.start() for hit in words.finditer(before[-NEARBY:])), default=-1)
