"""When two pieces of advice to oneself say the same, and when two questions ask for the same."""

from __future__ import annotations

from functools import lru_cache

from candidacy.followup.debrief.matter import held, matter_of
from candidacy.followup.debrief.topics import topics_of

ALIKE_FROM = 0.5
"""From so much of the telling words in common two texts are taken to say the same; ours, set on a few dozen examples."""


@lru_cache(maxsize=20_000)
def alike(one: str, other: str) -> bool:
    """Say whether two texts say the same: each holds half of the other's telling words, and neither a single word of a longer one.

    Two that have no telling word are alike only word for word.
    """
    first, second = matter_of(one), matter_of(other)
    if not first or not second:
        return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
    if (len(first) == 1) != (len(second) == 1):
        return False
    return held(first, second, {}) >= ALIKE_FROM and held(second, first, {}) >= ALIKE_FROM


@lru_cache(maxsize=20_000)
def same_question(one: str, other: str) -> bool:
    """Say whether two questions ask for the same: a usual question of one topic, or about the same matter in whatever manner."""
    topics, others = topics_of(one), topics_of(other)
    if topics or others:
        return bool(topics & others)
    return alike(one, other) or _about_the_same(one, other)


def _about_the_same(one: str, other: str) -> bool:
    """Say whether the two share their matter on the mean, so that a short question meets a longer one."""
    first, second = matter_of(one), matter_of(other)
    return held(first, second, {}) + held(second, first, {}) >= 2 * ALIKE_FROM
