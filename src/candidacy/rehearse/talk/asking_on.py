"""What is asked further on a question: from the answer's words where they are known, else from the documents, else as predicted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from candidacy.fit.values import EvidenceLink, Finding, Section, Strength
from candidacy.prepare.basis import Basis, basis_of, best_link
from candidacy.prepare.phrase import quoted
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

    `said` are the words of the answer, None while they are not known. `hard` is the hard question of a step under pressure
    (`Pressure.hard`): then one that presses comes first, taken from the words where there are some.
    """
    if sum(one.question == question.text for one in asked_already) >= MOST_FOR_A_QUESTION:
        return None
    before = [question.text, *(one.text for one in asked_already)]
    offered = _offered(question, said, brief, hard)
    return next((one for one in offered if is_new(one.text, before)), None)


def _offered(question: Question, said: Said | None, brief: Brief | None, hard: str) -> Iterator[FollowUp]:
    if said is not None and said.transcript.words:
        if hard:
            yield pressure(said)
        yield from follow_ups(said, LOOKED_AT)
    elif hard:
        yield FollowUp(hard, None, "the other side of it")
    if brief is not None:
        yield from _from_documents(question, brief)
    yield from (FollowUp(text, None, "as predicted") for text in question.follow_ups)


def _from_documents(question: Question, brief: Brief) -> Iterator[FollowUp]:
    """Yield the follow-up on the line that shows what was asked for, or on the line that comes nearest."""
    finding = next((one for one in brief.fit.findings if one.requirement.id == question.requirement), None)
    if finding is None:
        return
    basis, link = basis_of(brief.fit, brief.made_on), best_link(finding)
    if link is not None:
        yield _on_evidence(question, basis, link)
    elif finding.closest is not None:
        yield FollowUp(_on_nearest(finding), None, "what comes nearest")


def _on_evidence(question: Question, basis: Basis, link: EvidenceLink) -> FollowUp:
    claim = basis.claim(link.claim)
    listed = claim is not None and claim.section is Section.SKILLS
    asks = "when did you last use it, and for what?" if listed else _ASKS.get(link.strength, _YOURSELF)
    if " ".join(link.quote.text.split()) in question.text:
        return FollowUp(f"Coming back to that line of yours: {asks}", None, "your own part")
    said = basis.says(link.quote, link.claim)
    return FollowUp(f"{said[:1].upper()}{said[1:]}: {asks}", None, "evidence in your documents")


_YOURSELF = "what did you do there yourself?"
_ASKS: dict[Strength, str] = {
    Strength.RESULT: "what did you do for that yourself?",
    Strength.HELD: "what do you use of it in your work?",
    Strength.LISTED: "when did you last show it, and how?",
}


def _on_nearest(finding: Finding) -> str:
    near = finding.closest.text if finding.closest else ""
    return f"The nearest line we found in your papers is {quoted(near, 20)}: how far does that go?"
