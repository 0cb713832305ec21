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
    said: list[str] = []
    for part in [*_TOKEN.findall(text.lower().replace("-", " ")), "."]:
        if part in _WORDS or part in _SCALES or (part == "and" and said):
            said.append(part)
            continue
        found.add(_value(said))
        said = []
        if part[0].isdigit() and not _YEAR.fullmatch(part):
            found.add(float(part.replace(",", "")))
    return frozenset(number for number in found if number > 2)


def _value(said: list[str]) -> float:
    """Return a number said in words: "three thousand four hundred" is 3400, "a hundred and twenty" 120."""
    whole, part = 0, 0
    for word in said:
        if word == "hundred":
            part = max(part, 1) * 100
        elif word in _SCALES:
            whole, part = whole + max(part, 1) * _SCALES[word], 0
        else:
            part += _WORDS.get(word, 0)
    return float(whole + part)
