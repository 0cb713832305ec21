"""Talks on site: the address, the room or the house that a sentence names for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from candidacy.followup.mail.cues.places import (
    ABBREVIATED,
    ANCHOR,
    BREAKS,
    EITHER,
    LINKS,
    NOT_THERE,
    NOUNS,
    PAST,
    POSTCODE,
    SHUT,
    STREET,
    TALK,
    UNITS,
    WORK,
)
from candidacy.followup.mail.where.said import PLACE_LIMIT, Mode, PlaceSaid, is_harmless
from candidacy.kernel.quotes import Span

ADDRESS, ROOM, TOLD = 3.0, 2.0, 1.0
"""What a whole address counts, a room or a house, and being told as the address."""
TOKENS_LIMIT = 30
_START = re.compile(
    r"(?i)(?<![\w-])(?:at|in|inside|visit|on(?=\s+(?:the\s+)?[\w-]+\s+floor\b)|(?:come|go|report|you|way|travel|moved?|changed?|over|along|back)\s+to)\s+"
)
_TOLD = re.compile(
    r"(?i)\b(?:(?:the|our|full|exact|interview) (?:address|venue|location) (?:for the interview )?(?:is|will be)|(?:venue|address|interview location)(?=:)|find us (?:at|in)|we are (?:located |based )?(?:at|in|on))\s*:?\s+"
)
_NUMBER = re.compile(r"#?\d{1,6}[A-GJ-Za-gj-z]?(?:[-–/]\d{1,4}[A-Za-z]?)?")
_CODE = re.compile(r"\d[A-Z]{2}|\d[A-Z]\d|\d{1,2}(?:st|nd|rd|th)")
_ROOM_NUMBER = re.compile(r"[A-Za-z]?\d[\w./-]*")
_TOKEN = re.compile(r"\S+")
_TRIM = ",;:.!?()\"'“”‘’"
_OR = re.compile(r"(?i)^\W{0,3}(?:or\b|/)")


def addresses_in(words: str, start: int) -> Iterator[PlaceSaid]:
    """The places on site that the sentence names for the talk; `start` is its place."""
    for pattern, told in ((_START, 0.0), (_TOLD, TOLD)):
        if not told and not TALK.search(words):
            continue
        for found in pattern.finditer(words):
            end = _walked(words, found.end())
            weight = how_placed(words[found.end() : end])
            if weight and _meant(words, found.start(), end, bool(told)):
                yield PlaceSaid(Mode.ON_SITE, Span(start + found.end(), start + end), weight + told)


def how_placed(words: str) -> float:
    """How much the words are a place: an address, a room or a house with its name, or 0 for neither."""
    if not words or len(words) > PLACE_LIMIT or not is_harmless(words):
        return 0.0
    if POSTCODE.search(words) or (STREET.search(words) and re.search(r"\d", words)):
        return ADDRESS
    tokens = [_core(one) for one in words.split()]
    named = any(one[:1].isupper() and not {one.casefold()} & (NOUNS | UNITS | LINKS) for one in tokens)
    numbered = any(one.casefold() in UNITS and _ROOM_NUMBER.fullmatch(after) for one, after in pairwise(tokens))
    noun = any(one.casefold() in NOUNS for one in tokens)
    return ROOM if numbered or (named and noun) else 0.0


def _meant(words: str, start: int, end: int, told: bool) -> bool:
    """Whether it is where the talk is: not where the work is, nor where it was, nor one of several."""
    before, after = words[:start], words[end:]
    if EITHER.search(before) or PAST.search(before) or NOT_THERE.search(before) or SHUT.search(after):
        return False
    if _OR.match(after) or re.search(r"(?i)\bor\s+$", before):
        return False
    return told or _last(ANCHOR, before) >= _last(WORK, before)


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max((one.end() for one in pattern.finditer(words)), default=-1)


def _walked(words: str, start: int) -> int:
    """Where the name that begins at `start` is over."""
    tokens = [one for _, one in zip(range(TOKENS_LIMIT), _TOKEN.finditer(words, start), strict=False)]
    cores = [_core(one.group()) for one in tokens]
    end, last = start, 0
    for at, one in enumerate(tokens):
        if not _belongs(cores, at):
            break
        if cores[at].casefold() not in LINKS:
            end, last = one.start() + len(one.group().rstrip(_TRIM)), at
        if one.group()[-1] in ".!?;:" and cores[at].casefold() not in ABBREVIATED:
            break
    return _balanced(words, start, end, tokens[last].end() if tokens else end)


def _balanced(words: str, start: int, end: int, token_end: int) -> int:
    """The end with the bracket that closes what was opened, or before what was not closed."""
    opened = words.count("(", start, end) - words.count(")", start, end)
    if opened == 1 and ")" in words[end:token_end]:
        return words.index(")", end) + 1
    return len(words[: words.rindex("(", start, end)].rstrip(" ,")) if opened > 0 else end


def _core(token: str) -> str:
    return token.strip(_TRIM)


def _belongs(cores: Sequence[str], at: int) -> bool:
    """Whether the word is part of the name of a place, by itself and its neighbours."""
    core, plain = cores[at], cores[at].casefold()
    before, after = cores[at - 1] if at else "", cores[at + 1] if at + 1 < len(cores) else ""
    if not core:
        return False
    if plain in {"at", "on", "in", "to", "by"}:
        return after.casefold() in {"the", "our"} or _is_name(after) or after.casefold() in UNITS
    if core[0].isdigit() or core[0] == "#":
        return _is_number(core, before, after)
    if before.casefold() in UNITS and _ROOM_NUMBER.fullmatch(core):
        return True
    return plain in LINKS or plain in NOUNS or plain in UNITS or _is_name(core) or "floor" in plain


def _is_name(core: str) -> bool:
    return core[:1].isupper() and core.casefold() not in BREAKS


def _is_number(core: str, before: str, after: str) -> bool:
    """A number of a house, a room or a postcode; not one of a day or a clock."""
    if before.casefold() in UNITS and _ROOM_NUMBER.fullmatch(core):
        return True
    if after.casefold() in BREAKS:
        return False
    if _CODE.fullmatch(core):
        return not core[-1].islower() or after.casefold() in NOUNS
    near = _is_name(after) or STREET.fullmatch(after) or _is_name(before) or before.isdigit()
    return _NUMBER.fullmatch(core) is not None and bool(near)
