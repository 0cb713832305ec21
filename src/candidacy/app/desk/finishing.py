"""The wish: "I have written it down": the debrief is finished, and what the seeker ticks of it goes on record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from django.db import transaction

from candidacy.app.desk.debriefs import debrief as known_debrief
from candidacy.app.desk.interviews import interviews_in
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.people import meet, people
from candidacy.app.desk.recording import record
from candidacy.app.kept import Here, Role
from candidacy.app.kept_debrief import FinishedDebrief, KeptDebrief, ToRecord
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.faults import faults_named
from candidacy.app.store.models import Command
from candidacy.app.store.models import Debrief as Row
from candidacy.app.store.models import Event as EventRow
from candidacy.app.wish_keys import key_of_part
from candidacy.followup.debrief.people import each_met_once
from candidacy.followup.talks import FIRST_CALL
from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.history import history_of
from candidacy.ledger.kinds import What
from candidacy.odds.matters import MATTERS

if TYPE_CHECKING:
    from candidacy.app.kept_odds import KeptForecast


@dataclass(frozen=True, slots=True)
class Ticked:
    """What the seeker wants on record with the end of a debrief; nothing is by itself."""

    held: bool = False
    promised: bool = False
    people: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    forecast: bool = False


def to_record(*, seeker: UUID, debrief: UUID, now: datetime) -> ToRecord:
    """Return what the debrief can add to the record: only what is not there yet, and no forecast where odds are hidden."""
    kept = known_debrief(seeker=seeker, debrief=debrief)
    here = standing_of(seeker=seeker, candidacy=kept.candidacy, today=now.date())
    happened = history_of(here.events, now.date()).happened
    lacking, told = _lacks_held(here, kept, now.date()), kept.told
    return ToRecord(
        held=told.held if lacking else None,
        # After a no or a withdrawal nobody waits for news any more.
        promised=told.promised_day if here.standing.open and _new_promise(happened, told.promised_day) else None,
        people=tuple(_unknown(seeker, kept)),
        facts=tuple(one for one in told.felt_wrong if one not in _noted(happened)),
        forecast=_forecast(seeker, here, kept, lacking, now),
    )


def finish_debrief(
    *, seeker: UUID, debrief: UUID, ticked: Ticked, now: datetime, key: str | None = None
) -> FinishedDebrief:
    """Return the finished debrief with the events that were recorded: what is ticked and not on record yet, all or nothing.

    A forecast is kept last, where an answer is awaited, and ours can be seen from then on. What was recorded is taken back event by event.
    Sent again with its key it records nothing more, and gives the same events.
    """
    kept = known_debrief(seeker=seeker, debrief=debrief)
    sent = Sent(seeker, kept, now, key)
    with faults_named(), transaction.atomic():
        # Undo takes back the newest first, so the end of the debrief is written before what it brings along.
        again = sent.before()
        sent.end()
        # Asked with the turn held: another window may have recorded it a moment ago.
        ready = to_record(seeker=seeker, debrief=debrief, now=now)
        events = sent.recorded() if again else tuple(sent.events(ready, ticked))
        sent.people(name for name in ready.people if name in ticked.people and not again)
    # Only now is it on record whether an answer is awaited.
    own = to_record(seeker=seeker, debrief=debrief, now=now).forecast if ticked.forecast else None
    frozen = sent.frozen_before() or (None if own is None else sent.forecast(own))
    return FinishedDebrief(known_debrief(seeker=seeker, debrief=debrief), events, frozen)


def forecast_of(*, seeker: UUID, candidacy: UUID, forecast: UUID, today: date) -> KeptForecast | None:
    """Return the frozen forecast with ours beside it; None where it is not of that candidacy, or odds are hidden."""
    from candidacy.app.desk.courses import basis_of  # noqa: PLC0415 - brings SciPy, which other wishes do without
    from candidacy.app.desk.forecasting import every_forecast, forecasts  # noqa: PLC0415
    from candidacy.app.desk.wanted import wanted  # noqa: PLC0415

    if wanted(seeker=seeker).hidden:
        return None
    rows = [one for one in every_forecast(seeker=seeker, candidacy=candidacy) if one.id == forecast]
    known = basis_of(seeker=seeker, today=today).known if rows else {}
    return next(iter(forecasts(rows, known, today)), None)


@dataclass(frozen=True, slots=True)
class Sent:
    """One end of a debrief as it was sent, each part under a key of its own."""

    seeker: UUID
    kept: KeptDebrief
    now: datetime
    key: str | None

    def named(self, name: str) -> str | None:
        """Return the key of that part."""
        return key_of_part(self.key, name)

    def before(self) -> bool:
        """Say whether it was carried out before."""
        return self.key is not None and Command.objects.filter(seeker_id=self.seeker, key=self.key).exists()

    def recorded(self) -> tuple[UUID, ...]:
        """Return the events that were recorded with it, in the order of recording."""
        begins = f"{self.key}:"
        rows = EventRow.objects.filter(seeker_id=self.seeker, candidacy_id=self.kept.candidacy).order_by("seq")
        # Asked in Python, since SQLite takes capitals for small letters where a text begins so.
        return tuple(id_ for id_, command in rows.values_list("id", "command") if command.startswith(begins))

    def end(self) -> None:
        """The debrief is finished."""
        rows = Row.objects.filter(seeker_id=self.seeker, id=self.kept.id)

        def make(_command: str) -> UUID:
            rows.update(finished=self.now, held=self.kept.told.held)
            return self.kept.id

        touches, asked = Scope((rows,), self.kept.candidacy), {"debrief": self.kept.id}
        once(
            seeker=self.seeker,
            wish="finish debrief",
            asked=asked,
            make=make,
            now=self.now,
            key=self.key,
            touches=touches,
        )

    def events(self, ready: ToRecord, ticked: Ticked) -> Iterator[UUID]:
        """Record what is ticked, the first that happened first, and give the events."""
        if ticked.held and ready.held:
            yield self.record(What.INTERVIEW_HELD, Detail(), "held", self.kept.told.round)
        for at, fact in enumerate(one for one in ready.facts if one in ticked.facts):
            yield self.record(What.NOTE, Detail(text=fact, more=((MATTERS, "yes"),)), f"fact{at}")
        if ticked.promised and ready.promised:
            words = "; ".join(one.text for one in self.kept.told.next_steps if one.text)
            yield self.record(What.PROMISED_DATE, Detail(text=words, day=ready.promised), "promised")

    def record(self, what: What, detail: Detail, name: str, round_number: int | None = None) -> UUID:
        """Return the id of the event, dated the day of the interview."""
        return record(
            seeker=self.seeker, candidacy=self.kept.candidacy, what=what, when=When(self.kept.told.held), detail=detail,
            round_number=round_number or None, now=self.now, key=self.named(name),
        ).event  # fmt: skip

    def people(self, names: Iterable[str]) -> None:
        """Those who were met are among the candidacy's people; notes on somebody known before stay as they are."""
        met = {one.name: one for one in each_met_once(self.kept.told.people)}
        known = {one.name.casefold() for one in people(seeker=self.seeker) if one.role is Role.INTERVIEWER}
        for at, name in enumerate(names):
            notes = ". ".join(filter(None, (met[name].role, met[name].note))) or None
            meet(
                seeker=self.seeker, name=name, role=Role.INTERVIEWER, candidacy=self.kept.candidacy, now=self.now,
                notes=None if name.casefold() in known else notes, key=self.named(f"person{at}"),
            )  # fmt: skip

    def frozen_before(self) -> UUID | None:
        """Return the forecast that was frozen when it was sent the first time."""
        rows = Command.objects.filter(seeker_id=self.seeker, key=self.named("forecast") or "")
        answer = rows.values_list("answer", flat=True).first()
        return UUID(answer) if answer else None

    def forecast(self, own: int) -> UUID:
        """The seeker's own forecast is frozen; return its id."""
        from candidacy.app.desk.forecasting import forecast  # noqa: PLC0415 - brings SciPy, which other wishes do without

        key = self.named("forecast")
        return forecast(seeker=self.seeker, candidacy=self.kept.candidacy, own=own, now=self.now, key=key).id


