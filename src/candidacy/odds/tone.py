"""Words about how warm or how long a talk was: noted gladly, and moving no figure."""

from __future__ import annotations

import re
from collections.abc import Iterable

WARM = (
    "friendly", "warm", "nice", "kind", "smiled", "smiling", "laughed", "laughing", "enthusiastic", "excited", "loved",
    "liked me", "good feeling", "great feeling", "clicked", "got on well", "got along", "pleasant", "lovely", "cold",
    "unfriendly", "distant", "bored",
)  # fmt: skip
LENGTH = (
    "long", "longer", "short", "shorter", "brief", "ran over", "overran", "went over", "lasted", "quick", "hours",
    "minutes", "an hour",
)  # fmt: skip
SAID = re.compile(rf"\b(?:{'|'.join(map(re.escape, (*WARM, *LENGTH)))})\b", re.IGNORECASE)


def tone_noted(texts: Iterable[str]) -> bool:
    """Say whether any of the notes speaks of how warm or how long a talk was."""
    return any(SAID.search(text) for text in texts)
