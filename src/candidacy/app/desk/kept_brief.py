"""The wish: "prepare me for this one", from what is kept."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from uuid import UUID

from candidacy.app.desk.forgetting import when_forgetting
from candidacy.app.desk.noting import one
from candidacy.app.desk.papers_kept import newest_in_play, posting_of
from candidacy.app.desk.readings import read_and_kept
from candidacy.app.kept import PaperKind
from candidacy.app.store.models import Ask, Take
from candidacy.fit.documents import Document
from candidacy.fit.matching import compare
from candidacy.fit.postings import read_posting
from candidacy.fit.resumes import read_resume
from candidacy.fit.values import Fit, Resume
from candidacy.kernel.refusals import NoRequirements, NothingToRead
from candidacy.prepare.brief import make_brief
from candidacy.prepare.values import Brief

REMEMBERED = 8
"""So many fits are kept in mind by one process: the brief is opened again and again before an interview."""


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
    asks = Ask.objects.filter(seeker_id=seeker, candidacy_id=candidacy).order_by("made", "id")
    today = now.date()
    fit = fit_of(read[0], tuple(read[1:]), today)
    if not fit.posting.requirements:
        raise NoRequirements(f"No requirement was found in {posting.name}.")
    return make_brief(
        fit,
        made_on=today,
        own_asks=[ask.text for ask in asks if not ask.answer.strip()],
        overrule={ask.text: ask.overrule for ask in asks if ask.overrule},
        said_aloud=_said_aloud(seeker, candidacy),
    )


@lru_cache(maxsize=REMEMBERED)
def fit_of(posting: Document, own: tuple[Document, ...], today: date) -> Fit:
    """Return what the seeker's papers show of the posting; the same texts on one day are held together once."""
    return compare(read_posting(posting), read_resume(own, today), today)


when_forgetting(fit_of.cache_clear)


def resume_kept(*, seeker: UUID, now: datetime) -> Resume:
    """Return the newest résumé kept, read.

    Raises NothingToRead where none is kept.
    """
    known = newest_in_play(seeker=seeker, kind=PaperKind.RESUME)
    if not known:
        raise NothingToRead("No résumé is kept.")
    return read_resume(read_and_kept(seeker=seeker, documents=known[:1], now=now), now.date())


def _said_aloud(seeker: UUID, candidacy: UUID) -> frozenset[str]:
    spoken = Take.objects.filter(seeker_id=seeker, rehearsal__candidacy_id=candidacy).exclude(media="")
    return frozenset(spoken.values_list("question", flat=True))


def _own_papers(seeker: UUID, candidacy: UUID) -> list[UUID]:
    resumes = newest_in_play(seeker=seeker, kind=PaperKind.RESUME, candidacy=candidacy) or newest_in_play(
        seeker=seeker, kind=PaperKind.RESUME
    )
    letters = newest_in_play(seeker=seeker, kind=PaperKind.LETTER, candidacy=candidacy)
    return [*resumes[:1], *letters] if resumes else []
