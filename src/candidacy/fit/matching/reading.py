"""Lines of a résumé made ready for matching: their concepts and their words."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.fit.english.plainwords import GRAMMAR
from candidacy.fit.values import Claim, Resume
from candidacy.fit.vocabulary import Vocabulary
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


def read_claims(resume: Resume, vocabulary: Vocabulary) -> tuple[ReadClaim, ...]:
    """Return the claims ready for matching, in the order of the documents."""
    return tuple(_read(claim, order, vocabulary) for order, claim in enumerate(resume.claims))


def _read(claim: Claim, order: int, vocabulary: Vocabulary) -> ReadClaim:
    words = words_of(claim.quote.text)
    hits = vocabulary.hits(words)
    named = frozenset(hit.concept for hit in hits if not hit.shown)
    direct = frozenset(hit.concept for hit in hits if hit.shown) - named
    implied = frozenset(up for concept in named for up in vocabulary.upward(concept)) - named
    shown = (direct | frozenset(up for concept in direct for up in vocabulary.upward(concept))) - named - implied
    stems = frozenset(word.stem for word in words if word.stem not in GRAMMAR)
    return ReadClaim(claim, named, implied, shown, stems, order)
