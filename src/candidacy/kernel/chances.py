"""Chances as they are said in this house: never without a range, and never without what they rest on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

USUAL_LEVEL = 0.8
"""How often a range of ours means to hold the truth, where nothing else is said."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure comes from, for anybody to look up."""

    name: str
    year: int
    address: str
    sample: str = ""


@dataclass(frozen=True, slots=True)
class Assumption:
    """A figure that nobody has published: shown as ours, and the seeker may change it."""

    name: str
    value: float
    unit: str
    why: str


@dataclass(frozen=True, slots=True)
class Chance:
    """A chance with the range it may lie in: `level` of such ranges hold the truth."""

    median: float
    low: float
    high: float
    level: float = USUAL_LEVEL

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.median <= self.high <= 1:
            raise ValueError(f"Not a chance with its range: {self.low}, {self.median}, {self.high}")
        if not 0 < self.level < 1:
            raise ValueError(f"Not the level of a range: {self.level}")

    @classmethod
    def certain(cls, value: float) -> Self:
        """A chance that follows from what is given alone, with no range of its own."""
        return cls(value, value, value)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A chance, with how many of the seeker's own outcomes moved it and what else it rests on."""

    chance: Chance
    own_outcomes: int
    sources: tuple[Source, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
