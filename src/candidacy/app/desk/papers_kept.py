"""The wishes: "keep this document with that candidacy", "keep this posting", "which documents do I have?"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID, uuid4

from candidacy.app.desk.noting import one
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.readings import keep_reading, read_or_known
from candidacy.app.desk.unchanged import still
from candidacy.app.desk.words import SHORT, short
from candidacy.app.kept import KeptDocument, KeptPosting, PaperKind
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.files import bytes_of, keep_bytes
from candidacy.app.store.models import Attachment, Posting
from candidacy.app.store.models import Document as Row
from candidacy.fit.documents import Document
from candidacy.fit.postings import read_posting
from candidacy.kernel.refusals import EmptyDocument, NotFound, Refusal, SeveralFit

DOCUMENT = "id", "name", "kind", "sha256", "size", "made"
POSTING = "id", "candidacy_id", "document_id", "document__name", "document__sha256", "title", "employer", "made"


def keep_document(
    *, seeker: UUID, paper: Paper, kind: PaperKind, now: datetime, candidacy: UUID | None = None, key: str | None = None
) -> KeptDocument:
    """Return the document, kept by its content; the same bytes are kept once, whatever their name."""
    sha256 = _bytes_kept(paper)
    if candidacy:
        one(seeker=seeker, candidacy=candidacy)

    def make(_command: str) -> UUID:
        made = _document(seeker, paper, kind, sha256, now)
        if candidacy:
            _attach(seeker, candidacy, made, now)
        return made

    asked = {"sha256": sha256, "kind": kind, "candidacy": candidacy}
    touches = _touched(seeker, sha256, kind, candidacy)
    made = once(seeker=seeker, wish="document", asked=asked, make=make, now=now, key=key, touches=touches)
    return document(seeker=seeker, document=made)


def attach_document(
    *, seeker: UUID, candidacy: UUID, document: UUID, now: datetime, key: str | None = None
) -> KeptDocument:
    """Return the document, in play in the candidacy as well."""
    one(seeker=seeker, candidacy=candidacy)
    _row(seeker, document)

    def make(_command: str) -> UUID:
        _attach(seeker, candidacy, document, now)
        return document

    asked = {"candidacy": candidacy, "document": document}
    touches = Scope((Attachment.objects.filter(candidacy_id=candidacy, document_id=document),), candidacy)
    once(seeker=seeker, wish="attach", asked=asked, make=make, now=now, key=key, touches=touches)
    return _kept(seeker, document)


def keep_posting(
    *,
    seeker: UUID,
    candidacy: UUID,
    paper: Paper,
    now: datetime,
    key: str | None = None,
    filled_on: str | None = None,
    answer: Document | Refusal | None = None,
) -> KeptPosting:
    """Return the posting in force for the candidacy; earlier ones stay kept.

    A posting that cannot be read is kept all the same, without a title; `answer` is what was read of it, where it was read
    just now. Raises ChangedMeanwhile when another one is in
    force than when it was filled in.
    """
    one(seeker=seeker, candidacy=candidacy)
    sha256 = _bytes_kept(paper)
    # Read before the turn to write is taken: reading may take seconds, and others wait.
    answer = answer or read_or_known(seeker=seeker, paper=paper, sha256=sha256)
    title, employer = told_by(answer)
    new = uuid4()

    def make(_command: str) -> UUID:
        still(posting_of(seeker=seeker, candidacy=candidacy), filled_on)
        made = _document(seeker, paper, PaperKind.POSTING, sha256, now)
        keep_reading(seeker=seeker, document=made, answer=answer, now=now)
        return Posting.objects.create(
            id=new, seeker_id=seeker, candidacy_id=candidacy, document_id=made, title=title, employer=employer, made=now
        ).id  # fmt: skip

    asked = {"sha256": sha256, "candidacy": candidacy}
    papers = _touched(seeker, sha256, PaperKind.POSTING).rows
    touches = Scope((Posting.objects.filter(seeker_id=seeker, id=new), *papers), candidacy)
    made = once(seeker=seeker, wish="posting", asked=asked, make=make, now=now, key=key, touches=touches)
    row = Posting.objects.filter(seeker_id=seeker, id=made).values_list(*POSTING).first()
    if row is None:
        raise NotFound("There is no such posting.")
    return KeptPosting(*row)


def posting_of(*, seeker: UUID, candidacy: UUID) -> KeptPosting | None:
    """Return the posting in force, or None where none was kept."""
    rows = Posting.objects.filter(seeker_id=seeker, candidacy_id=candidacy).order_by("-made", "-id")
    row = rows.values_list(*POSTING).first()
    return KeptPosting(*row) if row else None


def document(*, seeker: UUID, document: UUID) -> KeptDocument:
    """Return the document.

    Raises NotFound when it is not there or another seeker's.
    """
    return _kept(seeker, document)


def documents(*, seeker: UUID, candidacy: UUID | None = None) -> tuple[KeptDocument, ...]:
    """Return the seeker's documents, or those in play in a candidacy, the newest first."""
    rows = Row.objects.filter(seeker_id=seeker).order_by("-made", "id")
    if candidacy:
        rows = rows.filter(attachment__candidacy_id=candidacy)
    places = _places(seeker)
    return tuple(_described(places, *row) for row in rows.values_list(*DOCUMENT))


