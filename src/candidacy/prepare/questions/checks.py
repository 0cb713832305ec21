"""Questions on licences, languages and times of work, and on what the employer cares about."""

from __future__ import annotations

from collections.abc import Sequence

from candidacy.fit.values import Finding, Kind
from candidacy.prepare.basis import Basis, best_link, is_gap, is_must, phrase_for, quotes_of, they_ask
from candidacy.prepare.phrase import Frame
from candidacy.prepare.questions.draft import Draft, Rank, wordings
from candidacy.prepare.questions.frames import (
    AVAILABILITY,
    CULTURE,
    GAP,
    LANGUAGE_CHECK,
    LANGUAGE_GAP,
    LICENCE_CHECK,
    LICENCE_GAP,
)
from candidacy.prepare.questions.requirements import prepare_gap, why_gap
from candidacy.prepare.values import QuestionKind

CHECKED = frozenset({Kind.LICENCE, Kind.LANGUAGE, Kind.AVAILABILITY, Kind.CULTURE})

_PREPARE = {
    Kind.LICENCE: "Have the paper, its number and its end date ready, or the date by which you will have it.",
    Kind.LANGUAGE: "Be ready to say a few sentences in it, and name where you have used it.",
    Kind.AVAILABILITY: (
        "Answer with a plain yes or no, and with what you need. You owe nobody the details of your private life."
    ),
    Kind.CULTURE: "Find one thing you really did that fits these words. If none fits, ask what they mean by them.",
}
_FOLLOW_UPS = {
    Kind.LICENCE: ("When does it run out?", "Have there ever been any limits on it?"),
    Kind.LANGUAGE: ("Where did you learn it?", "What do you find hardest in it?"),
    Kind.AVAILABILITY: ("From when?", "Is there anything we should know when we plan?"),
    Kind.CULTURE: ("Where did that work well?", "What would you miss here?"),
}


def check_drafts(basis: Basis) -> list[Draft]:
    """Return a question for every licence, language, time of work and statement of culture asked for."""
    found = [(turn, finding) for turn, finding in enumerate(basis.fit.findings) if finding.requirement.kind in CHECKED]
    return [_check(basis, finding, turn) for turn, finding in found]


def _check(basis: Basis, finding: Finding, turn: int) -> Draft:
    kind = finding.requirement.kind
    phrase, link = phrase_for(finding), best_link(finding)
    why = (
        why_gap(finding)
        if is_gap(finding) and kind is not Kind.CULTURE
        else f"{they_ask(finding)}: they will check it."
    )
    if kind is Kind.CULTURE:
        why = f"They say of themselves {they_ask(finding).removeprefix('They ask for ')}, and look for people who fit."
    elif link is not None:
        why = f"{they_ask(finding)}, and {basis.says(link.quote, link.claim)}: they will check it."
    return Draft(
        wordings(
            _frames(finding),
            phrase,
            finding.requirement.quote.text,
            0 if kind in {Kind.LICENCE, Kind.LANGUAGE} else turn,
        ),
        QuestionKind.MOTIVATION if kind in {Kind.CULTURE, Kind.AVAILABILITY} else QuestionKind.EXPERIENCE,
        _rank(finding),
        why,
        quotes_of(finding, link.quote if link else finding.closest),
        finding.requirement.id,
        _FOLLOW_UPS[kind],
        prepare_gap(finding) if is_gap(finding) and kind is Kind.LANGUAGE else _PREPARE[kind],
        needed=True,
    )


def _frames(finding: Finding) -> Sequence[Frame]:
    kind = finding.requirement.kind
    if kind is Kind.LICENCE:
        return LICENCE_GAP if is_gap(finding) else LICENCE_CHECK
    if kind is Kind.LANGUAGE:
        return (*LANGUAGE_GAP, *GAP) if is_gap(finding) else LANGUAGE_CHECK
    return AVAILABILITY if kind is Kind.AVAILABILITY else CULTURE


def _rank(finding: Finding) -> Rank:
    if finding.requirement.kind is Kind.CULTURE:
        return Rank.EMPLOYER
    if is_gap(finding) and finding.requirement.kind is not Kind.AVAILABILITY:
        return Rank.MUST_GAP if is_must(finding) else Rank.GAP
    return Rank.CHECK
