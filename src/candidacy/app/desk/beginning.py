"""The wish: "here is a job I may apply for", with its posting and the résumé for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from candidacy.app.desk.adding import add_with_posting
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import documents, keep_document
from candidacy.app.kept import PaperKind


@dataclass(frozen=True, slots=True)
class Begun:
    """The new candidacy, and whether a brief can be made at once."""

    candidacy: UUID
    ready: bool


def begin(
    *,
    seeker: UUID,
    title: str,
    employer: str,
    now: datetime,
    posting: Paper | None = None,
    resume: Paper | None = None,
    link: str = "",
    key: str | None = None,
) -> Begun:
    """Return the new candidacy with its posting and résumé kept, each where it is given."""
    made = add_with_posting(
        seeker=seeker, title=title, employer=employer, posting=posting, link=link, now=now, key=key
    ).candidacy.id
    if resume:
        part = f"{key}:resume" if key else None
        keep_document(seeker=seeker, candidacy=made, paper=resume, kind=PaperKind.RESUME, now=now, key=part)
    known = resume or any(paper.kind is PaperKind.RESUME for paper in documents(seeker=seeker))
    return Begun(made, bool(posting and known))
