"""What goes on the paper first, where there is no room for all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TypeAlias

from candidacy.app.paper.wording import ASK_GROUPS, LEVELS
from candidacy.fit.values import Finding, Level
from candidacy.prepare.values import Ask, AskGroup, Brief, Question

Choose: TypeAlias = Callable[[Brief, int], tuple[Question, ...]]
"""Picks the questions that go on the paper: the brief, and how many there is room for."""


def varied_questions(brief: Brief, most: int) -> tuple[Question, ...]:
    """Return the first questions in their own order, with no kind taking more than a third while others wait."""
    limit = max(1, -(-most // 3))
    taken: Counter[str] = Counter()
    chosen: list[int] = []
    for at, question in enumerate(brief.questions):
        if len(chosen) < most and taken[question.kind] < limit:
            chosen.append(at)
            taken[question.kind] += 1
    waiting = [at for at in range(len(brief.questions)) if at not in set(chosen)]
    chosen += waiting[: max(0, most - len(chosen))]
    return tuple(brief.questions[at] for at in sorted(chosen))


def by_level(findings: tuple[Finding, ...]) -> list[tuple[Level, list[Finding]]]:
    """Return the findings in groups, what must be there first; no group is empty."""
    groups = [(level, [one for one in findings if one.requirement.level is level]) for level in LEVELS]
    return [(level, group) for level, group in groups if group]


def by_group(asks: tuple[Ask, ...]) -> list[tuple[AskGroup, list[Ask]]]:
    """Return the questions to the employer in their groups; no group is empty."""
    groups = [(name, [ask for ask in asks if ask.group is name]) for name in ASK_GROUPS]
    return [(name, group) for name, group in groups if group]


def one_each(asks: tuple[Ask, ...], most: int) -> tuple[Ask, ...]:
    """Return at most `most` questions to the employer, going round the groups."""
    rounds = [(place, order, ask) for order, (_, group) in enumerate(by_group(asks)) for place, ask in enumerate(group)]
    return tuple(ask for _, _, ask in sorted(rounds, key=lambda entry: entry[:2])[:most])
