"""Texts at the edge: what cannot be kept is refused here, once for every face."""

from __future__ import annotations

import re

from candidacy.kernel.refusals import UnusableText

SHORT, LONG = 300, 20_000
LONGEST_LINK = 2000
_UNUSABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def short(given: str, name: str, *, needed: bool = False, longest: int = SHORT) -> str:
    """Return the text on one line.

    Raises UnusableText when it is too long, cannot be kept, or is needed and missing.
    """
    text = " ".join(_usable(given, name).split())
    if needed and not text:
        raise UnusableText(f"The {name} is missing.")
    return _within(text, name, longest)


def long(given: str, name: str, *, needed: bool = False) -> str:
    """Return the text with its lines, like `short` otherwise."""
    text = _usable(given, name).replace("\r\n", "\n").strip()
    if needed and not text:
        raise UnusableText(f"The {name} is missing.")
    return _within(text, name, LONG)


def same_name(one: str, other: str) -> bool:
    """Say whether two names are the same however their letters are written, those with accents too."""
    return one.casefold() == other.casefold()


def _usable(given: str, name: str) -> str:
    if _UNUSABLE.search(given):
        raise UnusableText(f"The {name} holds characters that cannot be kept.")
    return given


def _within(text: str, name: str, longest: int) -> str:
    if len(text) > longest:
        raise UnusableText(f"The {name} is longer than {longest} characters.")
    return text
