"""The profile that runs the store's tests on PostgreSQL: `CANDIDACY_TEST_POSTGRES` is what libpq connects with."""

from __future__ import annotations

import os

import psycopg
from psycopg.conninfo import conninfo_to_dict

from candidacy.app.settings.base import *  # noqa: F403 - a profile is the base with more

GIVEN = conninfo_to_dict(os.environ["CANDIDACY_TEST_POSTGRES"])
DATABASE = f"candidacy_test_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": DATABASE,
        "HOST": GIVEN.get("host", ""),
        "PORT": GIVEN.get("port", ""),
        "USER": GIVEN.get("user", ""),
        "PASSWORD": GIVEN.get("password", ""),
    }
}


def make_database() -> None:
    """Make the database of this worker anew."""
    with psycopg.connect(os.environ["CANDIDACY_TEST_POSTGRES"], autocommit=True) as server:
        server.execute(f'DROP DATABASE IF EXISTS "{DATABASE}" WITH (FORCE)'.encode())
        server.execute(f'CREATE DATABASE "{DATABASE}"'.encode())


def empty_tables() -> None:
    """Leave the tables empty; the triggers guard rows, not the whole table."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE store_seeker CASCADE")
