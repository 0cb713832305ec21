"""What is asked further on a question: from the answer's words where they are known, else from the documents, else as predicted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from candidacy.fit.values import Claim, EvidenceLink, Section, Strength
from candidacy.prepare.basis import basis_of, best_link
from candidacy.prepare.values import Brief, Question
from candidacy.rehearse.said.follow_ups import FollowUp, follow_ups, pressure
from candidacy.rehearse.said.measuring import Said
from candidacy.rehearse.talk.mix import is_new

MOST_FOR_A_QUESTION = 2
LOOKED_AT = 8


@dataclass(frozen=True, slots=True)
class Followed:
    """A follow-up that was asked in this session, and the question it was asked on."""

    question: str
    text: str


def next_follow_up(
    question: Question,
    said: Said | None,
    brief: Brief | None,
    asked_already: Sequence[Followed] = (),
    *,
    hard: str = "",
) -> FollowUp | None:
    """Return what to ask next on this question, or None: after two of them, and where nothing new is left to ask.

    `said` are the words of the answer, None while they are not known; words in doubt are not taken up, for nobody wants to be
    held to what they did not say. `hard` is the hard question of a step under pressure
    (`Pressure.hard`): then one that presses comes first, taken from the words where there are some.
    """
    if sum(one.question == question.text for one in asked_already) >= MOST_FOR_A_QUESTION:
        return None
    before = [question.text, *(one.text for one in asked_already)]
    offered = _offered(question, said, brief, hard)
    return next((one for one in offered if is_new(one.text, before)), None)


def _offered(question: Question, said: Said | None, brief: Brief | None, hard: str) -> Iterator[FollowUp]:
    if said is not None and said.transcript.words and not said.transcript.doubt:
        if hard:
            yield pressure(said)
        yield from follow_ups(said, LOOKED_AT)
    elif hard:
        yield FollowUp(hard, None, "the other side of it")
    if brief is not None:
        yield from _from_documents(question, brief)
    yield from (FollowUp(text, None, "as predicted") for text in question.follow_ups)


def _from_documents(question: Question, brief: Brief) -> Iterator[FollowUp]:
    """Yield the follow-up on the line that shows what was asked for; a line that only comes near is left alone."""
    finding = next((one for one in brief.fit.findings if one.requirement.id == question.requirement), None)
    link = best_link(finding) if finding else None
    basis = basis_of(brief.fit, brief.made_on)
    claim = basis.claim(link.claim) if link else None
    asks = _asks(link, claim) if link else ""
    if link is None or not asks:
        return
    if " ".join(link.quote.text.split()) in question.text:
        yield FollowUp(f"Coming back to that line of yours: {asks}", None, "your own part")
    else:
        said = basis.says(link.quote, link.claim)
        yield FollowUp(f"{said[:1].upper()}{said[1:]}: {asks}", None, "evidence in your documents")


def _asks(link: EvidenceLink, claim: Claim | None) -> str:
    """Return what to ask about a line of that strength; nothing about a heading, or a line that is only alike."""
    if link.strength is Strength.LISTED:
        return _LISTED.get(claim.section, "") if claim else ""
    return _BY_STRENGTH.get(link.strength, "")


_LISTED = {
    Section.SKILLS: "when did you last use that, and for what?",
    Section.SUMMARY: "when did that last show, and how?",
    Section.LETTER: "when did that last show, and how?",
}
_BY_STRENGTH = {
    Strength.RESULT: "what did you do for that yourself?",
    Strength.DONE: "what did you do there yourself?",
    Strength.PROJECT: "what did you do there yourself?",
    Strength.HELD: "what do you use of it in your work?",
}
