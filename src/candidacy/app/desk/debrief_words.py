"""What is written in a debrief, made ready to be kept: empty lines are left out, what cannot be kept is refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import Any

from candidacy.app.desk.words import long, short
from candidacy.followup.debrief.values import TWENTY, Impressions, OwnForecast, Part
from candidacy.kernel.debrief_refusals import LineUnfinished
from candidacy.kernel.odds_refusals import NotAFigure
from candidacy.kernel.refusals import UnusableText

MOST_OF_A_PART = 100
LONGEST_MINUTES = 24 * 60
CHIEF = {
    Part.ASKED: "text", Part.WELL: "what", Part.BETTER: "what", Part.LEARNED: "ask", Part.PEOPLE: "name",
    Part.PROMISES: "text", Part.NEXT_STEPS: "text",
}  # fmt: skip
"""The words without which one value of the part says nothing."""
CALLED = {
    Part.ASKED: "what they asked", Part.WELL: "what went well", Part.BETTER: "what could be better", Part.LEARNED: "what you learned",
    Part.PEOPLE: "the name", Part.PROMISES: "what was promised", Part.NEXT_STEPS: "what happens next",
}  # fmt: skip
"""What the chief words of a part are called in a sentence."""
BESIDE = {
    "went": "how your answer went", "why": "why", "next_time": "what you will do next time", "role": "what they do there",
    "note": "what you talked about", "day": "by what day",
}  # fmt: skip
"""What can stand beside them; which side, group or question it is, is always chosen."""
ON_ONE_LINE = frozenset({"name", "role"})
ALSO = {Part.LEARNED: ("answer",), Part.BETTER: ("next_time",), Part.NEXT_STEPS: ("by",)}
"""What is enough where the chief words are missing."""


def own_of_twenty(number: int | None, words: str = "") -> OwnForecast:
    """Return the seeker's own forecast.

    Raises NotAFigure for a number that is not 0 to 20.
    """
    try:
        return OwnForecast(number, words)
    except ValueError as error:
        raise NotAFigure(f"{number} is not so many of {TWENTY} people.") from error


def cleaned(part: Part, values: Sequence[Any]) -> tuple[Any, ...]:
    """Return the values as they can be kept, those that say nothing left out.

    Raises UnusableText for words that cannot be kept and for more than can, and LineUnfinished for a value that lacks its chief words.
    """
    if len(values) > MOST_OF_A_PART:
        raise UnusableText(f"More than {MOST_OF_A_PART} lines are too many for one part of a debrief.")
    found = enumerate(map(_cleaned, values), start=1)
    return tuple(one for line, one in found if _says(part, one, line))


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return long(value, "fact")
    if isinstance(value, Impressions):
        _minutes(value.minutes)
    told = {one.name: _words(one.name, getattr(value, one.name)) for one in fields(value)}
    return replace(value, **told)


def _words(name: str, given: Any) -> Any:
    if type(given) is not str:
        return given
    read: Callable[..., str] = short if name in ON_ONE_LINE else long
    return read(given, name.replace("_", " "))


def _minutes(given: int | None) -> None:
    if given is not None and not 0 < given <= LONGEST_MINUTES:
        raise UnusableText(f"{given} minutes are no length of an interview.")


def _says(part: Part, value: Any, line: int) -> bool:
    if isinstance(value, str):
        return bool(value)
    if part is Part.FORECAST:
        return value.of_twenty is not None or bool(value.words)
    if part is Part.NOTES:
        return value.minutes is not None or bool(value.warmth)
    if any(getattr(value, name) for name in (CHIEF[part], *ALSO.get(part, ()))):
        return True
    beside = next((said for name, said in BESIDE.items() if getattr(value, name, None)), None)
    if beside:
        raise LineUnfinished(f"Line {line} says {beside}, but not {CALLED[part]}.")
    return False
