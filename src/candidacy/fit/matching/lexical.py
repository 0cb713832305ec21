"""BM25 over stems within the résumé: which line shares the words that are rare in this very document.

Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, with k1 1.5 and b 0.75.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from candidacy.fit.words import stems_of

SATURATION, LENGTH_SHARE = 1.5, 0.75


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a résumé as bags of stems, with how many lines hold each stem."""

    bags: tuple[Counter[str], ...]
    held_by: Counter[str]
    mean_length: float

    def score(self, asked: frozenset[str], at: int) -> float:
        """Return the BM25 score of line `at`, 0 and up."""
        bag = self.bags[at]
        length = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * sum(bag.values()) / self.mean_length)
        return sum(
            self._rarity(stem) * bag[stem] * (SATURATION + 1) / (bag[stem] + length) for stem in asked if bag[stem]
        )

    def _rarity(self, stem: str) -> float:
        return math.log(1 + (len(self.bags) - self.held_by[stem] + 0.5) / (self.held_by[stem] + 0.5))


def lines_of(texts: Sequence[str]) -> Lines:
    """Return the lines ready for scoring."""
    bags = tuple(Counter(stems_of(text)) for text in texts)
    held_by = Counter(stem for bag in bags for stem in bag)
    return Lines(bags, held_by, max(sum(map(len, bags)) / max(len(bags), 1), 1.0))
