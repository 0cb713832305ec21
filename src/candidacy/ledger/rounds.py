"""Interview rounds: which one it is, which was held and which is still to come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from candidacy.ledger.calls import last_call, was_had, without_arranged
from candidacy.ledger.events import Event
from candidacy.ledger.kinds import APPOINTING, ENDINGS, INTERVIEWS, What
from candidacy.ledger.moments import begin_day, begins, had_come


@dataclass(frozen=True, slots=True)
class Rounds:
    """The rounds of a candidacy, or of its present life; a number is given once, whatever ended in between."""

    held: tuple[tuple[int, Event], ...]
    pending: tuple[tuple[int, Event], ...]
    """Rounds arranged and not held or called off, with the event that arranged each last; of a life that ended, those whose time had come."""
    numbered: tuple[tuple[int, Event], ...]
    """Every event of an interview, in its order, with the number of its round; none of a round that an ending came before."""
    late: frozenset[Event]
    """What arranges nothing, because it was written down only after its talk was held."""
    before: int = 0
    """The furthest round of the lives before the present one."""
    calls: tuple[Event, ...] = ()
    """What is on record of a first call, which is no round; none that was called off."""

    @property
    def call(self) -> Event | None:
        """The first call, as it was arranged last; one without a day was noted as it came."""
        return last_call(self.calls)

    @property
    def call_was_had(self) -> bool:
        """Whether it is on record that the call took place: noted without a day, or so noted from the day it was arranged for on."""
        return was_had(self.calls)

    @property
    def current(self) -> int | None:
        """The furthest round that was arranged or held, from 1."""
        return max(self.numbers, default=None)

    @property
    def last_is_pending(self) -> bool:
        """Whether the furthest round is arranged, and neither on record as held nor called off."""
        return any(number == self.current for number, _ in self.pending)

    @property
    def numbers(self) -> frozenset[int]:
        """Every round on record, the ones called off too."""
        return frozenset(number for number, _ in self.numbered)

    def within(self, life: Iterable[Event]) -> Rounds:
        """Return the same numbers for these events alone."""
        here = frozenset(life)
        held, pending, numbered = (
            tuple(each for each in several if each[1] in here) for several in (self.held, self.pending, self.numbered)
        )
        calls = tuple(one for one in self.calls if one in here)
        return replace(self, held=held, pending=pending, numbered=numbered, late=self.late & here, calls=calls)


def rounds_of(happened: Iterable[Event]) -> Rounds:
    """Return the rounds of all lives; one that was not numbered gets the number it must have had.

    After an ending the numbers go on, so that no two talks share one; there a number that is told and was given before the ending counts
    from the ending.

    What was arranged for a day up to that of a talk that had been held by then is that talk, written down late, and arranges nothing.
    What is arranged after the time of a talk has passed, for later, is a further round, recorded as held or not; one that was
    called off and is set again keeps its number.
    """
    count = _Count()
    for event in happened:
        if event.what in INTERVIEWS:
            count.take(event)
        elif event.what is What.SCREENED:
            count.calls.append(event)
        elif event.what is What.SCREENING_CANCELLED:
            count.call_off()
        elif event.what in ENDINGS:
            count.end(event)
    return count.rounds()


@dataclass(slots=True)
class _Count:
    """Counts the rounds from event to event."""

    numbered: list[tuple[int, Event]] = field(default_factory=list)
    held: list[tuple[int, Event]] = field(default_factory=list)
    pending: dict[int, Event] = field(default_factory=dict)
    off: set[int] = field(default_factory=set)
    """Rounds that were called off before they were held."""
    late: set[Event] = field(default_factory=set)
    before: int = 0
    """The furthest round of the lives that ended."""
    lapsed: dict[int, Event] = field(default_factory=dict)
    """Rounds of those lives whose time had come and that nobody recorded as held."""
    calls: list[Event] = field(default_factory=list)
    old_calls: int = 0
    """How many of them are of the lives that ended."""

    def take(self, event: Event) -> None:
        """The event has its number, and what it says of that round is known."""
        told = self._told(event)
        late = _written_late(event, told, self._held_here())
        number = late or (self._again(event, told) if told else self._number(event))
        self.numbered.append((number, event))
        if late:
            self.late.add(event)
        elif event.what in APPOINTING:
            known = self.pending.get(number)
            self.pending[number] = known if known and _says_no_more(event, known) else event
        else:
            self._settle(number, event)

    def call_off(self) -> None:
        """The call of this life is as if never set, unless it was had."""
        self.calls[self.old_calls :] = without_arranged(self.calls[self.old_calls :])

    def end(self, ending: Event) -> None:
        """The life is over: what was still ahead is as if never set, and no later talk gets a number of those that were held."""
        held = {number for number, _ in self.held}
        undone = {number for number, talk in self.pending.items() if number not in held and _lay_ahead(talk, ending)}
        self.numbered = [each for each in self.numbered if each[0] not in undone]
        self.lapsed |= {number: talk for number, talk in self.pending.items() if number not in {*undone, *held}}
        self.before = max((*self.lapsed, *held), default=0)
        self.pending, self.off = {}, set()
        self.calls = [one for one in self.calls if begins(one) is None or not _lay_ahead(one, ending)]
        self.old_calls = len(self.calls)

    def rounds(self) -> Rounds:
        """Return the rounds so far."""
        pending = self.lapsed | self.pending
        return Rounds(
            tuple(self.held), tuple((number, pending[number]) for number in sorted(pending)), tuple(self.numbered),
            frozenset(self.late), self.before, tuple(self.calls),
        )  # fmt: skip

    def _held_here(self) -> list[tuple[int, Event]]:
        return [one for one in self.held if one[0] > self.before]

    def _told(self, event: Event) -> int | None:
        told = _told(event)
        return told + self.before if told and told <= self.before else told

    def _again(self, event: Event, told: int) -> int:
        """Return the round told; after an ending by the employer's own count since, where the talk of that number is over."""
        counted, talk = told + self.before, self.pending.get(told)
        held = any(number == told for number, _ in self._held_here())
        over = held or (talk is not None and _is_further(event, talk))
        meant = event.what in APPOINTING - {What.INTERVIEW_RESCHEDULED} or counted in self.pending
        return counted if self.before and over and meant else told

    def _settle(self, number: int, event: Event) -> None:
        self.pending.pop(number, None)
        if event.what is What.INTERVIEW_HELD:
            self.held.append((number, event))
        elif all(number != done for done, _ in self.held):
            self.off.add(number)

    def _number(self, event: Event) -> int:
        if event.what is What.INTERVIEW_HELD:
            return self._held(event)
        ahead = [number for number, talk in self.pending.items() if not _had_passed(talk, event)]
        if event.what is What.INTERVIEW_CANCELLED:
            return max(ahead or self.pending, default=self._furthest())
        if event.what is What.INTERVIEW_RESCHEDULED:
            return self._arranged(event, ahead or self.pending)
        return self._arranged(event, [number for number, talk in self.pending.items() if not _is_further(event, talk)])

    def _arranged(self, event: Event, meant: Iterable[int]) -> int:
        """Return the round of the same day where there is one, else the last of those that can be meant, else a further one."""
        known, day = list(meant), begin_day(event)
        alike = [number for number in known if day and day == begin_day(self.pending[number])]
        return min(alike) if alike else max(known, default=self._further())

    def _held(self, event: Event) -> int:
        """Return the round that was set for that day, or else for the last day before it."""
        by_then = {
            number: day for number, talk in self.pending.items() if (day := begin_day(talk)) and day <= event.day
        }
        last = max(by_then.values(), default=None)
        meant = [number for number, day in by_then.items() if day == last]
        return min(meant or self.pending, default=self._further())

    def _further(self) -> int:
        """Return the first round called off after the furthest that stands, else the number after that one."""
        stands = max((*self.pending, *(number for number, _ in self._held_here())), default=self.before)
        return min((number for number in self.off if number > stands), default=stands + 1)

    def _furthest(self) -> int:
        """Return the furthest round of this life, or the one it would begin with."""
        return max((number for number, _ in self.numbered if number > self.before), default=self.before + 1)


