"""The seeker's few words made to fit into a sentence, without a word of meaning added."""

from __future__ import annotations

import re

_LEAD = re.compile(
    r"^(?:we |i )?(?:talked|spoke|chatted|asked|discussed|told|wanted to know|was asked)(?: me| us)?(?: (?:a lot|a bit|briefly|long))?(?: about| of)?\b[ :]*"
    r"|^(?:she|he|they) (?:talked|spoke|chatted|asked|told)(?: to| with)?(?: me| us)?(?: (?:a lot|a bit|briefly|long))? (?:about|of)\b[ :]*|^about[ :]+",
    re.IGNORECASE,
)
_END = re.compile(r"(?<=[a-zà-ÿ0-9)]{2}[.!?])\s+(?=[A-ZÀ-Þ])|\n")
"""The end of a sentence before another one, but not that of a short form such as "St."."""
_THEIRS = re.compile(r"^(?:their|her|his)\b", re.IGNORECASE)
_THEY = re.compile(
    r"^(?:(how|what|why|where|when|that) )?(they|she|he)(['’](?:re|ve|ll|d|s)| [^\W\d_]+?(?:n['’]t)?)(?![\w'’])( (?:got|been|had)\b)?",
    re.IGNORECASE,
)
"""Somebody who is spoken of, with the verb, and what tells "she's got" from "she's busy"."""
_PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}
_SMALL = frozenset(
    "a an the how what why when where which whether your our my its this that these those new old some every each both getting being having working doing if".split()
)


def one_line(text: str) -> str:
    """Return the text on one line, with single blanks."""
    return " ".join(text.split())


def matter(text: str) -> str:
    """Return what was talked about as it goes into a sentence spoken to the one it was talked about with.

    "We talked about their new kitchen." becomes "your new kitchen". Names keep their capitals. Of several sentences the first says what
    it was; what comes after it is often a remark of one's own.
    """
    bare = _LEAD.sub("", one_line(_END.split(text.strip())[0])).strip(" .!?;:,")
    turned = _THEIRS.sub("your", _THEY.sub(_addressed, bare))
    first, _, rest = turned.partition(" ")
    return f"{first.lower()} {rest}".strip() if first.lower() in _SMALL else turned


def sentence(text: str) -> str:
    """Return the seeker's sentence with a capital and an end."""
    bare = one_line(text)
    if not bare:
        return ""
    ended = bare if bare[-1] in ".!?" else f"{bare}."
    return ended[0].upper() + ended[1:]


def is_own_sentence(text: str) -> bool:
    """Say whether the words are a sentence in which the seeker speaks, not a line of a résumé."""
    return bool(re.search(r"\b(?:I|I'm|I’m|I've|I’ve|my|me|we|our)\b", text))


def _addressed(found: re.Match[str]) -> str:
    """Return "how she plans" as "how you plan", and "they open late" as something that can be spoken about."""
    lead, who, verb, having = found.groups()
    if verb[0] == " ":
        spoken = verb if who.lower() == "they" else f" {_second_person(verb[1:])}"
    elif verb[1:].lower() == "s":
        spoken = f"{verb[0]}{'ve' if having else 're'}"
    else:
        spoken = verb
    return f"{lead or 'the point that'} you{spoken}{having or ''}"


def _second_person(verb: str) -> str:
    low = verb.lower()
    if low[:-3] in _PLURAL and low.endswith(("n't", "n’t")):
        return f"{_PLURAL[low[:-3]]}{verb[-3:]}"
    if low in _PLURAL:
        return _PLURAL[low]
    if low.endswith("ies") and len(low) > 4:
        return f"{verb[:-3]}y"
    if re.search(r"(?:s|x|z|ch|sh)es$", low):
        return verb[:-2]
    return verb[:-1] if low.endswith("s") and not low.endswith("ss") else verb
