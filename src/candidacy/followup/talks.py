"""The talks of a candidacy as the record has them: which round, on which day, and when it is over."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from candidacy.ledger.events import Event, When
from candidacy.ledger.facts import Facts
from candidacy.ledger.kinds import APPOINTING, What
from candidacy.ledger.moments import begin_day, ends, has_passed
from candidacy.ledger.rounds import Rounds

FIRST_CALL = 0
"""The number of a talk before the first round."""

_PLACE = "place", "location", "where", "address"
_FROM_HOME = re.compile(r"(?i)\b(?:phone|telephone|call|video|online|remote|virtual|zoom|teams|meet|skype|webex)\b")
_BY_WIRE = re.compile(
    r"(?i)https://|^\W*(?:(?:microsoft |ms |google |cisco )?(?:teams|zoom|meet|webex|skype)\b|.{0,60}\b(?:ring|call|phone|telephon)\w* you\b|you\b.{0,10}\bbe (?:rung|called|phoned|telephoned)\b)"
)
"""Places that nobody travels to, as a mail says them."""


class Timed(Protocol):
    """What a talk must say to tell whether it is over."""

    @property
    def day(self) -> date:
        """The day it was held, or is arranged for."""

    @property
    def ends(self) -> datetime | None:
        """When it is over, where its time is known: with a zone, or by the clock on the wall."""

    @property
    def held(self) -> bool:
        """Whether it is on record that it was held."""


def is_over(talk: Timed, today: date, now: datetime | None = None) -> bool:
    """Say whether the talk is over: it was held, its day has passed, or its end has; without `now` a day is over with its end.

    An end without a zone is read on the clock of `now`; one with a zone needs a `now` that has one.
    """
    return talk.held or has_passed(talk.day, talk.ends, today, now)


@dataclass(frozen=True, slots=True)
class RecordedTalk:
    """A round that was arranged or held."""

    round: int
    """From 1; 0 for a first call."""
    day: date
    ends: datetime | None
    """When it is over, where its time is known: with a zone, or by the clock on the wall."""
    people: tuple[str, ...]
    """Whom it was with, by the event that says so last."""
    named: tuple[str, ...]
    """Everybody named with it, when it was arranged, moved or held."""
    held: bool
    event: str
    """The id of the event that arranged it last, or says that it was held."""
    since: When | None = None
    """When it was arranged last, or held."""


def recorded_talks(facts: Facts) -> tuple[RecordedTalk, ...]:
    """Return the rounds of all lives that have a day, in their order, each once; held counts before arranged.

    A first call for which a day was set is round 0.
    """
    named = _named(facts)
    found = dict(_call(facts.ever)) | dict(_arranged(facts, named)) | dict(_held(facts, named))
    return tuple(found[number] for number in sorted(found))


_Named = Mapping[int, tuple[str, ...]]


def _named(facts: Facts) -> _Named:
    names: defaultdict[int, list[str]] = defaultdict(list)
    for number, event in facts.ever.numbered:
        if event.what in APPOINTING or event.what is What.INTERVIEW_HELD:
            names[number] += event.detail.people
        else:
            # Whoever was to be met that time need not be there when it is set again.
            names[number].clear()
    return {number: tuple(dict.fromkeys(several)) for number, several in names.items()}


def _call(rounds: Rounds) -> Iterator[tuple[int, RecordedTalk]]:
    if rounds.call:
        people = rounds.call.detail.people
        yield from _set(FIRST_CALL, rounds.call, people, held=rounds.call_was_had)


def _arranged(facts: Facts, named: _Named) -> Iterator[tuple[int, RecordedTalk]]:
    for number, event in facts.ever.pending:
        yield from _set(number, event, named[number], held=False)


def _set(number: int, event: Event, named: tuple[str, ...], held: bool) -> Iterator[tuple[int, RecordedTalk]]:
    day = begin_day(event)
    if day is not None:
        yield (
            number,
            RecordedTalk(number, day, ends(event), event.detail.people, named, held, event.id, event.when),
        )


def _held(facts: Facts, named: _Named) -> Iterator[tuple[int, RecordedTalk]]:
    for number, event in facts.ever.held:
        if event.when is not None:
            yield (
                number,
                RecordedTalk(number, event.day, None, event.detail.people, named[number], True, event.id, event.when),
            )


def places_of(numbered: Iterable[tuple[int, Event]]) -> Mapping[int, str]:
    """Return where each round is held, as it was said last: a talk that is moved without a new place stays where it was.

    One that was called off, or is now by telephone or video and was not before (or the other way round), keeps no place.
    """
    found: dict[int, str] = {}
    for number, event in numbered:
        told = place_in(event)
        if told:
            found[number] = told
        elif event.what is What.INTERVIEW_CANCELLED or _turned(event.detail.form, found.get(number, "")):
            found.pop(number, None)
    return found


def place_in(event: Event) -> str:
    """Return where the event says that the talk is held; "" where it does not."""
    more = dict(event.detail.more)
    return next((more[name] for name in _PLACE if more.get(name)), "")


def is_from_home(form: str, place: str) -> bool:
    """Say whether the talk is by telephone or video, by its form or by a place that is a link or a call."""
    return _FROM_HOME.search(form) is not None or _BY_WIRE.search(place) is not None


def _turned(form: str, place: str) -> bool:
    return bool(form and place) and is_from_home(form, "") is not is_from_home("", place)


def round_said(number: int) -> str:
    """Return what the talk is called within a sentence, such as "round 2"; 0 is a first call."""
    return f"round {number}" if number else "first call"
