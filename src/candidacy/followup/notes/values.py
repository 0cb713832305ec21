"""What a note is, and the facts it may be drawn from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Tone(StrEnum):
    """How a note sounds; what it says is the same in all."""

    PLAIN = "plain"
    WARM = "warm"
    FORMAL = "formal"


class Kind(StrEnum):
    """What a note is for."""

    THANKS = "thanks"
    FOLLOW_UP = "follow_up"
    CONFIRMING = "confirming"
    ACCEPTING = "accepting"
    DECLINING = "declining"
    WITHDRAWING = "withdrawing"
    BRIEFING = "briefing"


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom a note goes to; the name exactly as it was given."""

    name: str = ""
    address: str = ""
    """Empty where it is not known: the seeker fills it in when sending."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """The candidacy a note is about, and who writes."""

    job: str
    employer: str
    sender: str
    """The seeker's name, as they sign."""
    held: date | None = None
    """The day of the interview it is about."""


@dataclass(frozen=True, slots=True)
class TalkedWith:
    """An interviewer and what was really said, from the debrief and the brief."""

    to: Addressee
    called: str = ""
    """How they asked to be called, such as Ana; the whole name is used where it is empty."""
    discussed: str = ""
    """The thing talked about, in a few words: "the new kitchen"."""
    concern: str = ""
    """What they wanted to be sure of: "the lunch rush"."""
    evidence: str = ""
    """One sentence that answers it: the seeker's own, or a line of the résumé word for word."""
    mine: str = ""
    """What the seeker promised them: "my food hygiene certificate"."""


@dataclass(frozen=True, slots=True)
class Offered:
    """An offer as it is on record."""

    day: date
    in_writing: bool
    start: date | None = None
    deadline: date | None = None
    terms: tuple[str, ...] = ()
    """What was agreed, a line each."""
    conditions: tuple[str, ...] = ()
    """What it still depends on."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note, ready to be read over and sent by the seeker."""

    kind: Kind
    to: Addressee
    subject: str
    body: str
    why: str
    """Why it is worth sending, or what to know before sending it."""
    due: date | None
    """The day it is best sent by."""
    facts: tuple[str, ...]
    """All that it may name; what an edit or a model adds to it can be checked against these."""
    tone: Tone = Tone.PLAIN

    @property
    def gaps(self) -> tuple[str, ...]:
        """The places left to fill in, in their order."""
        return gaps_in(self.body)

    @property
    def complete(self) -> bool:
        """Whether nothing is left to fill in."""
        return not self.gaps


OPEN, CLOSE = "[", "…]"
_GAP = re.compile(r"\[[^\]\n]*(?:…|\.\.\.)[^\]\n]*\]")


def gap(words: str) -> str:
    """Return a place to fill in that says what belongs there."""
    return f"{OPEN}{words} {CLOSE}"


def gaps_in(text: str) -> tuple[str, ...]:
    """Return the places to fill in that stand in a text, in the brackets that we write and those that people write."""
    return tuple(found[0] for found in _GAP.finditer(text))
