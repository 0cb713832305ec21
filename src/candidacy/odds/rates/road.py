"""What lies ahead: where a candidacy comes to when it advances.

Published funnels have one step from the interview to the offer. 33% go on after a first interview and a third of
finals end in an offer; both agree with the published 27% from interview to offer only if about a quarter of those who
go on are asked to one more round: .33 (1 - .27 + .27 × .33) = .27.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from candidacy.odds.rates.assumptions import NOTHING_CHANGED, assumed
from candidacy.odds.values import Stage


@dataclass(frozen=True, slots=True)
class Turn:
    """One place that advancing may lead to, and how often it does; `None` is the first day of work."""

    to: Stage | None
    share: float


STRAIGHT: dict[Stage, Stage | None] = {
    Stage.APPLICATION: Stage.INTERVIEW,
    Stage.SCREEN: Stage.INTERVIEW,
    Stage.FINAL: Stage.VERBAL_OFFER,
    Stage.VERBAL_OFFER: Stage.WRITTEN_OFFER,
    Stage.WRITTEN_OFFER: None,
}


def road_from(stage: Stage, assumptions: Mapping[str, float] = NOTHING_CHANGED) -> tuple[Turn, ...]:
    """Return where advancing from `stage` leads; the shares add up to 1."""
    if stage is not Stage.INTERVIEW:
        return (Turn(STRAIGHT[stage], 1.0),)
    more = assumed("another_round", assumptions).value
    return Turn(Stage.FINAL, more), Turn(Stage.VERBAL_OFFER, 1 - more)
