"""Where a rising function passes zero. SciPy's own solver costs 23 MB to load; these functions are smooth and known to rise."""

from __future__ import annotations

from collections.abc import Callable

HALVINGS = 60
"""So many halvings leave of the interval less than a double can tell."""


def passes_zero(rising: Callable[[float], float], low: float, high: float) -> float:
    """Return where a function that never falls passes zero between `low` and `high`; the nearer end where it does not."""
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < 0 else (low, middle)
    return (low + high) / 2
