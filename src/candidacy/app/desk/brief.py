"""The wish: "prepare me for this interview"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from candidacy.app.desk.papers import Paper
from candidacy.app.fence import read_all_fenced
from candidacy.fit.documents import Document
from candidacy.fit.matching import compare
from candidacy.fit.postings import read_posting
from candidacy.fit.resumes import read_resume
from candidacy.fit.values import Fit, Posting, Resume
from candidacy.kernel.refusals import NoRequirements, Refusal
from candidacy.prepare.brief import make_brief
from candidacy.prepare.values import Brief

if TYPE_CHECKING:
    from candidacy.app.model.loading import Loaded


def briefs_for(
    *,
    resume: Paper,
    postings: Sequence[Paper],
    letters: Sequence[Paper] = (),
    as_of: date,
    own_asks: Sequence[str] = (),
    overrule: Mapping[str, str] | None = None,
    model: Path | None = None,
) -> tuple[Brief, ...]:
    """Return a brief for each posting; each document is read in a fenced process of its own.

    `model` is the directory of a sentence model to read with, none where it is None. Raises the refusal of the first
    document that cannot be read, NoRequirements for a posting that asks nothing, and the refusals of loading a model.
    """
    loaded = None if model is None else _loaded(model)
    read = _read([resume, *letters, *postings])
    own = read_resume(read[: 1 + len(letters)], as_of)
    return tuple(
        make_brief(
            _compared(_posting(document), own, as_of, loaded), made_on=as_of, own_asks=own_asks, overrule=overrule or {}
        )
        for document in read[1 + len(letters) :]
    )


def _compared(posting: Posting, own: Resume, as_of: date, loaded: Loaded | None) -> Fit:
    if loaded is None:
        return compare(posting, own, as_of)
    return compare(posting, own, as_of, encoder=loaded.encoder, weights=loaded.weights)


def _loaded(model: Path) -> Loaded:
    from candidacy.app.model.loading import load  # noqa: PLC0415 - only when a model is asked for

    return load(model)


def _read(papers: Sequence[Paper]) -> list[Document]:
    read: list[Document] = []
    for answer in read_all_fenced([(paper.data, paper.name) for paper in papers]):
        if isinstance(answer, Refusal):
            raise answer
        read.append(answer)
    return read


def _posting(document: Document) -> Posting:
    posting = read_posting(document)
    if not posting.requirements:
        raise NoRequirements(f"No requirement was found in {document.name}.")
    return posting
