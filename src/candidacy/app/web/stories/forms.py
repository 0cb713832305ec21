"""The form of a story."""

from __future__ import annotations

from django import forms

from candidacy.app.desk.coverage import COMPETENCIES
from candidacy.app.web.frame.changing import ChangeForm
from candidacy.app.web.frame.forms import WishForm, a_line, some_lines


class StoryForm(WishForm):
    """Situation, task, action, result, and what was learned."""

    title = a_line("A name for it", needed=True, hint="Such as: the day the till broke down.")
    situation = some_lines("The situation", hint="Where and when was that, and what was difficult about it?")
    task = some_lines("Your task", hint="What had you to do?")
    action = some_lines("What you did", hint="You yourself, step by step.")
    result = some_lines("What came of it", hint="A number, a change, or what somebody said.")
    learned = some_lines("What you learned", rows=2)
    competencies = forms.MultipleChoiceField(
        label="It shows",
        required=False,
        choices=[(one, one.capitalize()) for one in COMPETENCIES],
        widget=forms.CheckboxSelectMultiple,
    )


class ChangeStoryForm(ChangeForm, StoryForm):
    """A story as it is now."""
