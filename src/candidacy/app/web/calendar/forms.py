"""The form of how the calendar is to be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast
from zoneinfo import available_timezones

from django import forms
from django.http import QueryDict

from candidacy.app.kept_calendar import KeptHabits
from candidacy.app.web.frame.changing import ChangeForm
from candidacy.followup.calendar import Habits

A_DAY_MIN = 24 * 60
BEFORE = {15: "15 minutes before", 60: "1 hour before", 180: "3 hours before", A_DAY_MIN: "1 day before", 2 * A_DAY_MIN: "2 days before"}  # fmt: skip
ON_DAYS = {-9 * 60: "At nine on the day", 15 * 60: "At nine the day before", A_DAY_MIN + 15 * 60: "At nine two days before"}  # fmt: skip
"""Minutes before a whole day begins; below zero, after that."""


def some_minutes(label: str, hint: str, least: int) -> forms.IntegerField:
    """Return a field for a length of time."""
    errors = {"required": "Write a number of minutes.", "invalid": "Write a number of minutes, such as 45."}
    return forms.IntegerField(label=label, help_text=hint, min_value=least, max_value=A_DAY_MIN, error_messages=errors)


def reminders(label: str) -> forms.TypedMultipleChoiceField:
    """Return a field for when to be reminded."""
    return forms.TypedMultipleChoiceField(
        label=label, required=False, coerce=int, widget=forms.CheckboxSelectMultiple, choices=()
    )


class HabitsForm(ChangeForm):
    """How long things take, when to be reminded, and on which clock."""

    interview_min = some_minutes("How many minutes an interview takes", "Where the invitation says nothing.", 5)
    preparation_min = some_minutes("Quiet minutes before it", "Kept free to prepare. 0 for none.", 0)
    travel_min = some_minutes("Minutes on the way there", "And as many back. None for a talk by phone or video.", 0)
    alarms_min = reminders("Remind me of an interview")
    day_alarms_min = reminders("Remind me of days, such as a promised answer")
    zone = forms.ChoiceField(label="The clock", required=False)

    def __init__(self, kept: KeptHabits, data: QueryDict | None = None) -> None:
        super().__init__(data, initial=said_of(kept))
        self._offer("alarms_min", _choices(BEFORE, kept.habits.alarms_min))
        self._offer("day_alarms_min", _choices(ON_DAYS, kept.habits.day_alarms_min))
        here = "This machine’s" if kept.chosen else f"This machine’s: {kept.zone}"
        self._offer("zone", [("", here), *((name, name.replace("_", " ")) for name in sorted(available_timezones()))])

    def _offer(self, name: str, choices: list[tuple[str, str]]) -> None:
        cast("forms.ChoiceField", self.fields[name]).choices = choices

    def habits(self) -> Habits:
        """Return the habits as they were written."""
        given = self.cleaned_data
        minutes = {name: given[name] for name in ("interview_min", "preparation_min", "travel_min")}
        return Habits(**minutes, alarms_min=_ordered(given["alarms_min"]), day_alarms_min=_ordered(given["day_alarms_min"]))  # fmt: skip


def said_of(kept: KeptHabits) -> dict[str, object]:
    """Return what the form shows of the habits as they are."""
    own = kept.habits
    return {
        "interview_min": own.interview_min, "preparation_min": own.preparation_min, "travel_min": own.travel_min,
        "alarms_min": list(map(str, own.alarms_min)), "day_alarms_min": list(map(str, own.day_alarms_min)),
        "zone": kept.zone if kept.chosen else "", "filled_on": kept.version,
    }  # fmt: skip


def _choices(offered: dict[int, str], kept: Iterable[int]) -> list[tuple[str, str]]:
    own = {one: f"{one} minutes before" for one in kept if one not in offered}
    return [(str(one), words) for one, words in sorted({**offered, **own}.items())]


def _ordered(given: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(given, reverse=True))
