"""Documents are kept by content, read once, and make a brief."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from candidacy.app.desk import readings
from candidacy.app.desk.beginning import begin
from candidacy.app.desk.kept_brief import brief_for
from candidacy.app.desk.noting import note_candidacy, noted
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import attach_document, documents, keep_document, keep_posting, paper_of, posting_of
from candidacy.app.desk.recording import record
from candidacy.app.kept import PaperKind
from candidacy.app.store.files import file_of
from candidacy.app.store.models import Attachment
from candidacy.kernel.refusals import EmptyDocument, NothingToRead, StoreDamaged
from candidacy.ledger.events import When
from candidacy.ledger.kinds import What
from tests.app.moments import NOW, TODAY

EXAMPLE = Path(__file__).resolve().parents[3] / "src" / "candidacy" / "app" / "example"
CV = Paper("cv.md", (EXAMPLE / "cv.md").read_bytes())
POSTING = Paper("posting.md", (EXAMPLE / "posting.md").read_bytes())
EMPTY = Paper("empty.md", b"")


@pytest.fixture
def job(seeker: UUID) -> UUID:
    return note_candidacy(seeker=seeker, employer="Green Valley", title="Library assistant", now=NOW).id


def test_the_same_bytes_are_one_document_and_come_back(seeker: UUID, job: UUID) -> None:
    first = keep_document(seeker=seeker, paper=CV, kind=PaperKind.RESUME, now=NOW)
    again = keep_document(
        seeker=seeker, paper=Paper("other.md", CV.data), kind=PaperKind.RESUME, candidacy=job, now=NOW
    )
    assert again.id == first.id
    assert again.candidacies == (job,)
    assert paper_of(seeker=seeker, document=first.id) == CV
    assert [paper.id for paper in documents(seeker=seeker, candidacy=job)] == [first.id]
    assert attach_document(seeker=seeker, candidacy=job, document=first.id, now=NOW).candidacies == (job,)


@pytest.mark.parametrize(("posting", "resume"), [(EMPTY, CV), (POSTING, EMPTY)])
def test_a_job_is_added_with_its_papers_or_not_at_all(seeker: UUID, posting: Paper, resume: Paper) -> None:
    with pytest.raises(EmptyDocument):
        begin(seeker=seeker, title="Cook", employer="Elm", now=NOW, posting=posting, resume=resume)
    assert noted(seeker=seeker) == ()
    assert documents(seeker=seeker) == ()
    made = begin(seeker=seeker, title="", employer="", now=NOW, posting=POSTING, resume=CV)
    assert made.ready
    assert len(documents(seeker=seeker, candidacy=made.candidacy)) == 1
    assert posting_of(seeker=seeker, candidacy=made.candidacy)


def test_a_resume_in_play_everywhere_names_each_candidacy_once_without_comparing_all_with_all(
    seeker: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = keep_document(seeker=seeker, paper=CV, kind=PaperKind.RESUME, now=NOW)
    jobs = [note_candidacy(seeker=seeker, employer="Elm", title=f"Cook {at}", now=NOW).id for at in range(60)]
    Attachment.objects.bulk_create(
        Attachment(seeker_id=seeker, candidacy_id=job, document_id=kept.id, made=NOW + timedelta(minutes=at))
        for at, job in enumerate(jobs)
    )
    compared: list[object] = []
    same = UUID.__eq__

    def counted(one: UUID, other: object) -> bool:
        compared.append(other)
        return same(one, other)

    monkeypatch.setattr(UUID, "__eq__", counted)
    found = documents(seeker=seeker)
    monkeypatch.undo()
    assert found[0].candidacies == tuple(jobs)
    assert len(compared) < 10 * len(jobs)


def test_an_application_names_the_documents_in_play_by_content(seeker: UUID, job: UUID) -> None:
    kept = keep_document(seeker=seeker, paper=CV, kind=PaperKind.RESUME, candidacy=job, now=NOW)
    applied = record(seeker=seeker, candidacy=job, what=What.APPLIED, when=When(TODAY), now=NOW)
    assert applied.here.events[-1].detail.more == (("documents", f"resume:{kept.sha256}"),)


def test_a_brief_is_made_of_what_is_kept_and_read_once(
    seeker: UUID, job: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NothingToRead):
        brief_for(seeker=seeker, candidacy=job, now=NOW)
    posting = keep_posting(seeker=seeker, candidacy=job, paper=POSTING, now=NOW)
    assert posting.title.startswith("Library Assistant")
    assert posting_of(seeker=seeker, candidacy=job) == posting
    with pytest.raises(NothingToRead):
        brief_for(seeker=seeker, candidacy=job, now=NOW)
    keep_document(seeker=seeker, paper=CV, kind=PaperKind.RESUME, now=NOW)
    made = brief_for(seeker=seeker, candidacy=job, now=NOW)
    assert made.case
    monkeypatch.setattr(readings, "read_all_fenced", None)
    assert brief_for(seeker=seeker, candidacy=job, now=NOW) == made


def test_a_document_that_is_no_longer_what_it_was_is_noticed(seeker: UUID) -> None:
    kept = keep_document(seeker=seeker, paper=CV, kind=PaperKind.RESUME, now=NOW)
    file_of(kept.sha256).write_bytes(CV.data[:-1] + b"?")
    with pytest.raises(StoreDamaged):
        paper_of(seeker=seeker, document=kept.id)
    # Handed in again it is whole again.
    keep_document(seeker=seeker, paper=CV, kind=PaperKind.RESUME, now=NOW)
    assert paper_of(seeker=seeker, document=kept.id) == CV


def test_a_posting_that_cannot_be_read_is_kept_all_the_same(seeker: UUID, job: UUID) -> None:
    posting = keep_posting(seeker=seeker, candidacy=job, paper=Paper("scan.pdf", b"%PDF-1.4 nothing"), now=NOW)
    assert posting.title == ""
    assert paper_of(seeker=seeker, document=posting.document).data == b"%PDF-1.4 nothing"
    with pytest.raises(EmptyDocument):
        keep_posting(seeker=seeker, candidacy=job, paper=Paper("empty.txt", b""), now=NOW)
