"""The wish: "here is a job I may apply for", with its posting."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any
from uuid import UUID

from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.noting import change_candidacy, note_candidacy
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import keep_posting, told_by
from candidacy.app.desk.readings import read_or_known
from candidacy.app.kept import Here
from candidacy.ledger.events import When


def add_with_posting(
    *,
    seeker: UUID,
    title: str,
    employer: str,
    now: datetime,
    posting: Paper | None = None,
    place: str = "",
    link: str = "",
    note: str = "",
    when: When | None = None,
    applicants: int | None = None,
    interviewed: int | None = None,
    key: str | None = None,
) -> Here:
    """Return the new candidacy with its posting kept; the posting says title and employer where they are not given."""
    if posting and not (title and employer):
        answer = read_or_known(seeker=seeker, paper=posting, sha256=hashlib.sha256(posting.data).hexdigest())
        found_title, found_employer = told_by(answer)
        title, employer = title or found_title, employer or found_employer
    made = note_candidacy(
        seeker=seeker, employer=employer, title=title, place=place, link=link, note=note, when=when, now=now, key=key
    )
    if posting:
        keep_posting(seeker=seeker, candidacy=made.id, paper=posting, now=now, key=_part(key, "posting"))
    pool: dict[str, Any] = {"applicants": applicants, "interviewed": interviewed}
    known = {name: number for name, number in pool.items() if number is not None}
    if known:
        change_candidacy(seeker=seeker, candidacy=made.id, now=now, key=_part(key, "pool"), **known)
    return standing_of(seeker=seeker, candidacy=made.id, today=now.date())


def _part(key: str | None, name: str) -> str | None:
    return f"{key}:{name}" if key else None
