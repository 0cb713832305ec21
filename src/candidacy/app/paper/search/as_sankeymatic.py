"""The search as text for sankeymatic.com, to be pasted there by who wants the picture: nothing is sent."""

from __future__ import annotations

from collections.abc import Sequence


def sankeymatic(flows: Sequence[tuple[str, str, int]]) -> str:
    """Return a line for each flow, such as `Applied [5] Interview`."""
    return "".join(f"{start} [{number}] {end}\n" for start, end, number in flows)
