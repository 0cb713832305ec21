"""A question on its way to the list: several wordings of it, and how likely it is to be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from candidacy.kernel.quotes import Quote
from candidacy.prepare.phrase import Form, Frame, Phrase, quoted
from candidacy.prepare.values import Question, QuestionKind


class Rank(IntEnum):
    """Where a question stands: the sooner, the surer it is to be asked."""

    OPENER = 0
    MUST_GAP = 10
    YEARS_SHORT = 12
    MUST_THIN = 14
    MUST_SHOWN = 20
    DATES = 22
    SELF = 24
    MUST_SOFT = 26
    MUST_DUTY = 28
    VAGUE = 34
    GAP = 36
    THIN = 38
    CHECK = 40
    FIELD = 42
    SHOWN = 44
    SOFT = 46
    EMPLOYER = 48
    DUTY = 50
    WHAT_IF = 54
    LATER = 60


@dataclass(frozen=True, slots=True)
class Draft:
    """One question with other wordings to fall back on, the best first."""

    texts: tuple[str, ...]
    kind: QuestionKind
    rank: Rank
    why: str
    quotes: tuple[Quote, ...] = ()
    requirement: str | None = None
    follow_ups: tuple[str, ...] = ()
    prepare: str = ""
    needed: bool = False
    """True where the requirement must not be left without a question."""

    def question(self, text: str) -> Question:
        """Return the question in the wording `text`."""
        return Question(text, self.kind, self.why, self.requirement, self.quotes, self.follow_ups, self.prepare)


def wordings(frames: Sequence[Frame], phrase: Phrase, raw: str, turn: int) -> tuple[str, ...]:
    """Return each frame with the phrase in it, beginning with the frame whose turn it is."""
    start = turn % len(frames)
    return tuple(filled(frame, phrase, raw) for frame in [*frames[start:], *frames[:start]])


def filled(frame: Frame, phrase: Phrase, raw: str) -> str:
    """Return one frame with the phrase in it; where it has no such wording, with the words themselves."""
    text = frame.text_for(phrase.form)
    if text:
        return finished(text.replace("{x}", phrase.text).replace("{your_x}", yours(phrase.text)))
    return finished(frame.quoted.replace("{x}", phrase.text if phrase.form is Form.QUOTED else quoted(raw)))


def yours(thing: str) -> str:
    """Return "your driving licence" of "a driving licence"."""
    first, _, rest = thing.partition(" ")
    return thing if first == "your" else f"your {rest if first in {'a', 'an', 'the'} else thing}"


def finished(text: str) -> str:
    """Return a sentence with one mark after a cut quotation instead of two, and a capital in front."""
    tidy = text.replace("” …. ", "” … ").replace("” …,", "” …")
    return tidy[:1].upper() + tidy[1:]
