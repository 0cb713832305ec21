"""Words about how warm or how long a talk was: noted gladly, and moving no figure."""

from __future__ import annotations

import re
from collections.abc import Iterable

FELT = (
    r"friendl(?:y|ier)", r"warm(?:ly)?", r"smil(?:ed|es|ing)", r"laugh(?:ed|s|ing|ter)?", r"enthusiastic", r"(?:liked|loved) me",
    r"(?:good|great|bad) (?:feeling|vibes?|rapport|atmosphere)", r"be (?:great|perfect|wonderful) (?:here|for|at)",
    r"(?:good|great|perfect) fit", r"(?:really|very|so) positive", r"got (?:on|along) (?:so |very |really )?well", r"clicked",
    r"pleasant", r"lovely", r"frosty", r"(?:seemed|were|was) (?:cold|distant|bored|nice|kind|cool)",
)  # fmt: skip
LASTED = (
    r"ran over", r"overran", r"went over", r"lasted", r"(?:long|longer|short|shorter|quick|brief)(?: and \w+)? (?:talk|interview|chat|call|conversation)",
    r"(?:talk|interview|chat|call|conversation) was (?:very |so |quite )?(?:long|short|brief|quick)",
    r"(?:\d+|an|one|two|three|half an)[ -](?:hours?|minutes?|mins?)[ -](?:talk|interview|chat|call|conversation|long)",
    r"talked for", r"only (?:\d+|ten|twenty|thirty) min(?:ute)?s", r"(?:\d+) min(?:ute)?s\b(?! (?:walk|drive|away|by))",
)  # fmt: skip
SAID = re.compile(rf"\b(?:{'|'.join((*FELT, *LASTED))})\b", re.IGNORECASE)


def tone_noted(texts: Iterable[str]) -> bool:
    """Say whether any of these notes on talks speaks of how warm or how long one was; it is meant to miss rather than to err."""
    return any(SAID.search(text) for text in texts)
