"""The store opened: Django set up, the file proved at the first use in each hour, the tables as this version needs them."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from datetime import datetime
from uuid import UUID

from django.apps import apps
from django.conf import settings
from django.db import connection, connections, transaction

from candidacy.app.folder import data_folder
from candidacy.app.store.backups import copies, damaged, keep_copy, look_after
from candidacy.app.store.faults import faults_named
from candidacy.app.store.place import database_file, make_folder
from candidacy.app.store.turns import turn_in
from candidacy.kernel.refusals import DiskFull, StoreDamaged, StoreReadOnly, StoreTooNew

HOME = "candidacy.app.settings.home"
SCHEMA = 8
"""The number of the newest migration; kept in the file so that opening need not ask Django's own table."""


def set_up(profile: str = HOME) -> None:
    """Set Django up, once a process, which stays on the machine's own clock."""
    if not apps.ready:
        own = os.environ.get("TZ")
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", profile)
        # As django.setup() does, without its routes and its log files: a tenth of a second of every command.
        apps.populate(settings.INSTALLED_APPS)
        _back_to_zone(own)


def _back_to_zone(own: str | None) -> None:
    """Django puts the whole process on its own TIME_ZONE; local times are those of the machine."""
    os.environ.pop("TZ", None)
    if own is not None:
        os.environ["TZ"] = own
    if hasattr(time, "tzset"):
        time.tzset()


def open_file(now: datetime, *, fresh: bool = False) -> None:
    """Point at the database of the data folder, and have its tables as this version needs them.

    Raises StoreTooNew for a file written by a later version, and StoreDamaged for one that is not what was saved, or
    gone while its backups are there: it is never replaced by an empty one, unless a `fresh` one is asked for.
    """
    folder = data_folder()
    path = database_file(folder)
    with faults_named():
        make_folder(folder)
        if not fresh and copies() and not (path.is_file() and path.stat().st_size):
            raise StoreDamaged(damaged("it is gone"))
        _point_at(str(path))
        found = schema_found()
    if found > SCHEMA:
        raise StoreTooNew("The data was written by a newer version of Candidacy.")
    if found < SCHEMA:
        with faults_named(), turn_in(folder):
            _raise_to_date(schema_found(), now)
    # A copy that finds no room must not keep the seeker from their data; the next opening tries again.
    with suppress(DiskFull, StoreReadOnly), faults_named():
        look_after(now)


def _raise_to_date(found: int, now: datetime) -> None:
    """Change the tables, unless another process did so meanwhile; after a copy where there is something to lose."""
    if 0 < found < SCHEMA:
        with faults_named():
            keep_copy(now, f"before-{SCHEMA}")
    if found < SCHEMA:
        bring_up_to_date()


def _point_at(name: str) -> None:
    if connections.databases["default"]["NAME"] != name:
        connections.close_all()
        connections.databases["default"]["NAME"] = name
        connection.settings_dict["NAME"] = name


def schema_found() -> int:
    """Return the number of the newest migration in the file; 0 for a new file."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA user_version")
        return int(cursor.fetchone()[0])


def bring_up_to_date() -> None:
    """Run the migrations that are missing."""
    from django.core.management import call_command  # noqa: PLC0415 - needed once, and it takes its time to load

    with faults_named():
        call_command("migrate", verbosity=0, interactive=False)
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute(f"PRAGMA user_version={SCHEMA:d}")


def home_seeker(now: datetime) -> UUID:
    """Return the one seeker of this machine, made at the first use."""
    from candidacy.app.store.models import Seeker  # noqa: PLC0415 - models load only after the set-up

    known = Seeker.objects.filter(sample=False).order_by("made", "id").values_list("id", flat=True)
    found = known.first()
    if found:
        return found
    # Asked again within the transaction: another process may have been first.
    with faults_named(), transaction.atomic():
        return known.first() or Seeker.objects.create(made=now).id
