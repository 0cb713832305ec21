"""The wish: "I need so long for a talk, for the way and to prepare; remind me then"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from candidacy.app.desk.own_zone import is_zone, own_zone
from candidacy.app.desk.unchanged import still
from candidacy.app.kept_calendar import KeptHabits
from candidacy.app.store.changes import Scope
from candidacy.app.store.commands import once
from candidacy.app.store.models import CalendarHabits
from candidacy.followup.calendar import Habits
from candidacy.kernel.refusals import UnusableSetting

A_DAY_MIN = 24 * 60
LONGEST_ALARM_MIN = 28 * A_DAY_MIN
MOST_ALARMS = 5
LIMITS = {"interview_min": (5, A_DAY_MIN), "preparation_min": (0, A_DAY_MIN), "travel_min": (0, A_DAY_MIN)}
NAMES = tuple(one.name for one in fields(Habits))


def calendar_habits(*, seeker: UUID, now: datetime) -> KeptHabits:
    """Return how the seeker wants the calendar; ours while nothing else is said, on the clock of this machine."""
    row = CalendarHabits.objects.filter(seeker_id=seeker).values_list("habits", flat=True).first() or {}
    given = {name: _value(row[name]) for name in NAMES if name in row}
    zone = row.get("zone", "")
    known = is_zone(zone)
    return KeptHabits(Habits(**given), zone if known else own_zone(now), known)


def want_calendar(
    *,
    seeker: UUID,
    now: datetime,
    habits: Habits,
    zone: str = "",
    key: str | None = None,
    filled_on: str | None = None,
) -> KeptHabits:
    """Return how the calendar is from now on; without a zone it is told on the clock of this machine.

    Raises UnusableSetting for a time that cannot be, and ChangedMeanwhile when it is no longer what was filled in on.
    """
    _check(habits, zone)
    told: dict[str, Any] = {**asdict(habits), "zone": zone}
    rows = CalendarHabits.objects.filter(seeker_id=seeker)

    def make(_command: str) -> UUID:
        still(calendar_habits(seeker=seeker, now=now), filled_on)
        row, _ = CalendarHabits.objects.update_or_create(
            seeker_id=seeker, defaults={"habits": told}, create_defaults={"habits": told, "id": uuid4(), "made": now}
        )
        return row.id

    once(seeker=seeker, wish="calendar", asked=told, make=make, now=now, key=key, touches=Scope((rows,)))
    return calendar_habits(seeker=seeker, now=now)


def _check(habits: Habits, zone: str) -> None:
    for name, (least, most) in LIMITS.items():
        minutes = getattr(habits, name)
        if not least <= minutes <= most:
            raise UnusableSetting(f"{minutes} minutes cannot be: give {least} to {most}.")
    for alarms, least in ((habits.alarms_min, 0), (habits.day_alarms_min, -A_DAY_MIN)):
        _check_alarms(alarms, least)
    if zone and not is_zone(zone):
        raise UnusableSetting(f"“{zone[:60]}” is no time zone such as Europe/London.")


def _check_alarms(alarms: Sequence[int], least: int) -> None:
    if len(alarms) > MOST_ALARMS:
        raise UnusableSetting(
            f"More than {MOST_ALARMS} reminders of one thing are too many: give {MOST_ALARMS} or fewer."
        )
    wrong = next((one for one in alarms if not least <= one <= LONGEST_ALARM_MIN), None)
    if wrong is not None:
        raise UnusableSetting(f"A reminder {wrong} minutes before cannot be: give {least} to {LONGEST_ALARM_MIN}.")


def _value(given: Any) -> Any:
    return tuple(given) if isinstance(given, list) else given
