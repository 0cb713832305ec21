"""A posting read from its document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from candidacy.fit.documents import Document
from candidacy.fit.english.facts import SIGN_OFF
from candidacy.fit.passages import Passage, Shape, passages_of
from candidacy.fit.postings.asking import read_passage
from candidacy.fit.postings.context import governed
from candidacy.fit.postings.headed import headed
from candidacy.fit.postings.marks import marked
from candidacy.fit.postings.naming import employer_of, title_of
from candidacy.fit.postings.sheet import Sheet
from candidacy.fit.postings.tables import tabled
from candidacy.fit.values import Note, Posting, Requirement

_FACTS_APART = re.compile(r"\s[|·•∙]\s")
_SENTENCE = re.compile(r"[.!?](?:\s|$)")
_AFTER_SIGN_OFF = 60
"""Characters up to which a line under "Yours sincerely" is a name."""


def read_posting(document: Document) -> Posting:
    """Return the posting with its requirements, each an exact quote, in the order in which they stand."""
    sheet = headed(marked(tabled(Sheet(document, {}))))
    passages = passages_of(sheet.document)
    said = list(_said(sheet, passages))
    return Posting(
        document,
        title_of(document, passages),
        employer_of(document, passages),
        _numbered(one for one in said if isinstance(one, Requirement)),
        tuple(one for one in said if isinstance(one, Note)),
        document.problems,
    )


def _said(sheet: Sheet, passages: tuple[Passage, ...]) -> Iterator[Requirement | Note]:
    document, signed = sheet.document, False
    for piece in governed(sheet, passages):
        text = piece.passage.text_in(document)
        if signed and len(text) < _AFTER_SIGN_OFF and piece.passage.shape is not Shape.BULLET:
            continue
        signed = SIGN_OFF.fullmatch(text) is not None
        if piece.passage.quotable and not signed and not _names_the_job(document, piece.passage, passages):
            yield from read_passage(document, piece)


def _names_the_job(document: Document, passage: Passage, passages: tuple[Passage, ...]) -> bool:
    """Say whether a passage is the title, or a row of facts such as "Leeds | Hybrid | Ref. 12"."""
    if passage.shape is Shape.BULLET:
        return False
    text = passage.text_in(document)
    if passage is passages[0] and len(passage.span) < 90 and not _SENTENCE.search(text):
        return True
    return bool(_FACTS_APART.search(text)) and not re.search(r"[.!?]$", text) and passage.lines == 1


def _numbered(found: Iterator[Requirement]) -> tuple[Requirement, ...]:
    """Return the requirements with their numbers, what was asked before in the same words left out."""
    first: dict[str, Requirement] = {}
    for one in found:
        first.setdefault(" ".join(one.quote.text.lower().split()), one)
    return tuple(replace(one, id=f"r{at}") for at, one in enumerate(first.values(), start=1))
