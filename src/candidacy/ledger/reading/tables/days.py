"""Days in the cells of a table, where 3/12/2026 may be in March or in December."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from candidacy.ledger.reading.dates import when_in
from candidacy.ledger.reading.tables.values import DateOrder

_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:\D.*)?")
_BEGINNING = re.compile(r"\d{4}-\d{2}-\d{2}")


def order_in(cells: Iterable[str]) -> DateOrder | None:
    """Return the order that at least one cell proves, or None where none does or they disagree."""
    pairs = [(int(found[1]), int(found[2])) for cell in cells if (found := _SLASHED.fullmatch(cell.strip()))]
    day_first = any(one > 12 >= two for one, two in pairs)
    month_first = any(two > 12 >= one for one, two in pairs)
    if day_first == month_first:
        return None
    return DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST


def day_in(cell: str, order: DateOrder | None) -> date | None:
    """Return the day in the cell, or None where it holds none or could mean two."""
    text = cell.strip()
    found = _SLASHED.fullmatch(text)
    if found:
        return _slashed(int(found[1]), int(found[2]), found[3], order)
    beginning = _BEGINNING.match(text)
    when = when_in(beginning[0] if beginning else text)
    return when.day if when else None


def _slashed(one: int, two: int, year: str, order: DateOrder | None) -> date | None:
    if order is None and one != two:
        return None
    day, month = (one, two) if order is not DateOrder.MONTH_FIRST else (two, one)
    try:
        return date(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    except ValueError:
        return None
