"""The values of the points: what was observed, what was looked for and not found, and what to try."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from candidacy.rehearse.said.measuring import Said
from candidacy.rehearse.said.values import Piece


class PointName(StrEnum):
    """What an interview shows, after the article this program follows (MISSION row M10; fit from M6)."""

    VERBAL = "verbal communication"
    KNOWLEDGE = "knowledge of field and employer"
    PERSUASION = "persuasion"
    MOTIVATION = "motivation and enthusiasm"
    PRESSURE = "thinking under pressure"
    FIT = "fit"
    DRESS = "dress"
    BEHAVIOUR = "behaviour"


@dataclass(frozen=True, slots=True)
class Observed:
    """One thing that the take shows, with the words and the second it points at."""

    sign: str
    """What was looked for, such as "result"; the same sign stands in `Missing` where it was not found."""
    text: str
    quote: str = ""
    """Exact words of the answer; empty where the sound or the clock shows it."""
    at_s: float | None = None
    take: int = 0
    """Which take of the session it is in, from 1; 0 in a single take."""


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that was looked for and not found, and what to try; a program may well have missed it."""

    sign: str
    text: str
    try_next: str
    takes: tuple[int, ...] = ()
    """The takes of the session in which it was not found; empty in a single take."""


@dataclass(frozen=True, slots=True)
class Point:
    """One of the eight: what was observed, what was not, or why there is nothing to observe."""

    name: PointName
    observed: tuple[Observed, ...] = ()
    missing: tuple[Missing, ...] = ()
    nothing: str = ""
    """Why there is nothing to observe here; empty where something was observed or missing."""
    limits: str = ""
    """What this point does not and cannot say."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """What pressed during the take, as the page knows it: seconds of the recording, None for what did not happen."""

    limit_s: float | None = None
    interrupted_at_s: float | None = None
    silence_from_s: float | None = None
    hard: bool = False
    """Whether this take answers a hard question asked further."""


@dataclass(frozen=True, slots=True)
class Take:
    """One take of a session: its words and its sound (the JSON of `candidacy rehearse`), as far as they are known."""

    said: Said | None = None
    sound: Mapping[str, Any] | None = None
    pressed: Pressed | None = None


def seen(sign: str, text: str, piece: Piece | None = None) -> Observed:
    """Return an observation that points at words of the answer."""
    return Observed(sign, text, piece.text if piece else "", piece.at_s if piece else None)
