"""The course of a mock interview, computed from a brief or from nothing, and from what the seeker wishes for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from candidacy.prepare.asks import group_of
from candidacy.prepare.banks.asks import BANK, NEXT_STEP_ASKS
from candidacy.prepare.held import is_held
from candidacy.prepare.values import Ask, AskGroup, Brief, Question
from candidacy.rehearse.talk.mix import is_new, questions_for
from candidacy.rehearse.talk.people import YOUR_TURN, asker_of, farewell, greeting, handed_over
from candidacy.rehearse.talk.pressing import LIMIT_S, pressure_at
from candidacy.rehearse.talk.values import Choices, Interview, Line, Role, Step, StepKind

THINKING_S, THINKING_PRESSED_S = 30.0, 10.0
MOST_ASKS = 5
AS_USUAL = Choices()


def make_interview(brief: Brief | None = None, choices: Choices = AS_USUAL) -> Interview:
    """Return the interview; the same values give the same one. Without a brief the questions are general ones for any work."""
    questions = questions_for(brief, choices)
    answer_s = choices.answer_s or (LIMIT_S if choices.pressed else None)
    steps = (
        Step(StepKind.GREETING, greeting(choices.style, brief, len(questions), answer_s)),
        *_asked(questions, choices, answer_s),
        Step(StepKind.YOUR_QUESTIONS, (YOUR_TURN,), asks=asks_for(brief, choices.own_asks)),
        Step(StepKind.FAREWELL, farewell(choices.style)),
    )
    return Interview(choices.style, choices.pressed, steps)


def _asked(questions: Sequence[Question], choices: Choices, answer_s: float | None) -> Iterator[Step]:
    thinking_s = choices.thinking_s
    if thinking_s is None:
        thinking_s = THINKING_PRESSED_S if choices.pressed else THINKING_S
    before = Role.LEAD
    for number, question in enumerate(questions, start=1):
        role = asker_of(question, choices.style)
        yield Step(
            StepKind.QUESTION, (*handed_over(role, before, number), Line(role, question.text)), question, number, thinking_s, answer_s,
            pressure_at(question, role, number, len(questions), answer_s) if choices.pressed and answer_s else None,
        )  # fmt: skip
        before = role


def asks_for(brief: Brief | None, own: Sequence[str] = ()) -> tuple[Ask, ...]:
    """Return up to `MOST_ASKS` questions to the employer, the seeker's own first, the one about the next step last.

    Questions on pay and preferences are left out: they wait for an offer.
    """
    written = [" ".join(text.split()) for text in own]
    mine = [Ask(text, group_of(text), "Your own question.") for text in written if text and not is_held(text)]
    known = brief.asks if brief else _general()
    kept: list[Ask] = []
    for ask in (*mine, *known[:-1]):
        if len(kept) < MOST_ASKS - 1 and is_new(ask.text, (other.text for other in (*kept, *known[-1:]))):
            kept.append(ask)
    return (*kept, *known[-1:])


def _general() -> tuple[Ask, ...]:
    """One question of each group that suits any work, and the one about the next step."""
    firsts = ((next(one for one in BANK[group] if not one.trades), group) for group in AskGroup)
    last = NEXT_STEP_ASKS[0]
    return (
        *(Ask(one.text, group, one.why) for one, group in firsts),
        Ask(last.text, AskGroup.WHAT_THEY_SEEK, last.why),
    )
