"""The usual path of a candidacy, and how far along it this one has come: for who would rather look than read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from candidacy.ledger import usual
from candidacy.ledger.events import Event
from candidacy.ledger.facts import facts_of
from candidacy.ledger.history import History, history_of
from candidacy.ledger.stages import STAGES, stage_of
from candidacy.ledger.values import Stage, Usual

PATH = (
    Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEW, Stage.CHECKS, Stage.OFFER, Stage.ACCEPTED, Stage.STARTED,
)  # fmt: skip
USUAL: dict[Stage, Usual] = {
    Stage.APPLIED: usual.FIRST_INTERVIEW,
    Stage.INTERVIEW: usual.INTERVIEW_TO_OFFER,
    Stage.OFFER: usual.OFFER_TO_ACCEPTANCE,
}
"""How long it usually takes from this step to what comes after it, where somebody counted."""


class Place(StrEnum):
    """How a step lies to where the candidacy stands."""

    BEHIND = "behind"
    HERE = "here"
    ENDED_HERE = "ended_here"
    PASSED_BY = "passed_by"
    """Earlier on the usual path, with nothing recorded of it."""
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the usual path."""

    stage: Stage
    place: Place
    usual: Usual | None


def path_of(events: Iterable[Event], today: date) -> tuple[Step, ...]:
    """Return the steps in their usual order; employers leave some out and go back to others."""
    history = history_of(events, today)
    stage = _last_stage(history)
    seen = frozenset(STAGES[event.what] for event in _life(history) if event.what in STAGES)
    return tuple(Step(one, _place(one, stage, seen, history.ended), USUAL.get(one)) for one in PATH)


def _life(history: History) -> tuple[Event, ...]:
    return history.happened if history.ended else history.life


def _last_stage(history: History) -> Stage:
    """Return the stage now, or the furthest one that was reached before it ended."""
    if not history.ended:
        return stage_of(facts_of(history))
    reached = [STAGES[event.what] for event in history.happened if event.what in STAGES]
    return max(reached, key=list(Stage).index, default=Stage.NOTHING)


def _place(step: Stage, now: Stage, seen: frozenset[Stage], ended: bool) -> Place:
    if step is now:
        return Place.ENDED_HERE if ended else Place.HERE
    order = list(Stage)
    if order.index(step) > order.index(now) and step not in seen:
        return Place.AHEAD
    return Place.BEHIND if step in seen else Place.PASSED_BY
