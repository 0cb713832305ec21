"""What a command did to the rows, kept so that it can be taken back and put back; only the newest are kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from django.db.models import Max, Model, QuerySet

from candidacy.app.store import models
from candidacy.app.store.models import Change, Event
from candidacy.app.store.rows import TABLES, rows_in, table_of, values_of

MOST_KEPT = 200
Place = tuple[str, str]
"""A table and the id of a row in it."""
Found = dict[Place, dict[str, Any]]
NAMED_BY = "title", "name", "text", "question"
POINTS_AT: dict[str, tuple[type[Model], str]] = {
    "attachment": (models.Document, "document_id"),
    "posting": (models.Document, "document_id"),
    "involvement": (models.Person, "person_id"),
}
"""Rows without a name of their own are called after what they point at."""


class Scope(NamedTuple):
    """The rows a wish may touch, the chief ones first, and the candidacy it is made in."""

    rows: tuple[QuerySet[Any], ...]
    candidacy: UUID | None = None


NOTHING = Scope(())


def rows_found(scope: Scope) -> Found:
    """Return the rows of the scope as they are now."""
    rows = (row for several in scope.rows for row in several.all())
    return {(table_of(type(row)), str(row.pk)): values_of(row) for row in rows}


def keep_change(*, seeker: UUID, wish: str, command: str, scope: Scope, before: Found, now: datetime) -> None:
    """Keep what is other than before, where anything is; the caller holds the seeker's lock."""
    states = _differences(before, _still_there(before) | rows_found(scope))
    if not states:
        return
    last = Change.objects.filter(seeker_id=seeker).aggregate(last=Max("number"))["last"] or 0
    event = Event.objects.filter(seeker_id=seeker).aggregate(last=Max("seq"))["last"] or 0
    Change.objects.create(
        id=uuid4(), seeker_id=seeker, number=last + 1, event=event, candidacy_id=scope.candidacy, command=command,
        wish=wish, name=_name(states), states=states, at=now,
    )  # fmt: skip
    Change.objects.filter(seeker_id=seeker, number__lte=last + 1 - MOST_KEPT).delete()


def forget_changes_of(seeker: UUID, table: str, ids: Iterable[UUID]) -> None:
    """No change is kept that holds one of these rows as it was: what is deleted for good cannot be put back."""
    gone = {(table, str(id_)) for id_ in ids}
    changes = Change.objects.filter(seeker_id=seeker).values_list("id", "states")
    holding = [id_ for id_, states in changes if any((one["table"], one["id"]) in gone for one in states)]
    Change.objects.filter(id__in=holding).delete()


def _still_there(before: Found) -> Found:
    """Return the rows of before by their ids: a change may have taken them out of the scope."""
    ids: dict[str, list[str]] = defaultdict(list)
    for table, id_ in before:
        ids[table].append(id_)
    return rows_found(Scope(tuple(rows_in(TABLES[table]).filter(id__in=found) for table, found in ids.items())))


def _differences(before: Found, after: Found) -> list[dict[str, Any]]:
    places = dict.fromkeys([*before, *after])
    both = ((place, before.get(place), after.get(place)) for place in places)
    return [{"table": table, "id": id_, "before": old, "after": new} for (table, id_), old, new in both if old != new]


def _name(states: Sequence[Mapping[str, Any]]) -> str:
    """Return what the first row that has a name is called, in at most the room there is."""
    for state in states:
        row = state["after"] or state["before"]
        model, pointer = POINTS_AT.get(state["table"], (None, ""))
        if model:
            return str(rows_in(model).values_list("name", flat=True).get(id=row[pointer]))
        named = _first(row[field] for field in NAMED_BY if row.get(field))
        if named:
            return named
    return ""


def _first(texts: Iterable[str]) -> str:
    return next((" ".join(text.split())[: models.candidacies.SHORT] for text in texts), "")
