"""The text of kept documents: read once behind the fence, then kept with the version of the reader."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from candidacy.app.desk.papers import Paper
from candidacy.app.fence import read_all_fenced
from candidacy.app.fence.wire import WireFault, packed, unpacked
from candidacy.app.store.faults import faults_named
from candidacy.app.store.files import bytes_of
from candidacy.app.store.models import Document as Row
from candidacy.app.store.models import Reading
from candidacy.fit.documents import Document
from candidacy.fit.reading import VERSION
from candidacy.kernel.refusals import NotFound, Refusal


def read_and_kept(*, seeker: UUID, documents: Sequence[UUID], now: datetime) -> list[Document]:
    """Return the texts of the documents in their order; what was not read by this version is read now.

    Raises the refusal of the first that cannot be read.
    """
    rows = {row.id: row for row in Row.objects.filter(seeker_id=seeker, id__in=documents)}
    if set(documents) - rows.keys():
        raise NotFound("There is no such document.")
    known = known_readings(documents)
    missing = [rows[one] for one in dict.fromkeys(documents) if one not in known]
    answers = read_all_fenced([(bytes_of(row.sha256), row.name) for row in missing]) if missing else []
    for row, answer in zip(missing, answers, strict=True):
        known[row.id] = answer
        keep_reading(seeker=seeker, document=row.id, answer=answer, now=now)
    return [_text(known[one]) for one in documents]


def known_readings(documents: Iterable[UUID]) -> dict[UUID, Document | Refusal]:
    """Return what this version of the reader found before, for those of the documents it has read."""
    found: dict[UUID, Document | Refusal] = {}
    rows = Reading.objects.filter(document__in=list(documents), version=VERSION)
    for document, answer in rows.values_list("document_id", "answer"):
        # What does not pass the check any more is read anew.
        try:
            found[document] = unpacked(answer.encode())
        except WireFault:
            continue
    return found


def read_or_known(*, seeker: UUID, paper: Paper, sha256: str) -> Document | Refusal:
    """Return the text of the paper, or why it cannot be read; known where the same bytes were read before."""
    known = known_readings(Row.objects.filter(seeker_id=seeker, sha256=sha256).values_list("id", flat=True))
    return next(iter(known.values())) if known else read_all_fenced([(paper.data, paper.name)])[0]


def keep_reading(*, seeker: UUID, document: UUID, answer: Document | Refusal, now: datetime) -> None:
    """The text, or why there is none, is kept for this version of the reader."""
    given = {"seeker_id": seeker, "answer": packed(answer).decode("ascii"), "made": now}
    with faults_named():
        Reading.objects.update_or_create(document_id=document, version=VERSION, defaults=given)


def _text(answer: Document | Refusal) -> Document:
    if isinstance(answer, Refusal):
        raise answer
    return answer
