"""Which line of a part each line written anew was before: what the form does not ask stays with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

PUT_RIGHT = 0.8
"""So much of two lines is the same, letter by letter, where one is the other put right; ours."""


def lines_before(before: Sequence[str], after: Sequence[str]) -> tuple[int | None, ...]:
    """Return for each line the place of the line it was, None for a new one and an empty one; no place is given twice.

    It is the line in its own place with the same words, else one elsewhere with the same words, else the one in its own place
    where it was only put right.
    """
    found: dict[int, int] = {}
    for rule in (_in_place, _moved, _put_right):
        for at, place in rule(before, after, found):
            if at not in found and place not in found.values():
                found[at] = place
    return tuple(found.get(at) for at in range(len(after)))


def is_put_right(before: str, after: str) -> bool:
    """Say whether the words are those of before with a slip mended: nearly the same letters, and the same numbers."""
    old, new = _plain(before), _plain(after)
    if not old or not new or re.findall(r"\d+", old) != re.findall(r"\d+", new):
        return False
    return SequenceMatcher(None, old, new, autojunk=False).ratio() >= PUT_RIGHT


def _in_place(before: Sequence[str], after: Sequence[str], _found: dict[int, int]) -> Iterator[tuple[int, int]]:
    pairs = enumerate(zip(before, after, strict=False))
    return ((at, at) for at, (old, new) in pairs if _plain(new) and _plain(old) == _plain(new))


def _moved(before: Sequence[str], after: Sequence[str], found: dict[int, int]) -> Iterator[tuple[int, int]]:
    for at, new in enumerate(after):
        if at not in found and _plain(new):
            yield from ((at, place) for place, old in enumerate(before) if _plain(old) == _plain(new))


def _put_right(before: Sequence[str], after: Sequence[str], _found: dict[int, int]) -> Iterator[tuple[int, int]]:
    pairs = enumerate(zip(before, after, strict=False))
    return ((at, at) for at, (old, new) in pairs if is_put_right(old, new))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
