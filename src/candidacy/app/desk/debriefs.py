"""The wish: "what did I write down?": the debriefs of the seeker, and their own questions that a debrief takes answers to."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from django.db.models import QuerySet

from candidacy.app.desk.debrief_days import Days, day_of, days_on_record
from candidacy.app.desk.preparing import asks_of
from candidacy.app.kept import KeptAsk
from candidacy.app.kept_debrief import KeptDebrief
from candidacy.app.store.debriefs import EXPECTED, debrief_of
from candidacy.app.store.models import Debrief as Row
from candidacy.followup.debrief.values import Part
from candidacy.kernel.refusals import NotFound


def debriefs_of(*, seeker: UUID, candidacy: UUID | None = None) -> tuple[KeptDebrief, ...]:
    """Return the seeker's debriefs, or those of a candidacy, by the day of the interview."""
    rows = rows_of_debriefs(seeker).filter(candidacy_id=candidacy) if candidacy else rows_of_debriefs(seeker)
    found = [*rows.select_related("candidacy__employer")]
    days = days_on_record(seeker, found)
    return tuple(
        sorted((_kept(row, days) for row in found), key=lambda one: (one.told.held, one.told.round, one.told.id))
    )


def debrief(*, seeker: UUID, debrief: UUID) -> KeptDebrief:
    """Return the debrief.

    Raises NotFound when it is not there or another seeker's.
    """
    return one_debrief(seeker, debrief)


def as_shown(*, seeker: UUID, debrief: KeptDebrief) -> KeptDebrief:
    """Return the debrief as it may be shown: without the own forecast where odds are hidden."""
    from candidacy.app.desk.wanted import wanted  # noqa: PLC0415 - brings NumPy, which other wishes do without

    if not wanted(seeker=seeker).hidden:
        return debrief
    skipped = debrief.told.skipped | {Part.FORECAST}
    return replace(debrief, told=replace(debrief.told, forecast=None, skipped=skipped))


def one_debrief(seeker: UUID, debrief: UUID) -> KeptDebrief:
    """Return the debrief, as `debrief` does; for wishes that have one by that name."""
    row = rows_of_debriefs(seeker).filter(id=debrief).select_related("candidacy__employer").first()
    if row is None:
        raise NotFound("There is no such debrief.")
    return _kept(row, days_on_record(seeker, [row]))


def candidacy_of_debrief(seeker: UUID, debrief: UUID) -> UUID:
    """Return the candidacy that the debrief is of.

    Raises NotFound as `debrief` does.
    """
    found = rows_of_debriefs(seeker).filter(id=debrief).values_list("candidacy_id", flat=True).first()
    if found is None:
        raise NotFound("There is no such debrief.")
    return found


def debrief_of_round(*, seeker: UUID, candidacy: UUID, round_number: int) -> KeptDebrief:
    """Return the debrief of the round.

    Raises NotFound where none was begun.
    """
    found = (
        rows_of_debriefs(seeker).filter(candidacy_id=candidacy, round=round_number).values_list("id", flat=True).first()
    )
    if found is None:
        raise NotFound("This round has no debrief yet.")
    return debrief(seeker=seeker, debrief=found)


def own_asks(*, seeker: UUID, candidacy: UUID, part: Part) -> tuple[KeptAsk, ...]:
    """Return the seeker's own questions where the part takes their answers, else none."""
    return asks_of(seeker=seeker, candidacy=candidacy) if part is Part.LEARNED else ()


def rows_of_debriefs(seeker: UUID) -> QuerySet[Row]:
    """Return the rows of the seeker's debriefs."""
    return Row.objects.filter(seeker_id=seeker)


def _kept(row: Row, days: Days) -> KeptDebrief:
    job = row.candidacy
    name = f"{job.title}, {job.employer.name}"
    told = debrief_of(row.id, row.candidacy_id, name, row.round, day_of(row, days), row.told, row.skipped)
    return KeptDebrief(told, row.made, row.finished, tuple(row.told.get(EXPECTED, ())))