def _says_no_more(event: Event, known: Event) -> bool:
    """Whether the event only speaks again of a talk whose day, or time, is known: "see you then" and a reminder move nothing."""
    new, old = begins(event), begins(known)
    if event.what is What.INTERVIEW_RESCHEDULED or old is None:
        return False
    return new is None or (new == begin_day(known) and isinstance(old, datetime) and not isinstance(new, datetime))


def _told(event: Event) -> int | None:
    return event.round if event.round and event.round > 0 else None


def _had_passed(talk: Event, event: Event) -> bool:
    """Whether the day the talk was set for, and its hour where both are known, had passed when the event happened."""
    start, day = begins(talk), begin_day(talk)
    if day is None or day != event.day:
        return day is not None and day < event.day
    known = event.when.moment if event.when else None
    return known is not None and isinstance(start, datetime) and had_come(start, known)


def _lay_ahead(talk: Event, ending: Event) -> bool:
    """Whether the talk can not have been held when the candidacy ended; on the day itself only its hour can say so."""
    start, day = begins(talk), begin_day(talk)
    known = ending.when.moment if ending.when else None
    if day == ending.day and known is not None and isinstance(start, datetime):
        return not _had_passed(talk, ending)
    return day is None or day > ending.day


def _is_further(event: Event, talk: Event) -> bool:
    """Whether the event, which happened after the time of the talk, arranges another one that comes after it."""
    if not _had_passed(talk, event):
        return False
    new, old = begin_day(event), begin_day(talk)
    return new is None or old is None or new > old or (new == old and not _had_passed(event, event))


def _written_late(event: Event, told: int | None, held: Sequence[tuple[int, Event]]) -> int | None:
    """The round of the talk that the event arranges, where that had been held; None where it lies ahead of all that were.

    Under another number than the one held it is a talk of its own, but where the one held on that day was given none.
    """
    if event.what not in APPOINTING or event.detail.day is None:
        return None
    over = [(number, talk) for number, talk in held if _by_then(event, talk)]
    alike = [number for number, talk in over if told in (None, number) or _unnumbered(event, talk)]
    return told if told in alike else next(iter(alike), None)


def _unnumbered(event: Event, held: Event) -> bool:
    return _told(held) is None and held.day == event.detail.day


def _by_then(event: Event, held: Event) -> bool:
    """Whether the talk may be the one arranged: it was on that day or after it, and not before the hour it was set for."""
    start, day = begins(event), event.detail.day
    if day is None or day != held.day:
        return day is not None and day < held.day
    known = held.when.moment if held.when else None
    return known is None or not isinstance(start, datetime) or had_come(start, known)
