"""Events of a candidacy → its waits, and the facts that were noted for the law."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from candidacy.ledger.events import Event
from candidacy.ledger.history import history_of
from candidacy.ledger.kinds import APPOINTING, CALLS, CHECKS, CONTINGENCIES, REFERENCES, START_DATES, What
from candidacy.ledger.promises import newest_promise, promised_day
from candidacy.ledger.rounds import rounds_of
from candidacy.odds.luck import DatedFact
from candidacy.odds.matters import MATTERS
from candidacy.odds.search import Course, Outcome, Wait
from candidacy.odds.values import Channel, Sector, Stage

ENDS = {
    What.REJECTED: Outcome.TOLD_NO,
    What.FELL_THROUGH: Outcome.TOLD_NO,
    What.WITHDRAWN: Outcome.STOPPED,
    What.OFFER_DECLINED: Outcome.STOPPED,
    What.FIRST_DAY_WORKED: Outcome.ADVANCED,
}
ENTERS = {
    What.APPLIED: Stage.APPLICATION,
    What.ASSESSMENT_DONE: Stage.SCREEN,
    What.VERBAL_OFFER: Stage.VERBAL_OFFER,
    What.WRITTEN_OFFER: Stage.WRITTEN_OFFER,
}
NEWS = CHECKS | REFERENCES | CONTINGENCIES | {What.ASSESSMENT_ASKED, What.NEGOTIATION_OPENED, What.NEGOTIATION_CLOSED}
SETTLED = START_DATES | {What.ACCEPTED_FORMALLY}
"""Shows that there is an offer, in writing or as good as."""
"""Shows that they are at work on it, so the silence begins anew."""
ORDER = {stage: place for place, stage in enumerate(Stage)}
CHANNELS = (
    ("acquaint", Channel.ACQUAINTANCE), ("weak", Channel.ACQUAINTANCE), ("refer", Channel.REFERRED),
    ("agency", Channel.AGENCY), ("recruiter", Channel.AGENCY), ("sourced", Channel.SOURCED),
    ("they wrote", Channel.SOURCED), ("careers page", Channel.CAREERS_PAGE), ("company site", Channel.CAREERS_PAGE),
)  # fmt: skip


def from_events(events: Iterable[Event], today: date, sector: Sector | None = None) -> Course:
    """Return the waits that the events tell of, as known today; it takes any events and never refuses.

    A promised date moves the beginning of a wait, of several the one they named last; an answer before that date says how it ended but not how long it
    takes. A wait for an interview that is arranged is none, nor is one for a start that is named. A third or later round goes on with the final's wait. A
    life after an ending is followed anew. An invitation written down only after the talk is no step. After a talk nothing is awaited
    while a further round is arranged, whichever of the two was written down first.
    """
    walk, happened = _Walk(today, sector), history_of(events, today).happened
    late = rounds_of(happened).late
    for place, event in enumerate(happened):
        if event not in late:
            walk.take(event)
        further = _further_round(happened[: place + 1]) if event.what is What.INTERVIEW_HELD else None
        if further:
            walk.take(further)
    return walk.course()


def _further_round(happened: Sequence[Event]) -> Event | None:
    """Return what arranged the next round after the one held last, where one is arranged."""
    rounds = rounds_of(happened)
    return next((event for number, event in rounds.pending if number > rounds.held[-1][0]), None)


def channel_in(text: str) -> Channel:
    """Return the channel that the words of an application name; cold where they name none."""
    low = text.lower().replace("_", " ")
    return next((channel for word, channel in CHANNELS if word in low), Channel.COLD)


def facts_in(events: Iterable[Event], today: date) -> tuple[DatedFact, ...]:
    """Return what was noted as something that may matter in law, in the order it happened; corrected notes do not count."""
    happened = history_of(events, today).happened
    return tuple(
        DatedFact(event.day, event.detail.text)
        for event in happened
        if event.what is What.NOTE and (MATTERS, "yes") in event.detail.more
    )


class _Walk:
    """Follows one candidacy from event to event."""

    def __init__(self, today: date, sector: Sector | None) -> None:
        self.today = today
        self.sector = sector
        self.channel = Channel.COLD
        self.waits: list[Wait] = []
        self.stage: Stage | None = None
        self.last = self.begun = today
        self.promises: list[Event] = []
        self.reached = -1
        self.talks = 0
        self.ahead: Stage | None = None
        self.talk_on: date | None = None
        self.start: date | None = None

    @property
    def since(self) -> date:
        """The day the silence counts from: their last news, or the day they promised an answer by where that is later."""
        promise = newest_promise(self.promises)
        return max(self.last, (promise and promised_day(promise)) or self.last)

    def take(self, event: Event) -> None:
        if event.what is What.APPLIED:
            self.channel = channel_in(event.detail.form)
        if event.what in ENDS:
            self._close(ENDS[event.what], event.day)
            self.reached, self.talks, self.ahead, self.start = -1, 0, None, None
        elif event.what in CALLS:
            self._call(event)
        elif event.what in ENTERS:
            self._enter(ENTERS[event.what], event.day)
        else:
            self._on_the_way(event)

    def _on_the_way(self, event: Event) -> None:
        if event.what in APPOINTING:
            self._arranged(event)
        elif event.what is What.INTERVIEW_HELD:
            self.talks = max(self.talks + 1, min(event.round or 0, 2))
            self._enter(Stage.INTERVIEW if self.talks < 2 else Stage.FINAL, event.day)
        elif event.what is What.PROMISED_DATE:
            self.promises.append(event)
        elif event.what in SETTLED:
            self._settled(event)
        elif event.what in NEWS:
            self._news(event)

    def course(self) -> Course:
        if self.stage is None:
            return Course(tuple(self.waits), ahead=self.ahead, talk_on=self.talk_on)
        start = self.start
        self._close(Outcome.OPEN, self.today)
        return Course(tuple(self.waits), self.since, self.begun, start=start)

    def _enter(self, stage: Stage, day: date) -> None:
        if ORDER[stage] > self.reached:
            self._close(Outcome.ADVANCED, day)
            self.stage, self.reached = stage, ORDER[stage]
        elif self.stage is None:
            self.stage = next(one for one in Stage if ORDER[one] == self.reached)
        self.last = self.begun = day
        self.promises = []
        self.ahead = self.talk_on = None

    def _call(self, event: Event) -> None:
        """A first call: before its day the application has led on and no answer is awaited; from its day on one is."""
        day = event.detail.day if event.what is What.SCREENED else None
        if self.reached > ORDER[Stage.SCREEN] or self.ahead in (Stage.INTERVIEW, Stage.FINAL):
            self.last = max(self.last, event.day)
        elif day and day > self.today:
            self._close(Outcome.ADVANCED, event.day)
            self.ahead, self.talk_on = Stage.SCREEN, day
        else:
            self._enter(Stage.SCREEN, max(event.day, day or event.day))

    def _arranged(self, event: Event) -> None:
        if self.reached >= ORDER[Stage.VERBAL_OFFER]:
            self.last = max(self.last, event.day)
            return
        if self.reached < ORDER[Stage.FINAL]:
            self._close(Outcome.ADVANCED, event.day)
        self.stage, self.talk_on = None, event.detail.day
        self.ahead = Stage.FINAL if self.talks else Stage.INTERVIEW

    def _settled(self, event: Event) -> None:
        if self.reached < ORDER[Stage.WRITTEN_OFFER]:
            self._enter(Stage.WRITTEN_OFFER, event.day)
        self.last = max(self.last, event.day)
        if event.what in START_DATES:
            self.start = event.detail.day

    def _news(self, event: Event) -> None:
        if event.what is What.ASSESSMENT_ASKED and self.stage is Stage.APPLICATION:
            self._close(Outcome.ADVANCED, event.day)
        if self.stage is None and self.ahead is None:
            self.ahead = Stage.SCREEN if event.what is What.ASSESSMENT_ASKED else Stage.FINAL
        self.last = max(self.last, event.day)

    def _close(self, outcome: Outcome, day: date) -> None:
        if self.stage is not None:
            days = float((day - self.since).days)
            waited = days >= 0 and self.start is None
            known = days if waited else (None if outcome in (Outcome.ADVANCED, Outcome.TOLD_NO) else 0.0)
            age = float((self.today - day).days)
            self.waits.append(Wait(self.stage, outcome, known, age, self.channel, self.sector))
        self.stage = None
