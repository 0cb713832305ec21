"""Makes the brief: the whole preparation of one interview, from a fit alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from candidacy.fit.values import Fit, Level, Support
from candidacy.kernel.problems import Problem
from candidacy.prepare.asks import choose_asks
from candidacy.prepare.basis import basis_of
from candidacy.prepare.case import make_case
from candidacy.prepare.dossier import make_dossier
from candidacy.prepare.held import held_list
from candidacy.prepare.questions import questions_to_expect
from candidacy.prepare.readiness import make_readiness
from candidacy.prepare.sentences import it_is, it_is_not
from candidacy.prepare.stories import story_prompts
from candidacy.prepare.values import Brief, CasePoint

FEWEST_FOR_A_CASE = 3
NO_OVERRULE: Mapping[str, str] = {}


def make_brief(
    fit: Fit,
    *,
    made_on: date,
    own_asks: Sequence[str] = (),
    overrule: Mapping[str, str] = NO_OVERRULE,
    said_aloud: Collection[str] = (),
) -> Brief:
    """Return the brief for the interview; the same values give the same brief.

    `own_asks` are the seeker's own questions to the employer; those on pay, perks and preferences are held back.
    `overrule` gives, by question or topic, the seeker's reason for asking a held one all the same. `said_aloud` are the questions
    that the seeker has answered aloud in rehearsal.
    """
    basis = basis_of(fit, made_on)
    questions = questions_to_expect(basis)
    case = make_case(fit)
    stories = story_prompts(fit)
    asks = choose_asks(fit.posting, basis.setting.trade, own_asks)
    return Brief(
        fit=fit,
        made_on=made_on,
        it_is=it_is(fit),
        it_is_not=it_is_not(fit),
        questions=questions,
        case=case,
        asks=asks,
        held=held_list(fit.posting, own_asks, overrule),
        dossier=make_dossier(fit.posting, basis.setting),
        stories=stories,
        readiness=make_readiness(fit, questions, case, stories, asks, said_aloud),
        problems=_problems(fit, case),
    )


def _problems(fit: Fit, case: tuple[CasePoint, ...]) -> tuple[Problem, ...]:
    """All that could not be read, and what the brief could not do with what was read; each once."""
    read = (*fit.posting.problems, *fit.posting.document.problems, *fit.resume.problems)
    documents = (problem for document in fit.resume.documents for problem in document.problems)
    return tuple(dict.fromkeys((*read, *documents, *_own_problems(fit, case))))


def _own_problems(fit: Fit, case: tuple[CasePoint, ...]) -> list[Problem]:
    name = fit.posting.document.name
    problems: list[Problem] = []
    if not fit.posting.employer.strip():
        problems.append(Problem("employer_not_named", "The posting does not say who the employer is.", name))
    if not any(requirement.level is Level.MUST for requirement in fit.posting.requirements):
        problems.append(
            Problem("no_must", "The posting does not say what it insists on; all it asks for is treated alike.", name)
        )
    if len(case) < FEWEST_FOR_A_CASE:
        strong = sum(finding.support is Support.STRONG for finding in fit.findings)
        text = (
            f"The documents show {strong} of the requirements firmly, so the case is short. Add what you have "
            "done and left out."
        )
        problems.append(Problem("short_case", text, "the case"))
    return problems
