"""Numbers and amounts that say how much: money, shares, times, changes and counts; dates and names with numbers left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from candidacy.rehearse.said.reading import STOP, Answer
from candidacy.rehearse.said.values import Piece


class AmountKind(StrEnum):
    """What an amount is an amount of."""

    MONEY = "money"
    SHARE = "share"
    TIME = "time"
    CHANGE = "change"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount said: what of, and the words."""

    kind: AmountKind
    piece: Piece


_UNITS = "two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_BIG = frozenset("hundred thousand million billion dozen hundreds thousands millions dozens".split())
_SMALL = frozenset(f"{_UNITS} {_TEENS} {_TENS} zero".split())
_SHARES = frozenset("half third thirds quarter quarters fifth fifths tenth tenths percent per-cent halves".split())
_CHANGES = frozenset("doubled halved tripled trebled quadrupled twice threefold".split())
_MONEY = frozenset("pounds dollars euros pence cents pound dollar euro quid grand rupees".split())
_TIMES = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years night nights shift shifts".split()
)
_MONTHS = frozenset("january february march april may june july august september october november december".split())
_NAMED_BEFORE = frozenset(
    "level year grade number room ward bay band class key stage part chapter form unit table floor page step covid phase type".split()
)
_HALF_OF_NONE = frozenset("term way past time marathon".split())
_SPLIT = re.compile(r"-")


def amounts(answer: Answer) -> tuple[Amount, ...]:
    """Return the amounts said, in order; "one" counts only beside a unit, and years, hours of the clock and ordinals never."""
    found: list[Amount] = []
    at = 0
    while at < len(answer.tokens):
        last = _run(answer, at)
        if last > at and not _is_name(answer, at, last):
            last, kind = _with_unit(answer, at, last)
            found.append(Amount(kind, answer.piece(at, last)))
        at = max(last, at + 1)
    return tuple(found)


def _run(answer: Answer, at: int) -> int:
    """Return the token after the number words that begin at `at`; `at` itself where none do."""
    last = at
    while last < len(answer.tokens) and _is_number(answer, last, begun=last > at):
        last += 1
        if answer.tokens[last - 1].after:
            break
    return last


def _is_number(answer: Answer, at: int, begun: bool) -> bool:
    low, following = answer.low(at), answer.low(at + 1)
    if low == "and":
        return begun and _counts(following)
    if low in {"a", "one"}:
        return following in _BIG | _SHARES or (low == "one" and following in _TIMES - {"day", "night", "second"})
    if low in {"second", "third", "quarter", "fifth"} and not begun:
        return False
    return _counts(low) or low in _SHARES | _CHANGES


def _counts(low: str) -> bool:
    if any(sign.isdigit() for sign in low) or low in _BIG:
        return True
    return low not in {"", "one"} and all(part in _SMALL or part == "one" for part in _SPLIT.split(low))


def _is_name(answer: Answer, first: int, last: int) -> bool:
    """Say whether the number is a date, an hour of the clock, an ordinal or part of a name."""
    low, before, after = answer.low(first), answer.low(first - 1), answer.low(last)
    if re.fullmatch(r"(?:19|20)\d\d|\d{1,2}[:.]\d\d|\d+(?:st|nd|rd|th)|(?:19|20)\d\ds|\d{1,2}(?:am|pm)", low):
        return low[:2] in {"19", "20"} or not re.fullmatch(r"\d+\.\d+", low) or after in {"am", "pm", "o'clock"}
    if (low == "half" and after in _HALF_OF_NONE) or (before == "or" and low == "two"):
        return True
    if before in _NAMED_BEFORE or after in {"o'clock", "am", "pm"} or before in _MONTHS or after in _MONTHS:
        return True
    return before == "at" and last - first == 1 and _ends(answer, first) and not low.endswith("%")


def _ends(answer: Answer, at: int) -> bool:
    return answer.tokens[at].after == STOP or answer.low(at + 1) in {"in", "on", "every", "and"}


def _with_unit(answer: Answer, first: int, last: int) -> tuple[int, AmountKind]:
    """Return the amount with the unit that follows it, and its kind."""
    words = {answer.low(at) for at in range(first, last)}
    text = "".join(words)
    if any(sign in text for sign in "£$€"):
        return last, AmountKind.MONEY
    if "%" in text or words & _SHARES:
        return last, AmountKind.SHARE
    unit = "" if answer.tokens[last - 1].after else answer.low(last)
    if unit == "percent" or (unit == "per" and answer.low(last + 1) == "cent"):
        return last + 1 + (unit == "per"), AmountKind.SHARE
    if unit in _MONEY | _TIMES:
        return last + 1, AmountKind.MONEY if unit in _MONEY else AmountKind.TIME
    return last, AmountKind.CHANGE if words & _CHANGES else AmountKind.COUNT
