"""How much of a requirement a line covers, and by what."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.fit.english.opposites import OPPOSITES
from candidacy.fit.matching.reading import ReadClaim
from candidacy.fit.matching.terms import Term, word_weight
from candidacy.fit.values import Requirement
from candidacy.fit.vocabulary import Vocabulary
from candidacy.fit.words import stems_of

NAMED, IMPLIED, SHOWN, SIBLING = 1.0, 0.95, 0.85, 0.25
"""What a concept counts for when a line names it, a kind of it, something that shows it, or another of its kind."""
PARTLY = 0.75
"""What the words of a concept's name count for when they stand apart, by their share of the weight."""
HEAVIEST, HEAVIEST_SHARE = 2, 0.5
"""A line is judged mostly by the requirement's two most telling terms, and by all of them for the rest; set on the dev
half of the gold set."""
AKIN = 0.7
"""What two words with the same first six letters count for."""


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of the terms a line covers (0 to 1), by its best term, and the words that did it."""

    share: float
    best: float
    by: tuple[str, ...]
    related_only: bool
    heaviest: float = 0.0
    """How well it covers the most telling term."""


def cover(terms: tuple[Term, ...], claim: ReadClaim, vocabulary: Vocabulary) -> Cover:
    """Return how much of `terms` the line covers, each term by its weight."""
    total = sum(term.weight for term in terms)
    if not total:
        return Cover(0.0, 0.0, (), related_only=False)
    got = [(term, term_score(term, claim, vocabulary)) for term in terms]
    share = HEAVIEST_SHARE * _share(sorted(got, key=_heavier)[:HEAVIEST]) + (1 - HEAVIEST_SHARE) * _share(got)
    by = tuple(term.written for term, score in got if score >= 0.6 and term.weight >= 1.0)
    telling = [score for term, score in got if term.weight >= 1.0]
    heaviest = min(got, key=_heavier)[1]
    return Cover(share, max(telling, default=0.0), by, max(telling, default=0.0) <= SIBLING, heaviest)


def _heavier(pair: tuple[Term, float]) -> float:
    return -pair[0].weight


def _share(got: list[tuple[Term, float]]) -> float:
    return sum(term.weight * score for term, score in got) / sum(term.weight for term, _score in got)


def term_score(term: Term, claim: ReadClaim, vocabulary: Vocabulary) -> float:
    """Return how well the line covers one term, 0 to 1."""
    score = _by_words(term, claim, vocabulary)
    for concept in term.concepts:
        score = max(score, _by_concept(concept, claim, vocabulary))
    return score


def _by_concept(concept: int, claim: ReadClaim, vocabulary: Vocabulary) -> float:
    if concept in claim.named:
        return NAMED
    if concept in claim.implied:
        return IMPLIED
    if concept in claim.shown:
        return SHOWN
    parents = vocabulary.broader[concept]
    if any(parent in claim.named or parent in claim.implied for parent in parents):
        return SIBLING
    return 0.0


def _by_words(term: Term, claim: ReadClaim, vocabulary: Vocabulary) -> float:
    if len(term.words) == 1:
        return 1.0 if term.words[0] in claim.stems else _akin(term.words[0], claim)
    weights = {word: word_weight(word, vocabulary) for word in term.words}
    held = sum(weight for word, weight in weights.items() if word in claim.stems)
    share = held / sum(weights.values())
    return 0.9 if share == 1.0 else PARTLY * share


def _akin(word: str, claim: ReadClaim) -> float:
    if len(word) < 6:
        return 0.0
    return AKIN if any(len(other) >= 6 and other[:6] == word[:6] for other in claim.stems) else 0.0


def ruled_out(requirement: Requirement, claim: ReadClaim) -> bool:
    """Say whether the line names the opposite of what is asked: female for male, hot for cold."""
    asked = set(stems_of(requirement.quote.text))
    return any(OPPOSITES[word] & claim.stems and word not in claim.stems for word in asked & OPPOSITES.keys())
