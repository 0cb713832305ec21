"""Puts the questions of all sources into one list: ranked, mixed, none twice, nothing needed left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from candidacy.prepare.basis import Basis
from candidacy.prepare.questions.checks import check_drafts
from candidacy.prepare.questions.dates import date_drafts
from candidacy.prepare.questions.draft import Draft, Rank
from candidacy.prepare.questions.duties import duty_drafts
from candidacy.prepare.questions.employer import employer_drafts
from candidacy.prepare.questions.openers import opener_drafts
from candidacy.prepare.questions.requirements import requirement_drafts
from candidacy.prepare.questions.self_assessment import self_drafts
from candidacy.prepare.questions.soft import soft_drafts
from candidacy.prepare.questions.vague import vague_drafts
from candidacy.prepare.values import Question
from candidacy.prepare.wording import alikeness, normalised

TOO_ALIKE = 0.72
MOST_OF_A_KIND_RUNNING = 2
LOOK_AHEAD = 8

SOURCES: tuple[Callable[[Basis], list[Draft]], ...] = (
    opener_drafts,
    requirement_drafts,
    check_drafts,
    date_drafts,
    self_drafts,
    soft_drafts,
    duty_drafts,
    vague_drafts,
    employer_drafts,
)


def questions_to_expect(basis: Basis) -> tuple[Question, ...]:
    """Return every question to expect, the surest first; each must and each gap has one."""
    drafts = [draft for source in SOURCES for draft in source(basis)]
    return tuple(_admitted(_mixed(sorted(drafts, key=lambda draft: draft.rank))))


def _mixed(drafts: Sequence[Draft]) -> list[Draft]:
    """Put the openers between the musts that are missing or thin, then break up long runs of one kind."""
    openers = [draft for draft in drafts if draft.rank is Rank.OPENER]
    urgent = [draft for draft in drafts if Rank.OPENER < draft.rank <= Rank.MUST_THIN]
    rest = [draft for draft in drafts if draft.rank > Rank.MUST_THIN]
    front: list[Draft] = []
    while openers or urgent:
        front += openers[:1] + urgent[:2]
        openers, urgent = openers[1:], urgent[2:]
    return front + _broken_up(rest)


def _broken_up(drafts: Sequence[Draft]) -> list[Draft]:
    left = list(drafts)
    ordered: list[Draft] = []
    while left:
        running = {draft.kind for draft in ordered[-MOST_OF_A_KIND_RUNNING:]}
        full = len(ordered) >= MOST_OF_A_KIND_RUNNING and len(running) == 1
        at = next((i for i, draft in enumerate(left[:LOOK_AHEAD]) if draft.kind not in running), 0) if full else 0
        ordered.append(left.pop(at))
    return ordered


def _admitted(drafts: Sequence[Draft]) -> list[Question]:
    """Take each draft in the first of its wordings that is not too like a question already taken."""
    taken: list[Question] = []
    covered: set[str] = set()
    for draft in drafts:
        question = next((draft.question(text) for text in draft.texts if _is_new(text, taken)), None)
        if question is not None:
            taken.append(question)
            covered.add(question.requirement or "")
    for draft in drafts:
        if draft.needed and draft.requirement and draft.requirement not in covered:
            _join(draft, taken)
            covered.add(draft.requirement)
    return taken


def _is_new(text: str, taken: Sequence[Question]) -> bool:
    same = normalised(text)
    return all(normalised(other.text) != same and alikeness(text, other.text) <= TOO_ALIKE for other in taken)


def _join(draft: Draft, taken: list[Question]) -> None:
    """Let the question most like this one stand for its requirement too."""
    at = max(range(len(taken)), key=lambda i: alikeness(taken[i].text, draft.texts[0]))
    taken[at] = replace(
        taken[at],
        also_for=(*taken[at].also_for, str(draft.requirement)),
        quotes=tuple(dict.fromkeys((*taken[at].quotes, *draft.quotes))),
    )
