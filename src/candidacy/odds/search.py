"""What the odds need to know of a search: every wait for an answer, how long it took and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from candidacy.odds.values import Channel, Sector, Stage


class Outcome(StrEnum):
    """How a wait ended, as far as is known today."""

    ADVANCED = "advanced"
    TOLD_NO = "told_no"
    OPEN = "open"
    """Nothing heard so far: known only to have lasted this long, never a no."""
    STOPPED = "stopped"
    """The seeker stopped waiting; nobody will know what the answer would have been."""


RESOLVED = frozenset({Outcome.ADVANCED, Outcome.TOLD_NO})


@dataclass(frozen=True, slots=True)
class Wait:
    """One wait at one stage of one candidacy."""

    stage: Stage
    outcome: Outcome
    days: float | None
    """Calendar days waited, 0 or more, from the promised date where one was given; None where they are not known."""
    age: float = 0.0
    """Days since it ended; 0 while it is open. Old evidence counts for less."""
    channel: Channel = Channel.COLD
    sector: Sector | None = None

    @property
    def resolved(self) -> bool:
        """Whether an answer came."""
        return self.outcome in RESOLVED


@dataclass(frozen=True, slots=True)
class Course:
    """The waits of one candidacy in the order they happened; at most the last one is open."""

    waits: tuple[Wait, ...]
    since: date | None = None
    """The day the open wait counts from; a promised date may lie ahead. None where none is open."""
    begun: date | None = None
    """The day of the event that the open wait began with."""
    ahead: Stage | None = None
    """The wait that begins once the talk that is arranged has been held; None where none is, or an answer is awaited."""
    talk_on: date | None = None
    """The day of that talk, where it is known."""
    start: date | None = None
    """The first day of work, where the employer has named it: nobody is waited for then."""

    @property
    def open(self) -> Wait | None:
        """The wait that is going on, if one is."""
        return self.waits[-1] if self.waits and self.waits[-1].outcome is Outcome.OPEN else None


@dataclass(frozen=True, slots=True)
class Search:
    """All candidacies of one seeker; their order says nothing."""

    courses: tuple[Course, ...] = ()

    @property
    def waits(self) -> tuple[Wait, ...]:
        """Every wait of every candidacy."""
        return tuple(wait for course in self.courses for wait in course.waits)


def own_outcomes(search: Search, stage: Stage) -> int:
    """Return how many waits at the stage have been answered."""
    return sum(wait.resolved for wait in search.waits if wait.stage is stage)
