"""A day or a time of day as it stands in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, tzinfo


@dataclass(frozen=True, slots=True)
class DaySaid:
    """A day and where it is said, in characters of the sentence."""

    start: int
    end: int
    day: date


@dataclass(frozen=True, slots=True)
class ClockSaid:
    """A time of day and where it is said, with its zone where one is named."""

    start: int
    end: int
    clock: time
    zone: tzinfo | None = None
