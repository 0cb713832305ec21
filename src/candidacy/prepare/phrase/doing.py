"""Puts a duty into its -ing form: "Prepare and serve meals" becomes "preparing and serving meals"."""

from __future__ import annotations

from candidacy.prepare.banks.nouns import DETERMINERS, PREPOSITIONS, THING_HEADS
from candidacy.prepare.banks.verbs import (
    ADVERBS_FIRST,
    GERUNDS,
    MOSTLY_VERBS,
    VERBS,
    VERBS_ONLY,
    VERBS_OR_NOUNS,
    gerund,
)

_JOINERS = frozenset({"and", "or", "&", "and/or", "then"})
_SUBORDINATORS = frozenset(
    {"who", "that", "which", "where", "when", "how", "what", "if", "whether", "while", "so", "as"}
)
_ARTICLES = frozenset({"the", "a", "an", "our", "your", "their", "any", "all"})
_ALSO_ADJECTIVES = frozenset(
    {
        "complete",
        "correct",
        "clean",
        "clear",
        "open",
        "direct",
        "secure",
        "present",
        "separate",
        "lower",
        "empty",
        "smooth",
    }
)
_ENUMERATING = frozenset({"including", "regarding", "during", "concerning"})
_NOUN_ENDS = ("tion", "ment", "ing", "ness", "ance", "ence", "ship", "skills", "ware")
_FITTING = frozenset(
    {"with", "to", "for", "on", "in", "at", "as", "from", "up", "out", "into", "across", "under", "off", "within"}
)
_VERBS_BEFORE_PLURALS = MOSTLY_VERBS | {
    "support",
    "coach",
    "mentor",
    "visit",
    "lead",
    "treat",
    "serve",
    "supply",
    "brief",
}


def doing(text: str, *, is_verb: bool) -> str | None:
    """Return the -ing phrase, or None where it is not certain that the words are an action.

    `is_verb` says that a lead such as "You will" or the requirement's kind already promises a verb.
    """
    words = text.split()
    start = 1 if words and bare(words[0]) in ADVERBS_FIRST else 0
    if len(words) <= start:
        return None
    first = bare(words[start])
    if first in GERUNDS - _ENUMERATING and not _names_a_thing(words[start:]):
        return text
    base = _base(first, words[start + 1 :], is_verb=is_verb)
    if base is None:
        return None
    words[start] = _swap(words[start], gerund(base))
    turned = _turn_joined(words, start, third_person=base != first)
    return None if turned is None else " ".join(turned)


def bare(word: str) -> str:
    """Return a word in lower case without the signs around it."""
    return word.strip(",.;:()!?'\"’").lower()


def _swap(word: str, new: str) -> str:
    """Return `new` with the comma or colon that stood after `word`."""
    core = word.rstrip(",;:")
    return new + word[len(core) :]


def _names_a_thing(words: list[str]) -> bool:
    """Say whether "Cleaning experience" is meant rather than cleaning something."""
    segment: list[str] = []
    for word in words:
        if bare(word) in PREPOSITIONS and segment:
            break
        segment.append(bare(word))
        if word.endswith(","):
            break
    return len(segment) > 1 and (segment[-1] in THING_HEADS or segment[1] in THING_HEADS)


def _base(first: str, rest: list[str], *, is_verb: bool) -> str | None:
    """Return the verb that `first` is a form of, or None in doubt."""
    if first in VERBS:
        certain = first not in VERBS_OR_NOUNS or _reads_as_verb(first, rest, is_verb=is_verb)
        return first if certain else None
    singular = _without_s(first)
    if singular is None or not rest:
        return None
    follower = bare(rest[0])
    clear = follower in DETERMINERS or follower in _FITTING
    return singular if clear or (singular in VERBS_ONLY and not is_verb) else None


def _without_s(word: str) -> str | None:
    for ending, put_back in (("ies", "y"), ("es", ""), ("s", "")):
        if word.endswith(ending) and word[: -len(ending)] + put_back in VERBS:
            return word[: -len(ending)] + put_back
    return None


