"""Finds the soft-skill themes that a text speaks of."""

from __future__ import annotations

import re
from functools import cache

from candidacy.prepare.banks.asking import ASKING
from candidacy.prepare.banks.themes import Theme

MOST = 2


def themes_in(text: str) -> tuple[Theme, ...]:
    """Return up to two themes, in the order the text names them; a longer sign goes before a shorter one."""
    low = " ".join(text.lower().split())
    first: dict[Theme, tuple[int, int]] = {}
    for found in _signs().finditer(low):
        theme = _themes()[found[0]]
        best = first.get(theme)
        first[theme] = min(best, (found.start(), -len(found[0]))) if best else (found.start(), -len(found[0]))
    return tuple(sorted(first, key=lambda theme: first[theme]))[:MOST]


@cache
def _themes() -> dict[str, Theme]:
    pairs = ((sign.strip(), theme) for theme, asking in ASKING.items() for sign in asking.signs.split(","))
    names: dict[str, Theme] = {}
    for sign, theme in pairs:
        names.setdefault(sign, theme)
    return names


@cache
def _signs() -> re.Pattern[str]:
    ordered = sorted(_themes(), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(sign) for sign in ordered) + ")")
