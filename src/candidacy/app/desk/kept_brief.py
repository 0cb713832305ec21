"""The wish: "prepare me for this one", from what is kept."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from candidacy.app.desk.noting import one
from candidacy.app.desk.papers_kept import documents, posting_of
from candidacy.app.desk.readings import read_and_kept
from candidacy.app.kept import PaperKind
from candidacy.app.store.models import Ask
from candidacy.fit.matching import compare
from candidacy.fit.postings import read_posting
from candidacy.fit.resumes import read_resume
from candidacy.fit.values import Resume
from candidacy.kernel.refusals import NoRequirements, NothingToRead
from candidacy.prepare.brief import make_brief
from candidacy.prepare.values import Brief


def brief_for(*, seeker: UUID, candidacy: UUID, now: datetime) -> Brief:
    """Return the brief from the posting in force and the newest résumé and letters in play.

    A résumé in no candidacy is used where none is in play here. Raises NothingToRead where posting or résumé is missing.
    """
    name = one(seeker=seeker, candidacy=candidacy).name
    posting = posting_of(seeker=seeker, candidacy=candidacy)
    if posting is None:
        raise NothingToRead(f"No posting is kept for {name}.")
    own = _own_papers(seeker, candidacy)
    if not own:
        raise NothingToRead(f"No résumé is kept for {name}.")
    read = read_and_kept(seeker=seeker, documents=[posting.document, *own], now=now)
    wanted = read_posting(read[0])
    if not wanted.requirements:
        raise NoRequirements(f"No requirement was found in {posting.name}.")
    asks = Ask.objects.filter(seeker_id=seeker, candidacy_id=candidacy).order_by("made", "id")
    today = now.date()
    return make_brief(
        compare(wanted, read_resume(read[1:], today), today),
        made_on=today,
        own_asks=[ask.text for ask in asks],
        overrule={ask.text: ask.overrule for ask in asks if ask.overrule},
    )


def resume_kept(*, seeker: UUID, now: datetime) -> Resume:
    """Return the newest résumé kept, read.

    Raises NothingToRead where none is kept.
    """
    known = [paper.id for paper in documents(seeker=seeker) if paper.kind is PaperKind.RESUME]
    if not known:
        raise NothingToRead("No résumé is kept.")
    return read_resume(read_and_kept(seeker=seeker, documents=known[:1], now=now), now.date())


def _own_papers(seeker: UUID, candidacy: UUID) -> list[UUID]:
    here = documents(seeker=seeker, candidacy=candidacy)
    resumes = [paper.id for paper in here if paper.kind is PaperKind.RESUME]
    if not resumes:
        known = documents(seeker=seeker)
        resumes = [paper.id for paper in known if paper.kind is PaperKind.RESUME]
    letters = [paper.id for paper in here if paper.kind is PaperKind.LETTER]
    return [*resumes[:1], *letters] if resumes else []
