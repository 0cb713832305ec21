"""Chooses the few questions that fit on paper: every kind, every source of doubt, the surest first."""

from __future__ import annotations

from collections import Counter

from candidacy.prepare.values import Brief, Question, QuestionKind


def top_questions(brief: Brief, n: int) -> tuple[Question, ...]:
    """Return `n` of the brief's questions, all kinds among them where there is room, in the brief's order."""
    questions = brief.questions
    chosen = _one_of_each_kind(questions)[: max(n, 0)]
    kinds = Counter(questions[at].kind for at in chosen)
    asked = Counter(questions[at].requirement for at in chosen)
    while len(chosen) < min(n, len(questions)):
        left = [at for at in range(len(questions)) if at not in chosen]
        best = min(left, key=lambda at: _cost(questions[at], at, kinds, asked))
        chosen.append(best)
        kinds[questions[best].kind] += 1
        asked[questions[best].requirement] += 1
    return tuple(questions[at] for at in sorted(chosen))


def _one_of_each_kind(questions: tuple[Question, ...]) -> list[int]:
    firsts = (
        next((at for at, question in enumerate(questions) if question.kind is kind), None) for kind in QuestionKind
    )
    return sorted(at for at in firsts if at is not None)


def _cost(question: Question, at: int, kinds: Counter[QuestionKind], asked: Counter[str | None]) -> float:
    """Later questions cost more, and so do further ones of a kind or on the same requirement."""
    again = asked[question.requirement] if question.requirement else 0
    return at + 3.0 * kinds[question.kind] + 12.0 * again
