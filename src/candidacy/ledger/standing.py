"""What the events together mean on one day: a pure function of the events, total over any history."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from candidacy.ledger.events import Event
from candidacy.ledger.facts import Facts, facts_of
from candidacy.ledger.gate import gate_of
from candidacy.ledger.history import history_of
from candidacy.ledger.milestones import milestones_of
from candidacy.ledger.parking import parked_of
from candidacy.ledger.plans import plans_of
from candidacy.ledger.sentences import sentences_of
from candidacy.ledger.stages import stage_of
from candidacy.ledger.upcoming import next_of
from candidacy.ledger.values import Standing
from candidacy.ledger.warnings import warnings_of


def standing(events: Iterable[Event], today: date, now: datetime | None = None) -> Standing:
    """Return where the candidacy stands on `today`; the same events in any order give the same standing.

    `now`, with its zone, tells whether a talk of today is over, which without it is not yet so.
    """
    return standing_from(facts_of(history_of(events, today), now), today)


def standing_from(facts: Facts, today: date) -> Standing:
    """Return the same from facts that are at hand."""
    stage = stage_of(facts)
    milestones = milestones_of(facts)
    plans = plans_of(facts)
    it_is, it_is_not = sentences_of(facts, stage, milestones)
    return Standing(
        today=today,
        stage=stage,
        round=facts.rounds.current,
        it_is=it_is,
        it_is_not=it_is_not,
        milestones=milestones,
        contingencies=facts.conditions.all,
        parked=parked_of(facts),
        plans=plans,
        unrecorded=facts.unrecorded,
        next=next_of(facts, stage, plans),
        gate=gate_of(facts),
        yours=facts.first_day is not None,
        open=_open(facts),
        ended_by=facts.history.ending if facts.history.ended else None,
        keep_applying=facts.accepted is None,
        warnings=warnings_of(facts),
    )


def _open(facts: Facts) -> bool:
    """Say whether it is still being decided: neither ended nor begun as a job."""
    return not facts.history.ended and facts.start.first_day is None
