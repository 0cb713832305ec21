"""The moment the tests of the application happen in."""

from datetime import UTC, date, datetime, timedelta

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
TODAY = NOW.date()


def later(days: int) -> date:
    """Return the day so many days from today."""
    return TODAY + timedelta(days)
