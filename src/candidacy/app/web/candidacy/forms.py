"""The forms of one candidacy."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import Any, cast

from django import forms

from candidacy.app.kept import PaperKind
from candidacy.app.web.candidacy.asking import ASKS, LABELS, is_needed
from candidacy.app.web.frame.changing import ChangeForm
from candidacy.app.web.frame.forms import WishForm, a_day, a_file, a_line, some_lines
from candidacy.app.web.frame.words import PAPERS, REASONS, ROLES
from candidacy.ledger.events import NOTHING_MORE, Detail, Event, When
from candidacy.ledger.kinds import HIGHEST_ROUND, What
from candidacy.ledger.values import Standing
from candidacy.odds.matters import MATTERS


class RecordForm(WishForm):
    """One event: when it happened, what it needs besides, and a note."""

    when = a_day("When it happened", needed=True)
    day = a_day("Day")
    time = forms.TimeField(label="Time", required=False, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"), error_messages={"invalid": "Write the time as 14:30."})  # fmt: skip
    condition = forms.ChoiceField(label="Which condition", required=False, error_messages={"required": "Choose a condition."})  # fmt: skip
    reason = forms.ChoiceField(label="Why", required=False, choices=[("", "Choose one"), *((str(key), said) for key, said in REASONS.items())], error_messages={"required": "Choose a reason."})  # fmt: skip
    name = a_line("What it is about", hint="Such as references, a licence, a background check.")
    who = a_line("Who confirms it")
    deadline = a_day("Until when")
    terms = some_lines("What they offer", hint="Pay, hours, place, what else is promised.")
    form = a_line("How", hint="In person, by video, by phone.")
    place = a_line("Where", hint="The address and the room, or the link to join.", longest=1000)
    people = a_line("With whom", hint="Names, with commas between.")
    round = forms.IntegerField(label="Which interview (1, 2, …)", required=False, min_value=1, max_value=HIGHEST_ROUND)
    matters = forms.BooleanField(label="It may matter in law (how I was treated, or what was asked)", required=False)
    text = some_lines("In your own words", rows=2)

    def __init__(self, what: What, standing: Standing, *args: Any, also: tuple[str, ...] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        wanted = {"key", "when", "text", *ASKS.get(what, ()), *also}
        for name in [name for name in self.fields if name not in wanted]:
            del self.fields[name]
        for name, field in self.fields.items():
            field.label = LABELS.get((what, name), field.label)
            field.required = field.required or is_needed(what, name)
        # What lies ahead is what the person has in mind first; when they heard of it comes after.
        self.order_fields(("day", "time") if "day" in self.fields else ())
        if "condition" in self.fields:
            self._offer_conditions([one.name for one in standing.open_contingencies])

    def _offer_conditions(self, names: list[str]) -> None:
        present = self.initial.get("condition")
        known = dict.fromkeys([*names, present] if present else names)
        choices = [("", "Choose one"), *((name, name) for name in known)]
        self.fields["condition"].widget = forms.Select(choices=choices)
        self.fields["condition"].choices = choices  # type: ignore[attr-defined]

    def happened(self) -> When:
        """Return the day it happened."""
        return When(self.cleaned_data["when"])

    def detail(self, before: Detail = NOTHING_MORE) -> Detail:
        """Return what else is said of it; what the form does not ask stays as it was before."""
        given = self.cleaned_data
        told: dict[str, Any] = {name: given[name] for name in ("day", "deadline") if name in given}
        told |= {name: self.said(name) for name in ("text", "who", "reason", "terms", "form", "name") if name in given}
        if "condition" in given:
            told["name"] = self.said("condition")
        if "people" in given:
            told["people"] = tuple(name.strip() for name in self.said("people").split(",") if name.strip())
        return replace(before, **told, more=self._more(before))

    def _more(self, before: Detail) -> tuple[tuple[str, str], ...]:
        given, told = self.cleaned_data, dict[str, tuple[tuple[str, str], ...]]()
        if "time" in given:
            told["time"] = _time(given)
        if "place" in given:
            told["place"] = (("place", self.said("place")),) if self.said("place") else ()
        if "matters" in given:
            told[MATTERS] = ((MATTERS, "yes"),) if given["matters"] else ()
        return (*(one for one in before.more if one[0] not in told), *(one for some in told.values() for one in some))


def said_of(event: Event) -> dict[str, object]:
    """Return what the form shows of an event on record."""
    detail, clock = event.detail, dict(event.detail.more).get("time", "")
    return {
        "when": event.when.day if event.when else None, "day": detail.day, "time": clock_of(clock), "condition": detail.name,
        "reason": detail.reason, "name": detail.name, "who": detail.who, "deadline": detail.deadline,
        "matters": (MATTERS, "yes") in detail.more, "place": dict(detail.more).get("place", ""), "terms": detail.terms, "form": detail.form, "people": ", ".join(detail.people), "round": event.round,
        "text": detail.text,
    }  # fmt: skip


def clock_of(told: str) -> time | None:
    """Return the time of the day that was kept, or None where there is none."""
    try:
        return datetime.fromisoformat(told).time()
    except ValueError:
        return None


def _time(given: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    on, at = given.get("day"), given.get("time")
    return (("time", datetime.combine(on, at).astimezone().isoformat()),) if on and at else ()


class ParkForm(WishForm):
    """Out of mind until a day, or until there is news."""

    until = a_day("Until", hint="Leave it empty to put it out of mind until there is news.")
    text = a_line("In your own words")


class NotedForm(ChangeForm):
    """What is noted of a job, and how many are in the running."""

    title = a_line("Job title", needed=True)
    place = a_line("Place")
    link = a_line("Link to the posting", longest=2000)
    applicants = forms.IntegerField(label="How many applied, if you know", required=False, min_value=0, max_value=1_000_000)  # fmt: skip
    interviewed = forms.IntegerField(label="How many are interviewed, if you know", required=False, min_value=0, max_value=1_000_000)  # fmt: skip
    note = some_lines("Your note")


class PostingForm(ChangeForm):
    """The employer's text."""

    posting = some_lines("The posting", rows=12, hint="Copy the whole text of the advertisement and paste it here.")
    posting_file = a_file("Or the posting as a file", hint="PDF, Word, web page or text.")

    def clean(self) -> None:
        """Ask for one of the two."""
        if not (self.cleaned_data.get("posting") or self.cleaned_data.get("posting_file")):
            self.add_error("posting", "Paste the posting, or choose a file.")

    @property
    def says_now(self) -> list[tuple[str, str]]:
        """The posting in force now; a file chosen here must be chosen again."""
        return [("The posting in force", str(self.initial["in_force"] or "none"))]


