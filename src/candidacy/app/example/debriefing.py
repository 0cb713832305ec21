"""How the made-up seeker looked back on two interviews: one written down to the end, one begun.

All of it is invented. Days are counted from the day the sample is put in.
"""

from __future__ import annotations

from datetime import date, timedelta

from candidacy.followup.debrief.values import (
    Asked,
    Impressions,
    Learned,
    Met,
    NextStep,
    Part,
    Promise,
    Reflection,
    Side,
)
from candidacy.prepare.values import AskGroup

FINISHED, BEGUN = "Care home coordinator", "Museum shop manager"
"""Titles of the candidacies."""
POSTING = """# Care home coordinator

Samphire House (invented), Northmole

You will:

- plan the shifts of a team of twelve
- keep records of each day and handle complaints of families
- train new colleagues

You bring:

- experience in leading a team
- careful record keeping
- a calm manner with upset people
- knowledge of a shift planning program is welcome
"""
LAST_ASK = "How much of the day is paperwork?"


def finished(today: date) -> dict[Part, tuple[object, ...]]:
    """Return the parts of the debrief that is finished."""
    return {
        Part.ASKED: (
            Asked("Have you led a team before?", "Well: the Saturday team, with numbers"),
            Asked("Tell us about a time when somebody complained.", "I began in the middle and had to go back"),
            Asked("How do you keep your records?", "Well: the two shelves every morning"),
            Asked("What would you do if two people called in sick before breakfast?", "Slow, then fine"),
        ),
        Part.WELL: (
            Reflection("The story of the two shelves", "It has a number at its end", "Tell it with its number again", "How do you keep your records?"),
        ),
        Part.BETTER: (
            Reflection("I told the complaint from the middle", "I wanted to be quick", "Say first who was there and what had gone wrong", "Tell us about a time when somebody complained."),
        ),
        Part.LEARNED: (
            Learned(AskGroup.WORKPLACE, "How do you hand over from the night to the morning?", "Fifteen minutes together, on paid time."),
            Learned(AskGroup.WHAT_THEY_SEEK, "What do you hope the new coordinator will change?", "Fewer forms twice, and someone who rings the families first."),
            Learned(AskGroup.RESPONSIBILITIES, LAST_ASK),
            Learned(AskGroup.FUTURE, "", "The garden wing opens in autumn, with six more residents."),
        ),
        Part.PEOPLE: (
            Met("Petra Vandermolen", "head of the house", "asked about the early shift, laughed at the ink story"),
            Met("Idris Calloway", "nurse", "wants fewer forms"),
        ),
        Part.PROMISES: (
            Promise(Side.MINE, "Send the certificate of the first aid course", today + timedelta(2)),
            Promise(Side.THEIRS, "Tell me either way", today + timedelta(4)),
        ),
        Part.NEXT_STEPS: (NextStep("They speak to both referees, then decide", today + timedelta(4)),),
        Part.NOTES: (Impressions("Friendly, with tea", 55),),
    }  # fmt: skip


def begun() -> dict[Part, tuple[object, ...]]:
    """Return the parts of the debrief that was left in the middle."""
    return {
        Part.ASKED: (
            Asked("How would you choose what the shop buys?", "Too long"),
            Asked("Tell us about a complaint in your shop.", "Better than last time: from the beginning"),
        ),
        Part.BETTER: (
            Reflection("I talked for four minutes without a stop", "Nobody nodded", "Stop after two minutes and ask whether they want more", "How would you choose what the shop buys?"),
        ),
    }  # fmt: skip