def _reads_as_verb(first: str, rest: list[str], *, is_verb: bool) -> bool:
    """Say whether a word that may be a noun is a verb, by what follows it."""
    if not rest:
        return is_verb
    follower = bare(rest[0])
    if follower in DETERMINERS or follower in _FITTING:
        return True
    if follower.endswith("ing"):
        return False
    if follower in _JOINERS:
        return is_verb or (len(rest) > 1 and bare(rest[1]) in VERBS_ONLY)
    last = bare(rest[-1])
    noun_pair = len(rest) <= 2 and (last.endswith(_NOUN_ENDS) or last in THING_HEADS)
    return not noun_pair and (is_verb or (first in _VERBS_BEFORE_PLURALS and follower.endswith("s")))


def _turn_joined(words: list[str], start: int, *, third_person: bool) -> list[str] | None:
    """Turn the verbs joined to the first one as well; None where one of them is in doubt."""
    turned = list(words)
    in_infinitive = in_clause = False
    adjacent = True
    for at in range(start + 1, len(words)):
        word, before = bare(words[at]), words[at - 1]
        joined = bare(before) in _JOINERS or before.endswith(",")
        if word == "to" and at + 1 < len(words) and bare(words[at + 1]) in VERBS:
            in_infinitive = True
        in_clause = in_clause or word in _SUBORDINATORS
        if word in _JOINERS or not joined:
            adjacent = adjacent and word in _JOINERS
            continue
        if in_infinitive:
            continue
        rest = words[at + 1 :]
        verdict = (
            _third_person(word, rest) if third_person else _joined_verb(word, rest, adjacent=adjacent, clause=in_clause)
        )
        if verdict is None:
            return None
        if verdict:
            turned[at] = _swap(words[at], gerund(verdict))
        adjacent = bool(verdict)
    return turned


def _joined_verb(word: str, rest: list[str], *, adjacent: bool, clause: bool) -> str | None:
    """Return the verb a joined word is, "" for a noun, None in doubt."""
    if word not in VERBS:
        return None if _may_be_verb(word, rest, adjacent=adjacent) else ""
    if clause:
        return "" if word in VERBS_OR_NOUNS and _by_follower(word, rest) == "" else None
    if adjacent:
        return word
    if word in _ALSO_ADJECTIVES:
        return None
    if word not in VERBS_OR_NOUNS:
        return word if rest else None
    return _by_follower(word, rest)


def _may_be_verb(word: str, rest: list[str], *, adjacent: bool) -> bool:
    """Say whether an unknown word after "and" may be a verb after all, or hides one."""
    if word in DETERMINERS | PREPOSITIONS or not rest:
        return False
    adverb = word.endswith("ly") and bare(rest[0]) in VERBS
    return adjacent or adverb or bare(rest[0]) in _ARTICLES or _without_s(word) in VERBS_ONLY


def _third_person(word: str, rest: list[str]) -> str | None:
    """Return the verb that a joined word such as "maintains" is, "" for a noun, None in doubt."""
    base = _without_s(word)
    if base is None:
        unknown = word.endswith("s") and bool(rest) and bare(rest[0]) not in PREPOSITIONS
        return None if word in VERBS_ONLY or unknown else ""
    return base if base in VERBS_ONLY and rest else _by_follower(base, rest)


def _by_follower(base: str, rest: list[str]) -> str | None:
    """Return the verb where a noun phrase follows, "" where none does, None in doubt."""
    follower = bare(rest[0]) if rest else ""
    if follower in _JOINERS and len(rest) > 2 and bare(rest[1]) in VERBS and bare(rest[2]) not in PREPOSITIONS:
        return base if base in MOSTLY_VERBS or bare(rest[1]) in VERBS_ONLY else None
    if not follower or follower in PREPOSITIONS:
        return ""
    plural = base in MOSTLY_VERBS and _is_plural(rest)
    return base if plural or follower in DETERMINERS else None


def _is_plural(rest: list[str]) -> bool:
    """Say whether the noun phrase at the front of the words ends in a plural."""
    last = ""
    for word in rest[:4]:
        if bare(word) in PREPOSITIONS:
            break
        last = bare(word)
        if word.endswith(","):
            break
    return last.endswith("s") and not last.endswith("ss")
