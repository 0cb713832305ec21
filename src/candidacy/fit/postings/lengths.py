"""The length of experience a requirement asks for, and what it is a length of."""

from __future__ import annotations

import re

from candidacy.fit.english.numbers import LENGTH, NUMBERS
from candidacy.fit.english.signals import EXPERIENCE_NEAR, NOT_EXPERIENCE
from candidacy.fit.values import Years


def years_of(words: str) -> Years | None:
    """Return the years of experience the words ask for, or None; company age, contracts and leave do not count."""
    match = LENGTH.search(words)
    if match is None or NOT_EXPERIENCE.search(words) or not EXPERIENCE_NEAR.search(words):
        return None
    low = _number(match["low"])
    high = match["high"]
    months = match["unit"].lower().startswith("m")
    upper = None if high is None or high.lower() == "more" else _number(high)
    scale = 12 if months else 1
    rest = (words[: match.start()] + " " + words[match.end() :]).strip(" ,.-")
    return Years(round(low / scale, 2), None if upper is None else round(upper / scale, 2), _subject(rest))


def _number(words: str) -> float:
    return float(NUMBERS.get(words.lower(), 0)) or float(words)


def _subject(rest: str) -> str:
    plain = re.sub(
        r"^(?:(?:a )?minimum(?: of)?|at least|with|of|over|more than|ideally|you have|some)\s+",
        "",
        rest.strip(),
        flags=re.IGNORECASE,
    )
    return " ".join(plain.split())
