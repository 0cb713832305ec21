"""The plain words of the debrief's pages."""

from __future__ import annotations

from candidacy.followup.debrief.values import Part, Side
from candidacy.prepare.values import AskGroup

PARTS = {
    Part.ASKED: "What they asked",
    Part.WELL: "What went well",
    Part.BETTER: "What could be better",
    Part.LEARNED: "What you learned",
    Part.PEOPLE: "People",
    Part.PROMISES: "Promises",
    Part.NEXT_STEPS: "Next steps",
    Part.FORECAST: "What you expect",
    Part.FELT_WRONG: "What felt wrong",
    Part.NOTES: "How long and how warm",
}
LINES = {
    Part.ASKED: "Question",
    Part.WELL: "Something that went well",
    Part.BETTER: "Something that could be better",
    Part.LEARNED: "Something you learned",
    Part.PEOPLE: "Somebody you met",
    Part.PROMISES: "Promise",
    Part.NEXT_STEPS: "Next step",
    Part.FELT_WRONG: "What was said or done",
}
"""What one line of a part is called; parts that hold one thing have none."""
GROUPS = {
    AskGroup.RESPONSIBILITIES: "The work",
    AskGroup.WHAT_THEY_SEEK: "Whom they look for",
    AskGroup.WORKPLACE: "The workplace",
    AskGroup.FUTURE: "Its plans",
}
SIDES = {Side.MINE: "I promised", Side.THEIRS: "They promised"}


def round_words(number: int) -> str:
    """Return what the round is called."""
    return f"Round {number}" if number else "First call"


def minutes_words(minutes: float) -> str:
    """Return how long a part takes, roughly."""
    if minutes < 1:
        return "less than a minute"
    return "about a minute" if minutes < 2 else f"about {round(minutes + 0.01)} minutes"
