"""Concepts of work by name: what is called what, what shows what, what is a kind of what."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from candidacy.fit.words import Word

LONGEST_PHRASE = 6
UNSEEN_WEIGHT = 8.5
"""The weight of a word that the counted texts do not hold: rarer than any of theirs."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A concept named in a text: by a name of its own, or by something that shows it."""

    concept: int
    first: int
    last: int
    """Indexes of its first word and the one after its last."""
    shown: bool


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The concepts, looked up by the stems of their names."""

    names: tuple[str, ...]
    families: tuple[str, ...]
    broader: tuple[tuple[int, ...], ...]
    phrases: dict[str, tuple[tuple[int, bool], ...]]
    weights: dict[str, float]

    def weight(self, stem: str) -> float:
        """Return how much a word tells: more, the rarer it is in texts on work."""
        return self.weights.get(stem, UNSEEN_WEIGHT)

    def hits(self, words: tuple[Word, ...]) -> tuple[Hit, ...]:
        """Return every concept the words name or show, nested ones too."""
        found: list[Hit] = []
        for first in range(len(words)):
            key = ""
            for last in range(first + 1, min(first + LONGEST_PHRASE, len(words)) + 1):
                key = f"{key} {words[last - 1].stem}" if key else words[first].stem
                found.extend(Hit(concept, first, last, shown) for concept, shown in self.phrases.get(key, ()))
            exact = self.phrases.get(f"^{words[first].text}", ())
            found.extend(Hit(concept, first, first + 1, shown) for concept, shown in exact)
        return tuple(found)

    def upward(self, concept: int) -> frozenset[int]:
        """Return the concept and all that having it shows."""
        reached = {concept}
        waiting = [concept]
        while waiting:
            parents = set(self.broader[waiting.pop()]) - reached
            reached |= parents
            waiting.extend(parents)
        return frozenset(reached)


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary that ships with the program."""
    data = files("candidacy.fit") / "data"
    return parse((data / "names.tsv").read_text("utf-8"), (data / "weights.txt").read_text("utf-8"))


def parse(names: str, weights: str) -> Vocabulary:
    """Return the vocabulary written in the two data files (see vocabulary/build.py)."""
    rows = [line.split("\t") for line in names.splitlines()]
    phrases: dict[str, tuple[tuple[int, bool], ...]] = {}
    for number, row in enumerate(rows):
        for column, shown in ((3, False), (4, True)):
            alone = ((number, shown),)  # one value for all names of a concept: most names are of one alone
            for phrase in filter(None, row[column].split(";")):
                phrases[phrase] = (*phrases[phrase], *alone) if phrase in phrases else alone
    return Vocabulary(
        tuple(row[0] for row in rows),
        tuple(row[1] for row in rows),
        tuple(tuple(map(int, row[2].split())) for row in rows),
        phrases,
        {word: float(weight) for word, weight in (line.split(" ") for line in weights.splitlines())},
    )
