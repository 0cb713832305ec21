"""Behavioural and situational questions on the tasks of the job."""

from __future__ import annotations

import re

from candidacy.fit.values import Finding, Kind
from candidacy.prepare.banks.situations import SITUATIONS
from candidacy.prepare.banks.themes import Theme
from candidacy.prepare.basis import Basis, best_link, is_gap, is_must, phrase_for, quotes_of
from candidacy.prepare.phrase import quoted
from candidacy.prepare.questions.draft import Draft, Rank, wordings
from candidacy.prepare.questions.duty_frames import CATCH_ALL, PAST_DUTY, WHAT_IF_DUTY
from candidacy.prepare.questions.themes import themes_in
from candidacy.prepare.values import QuestionKind

# Of the themes a task may name, those whose scene is about a task rather than a trait.
_TASK_THEMES = frozenset(
    {
        Theme.CONFLICT,
        Theme.SAFETY,
        Theme.TEACHING,
        Theme.LEADERSHIP,
        Theme.CUSTOMER,
        Theme.PERSUASION,
        Theme.ORGANISATION,
        Theme.PROBLEM_SOLVING,
        Theme.HONESTY,
    }
)


def duty_drafts(basis: Basis) -> list[Draft]:
    """Return a question about the past and one about this job for every task of the job."""
    drafts: list[Draft] = []
    for turn, finding in enumerate(basis.fit.findings):
        if is_catch_all(finding):
            drafts.append(_anything_else(finding))
        elif finding.requirement.kind is Kind.DUTY:
            drafts.append(_past(basis, finding, turn))
            drafts.append(_what_if(basis, finding, turn))
    return drafts


def is_catch_all(finding: Finding) -> bool:
    """Say whether the line only keeps the list of tasks open ("any other duties as required")."""
    text = finding.requirement.quote.text.lower()
    return finding.requirement.kind is Kind.DUTY and bool(_CATCH_ALL.search(text))


_CATCH_ALL = re.compile(
    r"\b(?:any|such|all|undertake|perform) other\b.{0,20}\b(?:duties|tasks|work)\b"
    r"|\bother (?:reasonable )?(?:duties|tasks) (?:as|that|which|commensurate)|\bad[- ]hoc (?:duties|tasks)\b"
)


def _anything_else(finding: Finding) -> Draft:
    return Draft(
        CATCH_ALL,
        QuestionKind.MOTIVATION,
        Rank.DUTY,
        f"The job includes {quoted(finding.requirement.quote.text, 30)}: the list is not closed.",
        quotes_of(finding),
        finding.requirement.id,
        ("Where would you draw the line?",),
        "Say that you help where help is needed, and name one case. You may ask what such tasks usually are.",
        needed=True,
    )


def _why(basis: Basis, finding: Finding) -> str:
    link = best_link(finding)
    task = f"The job includes {quoted(finding.requirement.quote.text, 30)}"
    if link is not None:
        return f"{task}, and {basis.says(link.quote, link.claim)}."
    return f"{task}, and your documents do not mention it."


def _past(basis: Basis, finding: Finding, turn: int) -> Draft:
    link = best_link(finding)
    shown = (
        "Use the line your documents have on it and add what came of it."
        if link
        else ("If you have not done it, tell the nearest thing you have done, and say that it is only the nearest.")
    )
    return Draft(
        wordings(PAST_DUTY, phrase_for(finding), finding.requirement.quote.text, turn),
        QuestionKind.BEHAVIOURAL,
        Rank.MUST_DUTY if is_must(finding) else Rank.DUTY,
        _why(basis, finding),
        quotes_of(finding, link.quote if link else finding.closest),
        finding.requirement.id,
        ("What did you do yourself?", "What came of it?", "What would you do in another way now?"),
        shown,
        needed=True,
    )


def _what_if(basis: Basis, finding: Finding, turn: int) -> Draft:
    themes = [theme for theme in themes_in(finding.requirement.quote.text) if theme in _TASK_THEMES]
    scenes = [basis.setting.fill(SITUATIONS[basis.setting.trade][theme]) for theme in themes[:1]]
    link = best_link(finding)
    plain = wordings(WHAT_IF_DUTY, phrase_for(finding), finding.requirement.quote.text, turn)
    return Draft(
        (*scenes, *plain),
        QuestionKind.SITUATIONAL,
        Rank.WHAT_IF if not is_gap(finding) else Rank.DUTY,
        _why(basis, finding),
        quotes_of(finding, link.quote if link else None),
        finding.requirement.id,
        ("What if you were alone?", "Whom would you ask?"),
        "Say what you would do first, what next and when you would ask. Ask how they do it here, if you cannot know.",
    )
