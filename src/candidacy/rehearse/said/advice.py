"""The values of what is said after a take: what it is about, the words it points at, what to try."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class About(StrEnum):
    """What a piece of feedback is about."""

    EMPTY = "empty"
    QUESTION = "question"
    EVIDENCE = "evidence"
    RESULT = "result"
    OWN_PART = "own_part"
    EXAMPLE = "example"
    NUMBER = "number"
    REASON = "reason"
    NAME = "name"
    TIME = "time"
    LENGTH = "length"
    SCENE = "scene"
    FILLERS = "fillers"
    PACE = "pace"
    STARTS = "starts"


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing: what was found, the words it points at, and what to try in the next take."""

    about: About
    text: str
    quote: str
    """Exact words of the answer, or of the résumé for evidence left out; empty where there are none to point at."""
    at_s: float | None
    """The second of the recording, where the words are timed."""
    try_next: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """What already works (empty where nothing stood out) and at most three things to try."""

    works: str
    things: tuple[Advice, ...]
    unsure: str = ""
    """That the words themselves may be wrong, and what to do first; empty where they can be relied on."""
    silent_on_delivery: str = ""
    """Why delivery was asked for and is not spoken of; empty otherwise."""