def documents_beside(*, seeker: UUID, candidacy: UUID) -> tuple[tuple[KeptDocument, ...], tuple[KeptDocument, ...]]:
    """Return the documents in play in the candidacy, and all the others, each the newest first."""
    here = set(
        Attachment.objects.filter(seeker_id=seeker, candidacy_id=candidacy).values_list("document_id", flat=True)
    )
    known = documents(seeker=seeker)
    return tuple(one for one in known if one.id in here), tuple(one for one in known if one.id not in here)


def newest_in_play(*, seeker: UUID, kind: PaperKind, candidacy: UUID | None = None) -> list[UUID]:
    """Return the ids of the documents of that kind, all or those in play in a candidacy, the newest first."""
    rows = Row.objects.filter(seeker_id=seeker, kind=str(kind)).order_by("-made", "id")
    if candidacy:
        rows = rows.filter(attachment__candidacy_id=candidacy)
    return list(rows.values_list("id", flat=True))


def find_document(*, seeker: UUID, words: str) -> KeptDocument:
    """Return the document meant by its id, the beginning of it, or its name.

    Raises NotFound where none fits and SeveralFit where several do.
    """
    wanted = words.strip().casefold()
    fits = [
        one
        for one in documents(seeker=seeker)
        if wanted and (str(one.id).startswith(wanted) or one.name.casefold() == wanted)
    ]
    if not fits:
        raise NotFound(f"No document is called “{words[:60]}”.")
    if len(fits) > 1:
        raise SeveralFit(f"“{words[:60]}” fits {len(fits)} documents.")
    return fits[0]


def paper_of(*, seeker: UUID, document: UUID) -> Paper:
    """Return the document as it was handed in, byte for byte.

    Raises StoreDamaged when the bytes are no longer what they were.
    """
    row = _row(seeker, document)
    return Paper(row.name, bytes_of(row.sha256))


def _bytes_kept(paper: Paper) -> str:
    if not paper.data:
        raise EmptyDocument(f"{paper.name} is empty.")
    return keep_bytes(paper.data)


def _document(seeker: UUID, paper: Paper, kind: PaperKind, sha256: str, now: datetime) -> UUID:
    given = {"name": short(paper.name, "file name", needed=True), "size": len(paper.data), "made": now}
    row, _ = Row.objects.get_or_create(seeker_id=seeker, sha256=sha256, kind=str(kind), defaults=given)
    return row.id


def _touched(seeker: UUID, sha256: str, kind: PaperKind, candidacy: UUID | None = None) -> Scope:
    papers = Row.objects.filter(seeker_id=seeker, sha256=sha256, kind=str(kind))
    if candidacy is None:
        return Scope((papers,))
    return Scope((papers, Attachment.objects.filter(seeker_id=seeker, candidacy_id=candidacy)), candidacy)


def _attach(seeker: UUID, candidacy: UUID, document: UUID, now: datetime) -> None:
    Attachment.objects.get_or_create(
        candidacy_id=candidacy, document_id=document, defaults={"seeker_id": seeker, "made": now}
    )


def told_by(answer: Document | Refusal) -> tuple[str, str]:
    """Return the title and the employer that a posting gives, empty where it cannot be read."""
    if isinstance(answer, Refusal):
        return "", ""
    posting = read_posting(answer)
    return posting.title[:SHORT], posting.employer[:SHORT]


def _row(seeker: UUID, document: UUID) -> Row:
    row = Row.objects.filter(seeker_id=seeker, id=document).first()
    if row is None:
        raise NotFound("There is no such document.")
    return row


def _kept(seeker: UUID, document: UUID) -> KeptDocument:
    row = _row(seeker, document)
    return _described(_places(seeker), row.id, row.name, row.kind, row.sha256, row.size, row.made)


def _described(
    places: Mapping[UUID, Iterable[UUID]], id_: UUID, name: str, kind: str, sha256: str, size: int, made: datetime
) -> KeptDocument:
    return KeptDocument(id_, name, PaperKind(kind), sha256, size, made, tuple(places.get(id_, ())))


def _places(seeker: UUID) -> dict[UUID, dict[UUID, None]]:
    # Keys and not a list: one résumé may be in play in a thousand candidacies.
    found: dict[UUID, dict[UUID, None]] = defaultdict(dict)
    for kept in (Attachment, Posting):
        rows = kept.objects.filter(seeker_id=seeker).order_by("made", "id")
        for document, candidacy in rows.values_list("document_id", "candidacy_id"):
            found[document][candidacy] = None
    return found
