"""Hedges: words that make a statement smaller or less sure than it need be."""

from __future__ import annotations

import re
from functools import cache

from candidacy.rehearse.said.fillers import filler_places
from candidacy.rehearse.said.reading import Answer
from candidacy.rehearse.said.values import Piece

_HEDGES = r"""
    i (?:kind of |sort of |just )?(?:think|guess|suppose|believe|reckon)(?! (?:about|of|through|ahead|on|in)\b)|i feel like i|i would say|i'd say
    |maybe|perhaps|probably|possibly|hopefully|somewhat|more or less|not really|in a way
    |(?:a little bit|a bit|a little)(?! (?:of|more|later|longer|earlier|boy|girl|one|child|shop|team|book|café|by little))|to be honest|if i'm honest
    |i'm not (?:really |quite |entirely )?sure|i don't (?:really )?know if|or something(?: like that)?|or whatever|or anything
    |i (?:only |just )?tried to|i (?:was |am )?(?:only|just)(?! (?:before|after|when|then|in time|as|found|left|started|finished|the one|person))
    |i'm (?:only|just)|we (?:only|just)|it was (?:only|just) (?:a|an|me|some)
"""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{''.join(line.strip() for line in _HEDGES.splitlines())})\b")


def hedges(answer: Answer) -> tuple[Piece, ...]:
    """Return the hedges in order; what counts already as a filler is not counted again. Source: the list above."""
    words = [token.low for token in answer.tokens]
    starts = {}
    at = 0
    for place, word in enumerate(words):
        starts[at] = place
        at += len(word) + 1
    fillers = {one for first, last in filler_places(answer) for one in range(first, last)}
    found = []
    for match in _pattern().finditer(" ".join(words)):
        first = starts[match.start()]
        last = first + len(match.group().split())
        if not fillers & set(range(first, last)) and not _crosses(answer, first, last):
            found.append(answer.piece(first, last))
    return tuple(found)


def _crosses(answer: Answer, first: int, last: int) -> bool:
    return any(answer.tokens[at].after == "." for at in range(first, last - 1))
