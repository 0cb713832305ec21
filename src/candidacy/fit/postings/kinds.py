"""What kind of thing a stretch of a posting asks for, as rules tell it."""

from __future__ import annotations

import re

from candidacy.fit.english import cues, kinds, verbs
from candidacy.fit.english.headings import Block
from candidacy.fit.english.numbers import LENGTH
from candidacy.fit.english.signals import ABILITY, DRIVES, EXPERIENCE_HEAD, YOU_WILL
from candidacy.fit.postings.lengths import years_of
from candidacy.fit.values import Kind
from candidacy.fit.vocabulary import vocabulary
from candidacy.fit.words import stem, words_of

_VERB_STEMS = frozenset(stem(verb) for verb in verbs.WORK_VERBS)
_PAST = frozenset(
    "shot ran led built taught written wrote sold bought driven kept made held won brought done been seen run".split()
)
_FAMILIES = {
    "soft": Kind.SOFT, "licences": Kind.LICENCE, "qualifications": Kind.EDUCATION, "working_conditions": Kind.AVAILABILITY,
}  # fmt: skip
"""Files of vocabulary/concepts whose concepts are all of one kind."""


def firm_kind(words: str) -> Kind | None:
    """Return the kind where the words alone settle it, else None."""
    if kinds.LANGUAGE.search(words):
        return Kind.LANGUAGE
    experience = EXPERIENCE_HEAD.search(words) and not kinds.AVAILABILITY.search(words)
    if kinds.LICENCE.search(words) and not (experience and not DRIVES.search(words) and LENGTH.search(words)):
        return Kind.LICENCE
    if kinds.EDUCATION.search(words) and not re.search(r"\bexperience\b", words, re.IGNORECASE):
        return Kind.EDUCATION
    if experience and re.search(r"\bexperience|years?\b.*\b(?:in|as|with|of)\b", words, re.IGNORECASE):
        return Kind.EXPERIENCE
    if kinds.AVAILABILITY.search(words):
        return Kind.AVAILABILITY
    if kinds.SOFT.search(words):
        return Kind.SOFT
    return None


def ruled_kind(words: str, block: Block) -> Kind:
    """Return the kind that rules alone tell, by the words first and the heading second."""
    led_by_task = starts_with_task(words)
    if (block is Block.DUTIES and led_by_task and not kinds.LANGUAGE.search(words)) or _promises_task(words):
        return Kind.DUTY
    if _is_culture(words, block):
        return Kind.CULTURE
    settled = firm_kind(words)
    if settled is not None and not (settled is Kind.AVAILABILITY and led_by_task and block is Block.DUTIES):
        return settled
    if kinds.EXPERIENCE.search(words) or years_of(words) is not None or _tells_a_deed(words):
        return Kind.EXPERIENCE
    named = _named_kind(words)
    if named is not None:
        return named
    if kinds.SKILL.search(words) or ABILITY.match(words):
        return Kind.SKILL
    if led_by_task and block not in (Block.MUST, Block.NICE, Block.ASKED):
        return Kind.DUTY
    return Kind.DUTY if block is Block.DUTIES else Kind.SKILL


def _named_kind(words: str) -> Kind | None:
    """Return the kind that the longest concept named in the words belongs to, where its family settles it."""
    found = [hit for hit in vocabulary().hits(words_of(words)) if not hit.shown]
    longest = max(found, key=lambda hit: (hit.last - hit.first, -hit.first), default=None)
    return None if longest is None else _FAMILIES.get(vocabulary().families[longest.concept])


def _promises_task(words: str) -> bool:
    return bool(YOU_WILL.match(words)) and not cues.STRONG_ASK.search(words) and _third_word_is_task(words)


def _tells_a_deed(words: str) -> bool:
    """Say whether the words open with a deed in the past: "Managed an external agency"."""
    first = words_of(words)[:1]
    return any(
        word.text.lower() in _PAST or (word.text.lower().endswith("ed") and word.stem in _VERB_STEMS) for word in first
    )


def _is_culture(words: str, block: Block) -> bool:
    says_so = cues.CULTURE.search(words) and not kinds.EDUCATION.search(words)
    return bool(block is Block.CULTURE or says_so) and not kinds.AVAILABILITY.search(words)


def starts_with_task(words: str) -> bool:
    """Say whether the words open with a verb of work, "Preparing meals" or "Prepare meals"."""
    first = words_of(words)[:2]
    return any(word.stem in _VERB_STEMS and not _noun_like(word.text) for word in first[:1]) or (
        len(first) == 2 and first[0].text.lower().endswith("ly") and first[1].stem in _VERB_STEMS
    )


def _noun_like(word: str) -> bool:
    return word.lower().endswith(("ment", "ance", "ation", "ions", "er", "or", "ability", "ist", "ness"))


def _third_word_is_task(words: str) -> bool:
    return any(word.stem in _VERB_STEMS for word in words_of(words)[1:6])
