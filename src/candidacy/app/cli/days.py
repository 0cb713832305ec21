"""Days as they are typed."""

from __future__ import annotations

from datetime import date, datetime

from candidacy.app.own_day import own_day
from candidacy.kernel.refusals import BadUse


def day_typed(given: str | None) -> date:
    """Return the day that was typed, or today when none was."""
    if given is None:
        return own_day(datetime.now().astimezone())
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise BadUse(f"{given} is not a day such as 2026-03-31.") from None
