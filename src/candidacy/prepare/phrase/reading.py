"""Reads the words of a requirement into a phrase; in doubt it quotes them."""

from __future__ import annotations

import re
from functools import lru_cache

from candidacy.prepare.banks.nouns import FOREIGN
from candidacy.prepare.phrase.doing import bare, doing
from candidacy.prepare.phrase.leads import Expect, core_of, strip_leads
from candidacy.prepare.phrase.things import being, experience_asked, known_thing, lowered, thing
from candidacy.prepare.phrase.values import Form, Phrase

LONGEST_PHRASE = 16
LONGEST_QUOTE = 22
_NEVER_LAST = frozenset(
    {"and", "or", "the", "a", "an", "of", "to", "in", "on", "with", "for", "by", "at", "from", "as", "which"}
)
_BULLETS = " •·▪◦●○■□►‣∙⁃–—*-"
NO_WORDS = Phrase("one of the points of our posting", Form.THING)

_FINITE = frozenset(
    {"will", "must", "should", "is", "are", "was", "were", "am", "i", "he", "she", "cannot", "can", "has", "we"}
)
_SUBORDINATE = frozenset(
    {"that", "who", "which", "where", "when", "how", "what", "as", "if", "why", "while", "because", "so"}
)
_SAYS_A_SENTENCE = re.compile(r"\b(?:it|that|there|he|she|you|they|we)['’](?:s|re|ll|ve)\b|n['’]t\b|\bYou\b")
_TRAILING = re.compile(
    r",? (?:including|such as|e\.g\.?|i\.e\.?|ensuring|in order to|so that|whilst|while|as well as|in line with|"
    r"in accordance with|to ensure|as required|as needed|as necessary|when required|where necessary|etc\.?)(?: .*)?$"
    r"|\s[–—-]\s.*$",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def phrase_of(text: str, *, duty: bool = False) -> Phrase:
    """Return the point of `text` as a phrase for a spoken sentence, or its words in quotation marks.

    `duty` says that the words stand among the tasks of the job, so that "Order supplies" is an action.
    """
    shown = " ".join(text.split()).lstrip(_BULLETS)
    if not any(sign.isalnum() for sign in shown):
        return NO_WORDS
    if _unreadable(shown):
        return quoted_phrase(shown)
    rest, expect = strip_leads(core_of(shown))
    read = _read(rest, expect, duty=duty)
    if read is None:
        return quoted_phrase(shown)
    short = Phrase(_without_tail(read.text), read.form)
    return short if _sound(short.text) else quoted_phrase(shown)


def _unreadable(shown: str) -> bool:
    """Say whether the words hold signs or a language that must not be bent into a sentence."""
    if any(sign in shown for sign in '“”"|<>{}[]\\=•:?!…_*#@~^') or not shown.isprintable():
        return True
    words = shown.replace("hef de partie", "").split()
    return any(bare(word) in FOREIGN for word in words) or _mostly_foreign_letters(shown)


def _mostly_foreign_letters(shown: str) -> bool:
    letters = [sign for sign in shown if sign.isalpha()]
    return sum(sign.isascii() for sign in letters) < 0.9 * len(letters)


def _read(text: str, expect: Expect, *, duty: bool) -> Phrase | None:
    if not text.split():
        return None
    if expect is Expect.VERB:
        return _as(Form.DOING, doing(_low_verb(text), is_verb=True))
    if expect is Expect.PREDICATE:
        return _of_known(known_thing(text)) or _as(Form.BEING, being(text))
    experience = experience_asked(text)
    if experience is not None:
        return Phrase(experience, Form.EXPERIENCE)
    promised = expect is Expect.OBJECT
    return (
        _of_known(known_thing(text))
        or _as(Form.DOING, doing(_low_verb(text), is_verb=duty and not promised))
        or (None if promised else _as(Form.BEING, being(text)))
        or (
            None if duty and not promised and len(text.split()) > 4 else _as(Form.THING, thing(text, promised=promised))
        )
    )


def _of_known(known: str | None) -> Phrase | None:
    if known is None:
        return None
    action = doing(known, is_verb=False) if bare(known.split()[0]).endswith("ing") else None
    return Phrase(known, Form.DOING if action else Form.THING)


def _as(form: Form, text: str | None) -> Phrase | None:
    return None if text is None else Phrase(text, form)


def _low_verb(text: str) -> str:
    """Lower the first word of an action: a verb is never a name."""
    first, _, rest = text.partition(" ")
    return text if first.isupper() and len(first) > 1 else f"{lowered(first)} {rest}".strip()


def _without_tail(text: str) -> str:
    """Leave off what explains a phrase, where enough is left to stand alone."""
    short = _TRAILING.sub("", text).strip(" ,;–—-")
    return short if len(short.split()) >= 2 or len(short.split()) == len(text.split()) else text


def _sound(text: str) -> bool:
    """Say whether a phrase can stand in a sentence: short, whole, without a sentence of its own."""
    words = text.split()
    if not 0 < len(words) <= LONGEST_PHRASE or text.count("(") != text.count(")"):
        return False
    if re.search(r"[.;]\s|\s[-–—]\s|\s/\s|,\s*$", text) or bare(words[-1]) in {
        "and",
        "or",
        "of",
        "the",
        "to",
        "a",
        "with",
        "for",
    }:
        return False
    if bare(words[-1]) in _SUBORDINATE or _SAYS_A_SENTENCE.search(text):
        return False
    for word in words:
        if bare(word) in _SUBORDINATE:
            return True
        if bare(word) in _FINITE and word != "IS":
            return False
    return True


def quoted_phrase(text: str) -> Phrase:
    """Return the words themselves in quotation marks, as a phrase."""
    return Phrase(quoted(text), Form.QUOTED)


def quoted(text: str, longest: int = LONGEST_QUOTE) -> str:
    """Return the words exactly, in quotation marks, without a last full stop; dots after the marks say it was cut."""
    words = text.split()
    shown = " ".join(words)
    if len(words) <= longest and len(shown) <= longest * 12:
        return f"“{shown.rstrip('.,;:') or shown}”"
    return f"“{_cut(' '.join(words[:longest]), longest * 12)}” …"


def _cut(text: str, longest: int) -> str:
    """Return the front of the text up to the last pause in its second half, else up to a word."""
    front = text if len(text) <= longest else text[:longest].rpartition(" ")[0] or text[:longest]
    while len(front.split()) > 4 and bare(front.split()[-1]) in _NEVER_LAST:
        front = front.rpartition(" ")[0]
    pauses = [
        at
        for at, sign in enumerate(front)
        if sign in ",;:." and at > len(front) // 2 and front[at + 1 : at + 2] in {"", " "}
    ]
    return front[: pauses[-1]] if pauses else front