class DocumentForm(WishForm):
    """A document in play in a candidacy."""

    kind = forms.ChoiceField(label="What it is", choices=[(str(kind), PAPERS[kind]) for kind in (PaperKind.RESUME, PaperKind.LETTER, PaperKind.OFFER, PaperKind.OTHER)])  # fmt: skip
    document = a_file("The file", needed=True, hint="PDF, Word, OpenDocument or text.")


class PersonForm(WishForm):
    """Someone in a candidacy."""

    name = a_line("Name", needed=True)
    role = forms.ChoiceField(label="What they are", choices=[(str(role), said) for role, said in ROLES.items()])
    mail = a_line("Mail address", longest=320)
    phone = a_line("Telephone", longest=60)
    notes = some_lines("What you want to remember")


class ChangePersonForm(ChangeForm, PersonForm):
    """Someone in a candidacy, as they are now."""


class RefereeForm(ChangePersonForm):
    """Someone in a candidacy, with a referee's days."""

    asked = a_day("You asked them on")
    agreed = a_day("They agreed on")
    briefed = a_day("You told them about this job on")
    contacted = a_day("The employer spoke to them on")
    outcome = some_lines("What came of it", rows=2)


class AskForm(WishForm):
    """A question to the employer."""

    text = some_lines("Your question", needed=True, rows=2)
    overrule = a_line(
        "Why ask it before the offer", hint="Only for questions on pay and the like, which otherwise wait."
    )


class NoteForm(ChangeForm):
    """What the seeker wants to say to a question to expect."""

    note = some_lines("What you want to say", rows=5, hint="A few words that bring it back, not a speech.")
    story = forms.ChoiceField(label="Your story that answers it", required=False)

    def __init__(self, stories: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast("forms.ChoiceField", self.fields["story"]).choices = [("", "None"), *stories]


class FactForm(WishForm):
    """Something found out about the employer."""

    text = some_lines("What you found out", needed=True, rows=2)
    source = a_line("Where", needed=True, hint="The page, the paper or the person.", longest=2000)
    seen = a_day("When", needed=True)


class AnswerForm(ChangeForm):
    """What the employer answered."""

    answer = some_lines("What they said", needed=True)


class PlanForm(WishForm):
    """One thing to do."""

    text = a_line("What to do", needed=True)
    day = a_day("By")
    minutes = forms.IntegerField(label="How many minutes it takes", required=False, min_value=1, max_value=1000)
