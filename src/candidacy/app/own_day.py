"""The day on the seeker's own clock, which is that of this machine."""

from __future__ import annotations

from datetime import date, datetime


def own_day(moment: datetime) -> date:
    """Return the day it is, or was, at that moment on the seeker's own clock."""
    return moment.astimezone().date()


def same_time_on(day: date, now: datetime) -> datetime:
    """Return the moment at which the seeker's own clock will show on that day what it shows now, whatever was done to it between."""
    wall = now.astimezone().time()
    return datetime.combine(day, wall).astimezone()
