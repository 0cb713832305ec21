"""The wish: "here is a job I may apply for", with its posting and the résumé for it."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any
from uuid import UUID

from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.noting import change_candidacy, note_candidacy
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import keep_document, keep_posting, told_by
from candidacy.app.desk.readings import read_or_known
from candidacy.app.kept import Here, PaperKind
from candidacy.app.store.commands import in_turn
from candidacy.app.wish_keys import key_of_part
from candidacy.fit.documents import Document
from candidacy.kernel.refusals import Refusal
from candidacy.ledger.events import When


def add_with_papers(
    *,
    seeker: UUID,
    title: str,
    employer: str,
    now: datetime,
    posting: Paper | None = None,
    resume: Paper | None = None,
    place: str = "",
    link: str = "",
    note: str = "",
    when: When | None = None,
    applicants: int | None = None,
    interviewed: int | None = None,
    key: str | None = None,
) -> Here:
    """Return the new candidacy with its posting and résumé kept, all of it or nothing.

    The posting says title and employer where they are not given.
    """
    # Read before the turn to write is taken: reading may take seconds, and others wait.
    answer = _read(seeker, posting) if posting else None
    if answer and not (title and employer):
        found_title, found_employer = told_by(answer)
        title, employer = title or found_title, employer or found_employer
    with in_turn(seeker):
        made = note_candidacy(
            seeker=seeker, employer=employer, title=title, place=place, link=link, note=note, when=when, now=now, key=key
        ).id  # fmt: skip
        if posting:
            keep_posting(
                seeker=seeker, candidacy=made, paper=posting, now=now, key=key_of_part(key, "posting"), answer=answer
            )
        _with_pool(seeker, made, now, key, applicants=applicants, interviewed=interviewed)
        if resume:
            part = key_of_part(key, "resume")
            keep_document(seeker=seeker, candidacy=made, paper=resume, kind=PaperKind.RESUME, now=now, key=part)
    return standing_of(seeker=seeker, candidacy=made, today=now.date())


def _read(seeker: UUID, paper: Paper) -> Document | Refusal:
    return read_or_known(seeker=seeker, paper=paper, sha256=hashlib.sha256(paper.data).hexdigest())


def _with_pool(seeker: UUID, candidacy: UUID, now: datetime, key: str | None, **pool: int | None) -> None:
    known: dict[str, Any] = {name: number for name, number in pool.items() if number is not None}
    if known:
        change_candidacy(seeker=seeker, candidacy=candidacy, now=now, key=key_of_part(key, "pool"), **known)
