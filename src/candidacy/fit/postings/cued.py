"""What words say by their cues, each asked once: the same words are looked at by many rules."""

from __future__ import annotations

from functools import lru_cache

from candidacy.fit.english import cues
from candidacy.fit.postings.kinds import firm_kind

_KEPT = 1024
"""Words remembered: more than one posting has."""

known_kind = lru_cache(_KEPT)(firm_kind)


@lru_cache(_KEPT)
def nice_at(words: str) -> int:
    """Return where the words say that a thing is nice to have, or -1."""
    found = cues.NICE.search(words)
    return -1 if found is None else found.start()


@lru_cache(_KEPT)
def says_must(words: str) -> bool:
    """Say whether the words say that a thing is needed."""
    return cues.MUST.search(words) is not None
