"""Figures as they are read out: "3,400" is three thousand four hundred."""

from __future__ import annotations

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = ((1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"), (100, "hundred"))
_LONGEST = 12
"""A figure with more digits is read digit by digit, like a telephone number."""


def in_words(figure: str) -> str:
    """Return a figure of digits, commas and points in words; years as two pairs, decimals digit by digit."""
    whole, _point, rest = figure.replace(",", "").partition(".")
    if len(whole) > _LONGEST or (len(whole) > 1 and whole[0] == "0"):
        said = " ".join(_ONES[int(digit)] for digit in whole)
    elif "," not in figure and not rest and _is_year(int(whole or "0")):
        said = _year(int(whole))
    else:
        said = _number(int(whole or "0"))
    decimals = " ".join(_ONES[int(digit)] for digit in rest if digit.isdigit())
    return f"{said} point {decimals}" if decimals else said


def _is_year(number: int) -> bool:
    return 1100 <= number < 2000 or 2010 <= number < 2100


def _year(number: int) -> str:
    front, back = divmod(number, 100)
    return f"{_number(front)} {_number(back) if back >= 10 else 'hundred' if not back else 'oh ' + _number(back)}"


def _number(number: int) -> str:
    for size, name in _SCALES:
        if number >= size:
            front, back = divmod(number, size)
            return f"{_number(front)} {name}" + (f" {_number(back)}" if back else "")
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f" {_ONES[ones]}" if ones else "")
