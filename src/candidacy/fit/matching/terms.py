"""What a requirement comes down to: concepts and telling words, each with its weight."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.fit.english.plainwords import COMMON, GRAMMAR
from candidacy.fit.vocabulary import Hit, Vocabulary
from candidacy.fit.words import Word, words_of

COMMON_WEIGHT = 0.4
"""The weight of words that every posting uses."""
LEAST_WEIGHT = 1.5


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to look for: a concept with the words that name it, or a single word."""

    concepts: frozenset[int]
    words: tuple[str, ...]
    weight: float
    written: str


def terms_of(text: str, vocabulary: Vocabulary) -> tuple[Term, ...]:
    """Return the terms of `text`, the longest concept names first taken, then the words left over."""
    words = words_of(text)
    hits = sorted(
        (hit for hit in vocabulary.hits(words) if not hit.shown),
        key=lambda hit: (hit.first - hit.last, hit.first, hit.concept),
    )
    taken: dict[int, Hit] = {}
    terms: list[Term] = []
    for hit in hits:
        places = range(hit.first, hit.last)
        if any(place in taken for place in places) or all(words[place].stem in GRAMMAR for place in places):
            continue
        same = frozenset(other.concept for other in hits if (other.first, other.last) == (hit.first, hit.last))
        taken.update(dict.fromkeys(places, hit))
        terms.append(_term(same, words[hit.first : hit.last], vocabulary))
    terms.extend(
        _term(frozenset(), (word,), vocabulary)
        for place, word in enumerate(words)
        if place not in taken and word.stem not in GRAMMAR and not word.stem.isdigit()
    )
    return tuple(terms)


def _term(concepts: frozenset[int], words: tuple[Word, ...], vocabulary: Vocabulary) -> Term:
    stems = tuple(word.stem for word in words if word.stem not in GRAMMAR) or tuple(word.stem for word in words)
    heaviest = sorted((word_weight(stem, vocabulary) for stem in stems), reverse=True)
    weight = heaviest[0] + 0.5 * sum(heaviest[1:3])
    if concepts:
        weight = max(weight, 4.0)
    return Term(concepts, stems, weight, " ".join(word.text for word in words))


def word_weight(stem: str, vocabulary: Vocabulary) -> float:
    """Return how much a word of a requirement tells."""
    if stem in COMMON:
        return COMMON_WEIGHT
    return max(vocabulary.weight(stem), LEAST_WEIGHT)


def telling(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Return the terms that tell one requirement from another, or all of them where none does."""
    return tuple(term for term in terms if term.weight >= 1.0) or terms
