"""What turns texts into vectors."""

from __future__ import annotations

import math
from collections.abc import Sequence
from operator import mul
from typing import Protocol

Vector = Sequence[float]
"""Of length one, or all zeros for a text of which no word is known."""


class Encoder(Protocol):
    """Turns texts into vectors that lie the closer, the nearer the texts are in meaning."""

    @property
    def name(self) -> str:
        """Which encoder it is, as results state it."""

    def encode(self, texts: Sequence[str]) -> list[Vector]:
        """Return a vector for each text, in order."""


def nearness(one: Vector, other: Vector) -> float:
    """Return the cosine of two vectors, between -1 and 1; 0 when either is all zeros."""
    return math.fsum(map(mul, one, other))
