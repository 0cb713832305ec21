"""The start date: whether one was received, which day it is now, and whether it was kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from candidacy.ledger.events import Event
from candidacy.ledger.history import History
from candidacy.ledger.kinds import START_DATES, What


@dataclass(frozen=True, slots=True)
class Start:
    """What is known of the start in the present life."""

    received: Event | None
    """What gave a start date: receiving one, or having it moved to a named day."""
    latest: Event | None
    day: date | None
    """The day as last given; None where no day is named, or it was moved and the new one is not."""
    moved_to_unknown: bool
    first_day: Event | None
    today: date

    @property
    def passed(self) -> bool:
        """Whether the day is over and no first day is recorded."""
        return self.day is not None and self.day < self.today and self.first_day is None

    @property
    def settled(self) -> bool:
        """Whether a start date was received and is still ahead, or was kept."""
        if self.received is None:
            return False
        return self.first_day is not None or not (self.passed or self.moved_to_unknown)


def start_of(history: History) -> Start:
    """Return the start as the events have it."""
    given = history.all_of(*START_DATES)
    latest = given[-1] if given else None
    moved_to_unknown = latest is not None and latest.what is What.START_DATE_MOVED and latest.detail.day is None
    days = [event.detail.day for event in given if event.detail.day]
    return Start(
        received=next((event for event in given if _gives_one(event)), None),
        latest=latest,
        day=None if moved_to_unknown or not days else days[-1],
        moved_to_unknown=moved_to_unknown,
        first_day=history.first(What.FIRST_DAY_WORKED),
        today=history.today,
    )


def _gives_one(event: Event) -> bool:
    return event.what is What.START_DATE_RECEIVED or event.detail.day is not None
