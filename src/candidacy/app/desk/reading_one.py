"""The wish: "show me how this document was read"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from candidacy.app.desk.papers_kept import document as kept
from candidacy.app.desk.readings import read_and_kept
from candidacy.app.kept import KeptDocument
from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True)
class AsRead:
    """The document with its text, or the refusal that says why there is none."""

    document: KeptDocument
    text: str
    problems: tuple[Problem, ...]
    refusal: Refusal | None


def as_read(*, seeker: UUID, document: UUID, now: datetime) -> AsRead:
    """Return the text that every quote is an exact part of."""
    known = kept(seeker=seeker, document=document)
    try:
        read = read_and_kept(seeker=seeker, documents=[document], now=now)[0]
    except Refusal as refusal:
        return AsRead(known, "", (), refusal)
    return AsRead(known, read.text, read.problems, None)
