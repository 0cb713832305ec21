"""The store opened: Django set up, the tables as this version needs them, the lock of the file taken by nobody else."""

from __future__ import annotations

import os
from datetime import datetime
from uuid import UUID

from django.apps import apps
from django.conf import settings
from django.db import connection, connections

from candidacy.app.store.faults import faults_named
from candidacy.app.store.place import data_folder, database_file, make_folder
from candidacy.kernel.refusals import StoreTooNew

HOME = "candidacy.app.settings.home"
SCHEMA = 1
"""The number of the newest migration; kept in the file so that opening need not ask Django's own table."""


def set_up(profile: str = HOME) -> None:
    """Set Django up, once a process."""
    if not apps.ready:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", profile)
        # As django.setup() does, without its routes and its log files: a tenth of a second of every command.
        apps.populate(settings.INSTALLED_APPS)


def open_file() -> None:
    """Point at the database of the data folder, and have its tables as this version needs them.

    Raises StoreTooNew for a file written by a later version.
    """
    folder = data_folder()
    with faults_named():
        make_folder(folder)
        _point_at(str(database_file(folder)))
        found = schema_found()
    if found > SCHEMA:
        raise StoreTooNew("The data was written by a newer version of Candidacy.")
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
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA user_version={SCHEMA:d}")


def home_seeker(now: datetime) -> UUID:
    """Return the one seeker of this machine, made at the first use."""
    from candidacy.app.store.models import Seeker  # noqa: PLC0415 - models load only after the set-up

    found = Seeker.objects.filter(sample=False).order_by("made", "id").values_list("id", flat=True).first()
    if found:
        return found
    with faults_named():
        return Seeker.objects.create(made=now).id
