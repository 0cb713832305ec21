"""Puts a thing asked for into a noun phrase: "Strong knowledge of HACCP" becomes "HACCP"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from candidacy.prepare.banks.nouns import (
    ADJECTIVES,
    COUNTABLE,
    DETERMINERS,
    EVALUATIVE,
    MASS,
    PERSONS,
    PREPOSITIONS,
    PROPER,
)
from candidacy.prepare.banks.verbs import VERBS
from candidacy.prepare.phrase.doing import bare

_NUMBER = r"(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|ten)"
_KNOWING = (
    r"(?:knowledge|understanding|awareness|command|grasp|familiarity|proficiency|proficient|fluency|fluent|expertise|"
    r"skilled|familiar|conversant|versed|adept|competence|competency|competent|experienced|trained|literacy|literate|confident|skills|user)"
)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    years = re.compile(
        rf"^(?:(?:a )?min(?:imum|\.)?(?: of)? |at least |over |more than |some )*{_NUMBER}(?: ?\+| plus)?"
        rf"(?: ?(?:-|–|to|or) ?(?:{_NUMBER}|more))?\+? ?(?:or more )?(?:years?|yrs?"
        r"|months?)(?:['’]s?)?(?:['’])?(?: or more| plus|\+)?"
        r"(?: of)? ",
        re.IGNORECASE,
    )
    experience = re.compile(
        (
            r"^((?:[\w'’/+&-]+ ){0,5}?)experience(?: (of|in|with|within|as|using|from|at|on|gained in"
            r"|gained with) | (?=[\w-]+ing\b)|$)(.*)$"
        ),
        re.IGNORECASE,
    )
    knowing = re.compile(
        rf"^((?:[\w-]+,? (?:and |or )?){{0,4}}?){_KNOWING} (?:of|in|with|about|on|around) (.+)$", re.IGNORECASE
    )
    return years, experience, knowing


def experience_asked(text: str) -> str | None:
    """Return "experience in a busy kitchen" where experience is what is asked for."""
    years, experience, _ = _patterns()
    rest = years.sub("", text)
    found = experience.match(rest)
    if found is None:
        plain = rest != text and re.match(r"(?:in|as|with|of) ", rest, re.IGNORECASE)
        return f"experience {lowered(rest)}" if plain else None
    before = [word for word in found[1].split() if bare(word) not in EVALUATIVE]
    if any(bare(word) in PREPOSITIONS for word in before):
        return None
    kind = " ".join(_low_first(before)) + " " if before else ""
    link = f" {found[2]}" if found[2] else ""
    after = f" {lowered(found[3])}" if found[3] else ""
    return f"{kind}experience{link}{after}" if kind or after else None


def known_thing(text: str) -> str | None:
    """Return X of "strong knowledge of X", where X is a plain noun phrase."""
    found = _patterns()[2].match(text)
    if found is None:
        return None
    before = [bare(word) for word in found[1].split()]
    if any(word not in EVALUATIVE and word not in {"and", "or"} and word not in _ALSO_KNOWING for word in before):
        return None
    rest = found[2]
    if bare(rest.split()[0]) in {"and", "or"}:
        return None
    return rest if rest.split()[0].lower() in {"how", "what", "why", "when"} else lowered(rest)


_ALSO_KNOWING = frozenset({"knowledge", "understanding", "awareness", "familiarity", "interest", "sense", "experience"})


def being(text: str) -> str | None:
    """Return "being calm under pressure" or "being a team player", or None."""
    words = text.split()
    if len(words) > 1 and words[0].lower() in {"a", "an"}:
        return f"being {lowered(text)}" if bare(head_of(words)) in PERSONS else None
    if bare(head_of(words)) in _KINDS_OF_PERSON and len(words) <= 5:
        return f"being {_article(lowered(text))} {lowered(text)}"
    at = 1 if bare(words[0]) in {"highly", "very", "well", "naturally", "always"} and len(words) > 1 else 0
    if bare(words[at]) not in ADJECTIVES:
        return None
    while at < len(words) and (
        bare(words[at]) in ADJECTIVES or bare(words[at]) in {"and", "but", "highly", "very", "or"}
    ):
        at += 1
    fits = at == len(words) or bare(words[at]) in {"under", "with", "in", "at", "about", "to", "towards", "when", "of"}
    return f"being {lowered(text)}" if fits else None


_KINDS_OF_PERSON = frozenset({"player", "self-starter", "communicator", "thinker", "listener", "learner"})


def thing(text: str, *, promised: bool) -> str | None:
    """Return a noun phrase that can follow "We ask for", or None in doubt.

    `promised` says that a lead such as "You have" already says that a noun follows.
    """
    words = text.split()
    if not words or bare(words[0]) in PREPOSITIONS or text.lower() in {"experience", "skills", "qualifications"}:
        return None
    if not promised and bare(words[0]) in {"this", "our", "these", "that", "they", "it", "their"}:
        return None
    if bare(words[0]) in _NEVER_A_THING or _starts_as_verb(words) or _hides_a_verb(words):
        return None
    if text.lower().startswith("right to work"):
        return f"the {lowered(text)}"
    head = head_of(words)
    if bare(head) in PERSONS:
        return None
    if bare(words[0]) in {"a", "an", "the", "your", "our"}:
        return lowered(text)
    if bare(head) in COUNTABLE:
        return _with_article(words, bare(head))
    trimmed = [*_trim(words)]
    if not trimmed or _plain(trimmed, head, promised=promised) is False:
        return None
    return lowered(" ".join(trimmed))


_NEVER_A_THING = frozenset(
    {
        "comfortable",
        "available",
        "able",
        "willing",
        "happy",
        "keen",
        "ready",
        "eligible",
        "someone",
        "people",
        "self",
        "not",
        "no",
        "please",
    }
)


def _starts_as_verb(words: list[str]) -> bool:
    """Say whether a longer phrase begins with a verb that `doing` was not sure of; "Level 3 …" does not."""
    return len(words) > 2 and bare(words[0]) in VERBS - {"own"} and not words[1][0].isdigit()


def _hides_a_verb(words: list[str]) -> bool:
    """Say whether a "the" or "your" stands where only a verb can have brought it, as in "crack the test"."""
    for before, word in pairwise(words):
        if bare(before) in PREPOSITIONS:
            return False
        if bare(word) in {"the", "your", "our", "a", "an", "their", "its", "this"} and not before.endswith(","):
            return True
    return False


def head_of(words: list[str]) -> str:
    """Return the noun that the phrase is about: the last word before the first preposition or comma."""
    segment: list[str] = []
    for word in words:
        if bare(word) in PREPOSITIONS and segment:
            break
        segment.append(word)
        if word.endswith(","):
            break
    countable = [word for word in segment if bare(word) in COUNTABLE]
    numbered = len(segment) > 1 and bool(re.search(r"\d|^[A-Z]{1,3}$", segment[-1]))
    return countable[-1] if countable and (numbered or segment[-1] in countable) else segment[-1]


def _with_article(words: list[str], head: str) -> str:
    text = lowered(" ".join(words))
    if head in MASS or bare(words[0]) in DETERMINERS - {"new", "high", "good", "own"} or words[0][0].isdigit():
        return text
    if bare(words[0]) == "own":
        return f"your {text}"
    if words[0].lower().endswith(("’s", "'s")) and words[0].lower()[:-2] not in {"bachelor", "master", "driver"}:
        return text
    return f"{_article(text)} {text}"


def _article(text: str) -> str:
    first = text.split(maxsplit=1)[0]
    if first.isupper() and len(first) > 1:
        return "an" if first[0] in "AEFHILMNORSX" else "a"
    low = first.lower()
    vowel = low[0] in "aeiou" and not low.startswith(("uk", "us-", "uni", "use", "eu", "one"))
    return "an" if vowel or low.startswith(("hour", "honest", "honour")) else "a"


def _trim(words: list[str]) -> list[str]:
    """Leave off "excellent" and the like in front of a plain thing."""
    kept = list(words)
    while len(kept) > 1 and bare(kept[0]) in EVALUATIVE - {
        "working",
        "native",
        "technical",
        "practical",
        "clear",
        "level",
    }:
        kept.pop(0)
        if len(kept) > 2 and bare(kept[0]) in {"and", "or"} and bare(kept[1]) in EVALUATIVE:
            kept = kept[2:]
    return kept


def _plain(words: list[str], head: str, *, promised: bool) -> bool:
    """Say whether the words are surely a thing: short, or with a head that is one."""
    if bare(head).endswith(
        ("skills", "qualifications", "experience", "knowledge", "references", "registration", "english")
    ):
        return True
    if any(word.endswith((",", ".")) for word in words) and len(words) > 8:
        return False
    return len(words) <= (8 if promised else 4) or bare(head).endswith(
        ("tion", "ment", "ness", "ity", "ship", "ing", "ols")
    )


def lowered(text: str) -> str:
    """Lower the first letter, unless the word is a name or an abbreviation."""
    words = text.split(" ")
    return " ".join(_low_first(words))


def _low_first(words: list[str]) -> list[str]:
    if not words or not words[0] or _keeps_capital(words):
        return words
    return [words[0][0].lower() + words[0][1:], *words[1:]]


def _keeps_capital(words: list[str]) -> bool:
    first = words[0]
    core = bare(first)
    if len(words) > 1 and words[1][:1].isdigit():
        return True
    if core in PROPER or core.split("-")[0].split("/")[0] in PROPER:
        return True
    if (
        any(sign.isupper() for sign in first[1:])
        or any(sign.isdigit() for sign in first)
        or (len(core) == 1 and core != "a")
    ):
        return True
    titled = len(words) > 1 and words[1][:1].isupper() and not words[1].isupper() and bare(words[1]) not in PROPER
    return titled and core not in EVALUATIVE
