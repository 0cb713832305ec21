"""With what the next round begins: what was left open, promised and learned in the rounds before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from candidacy.followup.debrief.likeness import alike
from candidacy.followup.debrief.people import each_met_once
from candidacy.followup.debrief.values import Debrief, Learned, Met, NextStep, Promise, Side
from candidacy.followup.talks import round_said
from candidacy.ledger.days import said


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something that a later round can settle, and why it is open."""

    text: str
    why: str
    round: int


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """What to have at hand when they call again."""

    points: tuple[OpenPoint, ...]
    mine: tuple[Promise, ...]
    """What the seeker promised and has not done yet, the nearest day first."""
    theirs: tuple[Promise, ...]
    people: tuple[Met, ...]
    """Everybody met so far, each once, with all that was noted."""
    differently: tuple[str, ...]
    again: tuple[str, ...]
    """What went well."""
    known: tuple[Learned, ...]
    """What they answered already: not to be asked again."""
    next_steps: tuple[NextStep, ...]
    """What they said last about what comes next."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to bring back."""
        return not any(getattr(self, name) for name in self.__slots__)


def open_points(debriefs: Sequence[Debrief]) -> OpenPoints:
    """Return what the debriefs of one candidacy leave for its next round; those of several candidacies are not mixed up by it.

    ValueError where they are of more than one candidacy.
    """
    if len({one.candidacy for one in debriefs}) > 1:
        raise ValueError("Open points are those of one candidacy")
    rounds = sorted(debriefs, key=lambda one: (one.round, one.held, one.id))
    promises = sorted((one for each in rounds for one in each.promises if one.kept is None), key=_due)
    answers = [one for each in rounds for one in each.learned if one.answer.strip()]
    return OpenPoints(
        points=tuple(_points(rounds, answers)),
        mine=tuple(one for one in promises if one.side is Side.MINE),
        theirs=tuple(one for one in promises if one.side is Side.THEIRS),
        people=each_met_once(one for each in rounds for one in each.people),
        differently=_once(one.next_time or one.what for each in reversed(rounds) for one in each.better),
        again=_once(one.what for each in reversed(rounds) for one in each.well),
        known=tuple(answers),
        next_steps=next((each.next_steps for each in reversed(rounds) if each.next_steps), ()),
    )


def _due(one: Promise) -> tuple[date, str]:
    return one.day or date.max, one.text


def _points(rounds: Sequence[Debrief], answers: Sequence[Learned]) -> Iterator[OpenPoint]:
    for each in rounds:
        when = f"{round_said(each.round)}, {said(each.held)}"
        for one in each.learned:
            if one.ask and not one.answer.strip() and not any(alike(one.ask, known.ask) for known in answers):
                yield OpenPoint(
                    one.ask, f"You asked it and got no answer, or had no time to ask it ({when}).", each.round
                )
        for better in each.better:
            if better.question:
                yield OpenPoint(
                    better.question,
                    f"You were not happy with your answer, and they may come back to it ({when}).",
                    each.round,
                )


def _once(texts: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.strip() for text in texts if text.strip()))
