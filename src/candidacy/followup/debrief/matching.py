"""Which of the predicted questions a question that was really asked is, as one types; paraphrase is told by topic and matter."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import mul

from candidacy.fit.meaning import nearness, word_vectors
from candidacy.followup.debrief.matter import completed, held, matter_of, telling
from candidacy.followup.debrief.topics import LONGEST_QUESTION, topics_of
from candidacy.prepare.wording import alikeness

MOST = 3
SURE_FROM = 0.35
"""From this likeness on the two are taken for one question; below it a match is only offered."""
OFFERED_FROM = 0.05
LONGEST_PREDICTED = 300
"""Predicted questions that are looked at."""
BACK = 4
WEIGHTS = (7.42, -2.22, -2.21, 2.32, 0.89, 3.24, 2.25, 2.58)
"""What counts for and against: a usual question of the same topic; asked such a one and predicted another; predicted such a one and
asked another; how much of the asked matter is in the predicted, and of the predicted in the asked; nearness by word vectors;
alikeness of wording; how much of the predicted matter was asked beside the predicted question of which most was. Learned by
training/asked.py from the first two parts of benchmarks/asked."""
BIAS = -6.27


@dataclass(frozen=True, slots=True)
class Match:
    """A predicted question that the asked one may be."""

    number: int
    """Its place among the predicted ones, from 0."""
    text: str
    likeness: float
    """How sure it is, 0 to 1, learned from made-up examples (benchmarks/ASKED.md)."""

    @property
    def sure(self) -> bool:
        """Whether the two are taken for one question until the seeker says otherwise."""
        return self.likeness >= SURE_FROM


@dataclass(frozen=True, slots=True)
class Expected:
    """A predicted question, made ready for comparing."""

    text: str
    topics: frozenset[str]
    matter: tuple[str, ...]
    vector: Sequence[float]


def match_asked(asked: str, predicted: Sequence[str]) -> tuple[Match, ...]:
    """Return the few predicted questions that `asked`, which may still be being typed, most likely is; the likeliest first.

    Nothing where none is near. Only the first 300 predicted questions, and 600 characters of each text, are looked at.
    """
    typed = asked[:LONGEST_QUESTION]
    if not typed.strip():
        return ()
    several = tuple(predicted[:LONGEST_PREDICTED])
    scored = [
        Match(number, text, likeness(signs))
        for number, (text, signs) in enumerate(zip(several, signs_of(typed, several), strict=True))
    ]
    near = [one for one in scored if one.likeness >= OFFERED_FROM]
    return tuple(sorted(near, key=lambda one: (-one.likeness, one.number))[:MOST])


def signs_of(asked: str, predicted: Sequence[str]) -> list[tuple[float, ...]]:
    """Return for each predicted question the signs that `likeness` weighs, in the order of `WEIGHTS`."""
    ready, told = _ready(tuple(predicted))
    (vector,) = word_vectors().encode([" ".join(matter_of(asked))])
    topics, tells = topics_of(asked), dict(told)
    signs = [_signs(asked, topics, vector, one, tells) for one in ready]
    most = max((one[BACK] for one in signs), default=0.0)
    return [(*one, one[BACK] / most if most else 0.0) for one in signs]


def likeness(signs: Sequence[float]) -> float:
    """Return the signs weighed and brought between 0 and 1 (logistic)."""
    return 1 / (1 + math.exp(-(BIAS + sum(map(mul, WEIGHTS, signs)))))


@lru_cache(maxsize=64)
def _ready(predicted: tuple[str, ...]) -> tuple[tuple[Expected, ...], tuple[tuple[str, float], ...]]:
    matters = [matter_of(text) for text in predicted]
    vectors = word_vectors().encode([" ".join(matter) for matter in matters])
    ready = tuple(
        Expected(text, topics_of(text), matter, vector)
        for text, matter, vector in zip(predicted, matters, vectors, strict=True)
    )
    return ready, tuple(telling(matters).items())


def _signs(
    typed: str, topics: frozenset[str], vector: Sequence[float], one: Expected, tells: dict[str, float]
) -> tuple[float, ...]:
    matter = completed(matter_of(typed), typed, one.matter)
    both = topics & one.topics
    there, back = held(matter, one.matter, tells), held(one.matter, matter, tells)
    return (
        float(bool(both)),
        float(bool(topics) and not both),
        float(bool(one.topics) and not both),
        there,
        back,
        max(nearness(vector, one.vector), 0.0),
        alikeness(typed, one.text[:LONGEST_QUESTION]),
    )
