"""A line looked at for one requirement."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.fit.matching.reading import ReadClaim
from candidacy.fit.values import Strength


@dataclass(frozen=True, slots=True)
class Found:
    """A line, how near it comes (0 to 1), whether it counts as evidence and whether it is strong, and why."""

    claim: ReadClaim
    score: float
    counts: bool
    strong: bool
    strength: Strength
    reason: str
