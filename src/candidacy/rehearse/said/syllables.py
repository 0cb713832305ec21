"""Syllables by the spelling of English words, without a dictionary; figures and initials as they are read out.

Groups of vowels are counted, then what spelling hides is put right: silent e, "-ed", "-ion", vowels that are said apart.
Measured against the CMU pronouncing dictionary in benchmarks/SAID.md.
"""

from __future__ import annotations

import re
from functools import lru_cache

from candidacy.rehearse.said.english.spoken_figures import in_words
from candidacy.rehearse.said.english.syllables import APART, COMPOUND_E, KNOWN, TOGETHER

_GROUPS = re.compile(r"[aeiouy]+")
_PARTS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_INITIALS = re.compile(r"[A-Z]{2,5}s?")
_VOWELS = "aeiouy"


def syllables_of(text: str) -> int:
    """Return how many syllables the words of a text have when read out; figures and initials count as spoken."""
    return sum(_of_part(part) for part in _PARTS.findall(text))


def _of_part(part: str) -> int:
    if part[0].isdecimal():
        return sum(_of_word(word) for word in in_words(part).split())
    if _INITIALS.fullmatch(part) and not any(sign in "AEIOU" for sign in part[1:-1]):
        return sum(3 if letter == "W" else 1 for letter in part.rstrip("s"))
    return _of_word(part.lower().replace("’", "'"))


@lru_cache(maxsize=20_000)
def _of_word(word: str) -> int:
    bare = word.removesuffix("'s").removesuffix("'")
    extra = int(word.endswith("'s") and bare.endswith(("s", "x", "z", "ch", "sh", "ce", "ge", "se")))
    if bare in KNOWN:
        return KNOWN[bare] + extra
    return max(_by_spelling(bare), 1) + extra


def _by_spelling(word: str) -> int:
    plain = word.split("'", maxsplit=1)[0]
    for ending in ("s", "d", "ly", "ment", "ments", "ful", "less", "ness"):
        front = plain.removesuffix(ending)
        if (
            front != plain
            and front in KNOWN
            and not (ending == "s" and front.endswith(("s", "x", "ch", "sh", "ce", "ge")))
        ):
            return KNOWN[front] + (ending not in ("s", "d") or plain.endswith(("ted", "ded"))) + _contracted(word)
    count = len(_GROUPS.findall(_spoken_apart(plain)))
    return count - _silent(plain) + _contracted(word)


def _contracted(word: str) -> int:
    """Return the syllables of what follows an apostrophe: "didn't" and "it'll" gain one."""
    return int(bool(re.search(r"[^aeiouyrln]n't$|[^aeiouyr]'(?:ll|ve|re)$|[td]'d$", word)))


def _spoken_apart(plain: str) -> str:
    """Return the word with a dot between vowels that are said apart, and without vowels that only soften a sound."""
    for pattern, written in TOGETHER:
        plain = pattern.sub(written, plain)
    for pattern, written in APART:
        plain = pattern.sub(written, plain)
    return plain


def _silent(plain: str) -> int:
    """Return how many groups of vowels are written and not said."""
    silent = 0
    if re.search(r"[^aeiouy]e$", plain) and not re.search(r"[^aeiouylr]le$|[^aeiouy]re$|^[^aeiouy]*e$", plain):
        silent += 1
    if re.search(r"[^aeiouy]re$", plain) and not re.search(r"[bcdgkptvf]re$", plain):
        silent += 1
    if re.search(r"[^aeioutd]ed$", plain) and not re.search(
        r"[^aeiouyrl]led$|[^aeiouyr]red$|^[^aeiouy]*ed$|(?:hundr|sacr|kindr|nak|wick|crook)ed$", plain
    ):
        silent += 1
    if re.search(r"[^aeiouyscxzg]es$", plain) and not re.search(r"(?:[sc]h|[^aeiouyl]l|^[^aeiouy]*)es$", plain):
        silent += 1
    if re.search(r"[aeiouy][^aeiouy]+e(?:ly|ment|ments|ful|fully|less|ness|some|ty)$", plain) and not re.search(
        r"[bcdfgkptz]le|(?:[^aeiouy]|^)re", plain[-8:]
    ):
        silent += 1
    return silent + len(COMPOUND_E.findall(plain))
