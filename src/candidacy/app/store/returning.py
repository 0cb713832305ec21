"""A change taken back, or put back: the rows are exactly what they were, or nothing is changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Model

from candidacy.app.store import models
from candidacy.app.store.files import file_of
from candidacy.app.store.models import Change
from candidacy.app.store.rows import IN_ORDER, TABLES, row_of, rows_in, values_of
from candidacy.kernel.change_refusals import ChangedSince

State = Mapping[str, Any]
WORKED_OUT = (models.Reading, Change)
"""Rows that go with what they point at: what they hold is worked out anew, or ends with it."""


def take_back(change: Change, now: datetime) -> None:
    """The rows are as they were before the change; one that is taken back already stays so.

    Raises ChangedSince where they are no longer what the change made of them.
    """
    if change.taken_back is None:
        _bring(change, "after", "before")
        _mark(change, now)


def put_back(change: Change) -> None:
    """The rows are as the change made them; one that stands stays so.

    Raises ChangedSince where they were changed again after it was taken back.
    """
    if change.taken_back is not None:
        _bring(change, "before", "after")
        _mark(change, None)


def _mark(change: Change, moment: datetime | None) -> None:
    Change.objects.filter(id=change.id).update(taken_back=moment)


def _bring(change: Change, present: str, wanted: str) -> None:
    states = sorted(change.states, key=lambda state: IN_ORDER.index(TABLES[state["table"]]))
    if not all(_row_now(state) == state[present] for state in states):
        raise ChangedSince(f"“{change.name}” was changed again since.")
    touched = {state["id"] for state in states}
    for state in reversed(states):
        if state[wanted] is None:
            _remove(state, touched, change.name)
    try:
        with transaction.atomic():
            _write(states, present, wanted)
    except IntegrityError:
        raise ChangedSince(f"Something else stands in the place of “{change.name}” since.") from None
    if not all(_rests_on_something(state[wanted], TABLES[state["table"]]) for state in states if state[wanted]):
        raise ChangedSince(f"What “{change.name}” belongs to was removed since.")


def _row_now(state: State) -> dict[str, Any] | None:
    row = rows_in(TABLES[state["table"]]).filter(id=state["id"]).first()
    return values_of(row) if row else None


def _remove(state: State, touched: set[str], name: str) -> None:
    model = TABLES[state["table"]]
    for pointer in _pointing_at(model):
        others = rows_in(pointer.related_model).filter(**{pointer.field.attname: state["id"]})
        if others.exclude(id__in=touched).exists():
            raise ChangedSince(f"“{name}” is used elsewhere since.")
    rows_in(model).filter(id=state["id"]).delete()


def _pointing_at(model: type[Model]) -> Iterable[Any]:
    return (one for one in model._meta.related_objects if one.related_model not in WORKED_OUT)  # noqa: SLF001 - Django's own way to a model's fields


def _write(states: Sequence[State], present: str, wanted: str) -> None:
    for state in states:
        if state[wanted] is not None:
            row = row_of(TABLES[state["table"]], state[wanted])
            row.save(force_insert=state[present] is None, force_update=state[present] is not None)


def _rests_on_something(row: State, model: type[Model]) -> bool:
    """Say whether all that the row points at is there, the bytes of a document too."""
    fields = [field for field in model._meta.concrete_fields if field.is_relation and row[field.attname]]  # noqa: SLF001 - Django's own way to a model's fields
    there = all(
        rows_in(field.related_model).filter(id=row[field.attname]).exists() for field in fields if field.related_model
    )
    return there and (model is not models.Document or file_of(row["sha256"]).is_file())
