"""The conditions on an offer and the checks under way, and how each stands.

A word that fits no condition clears none: it is better to ask once more than to give notice too early.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias

from candidacy.ledger.events import Event
from candidacy.ledger.kinds import CHECKS, CONTINGENCIES, What
from candidacy.ledger.matters import Matter, matter_of, means_all
from candidacy.ledger.values import Contingency, ContingencyState

OPEN, CLEARED, FAILED = ContingencyState.OPEN, ContingencyState.CLEARED, ContingencyState.FAILED
STATES = {
    What.CHECK_BEGUN: OPEN,
    What.CONTINGENCY_ADDED: OPEN,
    What.CHECK_CLEARED: CLEARED,
    What.CONTINGENCY_CLEARED: CLEARED,
    What.CHECK_FAILED: FAILED,
    What.CONTINGENCY_FAILED: FAILED,
}
UNNAMED = {True: "a check", False: "a condition that was not named"}

Places: TypeAlias = list[int]


@dataclass(frozen=True, slots=True)
class Conditions:
    """Every condition and check of the present life, and the events whose condition could not be told."""

    all: tuple[Contingency, ...]
    strays: tuple[Event, ...]
    """Events that clear a condition nobody added."""
    guessed: tuple[Event, ...]
    """Events that do not say which of several conditions they clear."""


def conditions_of(life: Iterable[Event]) -> Conditions:
    """Return the conditions after all that happened to them, in the order they came up."""
    book = _Book()
    for event in life:
        if event.what in CONTINGENCIES or event.what in CHECKS:
            book.enter(event)
    return Conditions(tuple(book.items), tuple(book.strays), tuple(book.guessed))


def words_of(event: Event) -> str:
    """Return the words by which an event names its condition."""
    return event.detail.name or event.detail.text


class _Book:
    """Conditions as they change, event by event."""

    def __init__(self) -> None:
        self.items: list[Contingency] = []
        self.matters: list[Matter] = []
        self.strays: list[Event] = []
        self.guessed: list[Event] = []

    def enter(self, event: Event) -> None:
        state = STATES[event.what]
        places = self._same_again(event) if state is OPEN else self._meant(event, state)
        whole = (place for place in places if state is not CLEARED or self._wholly(place, event))
        for place in whole:
            self.items[place] = _changed(self.items[place], event, state)
        if not places:
            self._unmatched(event, state)

    def _wholly(self, place: int, event: Event) -> bool:
        """Say whether all is cleared of a condition such as "references and background check"; keep what is left of it."""
        subjects = matter_of(words_of(event)).subjects
        left = self.matters[place].subjects - subjects
        if not subjects or not left:
            return True
        self.matters[place] = Matter(left, frozenset())
        return False

    def _unmatched(self, event: Event, state: ContingencyState) -> None:
        # A failure counts even when nobody had named the condition before; a clearing of nothing is only odd.
        if event.what is What.CONTINGENCY_CLEARED:
            self.strays.append(event)
            return
        self.items.append(_begun(event, state))
        self.matters.append(matter_of(words_of(event)))

    def _same_again(self, event: Event) -> Places:
        matter = matter_of(words_of(event))
        return [place for place in self._kin(event) if self.matters[place].same_as(matter)][:1]

    def _meant(self, event: Event, state: ContingencyState) -> Places:
        named = [place for place in self._kin(event) if self.items[place].added.id == event.detail.name.strip()]
        if named:
            return named[:1]
        matter = matter_of(words_of(event))
        unlike = [place for place in self._kin(event) if self.items[place].state is not state]
        if not matter.named:
            return self._unnamed(event, unlike) or self._kin(event)[:1]
        places = self._closest(matter, unlike) or self._already(event, matter)
        return places + self._checks_of_the_same(matter) if event.what in CONTINGENCIES else places

    def _already(self, event: Event, matter: Matter) -> Places:
        """Find the condition that stands like this already: the same news told twice changes nothing."""
        return [place for place in self._kin(event) if self.matters[place].closeness(matter)][:1]

    def _unnamed(self, event: Event, unlike: Places) -> Places:
        open_ones = [place for place in unlike if self.items[place].state is OPEN] or unlike
        if means_all(words_of(event)):
            return open_ones
        if len(open_ones) > 1:
            self.guessed.append(event)
        return open_ones[:1]

    def _closest(self, matter: Matter, places: Places) -> Places:
        fits = [(self.matters[place].closeness(matter), -place) for place in places]
        best = max(fits, default=(0, 0))
        if best[0] > 0:
            return [-best[1]]
        # A condition that was never named may be the one that is meant.
        return [place for place in places if not self.matters[place].named][:1]

    def _checks_of_the_same(self, matter: Matter) -> Places:
        checks = [place for place, item in enumerate(self.items) if item.is_check and item.state is OPEN]
        return [place for place in checks if self.matters[place].closeness(matter) or not self.matters[place].named][:1]

    def _kin(self, event: Event) -> Places:
        is_check = event.what in CHECKS
        return [place for place, item in enumerate(self.items) if item.is_check is is_check]


def _begun(event: Event, state: ContingencyState) -> Contingency:
    is_check = event.what in CHECKS
    detail = event.detail
    return Contingency(
        name=" ".join(words_of(event).split()) or UNNAMED[is_check],
        who=detail.who,
        due=detail.deadline or detail.day,
        state=state,
        event=event,
        added=event,
        is_check=is_check,
    )


def _changed(item: Contingency, event: Event, state: ContingencyState) -> Contingency:
    return replace(item, state=state, event=event, who=event.detail.who or item.who)
