"""The Django app of the store."""

from __future__ import annotations

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """The only app with models."""

    name = "candidacy.app.store"
    label = "store"
