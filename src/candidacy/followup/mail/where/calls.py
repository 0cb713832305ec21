"""Talks by telephone: who rings whom, and on which number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from candidacy.followup.mail.cues.places import EITHER
from candidacy.followup.mail.where.said import Mode, PlaceSaid
from candidacy.kernel.quotes import Span

CALLED = 3.0
_NUMBER = r"(?P<number>[+(]?\d[\d ()./-]{5,20}\d)(?![\d-])"
_CALL = re.compile(
    rf"(?:\b(?:[Ww]e|I|[Ss]he|[Hh]e|[Tt]hey|[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?:['’]ll| will| shall)(?: be)? (?:ring|ringing|call|calling|phone|phoning|telephone|telephoning) you|\b[Yy]ou(?:['’]ll| will) be (?:rung|called|phoned|telephoned))\b(?P<between>[^.;?!]{{0,70}}?)\s(?:on|at)\s(?:your number )?{_NUMBER}"
)
_ARRANGING = re.compile(
    r"(?i)\b(?:arrange|book|set up|confirm|schedule|beforehand|agree|remind|to find|when we|once we|problem|late)\b"
)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d")
FEWEST_DIGITS = 7
MOST_DIGITS = 15
"""Of a telephone number (ITU-T E.164)."""


def calls_in(words: str, start: int) -> Iterator[PlaceSaid]:
    """The words that say on which number the seeker is rung for the talk; `start` is the sentence's place."""
    if _ARRANGING.search(words):
        return
    for found in _CALL.finditer(words):
        if _is_number(found["number"]) and not EITHER.search(words[: found.start("number")]):
            yield PlaceSaid(Mode.CALL, Span(start + found.start(), start + found.end("number")), CALLED)


def _is_number(told: str) -> bool:
    digits = sum(one.isdigit() for one in told)
    return FEWEST_DIGITS <= digits <= MOST_DIGITS and not _DATE.search(told)
