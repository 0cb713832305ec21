"""A candidacy's events sorted into what happened, what lies ahead and what cannot be placed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from candidacy.ledger.corrections import Corrected, corrected
from candidacy.ledger.events import Event
from candidacy.ledger.kinds import ENDINGS, REOPENING, What
from candidacy.ledger.order import in_order


@dataclass(frozen=True, slots=True)
class History:
    """The events that count, in the order they happened, and the others by what keeps them from counting."""

    today: date
    happened: tuple[Event, ...]
    ahead: tuple[Event, ...]
    """Dated after today: plans at most."""
    undated: tuple[Event, ...]
    corrected: Corrected
    ending: Event | None
    """The last thing that ended the candidacy, if any did."""
    life: tuple[Event, ...]
    """What happened since the candidacy began, or began anew after an ending; empty while it is ended."""

    @property
    def ended(self) -> bool:
        """Whether the last word is an ending."""
        return self.ending is not None and not self.life

    def all_of(self, *whats: What) -> tuple[Event, ...]:
        """Return the events of these kinds in the present life, in order."""
        return tuple(event for event in self.life if event.what in whats)

    def first(self, *whats: What) -> Event | None:
        """Return the first event of these kinds in the present life."""
        return next(iter(self.all_of(*whats)), None)

    def last(self, *whats: What) -> Event | None:
        """Return the last event of these kinds in the present life."""
        return next(reversed(self.all_of(*whats)), None)

    def until(self, event: Event) -> tuple[Event, ...]:
        """Return what happened in the present life before `event`."""
        return self.life[: self.life.index(event)]


def history_of(events: Iterable[Event], today: date) -> History:
    """Return the history as it stands today, the same for any order of the events."""
    after = corrected(events, today)
    facts = [event for event in after.standing if event.what is not What.CORRECTION]
    dated = in_order(facts)
    happened = tuple(event for event in dated if event.day <= today)
    ending = next((event for event in reversed(happened) if event.what in ENDINGS), None)
    return History(
        today=today,
        happened=happened,
        ahead=tuple(event for event in dated if event.day > today),
        undated=tuple(sorted((event for event in facts if event.when is None), key=repr)),
        corrected=after,
        ending=ending,
        life=happened if ending is None else tuple(_anew(happened, ending)),
    )


def _anew(happened: tuple[Event, ...], ending: Event) -> Iterator[Event]:
    """Give what happened from the first thing after the ending that opens the candidacy again."""
    opened = False
    for event in happened[_last_place(happened, ending) + 1 :]:
        opened = opened or event.what in REOPENING
        if opened:
            yield event


def _last_place(happened: tuple[Event, ...], event: Event) -> int:
    return len(happened) - 1 - happened[::-1].index(event)
