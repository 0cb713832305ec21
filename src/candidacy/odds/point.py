"""Where one candidacy waits, and what lies ahead of people at this point."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from candidacy.kernel.chances import Assumption, Chance, Estimate, Source
from candidacy.odds.ahead import LINE, Ahead, Milestone, Waiting, what_lies_ahead
from candidacy.odds.portfolio import HORIZON
from candidacy.odds.rates import wait_basis
from candidacy.odds.rates.assumptions import NOTHING_CHANGED
from candidacy.odds.search import Course
from candidacy.odds.shared import Run, seeker_left, shared_runs
from candidacy.odds.silence import Silence, ranged, silence
from candidacy.odds.stages import stage_chance
from candidacy.odds.values import Channel, Draws, Stage

RUNS = 4_000


@dataclass(frozen=True, slots=True)
class Point:
    """The wait a candidacy is in, or the one it comes to next while nobody is waited for."""

    stage: Stage
    silent_days: float | None = None
    """Below 0 while a promised date lies ahead; None while no answer is awaited: nothing sent yet, or an interview to come."""
    since: date | None = None
    """The day the silence counts from: a promised date, which may lie ahead."""
    channel: Channel = Channel.COLD
    talk_on: date | None = None
    """The day of the talk that is still to come, where it is known."""
    start: date | None = None
    """The first day of work, where it is named."""
    starts_in: float | None = None
    """Days from today until then; below 0 where it is over."""


@dataclass(frozen=True, slots=True)
class Odds:
    """What lies ahead of people at this point, and what the silence so far has done."""

    point: Point
    ahead: Mapping[Milestone, Estimate]
    """The milestones not yet behind, in their order; the first is the next one."""
    silence: Silence | None
    halves_on: date | None
    closed_on: date | None
    """The day to treat it as closed, if nothing is heard until then."""

    @property
    def next(self) -> tuple[Milestone, Estimate]:
        """The next milestone with its chance."""
        return next(iter(self.ahead.items()))


def point_of(course: Course, today: date) -> Point:
    """Return where the candidacy is; one that was never applied for is at its application."""
    wait = course.open
    if wait is None:
        last = course.waits[-1].channel if course.waits else Channel.COLD
        return Point(course.ahead or Stage.APPLICATION, channel=last, talk_on=course.talk_on)
    if course.start:
        return Point(wait.stage, channel=wait.channel, start=course.start, starts_in=float((course.start - today).days))
    days = wait.days or 0.0 if course.since is None else float((today - course.since).days)
    return Point(wait.stage, days, course.since, wait.channel)


def is_live(course: Course) -> bool:
    """Say whether anything is on its way: an answer, a talk or a start; a job that was only noted is not."""
    return course.open is not None or course.ahead is not None


def runs_of(draws: Draws, seed: int, runs: int = RUNS) -> Run:
    """Return what all candidacies of a search share, drawn once: their odds are then those of the same seekers."""
    generator = np.random.Generator(np.random.PCG64(seed))
    return shared_runs(draws, runs, generator, seeker_left(draws))


def odds_of(point: Point, run: Run, seed: int, assumptions: Mapping[str, float] = NOTHING_CHANGED) -> Odds:
    """Return the odds from this point on, by simulated courses of this one candidacy.

    `assumptions` are those the draws of the run were fitted with. Milestones have the sources, the assumptions and the
    own outcomes of all the stages still before them. The same arguments give the same answer.
    """
    draws, generator = run.draws, np.random.Generator(np.random.PCG64((seed, 1)))
    found = what_lies_ahead(waiting_at(point), run, generator, assumptions)
    basis = _basis(point, draws, assumptions)
    ahead = {name: Estimate(_reached(found[name]), *basis) for name in Milestone if name in found}
    if point.silent_days is None:
        return Odds(point, ahead, None, None, None)
    heard = silence(draws, point.stage, point.silent_days, channel=point.channel, assumptions=assumptions)
    return Odds(point, ahead, heard, _on(point, heard.halves_by), _on(point, heard.closed_by))


def _reached(ahead: Ahead) -> Chance:
    return ranged(ahead.sure * np.mean(ahead.days <= HORIZON))


def waiting_at(point: Point) -> Waiting:
    """Return the process that waits at this point; before a promised date its silence has not begun."""
    return Waiting(point.stage, max(point.silent_days or 0.0, 0.0), point.channel, starts_in=point.starts_in)


def _on(point: Point, days: int | None) -> date | None:
    return None if point.since is None or days is None else point.since + timedelta(days=days)


def _basis(
    point: Point, draws: Draws, assumptions: Mapping[str, float]
) -> tuple[int, tuple[Source, ...], tuple[Assumption, ...]]:
    first = [point.stage] if point.stage in (Stage.APPLICATION, Stage.SCREEN) else []
    later = LINE if first else LINE[LINE.index(point.stage) :]
    found = [stage_chance(draws, stage, channel=point.channel, assumptions=assumptions) for stage in (*first, *later)]
    sources = dict.fromkeys(source for one in found for source in one.sources)
    told = dict.fromkeys(one for each in found for one in each.assumptions)
    if point.silent_days is not None:
        told |= dict.fromkeys(wait_basis(point.stage, assumptions))
    return sum(one.own_outcomes for one in found), tuple(sources), tuple(told)
