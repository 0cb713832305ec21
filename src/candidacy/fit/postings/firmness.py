"""How firmly a thing is asked for: by its own words, its heading, or the rest of its sentence."""

from __future__ import annotations

import re

from candidacy.fit.english.joints import INVERTED, NICE_LEAD
from candidacy.fit.postings.cued import nice_at, says_must
from candidacy.fit.values import Kind, Level

_BRACKET = re.compile(r"\([^()]{0,200}\)")
_ONLY_LEVEL = re.compile(r"\W*(?:desirable|preferred|optional|ideal(?:ly)?|bonus|an? (?:plus|bonus|advantage)|not essential|nice to have|preferably)\W*", re.IGNORECASE)  # fmt: skip
_MUST_ANYHOW = re.compile(r"(?<!not )(?<!t )\b(?:essential|mandatory|compulsory|you must|must have|must be|must hold|non-?negotiable)\b", re.IGNORECASE)  # fmt: skip


_INVERTED_LEAD = re.compile(r"\b(?:so|as|nor)\s+(?:is|are|was|would|will|does|do)\W*$", re.IGNORECASE)
_TAIL = re.compile(r"\S.*(?:\b(?:would|will|is|are)\b|['’]d\b) .*|\S.*\b(?:desirable|preferred|welcome|advantageous|a plus|a bonus|an advantage)\W*$", re.IGNORECASE)  # fmt: skip
"""A level said at the end of all that is named before it."""


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
    if nice_at(plain) >= 0 or NICE_LEAD.match(plain):
        return Level.NICE
    return Level.MUST if says_must(plain) else None


def shared_levels(sentence: str, clauses: list[str], leads: list[str], before: Level | None) -> list[Level | None]:
    """Return the level that each clause takes from its sentence: "A, B and C would be a plus", "so would D".

    `leads` are the words between each clause and the one before it.
    """
    if NICE_LEAD.match(sentence):
        return [own_level(words) or Level.NICE for words in clauses]
    levels: list[Level | None] = []
    for lead, words in zip(leads, clauses, strict=True):
        inherits = _INVERTED_LEAD.search(lead) or (levels and INVERTED.match(sentence))
        levels.append(own_level(with_lead(lead, words)) or (before if inherits else None))
        before = levels[-1] or before
    if len(levels) > 1 and levels[-1] is Level.NICE and not any(levels[:-1]) and _TAIL.match(clauses[-1]):
        return [None if _is_sentence(words) else Level.NICE for words in clauses[:-1]] + [Level.NICE]
    return levels


def with_lead(lead: str, words: str) -> str:
    """Return the words with what stands before them, unless that is a remark of its own."""
    said = lead.strip(" ,;:")
    return f"{said} {words}" if " " in said and "," not in said else words


def _is_sentence(words: str) -> bool:
    return re.match(r"(?:you|we|they|the (?:post|job|role|person)|i)\b", words, re.IGNORECASE) is not None
