"""How alike two names are: of employers, with the ways people shorten and misspell them, and of jobs."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher

from candidacy.fit.words import stems_of
from candidacy.followup.mail.naming.names import ORGANISATION

SAME, SHORTER, NEAR, COUSIN, KIN, OTHER = 1.0, 0.8, 0.7, 0.4, 0.25, 0.0
"""One name; one a part of the other; letters apart or initials; another kind of place by the same name (a vet's, a
clinic); a word in common; nothing in common."""
SHORTEST = 6
"""Letters below which names that differ by one are two names."""
LETTERS_APART = 0.87
_LEGAL = re.compile(
    r"\b(?:ltd|limited|llc|inc|incorporated|plc|gmbh|ag|llp|corp|corporation|pty|the|a|of|for|and|at|in|on|upon|de|la|le|group|holdings?|international|uk|ireland|usa|europe|global|company|co|services|team|recruitment|hiring|careers|hr)\b"
)
_NUMBERS = dict(zip("12345678", "one two three four five six seven eight".split(), strict=True))
_TITLES = frozenset({"dr", "mr", "mrs", "ms", "prof"})
_SPELLED = (
    (r"\bst\b|\bsaint\b", "st"),
    (r"\bmt\b|\bmount\b", "mt"),
    (r"\bcentre\b", "center"),
    (r"\bbros\b", "brothers"),
)


def plain_name(name: str) -> str:
    """The name in small letters without accents, points and apostrophes, its usual short forms alike."""
    letters = unicodedata.normalize("NFKD", name).casefold().replace("ß", "ss")
    bare = "".join(one for one in letters if not unicodedata.combining(one))
    bare = re.sub(r"['’.]s\b", "s", bare.replace("&", " and "))
    bare = " ".join(re.sub(r"[^a-z0-9 ]+", lambda sign: "" if sign[0] in "'’." else " ", bare).split())
    for pattern, spelling in _SPELLED:
        bare = re.sub(pattern, spelling, bare)
    return " ".join(_NUMBERS.get(word, word) for word in bare.split())


def name_words(name: str) -> tuple[str, ...]:
    """The words that tell one employer from another; single letters and titles are left out where there are others."""
    words = _LEGAL.sub(" ", plain_name(name)).split()
    longer = tuple(word for word in words if len(word) > 1 and word not in _TITLES)
    return longer or tuple(words) or tuple(plain_name(name).split())


def telling_words(name: str) -> tuple[str, ...]:
    """The words of the name that do not only say what kind of employer it is."""
    return tuple(word for word in name_words(name) if not ORGANISATION.fullmatch(word))


def names_alike(one: str, other: str) -> float:
    """How surely two names are of one employer, from OTHER to SAME."""
    first, second = name_words(one), name_words(other)
    if not first or not second:
        return OTHER
    if spellings(one) & spellings(other):
        return SAME
    if _is_part(first, second) or _is_part(second, first) or _run_together(one, other):
        return SHORTER
    if _initials(one, second) or _initials(other, first) or _misspelled(first, second):
        return NEAR
    told = [{*map(_single, telling_words(name))} for name in (one, other)]
    if told[0] and told[0] == told[1]:
        return COUSIN
    return KIN if {*map(_single, first)} & {*map(_single, second)} else OTHER


def spellings(name: str) -> frozenset[str | frozenset[str]]:
    """Return what the name comes down to: two names that have one of these in common are the SAME; none for no name."""
    words = name_words(name)
    return frozenset({_joined(words), frozenset(map(_single, words))}) if words else frozenset()


def _single(word: str) -> str:
    return word.removesuffix("s") if len(word) > 3 else word


def _joined(words: tuple[str, ...]) -> str:
    return re.sub("^saint", "st", "".join(words))


def _is_part(short: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Say whether `short` is how people say `whole`: a part that holds all its telling words, or its beginning."""
    small, large = {*map(_single, short)}, {*map(_single, whole)}
    telling = {_single(word) for word in whole if not ORGANISATION.fullmatch(word)}
    if telling and telling <= small < large:
        return True
    told = any(not ORGANISATION.fullmatch(word) for word in short)
    return told and _begins(_joined(short), _joined(whole))


def _begins(start: str, whole: str) -> bool:
    return SHORTEST <= len(start) < len(whole) and whole.startswith(start)


def _run_together(one: str, other: str) -> bool:
    """Say whether one is written as in an address, "ironandoak" for Iron & Oak Fitness."""
    first, second = (plain_name(name).split() for name in (one, other))
    if 1 not in (len(first), len(second)):
        return False
    return _begins("".join(first), "".join(second)) or _begins("".join(second), "".join(first))


def _initials(short: str, whole: tuple[str, ...]) -> bool:
    letters = plain_name(short).replace(" ", "")
    return len(letters) >= 3 and " " not in short.strip() and letters == "".join(word[0] for word in whole)


def _misspelled(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether letters were mixed up, in the whole name or in the part of it that was written."""
    count = min(len(one), len(other))
    return any(
        _letters_apart(_joined(one[:upto]), _joined(other[:upto])) for upto in {count, max(len(one), len(other))}
    )


def _letters_apart(one: str, other: str) -> bool:
    if min(len(one), len(other)) < SHORTEST or abs(len(one) - len(other)) > 2:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= LETTERS_APART


def jobs_alike(one: str, other: str) -> float:
    """The share of words that two names of jobs have in common, from 0 to 1; words for grades and shifts weigh nothing."""
    first, second = _job_words(one), _job_words(other)
    if not first or not second:
        return 0.0
    return len(first & second) / min(len(first), len(second)) if first & second else 0.0


_GRADE = re.compile(
    r"\b(?:senior|junior|lead|part|full|time|temporary|permanent|trainee|graduate|nights?|days?|shift|band|grade|level|[ivx]+|\d+|m|f|d|x|w)\b"
)


def _job_words(name: str) -> frozenset[str]:
    bare = plain_name(re.sub(r"\(.*?\)", " ", name))
    return frozenset(stems_of(_GRADE.sub(" ", bare))) or frozenset(stems_of(bare))
