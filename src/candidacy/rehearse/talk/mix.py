"""Chooses the questions: a warm opener, why this job, what the documents show best, one gap, one example, and on from there.

The same values give the same questions. None is asked twice and none is worded like another; general questions come in only
where the job's own are too few.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from candidacy.fit.values import Finding, Kind, Level, Support
from candidacy.prepare.basis import LADDER, best_link
from candidacy.prepare.questions.expected import TOO_ALIKE
from candidacy.prepare.values import Brief, Question, QuestionKind
from candidacy.prepare.wording import alikeness, normalised
from candidacy.rehearse.said.drawing_on import opens
from candidacy.rehearse.talk.bank import GENERAL
from candidacy.rehearse.talk.values import Choices

_CLOSING = re.compile(r"\bquestions (?:do you have|have you)(?: got)? for us\b|\bwhen could you start\b")
"""Asked at the end and by the interview's own closing, not among the questions."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A question with what the documents show of its requirement."""

    question: Question
    finding: Finding | None = None

    @property
    def kind(self) -> QuestionKind:
        return self.question.kind


_Asks = Callable[[_Known], bool]


def questions_for(brief: Brief | None, choices: Choices) -> tuple[Question, ...]:
    """Return the questions to ask, in order: those chosen, else those of the kinds in turn, else a good mix."""
    if choices.chosen:
        once: dict[str, Question] = {}
        for one in choices.chosen:
            once.setdefault(normalised(one.text), one)
        return tuple(once.values())
    of_job = _of_job(brief) if brief else []
    if choices.kinds:
        return tuple(one.question for one in _of_kinds(of_job, choices))
    taken = _mixed(of_job, choices.count)
    return tuple(one.question for one in (sorted(taken, key=_place) if of_job else taken))


def _of_job(brief: Brief) -> list[_Known]:
    findings = {one.requirement.id: one for one in brief.fit.findings}
    return [
        _Known(one, findings.get(one.requirement or ""))
        for one in brief.questions
        if not _CLOSING.search(one.text.lower())
    ]


def _opener(one: _Known) -> bool:
    return opens(one.question.text) and one.kind is QuestionKind.EXPERIENCE


def _why(one: _Known) -> bool:
    return one.kind is QuestionKind.MOTIVATION and one.question.requirement is None


def _shown(one: _Known) -> bool:
    strong = one.finding is not None and one.finding.support is Support.STRONG
    return strong and one.kind is QuestionKind.EXPERIENCE


def _gap(one: _Known) -> bool:
    missing = one.finding is not None and one.finding.support is Support.NONE
    return missing and one.kind is QuestionKind.EXPERIENCE


def _dull(one: _Known) -> tuple[bool, bool, int]:
    """Order the questions of a slot: what one merely holds comes after what one has done, a must before the rest."""
    if one.finding is None:
        return False, False, 0
    asked, link = one.finding.requirement, best_link(one.finding)
    return asked.kind in HELD, asked.level is not Level.MUST, LADDER[link.strength] if link else 0


HELD = frozenset({Kind.LICENCE, Kind.AVAILABILITY, Kind.EDUCATION, Kind.LANGUAGE})


def _of(kind: QuestionKind) -> _Asks:
    return lambda one: one.kind is kind


_SLOTS: tuple[_Asks, ...] = (
    _opener, _why, _shown, _gap, _of(QuestionKind.BEHAVIOURAL), _of(QuestionKind.SELF_ASSESSMENT),
    _of(QuestionKind.SITUATIONAL), _of(QuestionKind.KNOWLEDGE), _shown, _of(QuestionKind.BEHAVIOURAL), _gap,
)  # fmt: skip
"""What each further question is, as long as there is one; then the surest that are left."""

_GENERAL = tuple(_Known(one) for one in GENERAL)


def _mixed(of_job: Sequence[_Known], count: int) -> list[_Known]:
    taken: list[_Known] = []
    for slot in _SLOTS[:count] if of_job else ():
        fitting = [one for one in of_job if slot(one)]
        taken += _next_of(sorted(fitting, key=_dull) if slot in (_shown, _gap) else fitting, taken)
    while len(taken) < count and (more := _next_of(of_job, taken) or _next_of(_GENERAL, taken)):
        taken += more
    return taken


def _of_kinds(of_job: Sequence[_Known], choices: Choices) -> list[_Known]:
    """Take one of each kind in turn, until there are enough or none is left."""
    taken: list[_Known] = []
    while len(taken) < choices.count:
        before = len(taken)
        for kind in choices.kinds[: choices.count - before]:
            of_kind, general = ([one for one in source if one.kind is kind] for source in (of_job, _GENERAL))
            taken += _next_of(of_kind, taken) or _next_of(general, taken)
        if len(taken) == before:
            break
    return taken


def _next_of(known: Sequence[_Known], taken: Sequence[_Known]) -> list[_Known]:
    """Return the first that is worded like none taken, better one on a requirement of its own; empty where there is none."""
    fresh = [one for one in known if is_new(one.question.text, (other.question.text for other in taken))]
    used = {one.question.requirement for one in taken if one.question.requirement}
    return [one for one in fresh if one.question.requirement not in used][:1] or fresh[:1]


def is_new(text: str, others: Iterable[str]) -> bool:
    """Say whether a question is worded like none of the others."""
    same = normalised(text)
    return all(normalised(other) != same and alikeness(text, other) <= TOO_ALIKE for other in others)


_ORDER: tuple[_Asks, ...] = (_opener, _why, _of(QuestionKind.KNOWLEDGE), _shown, _gap)


def _place(one: _Known) -> int:
    """Return where in the talk it is asked: warm first, then what the documents show and what they do not, examples last."""
    return next((at for at, asks in enumerate(_ORDER) if asks(one)), len(_ORDER))