def _lacks_held(here: Here, kept: KeptDebrief, today: date) -> bool:
    number = kept.told.round
    if number == FIRST_CALL or kept.told.held > today:
        return False
    return not any(one.held for one in interviews_in(here.events, today) if one.round == number)


def _new_promise(happened: Iterable[Event], day: date | None) -> bool:
    return day is not None and not any(one.what is What.PROMISED_DATE and one.detail.day == day for one in happened)


def _noted(happened: Iterable[Event]) -> set[str]:
    return {one.detail.text for one in happened if (MATTERS, "yes") in one.detail.more}


def _unknown(seeker: UUID, kept: KeptDebrief) -> Iterator[str]:
    known = {one.name.casefold() for one in people(seeker=seeker, candidacy=kept.candidacy)}
    for one in each_met_once(kept.told.people):
        if one.name.casefold() not in known:
            yield one.name


def _forecast(seeker: UUID, here: Here, kept: KeptDebrief, lacking: bool, now: datetime) -> int | None:
    """Return the seeker's own forecast, where it can be kept before ours is seen."""
    own = kept.told.forecast.of_twenty if kept.told.forecast else None
    if own is None or not here.standing.open:
        return None
    from candidacy.app.desk.odds import odds_here  # noqa: PLC0415 - brings SciPy, which other wishes do without

    found = odds_here(seeker=seeker, here=here, today=now.date())
    # While the interview is not on record, its wait has not begun; it begins with the tick that records it.
    return own if not found.hidden and (found.asks_own or lacking) else None
