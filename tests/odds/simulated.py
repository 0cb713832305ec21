"""Made-up searches with a known truth."""

from __future__ import annotations

import numpy as np
from scipy.special import expit

from candidacy.odds.fit.model import Beliefs
from candidacy.odds.rates import pace_of
from candidacy.odds.search import Course, Outcome, Search, Wait
from candidacy.odds.values import Array, Channel, Draws, Sector, Stage


def simulated(truth: Array, stage: Stage, beliefs: Beliefs, count: int, rng: np.random.Generator) -> Search:
    """Return `count` waits that began on random days of the last 120, with truth logit p, logit q and log medians."""
    return Search(tuple(Course((_wait(truth, stage, beliefs, rng),)) for _ in range(count)))


def _wait(truth: Array, stage: Stage, beliefs: Beliefs, rng: np.random.Generator) -> Wait:
    channel = (Channel.COLD, Channel.REFERRED)[int(rng.random() < 0.2)]
    sector = (None, Sector.GOVERNMENT)[int(rng.random() < 0.3)]
    up, no = expit(truth[:2] + beliefs.channel_odds[list(Channel).index(channel)])
    column = 0 if rng.random() < up else 1 if rng.random() < no else 2
    watched = float(rng.uniform(1, 120))
    if column < 2:
        days = float(np.exp(truth[2 + column] + beliefs.spreads[column] * rng.standard_normal())) * pace_of(sector)
        if days < watched:
            return Wait(stage, (Outcome.ADVANCED, Outcome.TOLD_NO)[column], days, 0, channel, sector)
    return Wait(stage, Outcome.OPEN, watched, 0, channel, sector)


def record(usual: Draws, place: int, count: int, rng: np.random.Generator) -> Search:
    """Return `count` waits at every stage under draw `place` of the usual, begun on random days of the last 60."""
    return Search(tuple(Course((_looked_at(usual, stage, place, rng),)) for stage in Stage for _ in range(count)))


def _looked_at(usual: Draws, stage: Stage, place: int, rng: np.random.Generator) -> Wait:
    channel = (Channel.COLD, Channel.REFERRED)[int(rng.random() < 0.3)]
    drawn, begun = usual.stages[stage], float(rng.uniform(1, 60))
    column = int(rng.choice(3, p=usual.shares(stage, channel)[place]))
    if column < 2:
        days = float(np.exp(np.log(drawn.medians[place, column]) + drawn.spreads[column] * rng.standard_normal()))
        if days < begun:
            return Wait(stage, (Outcome.ADVANCED, Outcome.TOLD_NO)[column], days, begun - days, channel)
    return Wait(stage, Outcome.OPEN, begun, 0.0, channel)
