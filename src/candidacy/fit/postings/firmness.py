"""How firmly a thing is asked for: by its own words, its heading, or the rest of its sentence."""

from __future__ import annotations

import re

from candidacy.fit.english import cues
from candidacy.fit.english.joints import INVERTED, NICE_LEAD
from candidacy.fit.values import Kind, Level

_BRACKET = re.compile(r"\([^()]{0,200}\)")
_ONLY_LEVEL = re.compile(r"\W*(?:desirable|preferred|optional|ideal(?:ly)?|bonus|an? (?:plus|bonus|advantage)|not essential|nice to have|preferably)\W*", re.IGNORECASE)  # fmt: skip
_MUST_ANYHOW = re.compile(r"(?<!not )(?<!t )\b(?:essential|mandatory|compulsory|you must|must have|must be|must hold|non-?negotiable)\b", re.IGNORECASE)  # fmt: skip


def level_of(words: str, heading: Level | None, kind: Kind) -> Level:
    """Return how firmly it is asked for, by its own words first, then its heading."""
    own = own_level(words)
    if own is Level.MUST and heading is Level.NICE and not _MUST_ANYHOW.search(words):
        return Level.NICE
    if own is not None:
        return own
    if heading is not None:
        return heading
    return Level.UNCLEAR if kind is Kind.CULTURE else Level.MUST


def own_level(words: str) -> Level | None:
    """Return what the words themselves say of firmness, remarks in brackets left out unless they say only that."""
    plain = _BRACKET.sub(lambda found: found.group() if _ONLY_LEVEL.fullmatch(found.group()) else " ", words)
    if cues.NICE.search(plain) or NICE_LEAD.match(plain):
        return Level.NICE
    return Level.MUST if cues.MUST.search(plain) else None


def shared_levels(sentence: str, clauses: list[str], before: Level | None) -> list[Level | None]:
    """Return the level that each clause takes from its sentence: "A, B and C would be a plus", "so would D"."""
    own = [own_level(words) for words in clauses]
    if INVERTED.match(sentence) or NICE_LEAD.match(sentence):
        first = own_level(sentence) if NICE_LEAD.match(sentence) else before
        return [one or first for one in own]
    if own and own[-1] is Level.NICE and Level.MUST not in own and len(own) > 1 and not own[0]:
        return [Level.NICE if not _is_sentence(words) else one for words, one in zip(clauses, own, strict=True)]
    return own


def _is_sentence(words: str) -> bool:
    return re.match(r"(?:you|we|they|the (?:post|job|role|person)|i)\b", words, re.IGNORECASE) is not None
