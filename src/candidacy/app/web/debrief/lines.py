"""What the form of each part asks, line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from django import forms

from candidacy.app.paper.debrief.as_text import GROUPS, SIDES
from candidacy.app.web.frame.forms import a_day, a_line, some_lines
from candidacy.followup.debrief.values import TWENTY, Part

Ask = Callable[[Sequence[str]], forms.Field]
"""Makes one field; it is given the questions that were asked."""
NUMBER = {
    "min_value": "Write a number from 0 to 20.",
    "max_value": "Write a number from 0 to 20.",
    "invalid": "Write a number from 0 to 20.",
}


def _words(label: str, hint: str = "", rows: int = 2) -> Ask:
    return lambda _asked: some_lines(label, hint=hint, rows=rows)


def _line(label: str, hint: str = "") -> Ask:
    return lambda _asked: a_line(label, hint=hint)


def _day(label: str, hint: str = "") -> Ask:
    return lambda _asked: a_day(label, hint=hint)


def _choice(label: str, choices: Sequence[tuple[str, str]]) -> Ask:
    return lambda _asked: forms.ChoiceField(label=label, required=False, choices=choices)


def _about(asked: Sequence[str]) -> forms.Field:
    choices = [("", "No question in particular"), *((text, text) for text in asked)]
    return forms.ChoiceField(label="Which question it was about", required=False, choices=choices)


def _number(_asked: Sequence[str]) -> forms.Field:
    return forms.IntegerField(
        label="So many, I think", required=False, min_value=0, max_value=TWENTY, error_messages=NUMBER
    )


def _minutes(_asked: Sequence[str]) -> forms.Field:
    return forms.IntegerField(label="How many minutes it took", required=False, min_value=1, max_value=1440)


ASKS: dict[Part, dict[str, Ask]] = {
    Part.ASKED: {"text": _words("What they asked"), "went": _words("How your answer went")},
    Part.WELL: {"what": _words("What went well"), "why": _words("Why it worked"), "question": _about},
    Part.BETTER: {
        "what": _words("What could be better"), "why": _words("Why, do you think"),
        "next_time": _words("What you will do next time", "One plain sentence to yourself."), "question": _about,
    },
    Part.LEARNED: {
        "answer": _words("What you learned"),
        "group": _choice("What it is about", [(str(one), name) for one, name in GROUPS.items()]),
    },
    Part.PEOPLE: {
        "name": _line("Name, as it is spelled there"), "role": _line("What they do there"),
        "note": _words("What you talked about"),
    },
    Part.PROMISES: {
        "side": _choice("Who promised it", [(str(one), name) for one, name in SIDES.items()]),
        "text": _words("What was promised"), "day": _day("By what day, if one was named"),
    },
    Part.NEXT_STEPS: {"text": _words("What happens next"), "by": _day("By what day, if they named one")},
    Part.FORECAST: {"of_twenty": _number, "words": _words("In your own words")},
    Part.FELT_WRONG: {"text": _words("What was said or done, and who was there", rows=3)},
    Part.NOTES: {"minutes": _minutes, "warmth": _words("How warm it was")},
}  # fmt: skip
EMPTY_LINES = {Part.ASKED: 3, Part.PROMISES: 2}
"""How many empty lines a page offers; one where nothing is said here."""
MOST_LINES = 120
"""So many lines a page has at most: more than a part can hold, so that what is too much is refused and not dropped."""


def lines_needed(part: Part, kept: int, there: Iterable[str]) -> int:
    """Return how many lines the page has: those kept with some empty ones, and as many as were written in fields of these names."""
    usual = kept + EMPTY_LINES.get(part, 1)
    names = (name.rpartition("-") for name in there)
    places = [
        int(at) for name, _, at in names if name in ASKS[part] and at.isdecimal() and len(at) <= len(str(MOST_LINES))
    ]
    return max(usual, min(max(places, default=-1) + 1, MOST_LINES))
