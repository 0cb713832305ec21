"""What was news between the seeker and the employer: it answers what was asked, and silence counts from it."""

from __future__ import annotations

from collections.abc import Iterable

from candidacy.ledger.events import Event
from candidacy.ledger.kinds import SILENT
from candidacy.ledger.rounds import Rounds


def news_in(happened: Iterable[Event], rounds: Rounds) -> tuple[Event, ...]:
    """Return what was news, in its order: an invitation written down only after its talk was held is none."""
    return tuple(event for event in happened if event.what not in SILENT and event not in rounds.late)
