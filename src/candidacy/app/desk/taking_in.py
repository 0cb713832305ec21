"""The wish: "take in the table I kept until now"."""

from __future__ import annotations

import hashlib
from datetime import datetime
from uuid import UUID

from candidacy.app.desk.noting import job_told, put_down
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.words import long
from candidacy.app.kept import TakenIn
from candidacy.app.store.chain import canonical
from candidacy.app.store.commands import once
from candidacy.app.store.events import append
from candidacy.app.store.models import Command
from candidacy.app.store.records import Said
from candidacy.ledger.events import Detail
from candidacy.ledger.reading.tables import DateOrder, NotedRow, read_table


def take_in_table(
    *,
    seeker: UUID,
    table: Paper,
    now: datetime,
    columns: dict[str, str] | None = None,
    order: DateOrder | None = None,
) -> TakenIn:
    """Return what was taken in; a row that was taken in before is known and makes nothing more."""
    read = read_table(table.data, table.name, now.date(), columns, order)
    new = sum(_take_row(seeker, row, now) for row in read.rows)
    return TakenIn(new, len(read.rows) - new, read.columns, read.problems)


def _take_row(seeker: UUID, row: NotedRow, now: datetime) -> bool:
    told = [row.title, row.employer, row.place, row.link, row.note]
    key = f"table:{hashlib.sha256(canonical(told).encode()).hexdigest()}"
    if Command.objects.filter(seeker_id=seeker, key=key).exists():
        return False
    once(
        seeker=seeker,
        wish="table row",
        asked={"row": told},
        make=lambda command: _make(seeker, row, command, now),
        now=now,
        key=key,
    )
    return True


def _make(seeker: UUID, row: NotedRow, command: str, now: datetime) -> UUID:
    told = job_told(employer=row.employer, title=row.title, place=row.place, link=row.link, note=row.note)
    made = put_down(seeker, told, now)
    for one in row.events:
        said = Said(one.what, one.when, detail=Detail(text=long(one.text, "status"), day=one.day))
        append(seeker=seeker, candidacy=made, said=said, command=command, now=now)
    return made
