"""The wish: "which interviews were there?": rounds arranged and held, by the record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.people import people
from candidacy.app.kept import Role
from candidacy.app.kept_debrief import Interview, KeptDebrief
from candidacy.followup.talks import FIRST_CALL
from candidacy.kernel.refusals import NotFound
from candidacy.ledger.events import Event
from candidacy.ledger.history import history_of
from candidacy.ledger.moments import begins, lasts_minutes
from candidacy.ledger.rounds import rounds_of


def interviews_in(events: Iterable[Event], today: date) -> tuple[Interview, ...]:
    """Return the rounds that have a day, the first first; a first call is round 0."""
    happened = history_of(events, today).happened
    rounds = rounds_of(happened)
    found = {number: _arranged(number, event) for number, event in rounds.pending}
    found |= {number: _held(number, event) for number, event in rounds.held}
    if rounds.call:
        found[FIRST_CALL] = _call(rounds.call, rounds.call_was_had)
    return tuple(one for _, one in sorted(found.items()) if one)


def interviews_of(*, seeker: UUID, candidacy: UUID, today: date) -> tuple[Interview, ...]:
    """Return the rounds of one candidacy that have a day."""
    return interviews_in(standing_of(seeker=seeker, candidacy=candidacy, today=today).events, today)


def is_to_be_written_down(talk: Interview) -> bool:
    """Say whether it calls for a debrief: every round, and a first call for which a day was set."""
    return talk.round != FIRST_CALL or begins(talk.event) is not None


def to_be_met(*, seeker: UUID, debrief: KeptDebrief, today: date) -> tuple[str, ...]:
    """Return whom the interview was to be with, by the record, then everybody noted for the candidacy but its referees."""
    talks = interviews_of(seeker=seeker, candidacy=debrief.candidacy, today=today)
    named = [name for talk in talks if talk.round == debrief.told.round for name in talk.event.detail.people]
    noted = [one.name for one in people(seeker=seeker, candidacy=debrief.candidacy) if one.role is not Role.REFEREE]
    return tuple({name.casefold(): name for name in reversed([*named, *noted])}.values())[::-1]


def interview_meant(known: Iterable[Interview], round_number: int | None, now: datetime) -> Interview:
    """Return the round of that number, else the last one that is over; a first call where no round is.

    Raises NotFound where there is none.
    """
    several = list(known)
    over = [one for one in several if one.is_over(now)]
    over = [one for one in over if one.round != FIRST_CALL] or over
    fits = over if round_number is None else [one for one in several if one.round == round_number]
    if not fits:
        told = (
            "No interview on record is over yet"
            if round_number is None
            else f"No round {round_number} with a day is on record"
        )
        raise NotFound(f"{told}: record it first, or name its round and its day.")
    return fits[-1]


def _call(event: Event, had: bool) -> Interview:
    arranged = _arranged(FIRST_CALL, event)
    return replace(arranged, held=had) if arranged else _held(FIRST_CALL, event)


def _held(number: int, event: Event) -> Interview:
    begins = event.when.moment if event.when else None
    return Interview(number, event.day, begins, lasts_minutes(event), True, event)


def _arranged(number: int, event: Event) -> Interview | None:
    start = begins(event)
    if start is None:
        return None
    day, moment = (start.date(), start) if isinstance(start, datetime) else (start, None)
    return Interview(number, day, moment, lasts_minutes(event), False, event)
