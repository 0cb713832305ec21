"""Between what an assumption may be set, so that every figure made of it stays one."""

from __future__ import annotations

from collections.abc import Mapping

from candidacy.kernel.chances import Assumption

BY_UNIT: Mapping[str, tuple[float, float]] = {
    "share": (0.005, 0.995),
    "days, median": (0.5, 365),
    "of log days": (0.1, 3),
    "own outcomes": (1, 1000),
    "factor of strength": (0.05, 1),
    "odds ratio": (0.1, 50),
    "days": (7, 3650),
}
"""Least and most, by the unit of the assumption."""
ANYTHING = (0.001, 1000.0)


def within_bounds(assumption: Assumption) -> tuple[float, float]:
    """Return the least and the most that the assumption may be set to."""
    return BY_UNIT.get(assumption.unit, ANYTHING)
