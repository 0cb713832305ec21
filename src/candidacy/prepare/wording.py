"""Compares wordings, so that no two questions say the same."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")

# What interviewers' sentences are made of: it says nothing of what a question is about.
_SAID_BY_ALL = """
    a about after again all also an and any are as ask asks at be because been before being between but by came
    can come could did do does doing done down each else even ever example experience far few find first for
    from gave get give go had has have he her here him his how i if in into is it its job just kind know last
    let like list long made make makes many may me mean might more most much my need no not now of off on one or
    our out over own part posting question résumé resume said say says see she should show since so some someone
    tell than that the their them then there they thing things this those through time times to told too up us
    use used very want was way we week well went were what when where which while who why will with work worked
    working would write you your yourself
"""
_FRAME_WORDS = frozenset(_SAID_BY_ALL.split())


@lru_cache(maxsize=4096)
def words_of(text: str) -> frozenset[str]:
    """Return the words of a text in lower case."""
    return frozenset(word.lower() for word in _WORD.findall(text))


@lru_cache(maxsize=4096)
def matter_of(text: str) -> frozenset[str]:
    """Return the words that say what a text is about, rough stems of them."""
    return frozenset(stem(word) for word in words_of(text) - _FRAME_WORDS)


def stem(word: str) -> str:
    """Return a word without its commonest ending, for comparing only."""
    for ending in ("ings", "ing", "ies", "es", "ed", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def share(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the share of words that two sets have in common (Jaccard)."""
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0


def alikeness(one: str, other: str) -> float:
    """Say how alike two questions are, from 0 to 1: half by their wording, half by what they are about."""
    about_one, about_other = matter_of(one), matter_of(other)
    wording = share(words_of(one), words_of(other))
    if not about_one and not about_other:
        return wording
    return (wording + share(about_one, about_other)) / 2


def normalised(text: str) -> str:
    """Return a text in lower case with one blank between words and no signs."""
    return " ".join(word.lower() for word in _WORD.findall(text))
