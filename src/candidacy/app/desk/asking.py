"""The wish: "which follow-ups are set, and which were sent?", for all candidacies at once."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from candidacy.app.store.models import Letter
from candidacy.followup.notes.values import Kind
from candidacy.followup.things import Asking


def askings(*, seeker: UUID) -> Mapping[UUID, Asking]:
    """Return by candidacy the follow-up that was drawn up last: for which day it is set, and when it was sent; one read."""
    rows = Letter.objects.filter(seeker_id=seeker, kind=Kind.FOLLOW_UP, due__isnull=False).order_by("made", "id")
    found = rows.values_list("candidacy_id", "due", "sent")
    return {where: Asking(due, sent.astimezone().date() if sent else None) for where, due, sent in found if due}
