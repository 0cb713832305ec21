"""A typed text as the words that are heard: figures read out, marks and typed ums left away, each tied to its word."""

from __future__ import annotations

import re

from candidacy.rehearse.said.english.fillers import SOUNDS
from candidacy.rehearse.said.english.spoken_figures import in_words
from candidacy.rehearse.said.values import Transcript

_PART = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|%|&")
_SIGNS = {"%": "percent", "&": "and"}
_MONEY = {"£": "pounds", "$": "dollars", "€": "euros"}


def heard_words(transcript: Transcript) -> list[tuple[str, int]]:
    """Return the words as they sound, in lower case, each with the index of the word of the transcript it belongs to."""
    return [
        (heard, at)
        for at, word in enumerate(transcript.words)
        if not is_sound(word.text)
        for heard in _heard(word.text)
    ]


def is_sound(written: str) -> bool:
    """Say whether a word is only a sound made while thinking."""
    return written.strip(".,;:!?…-–—").lower() in SOUNDS


def _heard(written: str) -> list[str]:
    found: list[str] = []
    for part in _PART.findall(written):
        found += in_words(part).split() if part[0].isdecimal() else [_SIGNS.get(part, _plain(part))]
    return found + [_MONEY[sign] for sign in written if sign in _MONEY]


def _plain(part: str) -> str:
    return part.lower().replace("’", "'")
