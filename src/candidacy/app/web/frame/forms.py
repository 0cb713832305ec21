"""What every form has: a fresh key, so that what is sent twice is saved once, and a place for refusals."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from uuid import uuid4

from django import forms

from candidacy.app.desk.papers import Paper
from candidacy.app.web.door.refused import next_step
from candidacy.kernel.refusals import Refusal

Made = TypeVar("Made")
NEEDED = {"required": "Fill this in."}


def fresh_key() -> str:
    """Return a key that no form had before."""
    return uuid4().hex


class WishForm(forms.Form):
    """A form that makes one wish."""

    key = forms.CharField(widget=forms.HiddenInput, initial=fresh_key, max_length=100)

    def made(self, wish: Callable[[], Made]) -> Made | None:
        """Return what the wish made, or None with the refusal shown above the form."""
        if not self.is_valid():
            return None
        try:
            return wish()
        except Refusal as refusal:
            self.add_error(None, f"{refusal.sentence} {next_step(refusal)}")
            return None

    def done(self, wish: Callable[[], object]) -> bool:
        """Say whether the wish was carried out; a refusal is shown above the form."""
        return self.made(lambda: (wish(), True)) is not None

    @property
    def status(self) -> int:
        """The status of the page that shows the form again."""
        return 422 if self.errors else 200

    def said(self, name: str) -> str:
        """Return what was written there, or nothing."""
        return str(self.cleaned_data.get(name) or "")

    def paper(self, file: str, pasted: str, name: str) -> Paper | None:
        """Return the file given, else the text pasted, under `name`; None where there is neither."""
        given = self.cleaned_data.get(file)
        if given:
            return Paper(given.name, given.read())
        words = self.said(pasted) if pasted else ""
        return Paper(name, words.encode(), pasted=True) if words.strip() else None


def a_line(label: str, *, needed: bool = False, hint: str = "", longest: int = 300) -> forms.CharField:
    """Return a field of one line."""
    return forms.CharField(label=label, required=needed, help_text=hint, max_length=longest, error_messages=NEEDED)


def some_lines(
    label: str, *, needed: bool = False, hint: str = "", rows: int = 3, longest: int = 20_000
) -> forms.CharField:
    """Return a field of several lines."""
    area = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(
        label=label, required=needed, help_text=hint, widget=area, max_length=longest, error_messages=NEEDED
    )


def a_day(label: str, *, needed: bool = False, hint: str = "") -> forms.DateField:
    """Return a field for a day."""
    errors = {"required": "Choose a day.", "invalid": "Write the day as 2026-03-31, or choose it in the calendar."}
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, required=needed, help_text=hint, widget=widget, error_messages=errors)


def a_file(label: str, *, needed: bool = False, hint: str = "") -> forms.FileField:
    """Return a field for a file."""
    errors = {"required": "Choose a file.", "empty": "This file is empty. Choose another."}
    return forms.FileField(label=label, required=needed, help_text=hint, error_messages=errors)
