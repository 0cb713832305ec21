"""Lines of a résumé made ready for matching: their concepts and their words."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.fit.english.plainwords import GRAMMAR
from candidacy.fit.values import Claim, Resume
from candidacy.fit.vocabulary import Vocabulary
from candidacy.fit.words import Word, words_of

EVERYDAY_BELOW = 6.0
"""A word weighing less stands in more than one of four hundred texts on work."""


@dataclass(frozen=True, slots=True)
class ReadClaim:
    """A claim with the concepts it names, those it shows, and its stems."""

    claim: Claim
    named: frozenset[int]
    implied: frozenset[int]
    """What the named concepts are kinds of."""
    shown: frozenset[int]
    hinted: frozenset[int]
    """What a single everyday word points to: a letter, a busy day."""
    stems: frozenset[str]
    order: int


def read_claims(resume: Resume, vocabulary: Vocabulary) -> tuple[ReadClaim, ...]:
    """Return the claims ready for matching, in the order of the documents."""
    return tuple(_read(claim, order, vocabulary) for order, claim in enumerate(resume.claims))


def _is_everyday(words: tuple[Word, ...], vocabulary: Vocabulary) -> bool:
    return len(words) == 1 and vocabulary.weight(words[0].stem) < EVERYDAY_BELOW


def _read(claim: Claim, order: int, vocabulary: Vocabulary) -> ReadClaim:
    words = words_of(claim.quote.text)
    hits = vocabulary.hits(words)
    named = frozenset(hit.concept for hit in hits if not hit.shown)
    everyday = [hit for hit in hits if hit.shown and _is_everyday(words[hit.first : hit.last], vocabulary)]
    direct = frozenset(hit.concept for hit in hits if hit.shown and hit not in everyday) - named
    implied = frozenset(up for concept in named for up in vocabulary.upward(concept)) - named
    shown = (direct | frozenset(up for concept in direct for up in vocabulary.upward(concept))) - named - implied
    hinted = frozenset(hit.concept for hit in everyday) - named - implied - shown
    stems = frozenset(word.stem for word in words if word.stem not in GRAMMAR)
    return ReadClaim(claim, named, implied, shown, hinted, stems, order)
