"""Django's SQLite engine, loaded on the library that `library` names. Django asks for a module of this name."""

from __future__ import annotations

from candidacy.app.store.sqlite.library import in_place_of_pythons_own

with in_place_of_pythons_own():
    from django.db.backends.sqlite3.base import DatabaseWrapper

__all__ = ["DatabaseWrapper"]
