"""Repeated starts: the same words said twice in a row, and words broken off."""

from __future__ import annotations

from candidacy.fit.english.plainwords import GRAMMAR
from candidacy.rehearse.said.fillers import without_fillers
from candidacy.rehearse.said.reading import STOP, Answer
from candidacy.rehearse.said.values import Piece

LONGEST_WORDS = 4
_PERSONS = frozenset("my me him her us them his mine".split())
_ON_PURPOSE = frozenset(
    "very really so no many much more far that had is do long again too really bye now there never please yes".split()
)
"""Words that are doubled on purpose or by grammar: "very very", "that that", "had had"."""


def repeated_starts(answer: Answer) -> tuple[Piece, ...]:
    """Return each place where the speaker began again with the same words, fillers between them left out of account."""
    kept = list(without_fillers(answer))
    found: list[Piece] = []
    at = 0
    while at < len(kept):
        length = _repeats(answer, kept, at)
        if length:
            found.append(answer.piece(kept[at], kept[at + 2 * length - 1] + 1))
        at += max(length, 1)
    return tuple(found)


def _repeats(answer: Answer, kept: list[int], at: int) -> int:
    """Return how many words at `at` are said again at once, the longest run first; 0 where none are."""
    if at + 1 < len(kept) and _broken_off(answer, kept[at], kept[at + 1]):
        return 1
    for length in range(LONGEST_WORDS, 0, -1):
        one, other = kept[at : at + length], kept[at + length : at + 2 * length]
        same = len(other) == length and [answer.low(x) for x in one] == [answer.low(x) for x in other]
        if same and not _ends_within(answer, one) and _by_chance(answer, one):
            return length
    return 0


def _ends_within(answer: Answer, places: list[int]) -> bool:
    return any(answer.tokens[at].after == STOP for at in places)


def _by_chance(answer: Answer, places: list[int]) -> bool:
    """Say whether a repetition is likely no figure of speech: it holds a word of grammar that nobody doubles on purpose."""
    return any(answer.low(at) in (GRAMMAR | _PERSONS) - _ON_PURPOSE or "'" in answer.low(at) for at in places)


def _broken_off(answer: Answer, one: int, other: int) -> bool:
    broken, whole = answer.tokens[one], answer.low(other)
    return broken.low.endswith("-") and whole.startswith(broken.low.rstrip("-")[:3]) and broken.after != STOP
