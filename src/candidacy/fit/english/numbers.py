"""Numbers in words, and lengths of experience."""

from __future__ import annotations

import re

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "couple": 2, "three": 3, "few": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "eighteen": 18, "twenty": 20,
}  # fmt: skip

_NUMBER = r"\d{1,2}(?:\.\d)?|" + "|".join(sorted(NUMBERS, key=len, reverse=True))
LENGTH = re.compile(
    rf"\b(?P<low>{_NUMBER})\b\s*(?:\(\d+\)\s*)?(?:(?:-|–|—|to|or|and)\s*(?P<high>{_NUMBER}|more)\b\s*)?(?:\+|plus|or more|of)?\s*(?:full |solid |good |recent |continuous |consecutive )?(?P<unit>years?|yrs?|months?)\b['’]?\s*(?:\+|or more|plus|or so)?",
    re.IGNORECASE,
)
"""A length of time: "3+ years", "two to four years", "12 months'", "a year or so"."""
