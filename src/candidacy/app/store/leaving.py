"""A seeker's leaving: every row and every file of theirs is gone, the events with them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.db import connection, transaction

from candidacy.app.store.faults import faults_named
from candidacy.app.store.files import file_of
from candidacy.app.store.guard import SQLITE
from candidacy.app.store.models import Candidacy, Document, Event, Seeker


def forget(seeker: UUID) -> None:
    """Nothing is left of the seeker; files that another seeker keeps too stay."""
    own = Document.objects.filter(seeker_id=seeker)
    with faults_named():
        gone = set(own.values_list("sha256", flat=True))
        with transaction.atomic(), _guard_down():
            Event.objects.filter(seeker_id=seeker).delete()
            # An employer cannot go before the candidacies that name it.
            Candidacy.objects.filter(seeker_id=seeker).delete()
            Seeker.objects.filter(id=seeker).delete()
        kept = set(Document.objects.filter(sha256__in=gone).values_list("sha256", flat=True))
        for sha256 in gone - kept:
            file_of(sha256).unlink(missing_ok=True)


@contextmanager
def _guard_down() -> Iterator[None]:
    """Take the guard of the events down for this transaction only; no other connection sees it gone."""
    with connection.cursor() as cursor:
        if connection.vendor != "sqlite":
            cursor.execute("SELECT set_config('candidacy.erasing', 'yes', true)")
            yield
            return
        for name in ("event_never_changed", "event_never_deleted"):
            cursor.execute(f"DROP TRIGGER {name}")
        yield
        for statement in SQLITE:
            cursor.execute(statement)
