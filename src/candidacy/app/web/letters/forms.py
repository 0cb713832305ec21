"""The forms of letters: what is said for one to be drawn up, its words, its sending."""

from __future__ import annotations

from typing import Any

from django import forms

from candidacy.app.kept_letters import Said
from candidacy.app.web.frame.changing import ChangeForm
from candidacy.app.web.frame.forms import WishForm, a_day, a_line, some_lines
from candidacy.followup.notes.values import Kind, Tone
from candidacy.ledger.kinds import HIGHEST_ROUND

TO = "name", "address"
ASKED: dict[Kind, tuple[str, ...]] = {
    Kind.THANKS: (*TO, "called", "discussed", "concern", "evidence", "mine", "tone"),
    Kind.CONFIRMING: (*TO, "points"),
    Kind.ACCEPTING: TO,
    Kind.DECLINING: (*TO, "reason"),
    Kind.WITHDRAWING: (*TO, "reason"),
    Kind.BRIEFING: (*TO, "known_from", "call_by", "call_first", "call_last"),
}
"""What is asked for each letter; everything else comes from the record."""
TONES = {Tone.PLAIN: "Plain", Tone.WARM: "Warm", Tone.FORMAL: "Formal"}


class WriteForm(WishForm):
    """What a letter is drawn up from, besides the record. Every field may stay empty."""

    name = a_line("To whom", hint="The name exactly as they spell it.")
    address = a_line("Their mail address", hint="You can put it in later.", longest=254)
    called = a_line("What they asked to be called", hint="Only if it is other than the name above.")
    discussed = a_line("One thing you talked about", hint="A few words: the new kitchen.")
    concern = a_line("What they wanted to be sure of", hint="A few words: the lunch rush. Leave it empty if there was nothing.")  # fmt: skip
    evidence = a_line(
        "What you did that answers it", hint="One sentence of yours, or a line of your résumé word for word."
    )
    mine = a_line("What you promised them", hint="Such as: my food hygiene certificate.")
    points = some_lines("What they told you", rows=4, hint="A line for each point, as you understood it.")
    reason = a_line("Your reason, if you want to give one", hint="None is owed, and none is needed.")
    known_from = a_line("Where you know each other from")
    call_by = a_line("Who will call or write to them")
    call_first = a_day("When, from")
    call_last = a_day("to")
    tone = forms.ChoiceField(label="How it sounds", choices=[(str(tone), name) for tone, name in TONES.items()], required=False, widget=forms.RadioSelect)  # fmt: skip
    round = forms.IntegerField(required=False, min_value=0, max_value=HIGHEST_ROUND, widget=forms.HiddenInput)

    def __init__(self, kind: Kind, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kept = {*ASKED[kind], "key", "round"}
        for field in [one for one in self.fields if one not in kept]:
            del self.fields[field]

    def told(self) -> Said:
        """Return what the form says."""
        given = {name: self.cleaned_data[name] for name in self.cleaned_data if name != "key"}
        given["tone"] = Tone(given.get("tone") or Tone.PLAIN)
        if "points" in given:
            given["points"] = tuple(line for line in str(given["points"]).splitlines() if line.strip())
        return Said(**given)


class LetterForm(ChangeForm):
    """A letter's words, and whom it goes to."""

    name = a_line("To")
    address = a_line("Their mail address", longest=254)
    subject = a_line("Subject", needed=True)
    body = some_lines("The letter", needed=True, rows=14)


def a_password(label: str = "Password of your mail account", hint: str = "") -> forms.CharField:
    """Return a field whose words are never drawn again on a page."""
    widget = forms.PasswordInput(render_value=False, attrs={"autocomplete": "off"})
    return forms.CharField(label=label, required=False, help_text=hint, widget=widget, max_length=300, strip=False)


class RedraftForm(WishForm):
    """A press that asks the language model, with the key its server may want."""

    model_key = a_password("Key, if it asks for one")


class FollowUpForm(WishForm):
    """The day of a follow-up; the advised one where it is left as it is."""

    day = a_day("Ask on", needed=True, hint="You can choose another day.")


class SendForm(WishForm):
    """The seeker's own click, with the password where the keyring holds none."""

    password = a_password(hint="It is used for this letter and kept nowhere. Many providers want an app password here.")
    again = forms.CharField(required=False, widget=forms.HiddenInput, max_length=3)

    def __init__(self, asks_password: bool, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not asks_password:
            del self.fields["password"]
