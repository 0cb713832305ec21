"""A posting and a seeker's documents held against each other."""

from __future__ import annotations

from datetime import date

from candidacy.fit.matching.evidence import Reader, finding
from candidacy.fit.matching.lexical import lines_of
from candidacy.fit.matching.near import meanings_of
from candidacy.fit.matching.reading import read_claims
from candidacy.fit.matching.weighing import Weights, weights_for
from candidacy.fit.meaning import Encoder, word_vectors
from candidacy.fit.values import Fit, Month, Posting, Resume
from candidacy.fit.vocabulary import Vocabulary, vocabulary


def compare(
    posting: Posting,
    resume: Resume,
    as_of: date,
    known: Vocabulary | None = None,
    encoder: Encoder | None = None,
    weights: Weights | None = None,
) -> Fit:
    """Return what the documents show of each requirement; dates that go on count up to `as_of`.

    `encoder` is a model that tells, beside the table of word vectors that ships, how near two texts are in meaning, and
    `weights` what that and the other signs count for; by default no model, and the weights learned for what is used.
    """
    name = (encoder or word_vectors()).name
    reader = reader_of(posting, resume, as_of, known or vocabulary(), encoder)
    weighed = weights or weights_for(name)
    found = tuple(finding(requirement, reader, weighed) for requirement in posting.requirements)
    return Fit(posting, resume, found, f"names-2 {name}")


def reader_of(posting: Posting, resume: Resume, as_of: date, known: Vocabulary, encoder: Encoder | None) -> Reader:
    """Return the résumé and all that is asked of it, ready to be held against each other."""
    return Reader(
        resume, read_claims(resume, known), known, Month(as_of.year, as_of.month),
        lines_of([claim.quote.text for claim in resume.claims]),
        meanings_of(posting.requirements, resume, word_vectors(), encoder),
    )  # fmt: skip
