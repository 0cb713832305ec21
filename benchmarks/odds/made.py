"""Made-up searches of any size: applications, a tenth of them followed to the end, a tenth still open."""

from __future__ import annotations

import numpy as np

from candidacy.odds.rates import usual_wait
from candidacy.odds.search import Course, Outcome, Search, Wait
from candidacy.odds.values import Channel, Stage

NEXT = {Stage.APPLICATION: Stage.INTERVIEW, Stage.INTERVIEW: Stage.FINAL, Stage.FINAL: Stage.VERBAL_OFFER}
RICHER = 5
"""Chances of an application are this many times the usual, so that later stages have something to learn from."""


def made(count: int, open_now: int, seed: int) -> Search:
    """Return `count` candidacies, the last `open_now` of them begun within the last 40 days."""
    rng = np.random.Generator(np.random.PCG64(seed))
    return Search(tuple(_course(rng, 40 if place >= count - open_now else 400) for place in range(count)))


def _course(rng: np.random.Generator, longest: int) -> Course:
    channel = Channel.REFERRED if rng.random() < 0.15 else Channel.COLD
    left, stage = float(np.ceil(rng.uniform(0.1, 1) * longest)), Stage.APPLICATION
    waits: list[Wait] = []
    while True:
        usual = usual_wait(stage, channel)
        up = min(0.9, usual.shares[0] * (RICHER if stage is Stage.APPLICATION else 1))
        column = 0 if rng.random() < up else 1 if rng.random() < usual.shares[1] / (1 - usual.shares[0]) else 2
        days = np.inf if column == 2 else np.ceil(rng.lognormal(np.log(usual.medians[column]), usual.spreads[column]))
        if days >= left:
            return Course((*waits, Wait(stage, Outcome.OPEN, left, 0.0, channel)))
        left -= float(days)
        waits.append(Wait(stage, (Outcome.ADVANCED, Outcome.TOLD_NO)[column], float(days), left, channel))
        if column == 1 or stage not in NEXT:
            return Course(tuple(waits))
        stage = NEXT[stage]
