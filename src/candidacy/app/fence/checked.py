"""What every wire checks on this side of the fence: words, lists and days are what they should be, and no longer."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from candidacy.app.fence.wire import WireFault

WORDS_LIMIT = 2000


def words(value: object, limit: int = WORDS_LIMIT) -> str:
    """Return the words. Raises WireFault for anything else, and for more than `limit` characters."""
    if not isinstance(value, str) or len(value) > limit:
        raise WireFault("not words")
    return value


def listed(value: object, limit: int) -> list[Any]:
    """Return the list. Raises WireFault for anything else, and for more than `limit` values."""
    if not isinstance(value, list) or len(value) > limit:
        raise WireFault("not a list")
    return value


def when(value: object) -> date | datetime | None:
    """Return the day or the moment, or None for no words. Raises WireFault for no words at all, ValueError for others."""
    told = words(value)
    if not told:
        return None
    return datetime.fromisoformat(told) if "T" in told else date.fromisoformat(told)
