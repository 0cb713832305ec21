"""A posting and a seeker's documents held against each other."""

from __future__ import annotations

from datetime import date

from candidacy.fit.matching.evidence import Reader, finding
from candidacy.fit.matching.lexical import lines_of
from candidacy.fit.matching.reading import read_claims
from candidacy.fit.values import Fit, Month, Posting, Resume
from candidacy.fit.vocabulary import Vocabulary, vocabulary

MATCHER = "names-1"


def compare(posting: Posting, resume: Resume, as_of: date, known: Vocabulary | None = None) -> Fit:
    """Return what the documents show of each requirement; dates that go on count up to `as_of`."""
    words = known or vocabulary()
    lines = lines_of([claim.quote.text for claim in resume.claims])
    reader = Reader(resume, read_claims(resume, words), words, Month(as_of.year, as_of.month), lines)
    return Fit(posting, resume, tuple(finding(requirement, reader) for requirement in posting.requirements), MATCHER)
