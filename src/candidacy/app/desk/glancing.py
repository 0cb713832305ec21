"""The wish: "how do I stand with all of them?", worked out once for each candidacy and day, and again when it has news."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from candidacy.app.desk.minding import Mind
from candidacy.app.desk.noting import noted
from candidacy.app.kept import Glance
from candidacy.followup.talks import RecordedTalk, recorded_talks
from candidacy.ledger.events import Event
from candidacy.ledger.facts import Facts, facts_of
from candidacy.ledger.history import history_of
from candidacy.ledger.news import news_in
from candidacy.ledger.parking import brought_back
from candidacy.ledger.standing import standing_from
from candidacy.ledger.values import Standing


def glances(*, seeker: UUID, today: date) -> tuple[Glance, ...]:
    """Return all candidacies with their standing, in the order they were noted."""
    known = noted(seeker=seeker)
    worked = _STANDINGS.of(seeker, [each.id for each in known], today)
    return tuple(Glance(each, *worked[each.id]) for each in known)


def _at_a_glance(
    events: tuple[Event, ...], today: date
) -> tuple[Standing, date | None, tuple[RecordedTalk, ...], Event | None]:
    facts = facts_of(history_of(events, today))
    return standing_from(facts, today), _news(facts), recorded_talks(facts), brought_back(facts)


def _news(facts: Facts) -> date | None:
    return max((event.day for event in news_in(facts.history.happened, facts.ever)), default=None)


_STANDINGS = Mind(_at_a_glance)
