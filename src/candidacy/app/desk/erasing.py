"""The wish: "erase this one", "erase everything of mine". It cannot be undone."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from candidacy.app.desk.calendar_held import without_words_of
from candidacy.app.desk.forgetting import forget_what_was_worked_out
from candidacy.app.desk.noting import one
from candidacy.app.store import erasing
from candidacy.app.store.faults import faults_named
from candidacy.app.store.models import (
    CalendarFeed,
    Candidacy,
    Change,
    Command,
    Document,
    Employer,
    Event,
    Person,
    PutOff,
    Seeker,
)


def erase_candidacy(*, seeker: UUID, candidacy: UUID, now: datetime) -> None:
    """Nothing of the candidacy is left but the bare links of its events in the chain.

    What stood in it alone goes too: its employer, its people, its documents but for résumés; and the automatic backups.
    """
    one(seeker=seeker, candidacy=candidacy)
    with faults_named():
        with transaction.atomic():
            _erase_one(seeker, candidacy)
        erasing.leave_no_trace(now)
    forget_what_was_worked_out()


def _erase_one(seeker: UUID, candidacy: UUID) -> None:
    erasing.empty_events(candidacy)
    # Earlier states may speak of it from anywhere: after an erasing nothing earlier can be taken back.
    Change.objects.filter(seeker_id=seeker).delete()
    here = Q(attachment__candidacy=candidacy) | Q(posting__candidacy=candidacy)
    papers = list(Document.objects.filter(here, seeker_id=seeker).values_list("id", flat=True).distinct())
    met = list(Person.objects.filter(involvement__candidacy=candidacy).values_list("id", flat=True))
    Candidacy.objects.filter(seeker_id=seeker, id=candidacy).delete()
    PutOff.objects.filter(seeker_id=seeker, thing__contains=str(candidacy)).delete()
    for feed in CalendarFeed.objects.filter(seeker_id=seeker):
        feed.held = without_words_of(feed.held, candidacy)
        feed.save(update_fields=["held"])
    nowhere = Document.objects.filter(id__in=papers, attachment__isnull=True, posting__isnull=True)
    nowhere.exclude(kind="resume").delete()
    Person.objects.filter(id__in=met, involvement__isnull=True).delete()
    Employer.objects.filter(seeker_id=seeker, candidacy__isnull=True).delete()
    Command.objects.filter(seeker_id=seeker, answer=str(candidacy)).delete()


def erase_seeker(*, seeker: UUID, now: datetime) -> None:
    """Nothing of the seeker is left: no row, no document, no free page, no automatic backup."""
    with faults_named():
        with transaction.atomic(), erasing.guard_lifted():
            Event.objects.filter(seeker_id=seeker).delete()
            Candidacy.objects.filter(seeker_id=seeker).delete()
            Seeker.objects.filter(id=seeker).delete()
        erasing.leave_no_trace(now)
    forget_what_was_worked_out()
