"""Moments moved by real minutes, also over a change of the clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


def moved(moment: datetime, minutes: int) -> datetime:
    """The moment so many minutes later (below zero: earlier), on the same clock.

    Raises OverflowError before the year 1 and after 9999.
    """
    if moment.tzinfo is None:
        return moment + timedelta(minutes=minutes)
    return (moment.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(moment.tzinfo)


def on_clock(moment: datetime, home: ZoneInfo) -> datetime:
    """The same moment on the clock of `home`; one without a zone is left as it is."""
    return moment.astimezone(home) if moment.tzinfo else moment


def written(moment: datetime) -> datetime:
    """The moment as a calendar can say it: with a zone that has a name, or in universal time.

    A calendar's clock time that comes twice means the first one (RFC 5545, 3.3.5), so the second is said in universal
    time; so is a moment whose zone has no name, and one that the clocks leave out is said as the moment it is.
    """
    if moment.tzinfo is None:
        return moment.replace(fold=0, microsecond=0)
    exact = moment.astimezone(UTC).replace(microsecond=0)
    if not isinstance(moment.tzinfo, ZoneInfo) or not moment.tzinfo.key or moment.tzinfo.key == "UTC":
        return exact
    here = exact.astimezone(moment.tzinfo)
    return exact if here.fold else here
