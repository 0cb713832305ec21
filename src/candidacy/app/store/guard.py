"""The triggers that keep events append-only and forecasts as they were made, in the words of each database."""

from __future__ import annotations

from django.apps.registry import Apps
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

SQLITE = (
    "CREATE TRIGGER event_never_changed BEFORE UPDATE ON store_event "
    "BEGIN SELECT RAISE(ABORT, 'events are never changed'); END",
    "CREATE TRIGGER event_never_deleted BEFORE DELETE ON store_event "
    "BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END",
)
POSTGRESQL = (
    """CREATE FUNCTION event_kept() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF current_setting('candidacy.erasing', true) = 'yes' THEN
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'events are never changed or deleted';
    END $$""",
    "CREATE TRIGGER event_kept BEFORE UPDATE OR DELETE ON store_event FOR EACH ROW EXECUTE FUNCTION event_kept()",
)


NAMES = "event_never_changed", "event_never_deleted"


def take_down() -> list[str]:
    """Return what takes the triggers of SQLite down, for the transaction of an erasing."""
    return [f"DROP TRIGGER {name}" for name in NAMES]


FORECASTS_SQLITE = (
    "CREATE TRIGGER forecast_never_changed BEFORE UPDATE ON store_forecast "
    "BEGIN SELECT RAISE(ABORT, 'forecasts are never changed'); END",
)
FORECASTS_POSTGRESQL = (
    """CREATE OR REPLACE FUNCTION forecast_kept() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'forecasts are never changed';
    END $$""",
    "CREATE TRIGGER forecast_kept BEFORE UPDATE ON store_forecast FOR EACH ROW EXECUTE FUNCTION forecast_kept()",
)
"""A forecast may go with its candidacy; changed it never is."""


def put_up(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Put the triggers up."""
    for statement in SQLITE if editor.connection.vendor == "sqlite" else POSTGRESQL:
        editor.execute(statement)


def take_down_for_forecasts(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Take the triggers of the forecasts down, before their table goes."""
    if editor.connection.vendor == "sqlite":
        editor.execute("DROP TRIGGER IF EXISTS forecast_never_changed")
    else:
        editor.execute("DROP TRIGGER IF EXISTS forecast_kept ON store_forecast")
        editor.execute("DROP FUNCTION IF EXISTS forecast_kept()")


def put_up_for_forecasts(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Put the triggers of the forecasts up."""
    for statement in FORECASTS_SQLITE if editor.connection.vendor == "sqlite" else FORECASTS_POSTGRESQL:
        editor.execute(statement)
