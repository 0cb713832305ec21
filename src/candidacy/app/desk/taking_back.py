"""The wishes: "take my last change back", "put it back", "what would be taken back?"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.recording import event_of_seeker, last_standing, take_event_back
from candidacy.app.kept import How, KeptChange, Recorded
from candidacy.app.store import returning
from candidacy.app.store.commands import once
from candidacy.app.store.models import Change, Forecast
from candidacy.app.store.models import Event as Row
from candidacy.kernel.odds_refusals import ForecastStays
from candidacy.kernel.refusals import NotFound, NothingToUndo
from candidacy.ledger.events import Event


def take_back(*, seeker: UUID, change: UUID, now: datetime, key: str | None = None) -> KeptChange:
    """Return the change, taken back: what it touched is exactly as it was before.

    Raises ChangedSince when that was changed again since.
    """

    def make(_command: str) -> UUID:
        returning.take_back(_row(seeker, change), now)
        return change

    once(seeker=seeker, wish="take back", asked={"change": change}, make=make, now=now, key=key)
    return known_change(seeker=seeker, change=change)


def put_back(*, seeker: UUID, change: UUID, now: datetime, key: str | None = None) -> KeptChange:
    """Return the change, in force again: what it touched is exactly as it made it.

    Raises ChangedSince when that was changed after the change was taken back.
    """

    def make(_command: str) -> UUID:
        returning.put_back(_row(seeker, change))
        return change

    once(seeker=seeker, wish="put back", asked={"change": change}, make=make, now=now, key=key)
    return known_change(seeker=seeker, change=change)


def undo_last(
    *, seeker: UUID, now: datetime, candidacy: UUID | None = None, key: str | None = None
) -> KeptChange | Recorded:
    """Return what was taken back: the last change, or the last event where that came later.

    Raises NothingToUndo where neither is there, and ForecastStays where a forecast came later and no candidacy is named.
    """

    def make(command: str) -> UUID:
        last = next(_latest(seeker, candidacy), None)
        if candidacy is None and _forecast_after(seeker, last):
            raise ForecastStays("The last thing saved is a forecast, and that stays as it was made.")
        if isinstance(last, Change):
            returning.take_back(last, now)
            return last.id
        event = UUID(last.id) if last else last_standing(seeker, candidacy)
        return take_event_back(seeker=seeker, event=event, command=command, now=now)

    asked = {"candidacy": candidacy, "event": None}
    made = once(seeker=seeker, wish="undo", asked=asked, make=make, now=now, key=key)
    row = Change.objects.filter(seeker_id=seeker, id=made).first()
    if row:
        return _kept(row)
    where, _ = event_of_seeker(seeker, made)
    return Recorded(made, standing_of(seeker=seeker, candidacy=where, today=now.date()))


def _forecast_after(seeker: UUID, last: Change | Event | None) -> bool:
    moment = last.at if isinstance(last, Change) else last.recorded if last else None
    later = Forecast.objects.filter(seeker_id=seeker)
    return (later.filter(made__gte=moment) if moment else later).exists()


def would_be_undone(*, seeker: UUID, candidacy: UUID | None = None) -> tuple[KeptChange | Event, ...]:
    """Return what can be taken back, the first first: the changes that stand, down to the last event that does."""
    return tuple(_kept(one) if isinstance(one, Change) else one for one in _latest(seeker, candidacy))


def known_change(*, seeker: UUID, change: UUID) -> KeptChange:
    """Return the change.

    Raises NotFound when it is not kept any more, or another seeker's.
    """
    return _kept(_row(seeker, change))


def change_by(*, seeker: UUID, key: str) -> KeptChange | None:
    """Return the change that the command with this key made, or None where it changed nothing."""
    row = Change.objects.filter(seeker_id=seeker, command=key).first()
    return _kept(row) if row else None


def _latest(seeker: UUID, candidacy: UUID | None) -> Iterator[Change | Event]:
    """Give the changes that stand, the newest first, until the last event that stands came later; then that event."""
    event, place = _last_event(seeker, candidacy)
    rows = Change.objects.filter(seeker_id=seeker, taken_back__isnull=True, event__gte=place).order_by("-number")
    yield from rows.filter(candidacy_id=candidacy) if candidacy else rows
    if event is not None:
        yield event_of_seeker(seeker, event)[1]


def _last_event(seeker: UUID, candidacy: UUID | None) -> tuple[UUID | None, int]:
    try:
        event = last_standing(seeker, candidacy)
    except NothingToUndo:
        return None, 0
    return event, Row.objects.values_list("seq", flat=True).get(id=event)


def _row(seeker: UUID, change: UUID) -> Change:
    row = Change.objects.filter(seeker_id=seeker, id=change).first()
    if row is None:
        raise NotFound("This change is not kept any more.")
    return row


def _kept(row: Change) -> KeptChange:
    first = row.states[0]
    how = How.ADDED if first["before"] is None else How.REMOVED if first["after"] is None else How.CHANGED
    back = row.taken_back is not None
    return KeptChange(row.id, row.wish, first["table"], how, row.name, row.candidacy_id, row.at, back)
