"""What kind of thing a requirement asks for, told from many signs weighed together.

A logistic model with one outcome a kind. Its weights were learned by training/kinds.py from the pairs in
benchmarks/gold/dev and the rows of training/pairs, and are read from fit/data.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise
from operator import mul

from candidacy.fit.english import cues, kinds
from candidacy.fit.english.headings import Block
from candidacy.fit.meaning import word_vectors
from candidacy.fit.postings.kinds import ruled_kind, starts_with_task
from candidacy.fit.postings.lengths import years_of
from candidacy.fit.rows import Rows, parse_rows
from candidacy.fit.values import Kind
from candidacy.fit.words import stems_of, words_of

KINDS = tuple(Kind)
HEADING_SHARE, BLOCK_SHARE = 0.7, 1.5
LONG_WORDS = 25
MEANING_SHARE = 2.0

_ENDINGS = ("ing", "ed", "s", "ly", "ment", "ion", "able")
_PATTERNS = {
    "language": kinds.LANGUAGE, "licence": kinds.LICENCE, "education": kinds.EDUCATION, "experience": kinds.EXPERIENCE,
    "soft": kinds.SOFT, "availability": kinds.AVAILABILITY, "skill": kinds.SKILL, "culture": cues.CULTURE, "duty": cues.DUTY,
}  # fmt: skip
_PERSONS = frozenset({"we", "our", "us", "you", "your"})


def kind_of(words: str, block: Block, heading: str) -> Kind:
    """Return the kind of a requirement from its words, the heading over it and what usually stands there."""
    table = kind_table()
    vector = word_vectors().encode([words])[0]
    totals = [MEANING_SHARE * sum(map(mul, vector, column)) for column in _meaning_columns()]
    for sign, amount in _plain_signs(words, block, heading):
        weights = table.row(sign)
        if weights is not None:
            totals = [total + amount * weight for total, weight in zip(totals, weights, strict=True)]
    return KINDS[max(range(len(KINDS)), key=totals.__getitem__)]


@cache
def _meaning_columns() -> tuple[tuple[float, ...], ...]:
    """Return the weights of the numbers of a vector, a column a kind."""
    table, width = kind_table(), word_vectors().rows.width
    rows = [table.row(f"meaning:{at}") or (0.0,) * len(KINDS) for at in range(width)]
    return tuple(zip(*rows, strict=True))


@cache
def kind_table() -> Rows:
    """Return the weights that ship with the program: a row a sign, a column a kind."""
    return parse_rows((files("candidacy.fit") / "data" / "kinds.rows").read_bytes())


def kind_signs(words: str, block: Block, heading: str) -> Iterator[tuple[str, float]]:
    """Yield the signs of the kind, each named without a blank, with how far it is there."""
    yield from _plain_signs(words, block, heading)
    for at, number in enumerate(word_vectors().encode([words])[0]):
        yield f"meaning:{at}", MEANING_SHARE * number


def _plain_signs(words: str, block: Block, heading: str) -> Iterator[tuple[str, float]]:
    yield "always", 1.0
    yield from _word_signs(words)
    yield f"block:{block}", BLOCK_SHARE
    for stem in dict.fromkeys(stems_of(heading)):
        yield f"heading:{stem}", HEADING_SHARE
    yield f"rule:{ruled_kind(words, block)}", 1.0
    for name, pattern in _PATTERNS.items():
        if pattern.search(words):
            yield f"pattern:{name}", 1.0
    if years_of(words) is not None:
        yield "years", 1.0


def _word_signs(words: str) -> Iterator[tuple[str, float]]:
    read = words_of(words)
    stems = [word.stem for word in read]
    yield from ((f"word:{stem}", 1.0) for stem in dict.fromkeys(stems))
    yield from ((f"words:{one}_{other}", 1.0) for one, other in dict.fromkeys(pairwise(stems)))
    if read:
        yield f"first:{stems[0]}", 1.0
        yield f"last:{stems[-1]}", 1.0
        yield from _shape_signs(words, [word.text for word in read])


def _shape_signs(words: str, read: list[str]) -> Iterator[tuple[str, float]]:
    first = read[0].lower()
    yield from ((f"ending:{ending}", 1.0) for ending in _ENDINGS if first.endswith(ending))
    if starts_with_task(words):
        yield "task", 1.0
    yield "length", min(len(read), LONG_WORDS) / LONG_WORDS
    yield "capitals", min(3, sum(word.isupper() and len(word) > 1 for word in read)) / 3
    yield from ((f"person:{word}", 1.0) for word in dict.fromkeys(word.lower() for word in read) if word in _PERSONS)
