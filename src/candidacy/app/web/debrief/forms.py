"""The forms of a debrief: one for each part, one for the matches, one for its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast
from uuid import UUID

from django import forms
from django.forms import BoundField
from django.http import QueryDict

from candidacy.app.kept_debrief import HOLDS, SINGLE, Draft, KeptDebrief, PartSeen, ToRecord, Written
from candidacy.app.web.debrief.lines import ASKS, lines_needed
from candidacy.app.web.debrief.own_asks import OwnAsk, answers_of_gone, own_asks_in, with_more
from candidacy.app.web.debrief.words import LINES
from candidacy.app.web.frame.changing import ChangeForm
from candidacy.app.web.frame.forms import WishForm, a_day, some_lines
from candidacy.followup.debrief.lines import lines_before
from candidacy.followup.debrief.values import Asked, Learned, Part, Reflection, Side
from candidacy.ledger.days import said
from candidacy.prepare.values import AskGroup

NOT_ASKED = {Part.ASKED: "foreseen", Part.PROMISES: "kept"}
"""What belongs to a line without being asked for on it."""
NONE_OF_THEM = "none"
"""Said of a question that none of the expected ones was."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the form: its name and its fields."""

    legend: str
    fields: tuple[BoundField, ...]


class PartForm(ChangeForm):
    """One part, with a line for each thing in it and some empty ones."""

    def __init__(
        self,
        kept: KeptDebrief,
        seen: PartSeen,
        offered: Sequence[Any],
        data: QueryDict | None = None,
        draft: Draft | None = None,
    ) -> None:
        self.kept, self.seen = kept, seen
        self.plain = [one for one in offered if not (isinstance(one, Learned) and one.ask)]
        sent = {name: data.getlist(name) for name in data} if data else {}
        written = sent or (draft.written if draft else {})
        needed = 1 if seen.part in SINGLE else lines_needed(seen.part, len(self.plain), written)
        moved = answers_of_gone(written, self.asks, needed)
        self.count = needed + len(moved)
        super().__init__(with_more(data, moved) if data else None, initial=self._said() | {"filled_on": seen.version})
        asked = list(dict.fromkeys([one.text for one in kept.told.asked] + [one.question for one in self._about]))
        for ask in self.asks:
            self.fields[ask.field] = some_lines(ask.text, hint="What they answered.", rows=2)
            self.initial[ask.field] = ask.answer
        if seen.part is Part.PROMISES:
            # Of the empty lines the last is for what they promised.
            self.initial[f"side-{self.count - 1}"] = str(Side.THEIRS)
        for at in range(self.count):
            for name, make in ASKS[seen.part].items():
                self.fields[f"{name}-{at}"] = make(asked)
            if seen.part is Part.ASKED:
                self.fields[f"foreseen-{at}"] = forms.CharField(required=False, widget=forms.HiddenInput)
                self.initial[f"foreseen-{at}"] = _chosen(self.plain[at]) if at < len(self.plain) else ""
        if self.still_expected:
            self.fields["expected"] = _ticks("Tick those you expected and they asked", self.still_expected)
        if draft:
            self.initial.update(self._drafted({**draft.written, **moved}) | {"filled_on": draft.filled_on})

    @property
    def _about(self) -> list[Reflection]:
        """What was thought of a question, also of one that is not written there any more."""
        return [one for one in self.plain if isinstance(one, Reflection) and one.question]

    def _drafted(self, written: Written) -> dict[str, Any]:
        """Return what was being written, for the fields that are there."""
        there = {name: texts for name, texts in written.items() if name in self.fields}
        return {name: [*texts] if name == "expected" else texts[0] for name, texts in there.items() if texts}

    def being_written(self) -> dict[str, list[str]]:
        """Return what stands in the form as it was sent, field by field, whether or not it could be saved so."""
        sent = cast("QueryDict", self.data)
        return {name: sent.getlist(name) for name in self.fields if name in sent and name not in ("key", "filled_on")}

    def _said(self) -> dict[str, Any]:
        """Return what the lines say now."""
        return {
            f"{name}-{at}": one if isinstance(one, str) else getattr(one, name)
            for at, one in enumerate(self.plain)
            for name in ASKS[self.seen.part]
        }

    @property
    def asks(self) -> list[OwnAsk]:
        """The seeker's own questions, each with its answer so far."""
        return own_asks_in(self.seen)

    @property
    def still_expected(self) -> list[str]:
        """The predicted questions that are not among those asked so far."""
        if self.seen.part is not Part.ASKED:
            return []
        told = {one.text for one in self.kept.told.asked} | {
            text for one in self.kept.told.asked for text in one.foreseen or ()
        }
        return [text for text in self.kept.expected if text not in told]

    def lines(self) -> Iterator[Line]:
        """Give the lines as the page shows them."""
        for ask in self.asks:
            yield Line("You wanted to ask", (self[ask.field],))
        name = LINES.get(self.seen.part, "")
        for at in range(self.count):
            yield Line(f"{name} {at + 1}" if name else "", tuple(self[f"{one}-{at}"] for one in ASKS[self.seen.part]))

    @property
    def written(self) -> bool:
        """Whether something is written that is not kept yet."""
        return any(name not in ("key", "filled_on") for name in self.changed_data)

    def values(self) -> list[Any]:
        """Return what the part is to hold."""
        part = self.seen.part
        told = [{name: self._given(f"{name}-{at}") for name in ASKS[part]} for at in range(self.count)]
        if part is Part.FELT_WRONG:
            return [one["text"] for one in told]
        if part is Part.LEARNED:
            return [*self._answered(), *(Learned(AskGroup(one["group"]), "", one["answer"]) for one in told)]
        made = self._as_before([HOLDS[part](**one) for one in told])
        if part is Part.ASKED:
            made = [self._foreseen(one, at) for at, one in enumerate(made)]
        return [*made, *self._ticked()]

    def answers(self) -> dict[UUID, str]:
        """Return the answers to the seeker's own questions that are other than before."""
        own = [ask for ask in self.asks if ask.id and self.said(ask.field) != ask.noted]
        return {ask.id: self.said(ask.field) for ask in own if ask.id}

    def _answered(self) -> list[Learned]:
        return [Learned(ask.group, ask.text, self.said(ask.field)) for ask in self.asks]

    def _ticked(self) -> list[Asked]:
        ticked = self.cleaned_data.get("expected") or ()
        return [Asked(text, "", (text,)) for text in ticked]

    def _foreseen(self, one: Asked, at: int) -> Asked:
        """Return the question with what the seeker chose while writing it, where they chose anything new."""
        chosen = self.said(f"foreseen-{at}")
        if chosen == self.initial.get(f"foreseen-{at}", ""):
            return one
        if chosen == NONE_OF_THEM:
            return replace(one, foreseen=())
        return replace(one, foreseen=(chosen,)) if chosen in self.kept.expected else one

    def _as_before(self, made: Sequence[Any]) -> list[Any]:
        """Return the lines with what the form does not ask, each as it was on the line of before."""
        name = NOT_ASKED.get(self.seen.part)
        if name is None:
            return [*made]
        places = lines_before([one.text for one in self.plain], [one.text for one in made])
        pairs = zip(made, places, strict=True)
        return [one if at is None else replace(one, **{name: getattr(self.plain[at], name)}) for one, at in pairs]

    def _given(self, name: str) -> Any:
        field, value = self.fields[name], self.cleaned_data.get(name)
        return value if isinstance(field, forms.DateField | forms.IntegerField) else value or _first(field)


