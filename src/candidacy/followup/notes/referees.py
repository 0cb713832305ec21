"""The referee's briefing: which job, what they can speak to, and when to expect the call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from candidacy.followup.notes.phrasing import one_line
from candidacy.followup.notes.values import Addressee, Kind, Note, Occasion, gap
from candidacy.ledger.days import said

ASK_FIRST = "Ask first whether they will speak for you, then send this: nobody likes to be called unprepared."
AGREED = "They agreed to speak for you. With this at hand they can speak to what this employer asks for."


@dataclass(frozen=True, slots=True)
class Referee:
    """Somebody who can speak for the seeker, and what they saw."""

    to: Addressee
    known_from: str = ""
    """Where they know each other from: "Bridge School"."""
    agreed: date | None = None


@dataclass(frozen=True, slots=True)
class Vouch:
    """Something this employer asks for, and what the referee saw of it."""

    requirement: str
    """The employer's own words."""
    evidence: str = ""
    """What the seeker did that the referee knows of."""


@dataclass(frozen=True, slots=True)
class Call:
    """When and by whom the referee may be asked."""

    first: date | None = None
    last: date | None = None
    by: str = ""
    """Who calls or writes, as far as it is known."""


def briefing(
    occasion: Occasion, referee: Referee, vouches: Sequence[Vouch], call: Call, due: date | None = None
) -> Note:
    """Return the letter to one referee, with […] where the evidence is not known."""
    name = one_line(referee.to.name)
    parts = [
        _ask(occasion, referee), _about(referee, vouches),
        "\n".join(_vouched(vouches)) or f"- {gap('what they saw you do that matters for this job')}",
        _when(call), "Say only what you yourself would say. If anything here is not as you remember it, please tell me.",
        f"Thank you, and kind regards,\n{one_line(occasion.sender) or gap('your name')}",
    ]  # fmt: skip
    body = "\n\n".join([f"Dear {name or gap('their name')},", *parts]) + "\n"
    subject = f"Speaking for me: {one_line(occasion.job)}"
    why = AGREED if referee.agreed else ASK_FIRST
    return Note(Kind.BRIEFING, referee.to, subject, body, why, due, tuple(_facts(occasion, referee, vouches, call)))


def _ask(occasion: Occasion, referee: Referee) -> str:
    where = f" at {one_line(occasion.employer)}" if one_line(occasion.employer) else ""
    job = f"I am being considered for the job of {one_line(occasion.job) or gap('the job')}{where}"
    if referee.agreed:
        return f"Thank you for agreeing to speak for me. {job}, and they may ask you about me."
    return f"{job}, and they would like to ask somebody who has worked with me. May I give them your name?"


def _about(referee: Referee, vouches: Sequence[Vouch]) -> str:
    if not vouches:
        return "What you could speak to:"
    where = f" at {one_line(referee.known_from)}" if one_line(referee.known_from) else ""
    return f"This is what they ask for, and what you saw of it when we worked together{where}:"


def _vouched(vouches: Sequence[Vouch]) -> Iterator[str]:
    for one in vouches:
        seen = one_line(one.evidence).rstrip(".") or gap("what they saw you do")
        yield f"- They ask for “{one_line(one.requirement)}”: {seen}."


def _when(call: Call) -> str:
    who = one_line(call.by)
    caller = f"{who} will call or write" if who else "They will call or write"
    if call.first and call.last and call.first != call.last:
        return f"{caller}, most likely between {said(call.first)} and {said(call.last)}."
    day = call.first or call.last
    if day:
        return f"{caller}, most likely about {said(day)}."
    return f"{caller}; I do not know the day yet and will tell you as soon as I do."


def _facts(occasion: Occasion, referee: Referee, vouches: Sequence[Vouch], call: Call) -> Iterator[str]:
    days = (said(day) for day in (call.first, call.last) if day)
    told = (occasion.job, occasion.employer, occasion.sender, referee.to.name, referee.known_from, call.by, *days)
    for one in (*told, *(text for vouch in vouches for text in (vouch.requirement, vouch.evidence))):
        if one.strip():
            yield one_line(one)
