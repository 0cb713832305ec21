"""The forms of the rehearsal."""

from __future__ import annotations

from collections.abc import Sequence

from django import forms

from candidacy.app.web.frame.changing import ChangeForm
from candidacy.app.web.frame.forms import WishForm, a_file, some_lines
from candidacy.rehearse.talk.values import FEWEST_QUESTIONS, MOST_QUESTIONS, Choices, Style

STYLES = (
    (str(Style.ALONE), "One interviewer"),
    (str(Style.PANEL), "A panel of three"),
    (str(Style.PHONE), "By phone: you only hear the questions"),
)
THINKING = (("30", "30 seconds"), ("0", "None"), ("10", "10 seconds"), ("60", "A minute"), ("120", "2 minutes"), ("300", "5 minutes"))  # fmt: skip
ANSWER = (
    ("", "No limit"),
    ("60", "1 minute"),
    ("90", "A minute and a half"),
    ("120", "2 minutes"),
    ("300", "5 minutes"),
)
DAYS = (("7", "7 days"), ("30", "30 days"), ("90", "90 days"), ("365", "A year"), ("", "Until I delete it"))
COUNTED = {
    "min_value": "Write a number from 1 to 12.",
    "max_value": "Write a number from 1 to 12.",
    "invalid": "Write a number from 1 to 12.",
}


class BeginForm(WishForm):
    """How the mock interview shall be."""

    candidacy = forms.ChoiceField(label="For which job", required=False)
    count = forms.IntegerField(
        label="How many questions", min_value=FEWEST_QUESTIONS, max_value=MOST_QUESTIONS, initial=3, error_messages=COUNTED,
        help_text="Three take about ten minutes.",
    )  # fmt: skip
    questions = some_lines(
        "Or only these questions",
        hint="One on each line. Left empty, you get a good mix for this job.",
        rows=2,
        longest=5000,
    )
    style = forms.ChoiceField(label="Who asks", choices=STYLES, widget=forms.RadioSelect, initial=STYLES[0][0])
    thinking = forms.ChoiceField(label="Time to think before each answer", choices=THINKING, required=False)
    answer = forms.ChoiceField(label="Time for each answer", choices=ANSWER, required=False)
    pressure = forms.BooleanField(
        label="Under pressure", required=False,
        help_text="A time limit, an interruption, a silence, a hard question: kind, and one press ends it.",
    )  # fmt: skip

    def __init__(self, jobs: Sequence[tuple[str, str]], *given: object, **named: object) -> None:
        super().__init__(*given, **named)  # type: ignore[arg-type]
        self.fields["candidacy"].choices = [*jobs, ("", "Any job")]  # type: ignore[attr-defined]

    @property
    def choices(self) -> Choices:
        """What was chosen."""
        return Choices(
            style=Style(self.said("style")), count=self.cleaned_data["count"], pressed=self.cleaned_data["pressure"],
            thinking_s=float(self.said("thinking") or 0), answer_s=float(self.said("answer")) if self.said("answer") else None,
        )  # fmt: skip

    @property
    def questions_written(self) -> list[str]:
        """The questions that were written, each once."""
        lines = [" ".join(line.split()) for line in self.said("questions").splitlines()]
        return list(dict.fromkeys(line for line in lines if line))

    def clean_questions(self) -> str:
        """At most twelve can be asked."""
        text = str(self.cleaned_data["questions"])
        if len([line for line in text.splitlines() if line.strip()]) > MOST_QUESTIONS:
            raise forms.ValidationError(f"Write {MOST_QUESTIONS} questions at most.")
        return text


class PracticeForm(ChangeForm):
    """How the seeker wants to practise."""

    keep = forms.ChoiceField(
        label="Keep the sound of my answers", choices=DAYS, required=False,
        help_text="Older sound is deleted by itself within the hour, for good; the words and what was measured stay.",
    )  # fmt: skip
    hear = forms.BooleanField(
        label="Write down what I say", required=False,
        help_text="A small program on this machine does it, with mistakes. You can always put the words right, or type them.",
    )  # fmt: skip
    delivery = forms.BooleanField(
        label="Speak of my pace and my ums too", required=False,
        help_text="Only beside your own earlier answers. Leave it off if you stammer, speak in a second language, or just do not want it.",
    )  # fmt: skip


class WordsForm(ChangeForm):
    """What was said, as the seeker writes it."""

    words = some_lines("What you said", needed=True, rows=10)


class TypedForm(WishForm):
    """An answer typed instead of spoken."""

    words = some_lines("Your answer", needed=True, rows=6)


class FileForm(WishForm):
    """An answer recorded elsewhere."""

    recording = a_file("The recording", needed=True, hint="WAV, FLAC, OGG, Opus, WebM, MP3 or M4A.")
