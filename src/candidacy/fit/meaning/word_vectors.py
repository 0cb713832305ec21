"""Vectors of words of working life, learned by training/words.py: those used in like places lie near each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from candidacy.fit.meaning.encoder import Vector
from candidacy.fit.rows import Rows, parse_rows
from candidacy.fit.words import stems_of


@dataclass(frozen=True)
class WordVectors:
    """A vector for each stem; the longer it is, the more the word tells."""

    rows: Rows
    name: str = "words-1"

    def encode(self, texts: Sequence[str]) -> list[Vector]:
        """Return the sum of the words of each text, brought to length one."""
        return [self._sentence(stems_of(text)) for text in texts]

    def _sentence(self, stems: Sequence[str]) -> Vector:
        known = [row for stem in stems if (row := self.rows.row(stem)) is not None]
        if not known:
            return (0.0,) * self.rows.width
        total = [sum(column) for column in zip(*known, strict=True)]
        length = math.hypot(*total)
        return [number / length for number in total] if length else total


@cache
def word_vectors() -> WordVectors:
    """Return the vectors that ship with the program."""
    return WordVectors(parse_rows((files("candidacy.fit") / "data" / "words.rows").read_bytes()))
