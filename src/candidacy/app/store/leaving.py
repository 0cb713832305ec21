"""A made-up seeker's leaving: every row and every file of theirs is gone; the backups of the real one stay."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from candidacy.app.store.erasing import guard_lifted
from candidacy.app.store.faults import faults_named
from candidacy.app.store.files import file_of
from candidacy.app.store.models import Candidacy, Document, Event, Seeker


def forget(seeker: UUID) -> None:
    """Nothing is left of the seeker; files that another seeker keeps too stay."""
    with faults_named():
        gone = set(Document.objects.filter(seeker_id=seeker).values_list("sha256", flat=True))
        with transaction.atomic(), guard_lifted():
            Event.objects.filter(seeker_id=seeker).delete()
            # An employer cannot go before the candidacies that name it.
            Candidacy.objects.filter(seeker_id=seeker).delete()
            Seeker.objects.filter(id=seeker).delete()
        kept = set(Document.objects.filter(sha256__in=gone).values_list("sha256", flat=True))
        for sha256 in gone - kept:
            file_of(sha256).unlink(missing_ok=True)
