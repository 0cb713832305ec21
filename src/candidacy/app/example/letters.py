"""What the made-up seeker wrote: notes and letters, some sent and some begun. All of it is invented.

Days are counted from the day the sample is put in; what is negative lies behind.
"""

from __future__ import annotations

from dataclasses import dataclass, field

SIGNED = "Rosalind Tam-Ferreira"
ADDRESS = "rosalind@tam-ferreira.example"


@dataclass(frozen=True, slots=True)
class Written:
    """One letter: what it is for, the day it was drawn up, what was said for it, and how it went out if it did."""

    kind: str
    days: int
    told: dict[str, str | tuple[str, ...]] = field(default_factory=dict)
    round: int | None = None
    way: str = ""


LETTERS = {
    "Care home coordinator": (
        Written("thanks", -10, {"name": "Odile Brandt", "address": "odile.brandt@samphire.example", "discussed": "We talked about how the night hands over to the morning", "mine": "the names of two families who know me"}, 1, "copied"),
    ),
    "Museum shop manager": (
        Written("confirming", -8, {"name": "Mr Lindqvist", "address": "lindqvist@lightship.example", "points": ("34 hours a week, every second Sunday", "the start after the winter closing")}, None, "mail_program"),
        Written("accepting", -1, {"name": "Mr Lindqvist", "address": "lindqvist@lightship.example"}),
    ),
    "Library assistant": (
        Written("briefing", -2, {"name": "Dr. Hollis Quist", "known_from": "Gullwing Dental Practice", "call_by": "Ines Moreau"}),
    ),
}  # fmt: skip
"""By the title of the candidacy."""
FOLLOWED_UP = "Care home coordinator"
"""The one whose follow-up is drawn up."""
