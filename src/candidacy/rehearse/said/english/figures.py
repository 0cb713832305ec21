"""Numbers in a text as figures, so that "nine percent" and "9%" meet."""

from __future__ import annotations

import re

_WORDS = {
    word: number
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen""".split()
    )
} | {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_TOKEN = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?|[a-z]+")
_YEAR = re.compile(r"(?:19|20)\d\d")


def numbers_in(text: str) -> frozenset[float]:
    """Return the numbers that a text states in figures or words, years left out; "one" and "two" say too little to count."""
    found: set[float] = set()
    run: list[float] = []
    for part in [*_TOKEN.findall(text.lower().replace("-", " ")), "."]:
        if part[0].isdigit() and not _YEAR.fullmatch(part):
            found.add(float(part.replace(",", "")))
        elif part in _WORDS or (part in _SCALES and run):
            run = _joined(run, part)
        elif part != "and" or not run:
            found.update(run)
            run = []
    return frozenset(number for number in found if number > 2)


def _joined(run: list[float], token: str) -> list[float]:
    if token in _SCALES:
        return [*run[:-1], run[-1] * _SCALES[token]]
    if run and run[-1] >= 20 and _WORDS[token] < 10 and run[-1] % 10 == 0:
        return [*run[:-1], run[-1] + _WORDS[token]]
    return [*run, float(_WORDS[token])]
