"""From signs to chances: that a fair reader would say a line shows a requirement, and that any line does.

Two logistic models, for a line and for a requirement; their weights were learned by training/evidence.py from the pairs
in benchmarks/gold/dev and are read from fit/data, one file an encoder.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from operator import mul

from candidacy.fit.matching.signs import SIGNS, Signed
from candidacy.fit.values import Kind

GROUPS: Mapping[Kind, str] = {
    Kind.SKILL: "doing", Kind.EXPERIENCE: "doing", Kind.DUTY: "doing", Kind.SOFT: "quality", Kind.CULTURE: "quality",
    Kind.LICENCE: "held", Kind.EDUCATION: "held", Kind.LANGUAGE: "held", Kind.AVAILABILITY: "ready",
}  # fmt: skip
"""Kinds that are shown by the same signs."""
WHOLE = ("always", "best_line", "any_line", "many_lines")
"""What is looked at for a requirement as a whole, beside its kind."""
LINES_TOGETHER = 8
"""So many of the best lines are taken together."""
MANY_LINES = 60


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign counts for, by group of kinds, and what a kind adds; the same for a requirement as a whole."""

    by_group: Mapping[str, tuple[float, ...]]
    of_kind: Mapping[str, float]
    whole: tuple[float, ...]
    whole_of_kind: Mapping[str, float]

    def chance(self, kind: Kind, line: Signed) -> float:
        """Return the chance that the line shows a requirement of this kind, between 0 and 1."""
        total = self.of_kind[kind] + sum(map(mul, self.by_group[GROUPS[kind]], line.signs))
        return _logistic(total)

    def supported(self, kind: Kind, chances: Sequence[float]) -> float:
        """Return the chance that a requirement is shown at all, from the chances of the lines; 0 without a line."""
        if not chances:
            return 0.0
        return _logistic(self.whole_of_kind[kind] + sum(map(mul, self.whole, whole_signs(chances))))


def whole_signs(chances: Sequence[float]) -> tuple[float, ...]:
    """Return the signs of `WHOLE`: the log-odds of the best line, of any line were they independent, and how many lines."""
    best = sorted(chances, reverse=True)[:LINES_TOGETHER]
    none = math.prod(1 - chance for chance in best)
    return 1.0, _log_odds(best[0]), _log_odds(1 - none), min(len(chances), MANY_LINES) / MANY_LINES


def _log_odds(chance: float) -> float:
    kept = min(max(chance, 1e-4), 1 - 1e-4)
    return math.log(kept / (1 - kept))


def _logistic(total: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@cache
def weights_for(encoder: str) -> Weights:
    """Return the weights learned with this encoder's vectors."""
    return parse((files("candidacy.fit") / "data" / f"evidence-{encoder}.tsv").read_text("utf-8"))


def parse(text: str) -> Weights:
    """Return the weights of a table: a heading of groups, a row a sign; rows `kind`, `whole` and `whole kind` after them."""
    head, *rows = [line.split("\t") for line in text.splitlines()]
    named = {tuple(row[:-1]): float(row[-1]) for row in rows if row[0] in ("kind", "whole", "whole kind")}
    signs = {row[0]: [float(cell) for cell in row[1:]] for row in rows if len(row) == len(head)}
    columns = zip(*(signs[sign] for sign in SIGNS), strict=True)
    return Weights(
        dict(zip(head[1:], columns, strict=True)),
        {kind: named["kind", kind] for kind in Kind},
        tuple(named["whole", sign] for sign in WHOLE),
        {kind: named["whole kind", kind] for kind in Kind},
    )
