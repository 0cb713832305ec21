"""What lies ahead: as text for the terminal and as JSON for scripts; the keys are explained in docs/reference/calendar-kept-json.md."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Any, TypeAlias

from candidacy.app.kept_calendar import KeptHabits
from candidacy.app.paper.search.as_json import whole
from candidacy.app.paper.terminal import BOLD, Sheet
from candidacy.followup.calendar import Entry, Matter
from candidacy.ledger.days import said

Json: TypeAlias = dict[str, Any]
WIDTH = 80
NOTHING = "Nothing has a day yet."


def day_of(entry: Entry, today: date) -> date:
    """Return the day under which it stands: that of its beginning, or today where it has begun."""
    begun = entry.start.date() if isinstance(entry.start, datetime) else entry.start
    return max(begun, today)


def times_of(entry: Entry) -> str:
    """Return its clock times, or nothing for a whole day."""
    if not (isinstance(entry.start, datetime) and isinstance(entry.end, datetime)):
        return ""
    return f"{entry.start:%H:%M} to {entry.end:%H:%M}"


def ahead_json(entries: Sequence[Entry], kept: KeptHabits, given: bool) -> Json:
    """Return what lies ahead, how the calendar is to be, and whether an address is given out."""
    return whole(entries=[entry_json(one) for one in entries], habits=habits_json(kept), address_given=given)


def entry_json(one: Entry) -> Json:
    """Return one entry."""
    return {
        "uid": one.uid, "matter": str(one.matter), "title": one.title, "starts": one.start.isoformat(),
        "ends": one.end.isoformat(), "all_day": one.all_day, "place": one.place or None, "words": one.words,
        "alarms_min": list(one.alarms_min), "page": one.link or None,
    }  # fmt: skip


def habits_json(kept: KeptHabits) -> Json:
    """Return how the calendar is to be."""
    own = kept.habits
    return {
        "interview_min": own.interview_min, "preparation_min": own.preparation_min, "travel_min": own.travel_min,
        "alarms_min": list(own.alarms_min), "day_alarms_min": list(own.day_alarms_min), "zone": kept.zone,
    }  # fmt: skip


def ahead_text(entries: Sequence[Entry], kept: KeptHabits, today: date, colour: bool) -> str:
    """Return what lies ahead day by day, and the clock it is told on."""
    sheet = Sheet(WIDTH, colour)
    sheet.write("What lies ahead", style=BOLD)
    if not entries:
        sheet.write(NOTHING)
    for day, several in groupby(entries, key=lambda one: day_of(one, today)):
        sheet.heading(f"Today, {said(day)}" if day == today else said(day))
        sheet.items(map(_told, several))
    sheet.blank()
    sheet.write(f"Times are on the clock of {kept.zone}.")
    return str(sheet)


def _told(one: Entry) -> str:
    where = f". Where: {one.place}" if one.place and one.matter is Matter.INTERVIEW else ""
    return f"{times_of(one)} {one.title}{where}".strip()


def habits_text(kept: KeptHabits) -> str:
    """Return how the calendar is to be, one thing a line."""
    own = kept.habits
    lines = (
        f"An interview takes {own.interview_min} minutes where nothing is said.",
        f"Before it {own.preparation_min} minutes are kept free, and {own.travel_min} for the way there and back.",
        f"Reminders of an interview, minutes before: {_listed(own.alarms_min)}.",
        f"Reminders of days, minutes before midnight (below 0: after): {_listed(own.day_alarms_min)}.",
        f"The clock: {kept.zone}.",
    )
    return "\n".join(lines)


def _listed(minutes: Sequence[int]) -> str:
    return ", ".join(map(str, minutes)) or "none"
