"""All rows of a seeker as plain values, and back again: the middle of every export and import."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db.models import Model

from candidacy.app.store import models
from candidacy.app.store.archive import Rows
from candidacy.app.store.chain import Link
from candidacy.app.store.events import LINK_FIELDS, keep, links_of

IN_ORDER: tuple[type[Model], ...] = (
    models.Seeker, models.Employer, models.Candidacy, models.Command, models.Document, models.Reading, models.Attachment,
    models.Posting, models.Person, models.Involvement, models.Story, models.Ask, models.QuestionNote, models.DossierFact,
    models.PlanItem, models.Outlook, models.Forecast, models.Practice, models.Rehearsal, models.Debrief,
    models.DebriefDraft, models.Take, models.StoryVersion, models.Letter, models.MailAccount, models.LanguageModel, models.Received, models.CalendarHabits, models.CalendarFeed,
    models.PutOff,
)  # fmt: skip
"""Every table but those of the events and of the changes, each after those it points at."""
EVENTS = "event"


def table_of(model: type[Model]) -> str:
    """Return the name of the table."""
    return str(model._meta.model_name)  # noqa: SLF001 - Django's own way to a model's name


TABLES = {table_of(model): model for model in IN_ORDER}


def rows_of(seeker: UUID) -> Rows:
    """Return everything kept of the seeker, in a fixed order."""
    found = {table_of(model): [values_of(row) for row in _theirs(model, seeker)] for model in IN_ORDER}
    found[EVENTS] = [_plain(dict(zip(LINK_FIELDS, _link(link), strict=True))) for link in links_of(seeker)]
    return found


def keep_rows(rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """Write the rows as they are; the caller holds the transaction.

    Raises ValueError for rows that do not fit.
    """
    try:
        for model in IN_ORDER:
            rows_in(model).bulk_create([row_of(model, row) for row in rows.get(table_of(model), ())], 500)
        keep(_link_in(row) for row in rows.get(EVENTS, ()))
    except (ValidationError, TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"rows that do not fit: {error}") from error


def _theirs(model: type[Model], seeker: UUID) -> Any:
    mine = {"id": seeker} if model is models.Seeker else {"seeker_id": seeker}
    return rows_in(model).filter(**mine).order_by("id")


def rows_in(model: type[Model]) -> Any:
    """Return all rows of the table."""
    return model._default_manager  # noqa: SLF001 - Django's own way to a model's rows


def _fields(model: type[Model]) -> list[Any]:
    return list(model._meta.concrete_fields)  # noqa: SLF001 - Django's own way to a model's fields


def values_of(row: Model) -> dict[str, Any]:
    """Return the row as plain values."""
    return _plain({field.attname: getattr(row, field.attname) for field in _fields(type(row))})


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _told(value) for name, value in values.items()}


def _told(value: Any) -> Any:
    if isinstance(value, UUID):
        return str(value)
    return value.isoformat() if isinstance(value, date | datetime) else value


def row_of(model: type[Model], row: Mapping[str, Any]) -> Model:
    """Return the row that the plain values say.

    Raises ValidationError for values that do not fit.
    """
    fields = {field.attname: field for field in _fields(model)}
    made = model(**{name: fields[name].to_python(value) for name, value in row.items()})
    made.clean_fields(exclude=[field.name for field in fields.values() if field.is_relation or field.name == "id"])
    return made


def _link(link: Link) -> tuple[Any, ...]:
    return tuple(getattr(link, name.removesuffix("_id")) for name in LINK_FIELDS)


def _link_in(row: Mapping[str, Any]) -> Link:
    given = {name.removesuffix("_id"): row[name] for name in LINK_FIELDS}
    for name in ("seeker", "id", "candidacy"):
        given[name] = UUID(given[name]) if given[name] else None
    given["recorded"] = datetime.fromisoformat(given["recorded"])
    return Link(**given)
