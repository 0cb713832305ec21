"""An interview is whole whatever is chosen: every step has words, no question comes twice, and nothing presses too late."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from candidacy.fit.values import Support
from candidacy.prepare.values import Brief, QuestionKind
from candidacy.prepare.wording import normalised
from candidacy.rehearse.said.answering import asked
from candidacy.rehearse.talk.course import asks_for, make_interview
from candidacy.rehearse.talk.mix import is_new
from candidacy.rehearse.talk.moments import about_minutes
from candidacy.rehearse.talk.values import Choices, Interview, Role, Step, StepKind, Style
from tests.rehearse.talk.given import BRIEFS, CHOICES, briefs
from tests.samples import sampled

COOK = briefs()[1]


@sampled(40, 120)
@given(BRIEFS, CHOICES)
def test_every_interview_is_whole(brief: Brief | None, choices: Choices) -> None:
    interview = make_interview(brief, choices)
    assert interview == make_interview(brief, choices)
    kinds = [step.kind for step in interview.steps]
    assert (kinds[0], kinds[-2:]) == (StepKind.GREETING, [StepKind.YOUR_QUESTIONS, StepKind.FAREWELL])
    assert set(kinds[1:-2]) == {StepKind.QUESTION}
    assert all(step.lines and all(line.text.strip() for line in step.lines) for step in interview.steps)
    texts = [normalised(one.text) for one in interview.questions]
    assert len(set(texts)) == len(texts) >= 1
    assert choices.chosen or len(texts) <= choices.count
    assert interview.steps[-2].asks
    low, high = about_minutes(interview)
    assert 1 <= low <= high


@sampled(40, 120)
@given(BRIEFS, CHOICES)
def test_a_question_comes_with_its_own_words_and_times(brief: Brief | None, choices: Choices) -> None:
    interview = make_interview(brief, choices)
    steps = [step for step in interview.steps if step.question]
    assert [step.number for step in steps] == list(range(1, len(steps) + 1))
    for step in steps:
        assert step.question
        assert step.lines[-1].text == step.question.text
        assert step.answer_s is not None or not choices.pressed
        assert (step.pressure is not None) == choices.pressed
        assert choices.thinking_s is None or step.thinking_s == choices.thinking_s
        assert choices.style is Style.PANEL or step.role is Role.LEAD


@sampled(40, 120)
@given(BRIEFS, CHOICES)
def test_what_presses_follows_a_rule_and_leaves_the_first_in_peace(brief: Brief | None, choices: Choices) -> None:
    steps = [step for step in make_interview(brief, replace(choices, pressed=True)).steps if step.pressure]
    for step in steps:
        assert step.pressure
        given_back = (step.pressure.interruption, step.pressure.silence, step.pressure.hard)
        assert sum(one is not None for one in given_back) == (1 if step.number > 1 or len(steps) == 1 else 0)
        assert step.pressure.limit_s == step.answer_s
        stop = step.pressure.interruption
        assert stop is None or 0 < stop.at_s < step.pressure.limit_s
        assert stop is None or stop.line.role is step.role
    assert [bool(step.pressure and step.pressure.interruption) for step in steps[1:]] == [
        at % 3 == 0 for at in range(len(steps) - 1)
    ]


@sampled(20, 60)
@given(BRIEFS, CHOICES)
def test_left_at_any_step_what_came_before_stands(brief: Brief | None, choices: Choices) -> None:
    interview = make_interview(brief, choices)
    for left in range(len(interview.steps) + 1):
        so_far = Interview(interview.style, interview.pressed, interview.steps[:left])
        assert len(so_far.questions) == sum(step.kind is StepKind.QUESTION for step in interview.steps[:left])
        assert set(so_far.roles) <= set(interview.roles)


@pytest.mark.parametrize("brief", briefs()[1:], ids=lambda brief: brief.fit.posting.title)
def test_the_usual_mix_is_warm_first_and_holds_what_helps(brief: Brief) -> None:
    questions = make_interview(brief).questions
    support = {one.requirement.id: one.support for one in brief.fit.findings}
    assert "about yourself" in questions[0].text
    assert any(one.kind is QuestionKind.MOTIVATION for one in questions)
    assert any(one.kind is QuestionKind.BEHAVIOURAL for one in questions)
    assert any(support.get(one.requirement or "") is Support.STRONG for one in questions)
    gaps = {key for key, value in support.items() if value is Support.NONE}
    predicted = {one.requirement for one in brief.questions if one.kind is QuestionKind.EXPERIENCE}
    asked_of = {one.requirement for one in questions}
    assert asked_of & gaps or not gaps & predicted
    assert all(one in brief.questions for one in questions)


def test_without_a_brief_general_questions_suit_any_work() -> None:
    interview = make_interview(None, Choices(count=12))
    assert len(interview.questions) == 12
    assert {one.kind for one in interview.questions} == set(QuestionKind)


def test_only_the_kinds_chosen_are_asked_in_turn() -> None:
    kinds = (QuestionKind.BEHAVIOURAL, QuestionKind.SITUATIONAL)
    found = [one.kind for one in make_interview(COOK, Choices(count=4, kinds=kinds)).questions]
    assert found == [*kinds, *kinds]


def test_questions_chosen_are_asked_as_they_are_and_once() -> None:
    one, other = asked("Why us?"), asked("Can you cook for sixty?")
    assert make_interview(COOK, Choices(chosen=(one, other, asked("why us")))).questions == (one, other)


def of_panel(step: Step) -> tuple[QuestionKind, Role]:
    assert step.question
    return step.question.kind, step.role


def test_on_a_panel_each_asks_what_fits_and_says_who_they_are() -> None:
    interview = make_interview(COOK, Choices(style=Style.PANEL, count=12))
    assert {line.role for line in interview.steps[0].lines} == set(Role)
    by_kind = dict(of_panel(step) for step in interview.steps if step.question)
    assert by_kind[QuestionKind.MOTIVATION] is Role.PERSONNEL
    assert by_kind[QuestionKind.SITUATIONAL] is by_kind[QuestionKind.BEHAVIOURAL] is Role.COLLEAGUE
    assert by_kind[QuestionKind.EXPERIENCE] is Role.LEAD


def test_own_asks_come_first_pay_waits_and_the_next_step_is_last() -> None:
    asks = [one.text for one in asks_for(COOK, ["What is the salary?", "Who cooks on Sundays?"])]
    assert asks[0] == "Who cooks on Sundays?"
    assert "next steps" in asks[-1]
    assert not any("salary" in one for one in asks)
    assert [is_new(one, asks[:at]) for at, one in enumerate(asks)] == [True] * len(asks)


def test_the_employer_and_the_job_are_named_where_they_are_known() -> None:
    assert "Hill House Care Home: Cook" in make_interview(COOK).steps[0].text
    assert "the job you have asked for" in make_interview().steps[0].text


def test_choices_out_of_bounds_are_refused() -> None:
    for wrong in ({"count": 0}, {"count": 13}, {"thinking_s": -1.0}, {"answer_s": 5.0}, {"answer_s": float("nan")}):
        with pytest.raises(ValueError, match="An interview|Thinking|An answer"):
            Choices(**wrong)
