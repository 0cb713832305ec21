"""Which round a debrief is of, and its day: that of the record, unless the seeker named one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from django.db.models import QuerySet

from candidacy.app.desk.interviews import interview_meant, interviews_in, interviews_of
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.debriefs import DAY_NAMED, EXPECTED
from candidacy.app.store.events import events_by_candidacy
from candidacy.app.store.models import Debrief as Row
from candidacy.followup.talks import round_said
from candidacy.kernel.debrief_refusals import DebriefFinished, InterviewAhead
from candidacy.kernel.refusals import NotFound, UnusableText
from candidacy.ledger.days import said
from candidacy.ledger.kinds import HIGHEST_ROUND

Days = Mapping[tuple[UUID, int], date]
"""The day of a round on record, by its candidacy and number."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The debrief of one round, to be begun or put on another day."""

    seeker: UUID
    candidacy: UUID
    number: int
    day: date
    now: datetime
    key: str | None

    @property
    def row(self) -> QuerySet[Row]:
        """Return its row, where there is one."""
        return Row.objects.filter(seeker_id=self.seeker, candidacy_id=self.candidacy, round=self.number)

    def begun(self, expected: Sequence[str], *, named: bool) -> None:
        """It is there."""
        new = {"seeker_id": self.seeker, "candidacy_id": self.candidacy, "round": self.number}
        told: dict[str, Any] = {EXPECTED: [*expected]} | ({DAY_NAMED: True} if named else {})

        def make(_command: str) -> UUID:
            first = {"id": uuid4(), "held": self.day, "made": self.now, "told": told}
            row, _ = Row.objects.get_or_create(**new, defaults=first)
            return row.id

        self._once("debrief", {}, make)

    def dated(self) -> None:
        """It is of the day that the seeker named."""

        def make(_command: str) -> UUID:
            row = self.row.get()
            row.held, row.told = self.day, row.told | {DAY_NAMED: True}
            row.save(update_fields=["held", "told"])
            return row.id

        self._once("debrief day", {"held": self.day}, make)

    def _once(self, wish: str, said: Mapping[str, object], make: Callable[[str], UUID]) -> None:
        asked = {"candidacy": self.candidacy, "round": self.number, **said}
        touches = Scope((self.row,), self.candidacy)
        once(seeker=self.seeker, wish=wish, asked=asked, make=make, now=self.now, key=self.key, touches=touches)


def round_and_day(
    seeker: UUID, candidacy: UUID, round_number: int | None, held: date | None, now: datetime
) -> tuple[int, date]:
    """Return the round and its day: of the record, unless a day is given.

    Raises NotFound where no interview is on record and no day is given, and UnusableText for what is no round.
    """
    if round_number is not None and not 0 <= round_number <= HIGHEST_ROUND:
        raise UnusableText(f"{round_number} is no round such as 1 or 2.")
    known = interviews_of(seeker=seeker, candidacy=candidacy, today=now.date())
    try:
        meant = interview_meant(known, round_number, now)
    except NotFound:
        if held is None:
            raise
        return (max((one.round for one in known), default=0) + 1 if round_number is None else round_number), held
    return meant.round, held or meant.day


def not_ahead(number: int, day: date, today: date) -> None:
    """The interview's day has come; raises InterviewAhead otherwise."""
    if day > today:
        raise InterviewAhead(f"{round_said(number).capitalize()} is on {said(day)}, and that day is still to come.")


def not_finished(row: Row, day: date) -> None:
    """The debrief can take that day; raises DebriefFinished where it is finished on another."""
    if row.finished and row.held != day:
        raise DebriefFinished(
            f"This debrief ({round_said(row.round)}) is finished, and its day stays {said(row.held)}."
        )


def days_on_record(seeker: UUID, rows: Iterable[Row]) -> Days:
    """Return the days on record of the rounds of those debriefs that go by the record: not finished, and no day named."""
    only = {row.candidacy_id for row in rows if not row.finished and not row.told.get(DAY_NAMED)}
    return {
        (candidacy, talk.round): talk.day
        for candidacy, events in (events_by_candidacy(seeker, only) if only else ())
        for talk in interviews_in(events, date.max)
    }


def day_of(row: Row, days: Days) -> date:
    """Return the day of the debrief: that of the record where it goes by it, else the one that was kept."""
    if row.finished or row.told.get(DAY_NAMED):
        return row.held
    return days.get((row.candidacy_id, row.round), row.held)
