"""The postings of several candidacies, read: for wishes that look over all of them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from candidacy.app.desk.readings import known_readings
from candidacy.app.store.models import Posting as Row
from candidacy.fit.documents import Document
from candidacy.fit.postings import read_posting
from candidacy.fit.values import Posting


def postings_in_force(*, seeker: UUID, candidacies: Sequence[UUID]) -> dict[UUID, Posting]:
    """Return the posting in force of each candidacy that has one whose text is known; none is read anew for this."""
    rows = Row.objects.filter(seeker_id=seeker, candidacy_id__in=candidacies).order_by("made", "id")
    latest = dict(rows.values_list("candidacy_id", "document_id"))
    known = known_readings(latest.values())
    texts = {candidacy: known.get(document) for candidacy, document in latest.items()}
    return {candidacy: read_posting(text) for candidacy, text in texts.items() if isinstance(text, Document)}
