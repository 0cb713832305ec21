"""How the seeker wants the calendar: a frozen value that comes out of the store."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.app.kept import Versioned
from candidacy.followup.calendar import Habits


@dataclass(frozen=True, slots=True)
class KeptHabits(Versioned):
    """The habits, and the name of the time zone that the calendar is told in."""

    habits: Habits
    zone: str
    chosen: bool
    """Whether the seeker chose the zone; else it is this machine's."""
