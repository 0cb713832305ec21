"""The triggers that keep the table of events append-only, in the words of each database."""

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


def put_up(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Put the triggers up."""
    for statement in SQLITE if editor.connection.vendor == "sqlite" else POSTGRESQL:
        editor.execute(statement)
