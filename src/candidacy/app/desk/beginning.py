"""The wish: "here is a job I may apply for", with its posting and the résumé for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from candidacy.app.desk.adding import add_with_papers
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import documents
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
    """Return the new candidacy with its posting and résumé kept, each where it is given; all of it or nothing."""
    made = add_with_papers(
        seeker=seeker, title=title, employer=employer, posting=posting, resume=resume, link=link, now=now, key=key
    ).candidacy.id
    known = resume or any(paper.kind is PaperKind.RESUME for paper in documents(seeker=seeker))
    return Begun(made, bool(posting and known))
