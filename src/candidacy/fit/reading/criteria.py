"""Tables of criteria in a document: which cells ask something, and under which head."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from candidacy.fit.english.criteria import FIRMNESS, TICK


def level_columns(heads: Sequence[str]) -> dict[int, str]:
    """Return the columns whose head says how firmly their cells are asked for; none in a table of another kind."""
    return {at: words for at, words in enumerate(heads) if at and FIRMNESS.fullmatch(words)}


def under_heads(row: Sequence[str], columns: Mapping[int, str]) -> Iterator[tuple[str, int]]:
    """Yield the head and the place of each cell that asks something; a tick stands for the longest cell beside it."""
    beside = [at for at in range(len(row)) if at not in columns and row[at]]
    for at, head in columns.items():
        words = row[at] if at < len(row) else ""
        if TICK.fullmatch(words):
            if beside:
                yield head, max(beside, key=lambda place: len(row[place]))
        elif words:
            yield head, at
