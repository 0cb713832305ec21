"""Days in plain words, alike on every machine."""

from __future__ import annotations

from datetime import date

MONTHS = (
    "January February March April May June July August September October November December".split()  # one word each
)


def said(day: date) -> str:
    """Return the day as people write it, such as 3 March 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def counted(number: int, one: str) -> str:
    """Return the number with its word, in the plural where it is not one."""
    return f"{number} {one}" if number == 1 else f"{number} {one}s"
