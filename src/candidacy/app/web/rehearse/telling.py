"""The form that keeps a told example as a story."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django import forms

from candidacy.app.web.frame.forms import WishForm, a_line, some_lines

PARTS = "situation", "task", "action", "result"


class TellForm(WishForm):
    """A new story, or a newer version of one; the parts come from the answer's own words."""

    story = forms.ChoiceField(
        label="Which story", required=False, help_text="A story you have keeps its earlier version."
    )
    title = a_line("A name for it", hint="For a new story. Such as: the day the till broke down.")
    situation = some_lines("The situation")
    task = some_lines("Your task")
    action = some_lines("What you did")
    result = some_lines("What came of it")

    def __init__(self, own: Sequence[tuple[str, str]], *given: object, **named: object) -> None:
        super().__init__(*given, **named)  # type: ignore[arg-type]
        self.fields["story"].choices = [("", "A new story"), *own]  # type: ignore[attr-defined]

    def clean(self) -> None:
        """A new story needs a name."""
        if not self.cleaned_data.get("story") and not self.cleaned_data.get("title"):
            self.add_error("title", "Give it a name, or choose one of your stories.")

    @property
    def version_of_story(self) -> UUID | None:
        """The story it is a newer version of."""
        return UUID(self.said("story")) if self.said("story") else None

    @property
    def parts(self) -> dict[str, str]:
        """The parts as they were written."""
        return {name: self.said(name) for name in PARTS}
