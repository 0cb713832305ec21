"""A made-up seeker's leaving: every row and every file of theirs is gone; the backups of the real one stay."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from candidacy.app.store.erasing import guard_lifted
from candidacy.app.store.faults import faults_named
from candidacy.app.store.files import file_of
from candidacy.app.store.models import Candidacy, Document, Event, Seeker, Take
from candidacy.app.store.pieces import remove_unused_pieces
from candidacy.app.store.rows import rows_in


def forget(seeker: UUID) -> None:
    """Nothing is left of the seeker; files that another seeker keeps too stay."""
    with faults_named():
        gone = _digests(seeker_id=seeker)
        with transaction.atomic(), guard_lifted():
            Event.objects.filter(seeker_id=seeker).delete()
            # An employer cannot go before the candidacies that name it.
            Candidacy.objects.filter(seeker_id=seeker).delete()
            Seeker.objects.filter(id=seeker).delete()
        for sha256 in gone - _digests(sha256__in=gone):
            file_of(sha256).unlink(missing_ok=True)
        remove_unused_pieces(Take.objects.values_list("id", flat=True))


def _digests(**which: object) -> set[str]:
    found = (rows_in(model).filter(**which).values_list("sha256", flat=True) for model in (Document, Take))
    return {one for several in found for one in several if one}
