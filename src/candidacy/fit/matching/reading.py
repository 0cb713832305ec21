"""Lines of a résumé made ready for matching: their concepts and their words."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.fit.english.plainwords import GRAMMAR
from candidacy.fit.values import Claim, Resume
from candidacy.fit.vocabulary import Hit, Vocabulary
from candidacy.fit.words import words_of


@dataclass(frozen=True, slots=True)
class ReadClaim:
    """A claim with the concepts it names, those it shows, and its stems."""

    claim: Claim
    named: frozenset[int]
    implied: frozenset[int]
    """What the named concepts are kinds of."""
    shown: frozenset[int]
    stems: frozenset[str]
    order: int
    heads: bool
    """It is part of the heading of a job or a course."""


def read_claims(resume: Resume, vocabulary: Vocabulary) -> tuple[ReadClaim, ...]:
    """Return the claims ready for matching, in the order of the documents."""
    return tuple(_read(claim, order, resume, vocabulary) for order, claim in enumerate(resume.claims))


def _outermost(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Leave out a name that stands inside a longer one: the "nurse" in "dental nurse" names no nurse."""
    named = {(hit.first, hit.last) for hit in hits if not hit.shown}
    return tuple(hit for hit in hits if not any(_inside((hit.first, hit.last), place) for place in named))


def _inside(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]


def _read(claim: Claim, order: int, resume: Resume, vocabulary: Vocabulary) -> ReadClaim:
    words = words_of(claim.quote.text)
    hits = _outermost(vocabulary.hits(words))
    named = frozenset(hit.concept for hit in hits if not hit.shown)
    direct = frozenset(hit.concept for hit in hits if hit.shown) - named
    implied = frozenset(up for concept in named for up in vocabulary.upward(concept)) - named
    shown = (direct | frozenset(up for concept in direct for up in vocabulary.upward(concept))) - named - implied
    stems = frozenset(word.stem for word in words if word.stem not in GRAMMAR)
    return ReadClaim(claim, named, implied, shown, stems, order, _heads(claim, resume))


def _heads(claim: Claim, resume: Resume) -> bool:
    if claim.position is None:
        return False
    heading = resume.positions[claim.position].quote
    return claim.quote.document == heading.document and claim.quote.span.overlaps(heading.span)
