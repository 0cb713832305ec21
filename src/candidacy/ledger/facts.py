"""The history with all that is worked out from it once, for the parts that build the standing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from candidacy.ledger.contingencies import Conditions, conditions_of
from candidacy.ledger.events import Event
from candidacy.ledger.history import History
from candidacy.ledger.kinds import CALLS, OFFERS, What
from candidacy.ledger.moments import begin_day, ends, has_passed
from candidacy.ledger.rounds import Rounds, rounds_of
from candidacy.ledger.start import Start, start_of

EARLY = CALLS | {What.ASSESSMENT_ASKED, What.ASSESSMENT_DONE}


@dataclass(frozen=True, slots=True)
class Facts:
    """The present life of a candidacy, seen from its parts."""

    history: History
    rounds: Rounds
    ever: Rounds
    """The rounds of all its lives, under the same numbers."""
    conditions: Conditions
    start: Start
    negotiating: Event | None
    """The opening of a negotiation that is not closed."""
    spoken: Event | None
    """The first spoken offer."""
    written: Event | None
    """The first written offer."""
    accepted: Event | None
    """The first formal acceptance."""
    first_day: Event | None
    """The first day worked, in whichever life of the candidacy: nothing takes it back."""
    unrecorded: tuple[Event, ...]
    """What arranged the talks whose time is over and of which it is not on record whether they were held, the first call among them."""

    @property
    def accepted_in_writing(self) -> Event | None:
        """The first formal acceptance that came after a written offer."""
        if self.written is None:
            return None
        after = self.history.life[self.history.life.index(self.written) :]
        return next((event for event in after if event.what is What.ACCEPTED_FORMALLY), None)

    @property
    def offered(self) -> Event | None:
        """The first offer of either kind."""
        return self.history.first(*OFFERS)


def facts_of(history: History, now: datetime | None = None) -> Facts:
    """Return the parts of the history; `now` tells whether a talk of today is over, which without it is not yet so."""
    ever = rounds_of(history.happened)
    rounds = ever.within(history.life)
    return Facts(
        history=history,
        rounds=rounds,
        ever=ever,
        conditions=conditions_of(history.life),
        start=start_of(history),
        negotiating=_negotiating(history),
        spoken=history.first(What.VERBAL_OFFER),
        written=history.first(What.WRITTEN_OFFER),
        accepted=history.first(What.ACCEPTED_FORMALLY),
        first_day=next((event for event in history.happened if event.what is What.FIRST_DAY_WORKED), None),
        unrecorded=tuple(event for event in _arranged(rounds) if _is_over(event, history.today, now)),
    )


def call_is_off(facts: Facts) -> bool:
    """Say whether the last that happened before any interview is that a first call was called off."""
    early = facts.history.last(*EARLY)
    return early is not None and early.what is What.SCREENING_CANCELLED and facts.rounds.current is None


def _arranged(rounds: Rounds) -> Iterator[Event]:
    if rounds.call and not rounds.call_was_had:
        yield rounds.call
    yield from (event for _, event in rounds.pending)


def _is_over(event: Event, today: date, now: datetime | None) -> bool:
    day = begin_day(event)
    return day is not None and has_passed(day, ends(event), today, now)


def _negotiating(history: History) -> Event | None:
    last = history.last(What.NEGOTIATION_OPENED, What.NEGOTIATION_CLOSED)
    return last if last and last.what is What.NEGOTIATION_OPENED else None
