"""A phrase and how it may be used in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Form(StrEnum):
    """What a phrase is in the grammar of the sentence around it."""

    DOING = "doing"
    """An -ing phrase: "preparing and serving meals"."""
    BEING = "being"
    """An -ing phrase about a way of being: "being calm under pressure"."""
    THING = "thing"
    """A noun phrase that stands by itself: "HACCP", "a full UK driving licence"."""
    EXPERIENCE = "experience"
    """A noun phrase about experience: "experience in a busy kitchen"."""
    QUOTED = "quoted"
    """The posting's own words in quotation marks."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that fit where their form says; quoted words carry their quotation marks."""

    text: str
    form: Form


class Frame(NamedTuple):
    """One question said in four ways, so that each form of phrase finds its place in it.

    `{x}` is the phrase. An empty text means that form is said by `quoted`, with the posting's own words.
    """

    doing: str
    thing: str
    experience: str
    quoted: str
    being: str = ""

    def text_for(self, form: Form) -> str:
        """Return the wording for `form`, empty where this frame has none."""
        return {
            Form.DOING: self.doing,
            Form.BEING: self.being,
            Form.THING: self.thing,
            Form.EXPERIENCE: self.experience,
            Form.QUOTED: self.quoted,
        }[form]