def _chosen(one: Asked) -> str:
    """Return what the seeker said of the question before, as the form says it."""
    return "" if one.foreseen is None else next(iter(one.foreseen), NONE_OF_THEM)


def _first(field: forms.Field) -> str:
    """Return the first choice where one is always chosen, else nothing."""
    choices = [str(value) for value, _ in getattr(field, "choices", ())]
    return next(iter(choices), "")


def _ticks(label: str, texts: Sequence[str]) -> forms.MultipleChoiceField:
    choices = [(text, text) for text in texts]
    return forms.MultipleChoiceField(label=label, required=False, choices=choices, widget=forms.CheckboxSelectMultiple)


class MatchForm(ChangeForm):
    """Which of the expected questions each asked one was, by the seeker's word."""

    def __init__(self, kept: KeptDebrief, data: QueryDict | None = None) -> None:
        score = kept.score
        self.asked = kept.told.asked
        guessed = {one.asked: one.predicted for one in score.asked} if score else {}
        first = {f"match-{at}": next(iter(guessed.get(one.text, ())), "") for at, one in enumerate(self.asked)}
        version = kept.part(Part.ASKED).version
        super().__init__(data, initial=first | {"filled_on": version})
        choices = [("", "None of them: they surprised me"), *((text, text) for text in kept.expected)]
        for at, one in enumerate(self.asked):
            guess = first[f"match-{at}"]
            hint = f"It may be: {guess}" if guess and one.foreseen is None else ""
            self.fields[f"match-{at}"] = forms.ChoiceField(
                label=one.text, required=False, choices=choices, help_text=hint
            )

    def foreseen(self) -> list[tuple[str, ...] | None]:
        """Return the seeker's word for each question, in their order; further matches of before stay."""
        return [self._word(one, self.said(f"match-{at}")) for at, one in enumerate(self.asked)]

    def _word(self, one: Asked, chosen: str) -> tuple[str, ...]:
        if one.foreseen and chosen == one.foreseen[0]:
            return one.foreseen
        return (chosen,) if chosen else ()


class BeginForm(WishForm):
    """An interview that is not on record: the day it was."""

    held = a_day("The day it was", needed=True)


class FinishForm(WishForm):
    """What of the debrief goes on record; each is ticked by the seeker."""

    held = forms.BooleanField(required=False)
    promised = forms.BooleanField(required=False)
    forecast = forms.BooleanField(required=False)

    def __init__(self, ready: ToRecord, data: QueryDict | None = None) -> None:
        super().__init__(data)
        self._offer("held", ready.held is not None, f"I had the interview on {said(ready.held)}" if ready.held else "")
        day = f"They said I will hear by {said(ready.promised)}" if ready.promised else ""
        self._offer("promised", ready.promised is not None, day)
        own = f"My forecast: {ready.forecast} of 20. Then show me yours; mine cannot be changed after"
        self._offer("forecast", ready.forecast is not None, own)
        if ready.people:
            self.fields["people"] = _ticks("Add to the people of this job", ready.people)
        if ready.facts:
            self.fields["facts"] = _ticks("Keep as dated notes that may matter in law", ready.facts)

    def _offer(self, name: str, offered: bool, label: str) -> None:
        if offered:
            self.fields[name].label = label
        else:
            del self.fields[name]

    def single(self) -> list[BoundField]:
        """Return the ticks that stand alone."""
        return [self[name] for name in ("held", "promised", "forecast") if name in self.fields]

    def several(self) -> list[BoundField]:
        """Return the groups of ticks."""
        return [self[name] for name in ("people", "facts") if name in self.fields]
