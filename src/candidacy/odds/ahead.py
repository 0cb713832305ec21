"""One process from where it waits to its first day: how sure each milestone is, and in how many days it would come."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from scipy import special

from candidacy.odds.rates import road_from
from candidacy.odds.rates.assumptions import NOTHING_CHANGED
from candidacy.odds.shared import Run
from candidacy.odds.silence import unanswered
from candidacy.odds.values import ADVANCE, NEVER, TOLD_NO, Array, Channel, Stage


class Milestone(StrEnum):
    """What a search may reach; nothing before the first day is the seeker's own."""

    OFFER = "offer"
    WRITTEN_OFFER = "written_offer"
    FIRST_DAY = "first_day"


REACHED_FROM = {
    Stage.VERBAL_OFFER: Milestone.WRITTEN_OFFER,
    Stage.WRITTEN_OFFER: Milestone.FIRST_DAY,
    Stage.FINAL: Milestone.OFFER,
}
LINE = (Stage.INTERVIEW, Stage.FINAL, Stage.VERBAL_OFFER, Stage.WRITTEN_OFFER)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A live process: the stage whose answer is awaited, how many days it has been silent, how it began, its pace.

    `silent_days` count from the promised date if one was given, and are never negative. `pace` multiplies every wait.
    """

    stage: Stage
    silent_days: float = 0.0
    channel: Channel = Channel.COLD
    pace: float = 1.0
    starts_in: float | None = None
    """Days until the first day of work, where it is named: it then comes on that day, or falls through."""

    def __post_init__(self) -> None:
        if not 0 <= self.silent_days < math.inf or not 0 < self.pace < math.inf:
            raise ValueError(f"Not days of silence and a pace: {self.silent_days}, {self.pace}")


@dataclass(frozen=True, slots=True, eq=False)
class Ahead:
    """For one milestone of one process, in each run: how sure it is given the run's rates, and the days if it comes."""

    sure: Array
    days: Array


def what_lies_ahead(
    waiting: Waiting, run: Run, generator: np.random.Generator, assumptions: Mapping[str, float] = NOTHING_CHANGED
) -> dict[Milestone, Ahead]:
    """Return each milestone not yet behind this process; what fell through after an offer counts as not reached."""
    sure, days = np.ones(run.count), np.zeros(run.count)
    ahead = {}
    for stage in _stages(waiting.stage):
        now = stage is waiting.stage
        up, wait = _step(waiting, stage, waiting.silent_days if now else 0.0, run, generator)
        if stage is Stage.FINAL and not now:
            up, wait = _maybe_final(up, wait, generator, assumptions)
        sure, days = sure * up, days + wait
        if stage in REACHED_FROM:
            ahead[REACHED_FROM[stage]] = Ahead(sure, days)
    return ahead


def _stages(first: Stage) -> Iterator[Stage]:
    if first in (Stage.APPLICATION, Stage.SCREEN):
        yield first
        yield from LINE
    else:
        yield from LINE[LINE.index(first) :]


def _step(
    waiting: Waiting, stage: Stage, silent: float, run: Run, generator: np.random.Generator
) -> tuple[Array, Array]:
    """Return P(advance | silent t) = π_a S_a / (π_a S_a + π_r S_r + π_g) and days still to wait if it advances."""
    shares = run.shares_of(stage, waiting.channel)
    if stage is Stage.WRITTEN_OFFER and waiting.starts_in is not None:
        return shares[:, ADVANCE], np.full(run.count, max(waiting.starts_in, 0.0))
    spreads = run.draws.stages[stage].spreads
    middle = np.log(run.medians[stage] * waiting.pace)
    if silent <= 0:
        return shares[:, ADVANCE], np.exp(middle[:, 0] + spreads[0] * generator.standard_normal(run.count))
    left = unanswered(run.medians[stage], spreads, np.array([silent]), waiting.pace)[:, 0]
    open_still = shares[:, ADVANCE] * left[:, 0]
    up = open_still / (open_still + shares[:, TOLD_NO] * left[:, 1] + shares[:, NEVER])
    late = np.maximum(left[:, 0] * (1 - generator.random(run.count)), np.finfo(float).tiny)
    return up, np.maximum(np.exp(middle[:, 0] - spreads[0] * special.ndtri(late)) - silent, 0.0)


def _maybe_final(
    up: Array, wait: Array, generator: np.random.Generator, assumptions: Mapping[str, float]
) -> tuple[Array, Array]:
    """Only some are asked to one more round: the chance is averaged, the days are those of who got through."""
    more = next(turn.share for turn in road_from(Stage.INTERVIEW, assumptions) if turn.to is Stage.FINAL)
    through = more * up + (1 - more)
    asked = generator.random(len(up)) * through < more * up
    return through, np.where(asked, wait, 0.0)
