"""The time zone of this machine, by its name."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

NOWHERE = "UTC"
CLOCK = Path("/etc/localtime")
AN_HOUR = timedelta(hours=1)


def own_zone(now: datetime, clock: Path = CLOCK) -> str:
    """Return the name of the zone this machine keeps; where it has none, one with the present distance from universal time.

    `now` has a zone.
    """
    named = os.environ.get("TZ", "").lstrip(":"), str(clock.resolve()).partition("zoneinfo/")[2]
    return next((name for name in named if is_zone(name)), _by_distance(now))


def is_zone(name: str) -> bool:
    """Say whether this is the name of a time zone."""
    try:
        return bool(name) and ZoneInfo(name).key == name
    except (ValueError, LookupError, OSError):
        return False


def _by_distance(now: datetime) -> str:
    hours, rest = divmod(now.utcoffset() or timedelta(), AN_HOUR)
    # The names count the other way round: Etc/GMT-2 is two hours ahead.
    return f"Etc/GMT{-hours:+d}" if hours and not rest and is_zone(f"Etc/GMT{-hours:+d}") else NOWHERE
