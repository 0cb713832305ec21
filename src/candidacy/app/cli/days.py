"""Days as they are typed."""

from __future__ import annotations

from datetime import date, datetime

from candidacy.kernel.refusals import BadUse


def day_typed(given: str | None) -> date:
    """Return the day that was typed, or today when none was."""
    if given is None:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise BadUse(f"{given} is not a day such as 2026-03-31.") from None
