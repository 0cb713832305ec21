"""The wish: "tell me all of this one": its timeline, its rounds, what may come next, and the way so far."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from candidacy.app.kept import Here
from candidacy.followup.likely import likely_next
from candidacy.followup.talks import places_of
from candidacy.ledger.events import Event
from candidacy.ledger.gate import ALSO_CHECK
from candidacy.ledger.history import history_of
from candidacy.ledger.kinds import What
from candidacy.ledger.log import Entry, log_of
from candidacy.ledger.path import Step, path_of
from candidacy.ledger.rounds import rounds_of
from candidacy.ledger.searching import advice_on_searching
from candidacy.ledger.values import Stage, Standing


@dataclass(frozen=True, slots=True)
class Round:
    """One interview round: the event that says most of it, and whether it was held."""

    number: int
    event: Event
    held: bool
    place: str
    """Where it is held; "" where that is not known."""


@dataclass(frozen=True, slots=True)
class Told:
    """What there is to tell of a candidacy besides its standing."""

    timeline: tuple[Entry, ...]
    """The newest first."""
    rounds: tuple[Round, ...]
    likely: tuple[What, ...]
    path: tuple[Step, ...]
    searching: str
    also_check: tuple[str, ...]
    """What no event can show before giving notice elsewhere; empty before an offer."""


def told_of(*, here: Here, today: date) -> Told:
    """Return all of it on the day."""
    standing = here.standing
    return Told(
        timeline=log_of(here.events, today)[::-1],
        rounds=_rounds(here, today),
        likely=likely_next(standing),
        path=path_of(here.events, today),
        searching=advice_on_searching(standing),
        also_check=ALSO_CHECK if standing.stage in (Stage.OFFER, Stage.ACCEPTED) else (),
    )


def likely_of(*, standing: Standing) -> tuple[What, ...]:
    """Return what is likely to be recorded next."""
    return likely_next(standing)


def _rounds(here: Here, today: date) -> tuple[Round, ...]:
    found = rounds_of(history_of(here.events, today).happened)
    places = places_of(found.numbered)
    rows = [*((*one, True) for one in found.held), *((*one, False) for one in found.pending)]
    return tuple(sorted((Round(*one, places.get(one[0], "")) for one in rows), key=_number))


def _number(one: Round) -> int:
    return one.number
