"""Whether the employer and the job are called by name."""

from __future__ import annotations

from candidacy.fit.english.plainwords import GRAMMAR
from candidacy.fit.words import stem
from candidacy.rehearse.said.reading import Answer
from candidacy.rehearse.said.values import Piece

_LEGAL = frozenset("ltd limited plc inc llc llp gmbh co company corp corporation group trust holdings uk".split())
_PLACES = frozenset("council city county town public national royal school college hospital".split())
"""Words that alone name no employer."""


def named(answer: Answer, name: str) -> tuple[Piece, ...]:
    """Return where the whole name, or at least two neighbouring words that tell it, is said; a name of one word when it is.

    Nothing is found for an empty name, or in a name that holds only words such as "company" and "the".
    """
    written = _words(name)
    wanted = [stem(word) for word in written]
    if not wanted or all(word in _PLACES for word in wanted):
        return ()
    stems = [stem(token.low) for token in answer.tokens]
    least = min(len(wanted), 2)
    found: list[Piece] = []
    at = 0
    while at < len(stems):
        long = _longest(wanted, stems, at)
        if long >= least and (len(wanted) > 1 or _same_word(answer.low(at), written[0])):
            found.append(answer.piece(at, at + long))
        at += long if long >= least else 1
    return tuple(found)


def _same_word(said: str, word: str) -> bool:
    """Say whether it is the word itself: "cooked" does not name the job of a cook."""
    return said.removesuffix("'s") in {word, f"{word}s", f"{word}es"}


def _words(name: str) -> list[str]:
    bare = [word.strip("().,;:|–—-").lower() for word in name.replace("/", " ").split("(")[0].split()]
    return [word for word in bare if word and word not in _LEGAL and stem(word) not in GRAMMAR]


def _longest(wanted: list[str], stems: list[str], at: int) -> int:
    """Return how many words of the answer at `at` are words of the name in its order, some of it left out."""
    length, begin = 0, 0
    for one in stems[at:]:
        if one not in wanted[begin:]:
            break
        begin = wanted.index(one, begin) + 1
        length += 1
    return length
