"""The forms of the list: a new job, and what to show."""

from __future__ import annotations

from django import forms

from candidacy.app.desk.choosing import Only, Order
from candidacy.app.web.frame.forms import WishForm, a_file, a_line, some_lines

ONLY = ((Only.ALL, "All"), (Only.OPEN, "Open"), (Only.OFFER, "With an offer"), (Only.PARKED, "Out of mind"), (Only.ENDED, "Ended"))  # fmt: skip
ORDER = ((Order.NEWS, "Latest news first"), (Order.STAGE, "Furthest along first"), (Order.NAME, "By name"))


class AddForm(WishForm):
    """A job with its posting and the résumé for it."""

    posting = some_lines("The posting", rows=8, hint="Copy the whole text of the advertisement and paste it here.")
    posting_file = a_file("Or the posting as a file", hint="PDF, Word, web page or text.")
    resume = a_file(
        "Your résumé", hint="PDF, Word, OpenDocument or text. Leave it empty to use the newest you have given."
    )
    title = a_line("Job title", hint="May stay empty if the posting names it.")
    employer = a_line("Employer", hint="May stay empty if the posting names it.")
    link = a_line("Link to the posting", longest=2000)

    def clean(self) -> None:
        """Ask for a name where no posting can give one."""
        given = self.cleaned_data
        if not (given.get("posting") or given.get("posting_file")):
            for name, words in (("title", "job title"), ("employer", "employer")):
                if not given.get(name):
                    self.add_error(name, f"Write the {words}, or add the posting.")


class ChooseForm(forms.Form):
    """Which candidacies to show, and in which order."""

    words = forms.CharField(label="Search", required=False, max_length=200)
    only = forms.ChoiceField(label="Show", choices=ONLY, required=False)
    order = forms.ChoiceField(label="Order", choices=ORDER, required=False)
