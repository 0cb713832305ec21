"""The plain words of the debrief's pages."""

from __future__ import annotations

from candidacy.followup.debrief.values import Part

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


def round_words(number: int) -> str:
    """Return what the round is called."""
    return f"Round {number}" if number else "First call"


def minutes_words(minutes: float) -> str:
    """Return how long a part takes, roughly."""
    if minutes < 1:
        return "less than a minute"
    return "about a minute" if minutes < 2 else f"about {round(minutes + 0.01)} minutes"
