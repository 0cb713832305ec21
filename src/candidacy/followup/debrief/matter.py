"""What a question is about: its telling words with what each tells, and how far another question has them too."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from candidacy.fit.words import stem, stems_of
from candidacy.followup.debrief.topics import LONGEST_QUESTION, SAME_MATTER

SAME_BEGINNING = 0.6
"""Two words are taken for forms of one where so much of the longer is their common beginning (allergy, allergens)."""
LEAST_BEGINNING = 5
SAME_LETTERS = 0.85
"""Two long words are taken for one, mistyped, from this share of common letters on."""
HALF_TYPED = 3
"""So many letters of a word that is still being typed stand for it."""
OTHER_FORM, OTHER_WORD = 0.9, 0.6
"""What another form of the word, and another word for the same thing, counts beside the word itself; ours."""

_OF_ASKING = frozenset(
    stem(word)
    for word in """a about after again ago all also am an and any anything are as ask asked at be because been before being bit but by
    came can can't come could day deal dealt describe did different do does doing don't done each else even ever example examples far
    feel few find for from gave get give go going good got had handle happen happened has have he here hers him his how i i'd i'm
    if in into is isn't it it's its just keep kind know last let's like little long look lot made make many may me mean might
    mind more most much must my need new no not now of off ok okay on once one only or other our out over own part people
    person please posting put question questions quite really remember right said say says see shall she should show since
    so some somebody someone something sort take taken talk tell than that that's the their them then there these they thing
    things think this those through time times to told too try under until up us use used very wanted want was way we week
    well went were what what's whats when where which while who whom why will with would write wrote year years yes you
    you'd you're your yours yourself work worked working job jobs role past situation ordinary usual first""".split()
)


@lru_cache(maxsize=4096)
def matter_of(text: str) -> tuple[str, ...]:
    """Return the stems that say what a question is about, each once, in order."""
    return tuple(
        dict.fromkeys(one for one in stems_of(text[:LONGEST_QUESTION]) if one not in _OF_ASKING and not one.isdigit())
    )


@lru_cache(maxsize=1)
def _lines() -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(SAME_MATTER):
        for word in line.split():
            found.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@lru_cache(maxsize=100_000)
def sameness(one: str, other: str) -> float:
    """Return how far two stems mean one thing: 1 for the same, less for another form or another word for it, else 0."""
    if one == other:
        return 1.0
    if _one_form(one, other):
        return OTHER_FORM
    lines = _lines()
    return OTHER_WORD if lines.get(one, frozenset()) & lines.get(other, frozenset()) else 0.0


def _one_form(one: str, other: str) -> bool:
    longer = max(len(one), len(other))
    if min(len(one), len(other)) < LEAST_BEGINNING:
        return False
    common = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if common >= LEAST_BEGINNING and common >= SAME_BEGINNING * longer:
        return True
    return longer > LEAST_BEGINNING and SequenceMatcher(None, one, other).ratio() >= SAME_LETTERS


def telling(matters: Sequence[Iterable[str]]) -> Mapping[str, float]:
    """Return what each stem tells among these questions: the logarithm of how rare it is (inverse document frequency)."""
    counts = Counter(word for matter in matters for word in set(matter))
    return {word: math.log((1 + len(matters)) / count) for word, count in counts.items()}


def held(one: Sequence[str], other: tuple[str, ...], tells: Mapping[str, float]) -> float:
    """Return which share of what `one` tells is told by `other` too, 0 to 1; 0 where it tells nothing."""
    weights = [tells.get(word, _UNKNOWN) for word in one]
    whole = sum(weights)
    if not whole:
        return 0.0
    best = (_best(word, other) for word in one)
    return sum(weight * much for weight, much in zip(weights, best, strict=True)) / whole


@lru_cache(maxsize=200_000)
def _best(word: str, there: tuple[str, ...]) -> float:
    return 1.0 if word in there else max((sameness(word, one) for one in there), default=0.0)


_UNKNOWN = math.log(8)
"""What a word tells that stands in none of the predicted questions: as much as one that stands in every eighth; ours."""


def completed(matter: Sequence[str], typed: str, there: Sequence[str]) -> tuple[str, ...]:
    """Return the matter with the word that is still being typed taken for the one of `there` that begins so, if any."""
    last = typed.rsplit(maxsplit=1)[-1].casefold() if typed.split() and not typed[-1].isspace() else ""
    if len(last) < HALF_TYPED or not last.isalpha() or stem(last) in there:
        return tuple(matter)
    meant = next((word for word in there if word.startswith(last)), None)
    return tuple(matter) if meant is None else (*(word for word in matter if word != stem(last)), meant)
