"""What holds of every brief, whatever the documents say."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from candidacy.fit.values import Fit, Level, Support
from candidacy.kernel.quotes import Quote
from candidacy.prepare.brief import make_brief
from candidacy.prepare.held import is_held
from candidacy.prepare.questions import top_questions
from candidacy.prepare.questions.expected import TOO_ALIKE
from candidacy.prepare.values import AskGroup, Brief, QuestionKind
from candidacy.prepare.wording import alikeness, normalised
from tests.prepare import examples
from tests.prepare.strategies import WORDS, fits
from tests.samples import sampled

DAY = date(2026, 11, 24)
ENDS = ("?", ".", "?”", "!”")


def brief_of(made: Fit) -> Brief:
    return make_brief(made, made_on=DAY)


def quotes_in(value: object) -> Iterator[Quote]:
    if isinstance(value, Quote):
        yield value
    elif isinstance(value, Fit):
        return
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from quotes_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from quotes_in(item)


def check_quotes(made: Fit, brief: Brief) -> None:
    texts = {made.posting.document.name: made.posting.document.text}
    texts |= {document.name: document.text for document in made.resume.documents}
    for quote in quotes_in(brief):
        assert texts[quote.document][quote.span.start : quote.span.end] == quote.text


def check_coverage(made: Fit, brief: Brief) -> None:
    asked = {question.requirement for question in brief.questions}
    asked |= {other for question in brief.questions for other in question.also_for}
    for finding in made.findings:
        if finding.requirement.level is Level.MUST or finding.support is not Support.STRONG:
            assert finding.requirement.id in asked


def check_wording(brief: Brief) -> None:
    for question in brief.questions:
        assert question.text.endswith(ENDS), question.text
        assert question.why.endswith((".", "…", "”")), question.why
        assert question.prepare
        assert question.follow_ups
        assert len(question.follow_ups) <= 4
        assert all(text.endswith(("?", ".")) for text in question.follow_ups)
        assert "{" not in question.text or "{" in "".join(quote.text for quote in question.quotes) + str(brief.fit)


def check_none_twice(brief: Brief) -> None:
    for one, other in combinations(brief.questions, 2):
        assert normalised(one.text) != normalised(other.text)
        assert alikeness(one.text, other.text) <= TOO_ALIKE


@sampled(50, 150, allow=[HealthCheck.too_slow])
@given(fits())
def test_what_holds_of_every_brief(made: Fit) -> None:
    brief = brief_of(made)
    check_quotes(made, brief)
    check_coverage(made, brief)
    check_wording(brief)
    check_none_twice(brief)
    assert brief == brief_of(made)


@sampled(15, 40, allow=[HealthCheck.too_slow])
@given(fits(), st.integers(-1, 40))
def test_the_paper_holds_all_kinds_and_not_more_than_it_can(made: Fit, n: int) -> None:
    brief = brief_of(made)
    top = top_questions(brief, n)
    assert len(top) == min(max(n, 0), len(brief.questions))
    assert len(set(top)) == len(top)
    kinds = {question.kind for question in brief.questions}
    assert n < len(QuestionKind) or {question.kind for question in top} == kinds
    places = [brief.questions.index(question) for question in top]
    assert places == sorted(places)


@sampled(15, 40)
@given(st.lists(WORDS, max_size=4))
def test_own_questions_never_break_the_brief(own: list[str]) -> None:
    brief = make_brief(examples.cook(), made_on=DAY, own_asks=own)
    assert not any(is_held(ask.text) for ask in brief.asks)


@pytest.mark.parametrize("made", [example() for example in examples.ALL], ids=lambda made: made.posting.title)
class TestExamples:
    def test_all_six_kinds_of_questions_are_there(self, made: Fit) -> None:
        kinds = {question.kind for question in brief_of(made).questions}
        assert kinds == set(QuestionKind)

    def test_a_question_on_a_requirement_shows_both_sides_where_both_exist(self, made: Fit) -> None:
        shown = {f.requirement.id: f for f in made.findings if f.evidence}
        for question in brief_of(made).questions:
            if question.requirement in shown:
                assert shown[question.requirement].requirement.quote in question.quotes

    def test_two_asks_a_group_and_the_next_step_at_the_end(self, made: Fit) -> None:
        asks = brief_of(made).asks
        assert 8 <= len(asks) <= 10
        assert all(sum(ask.group is group for ask in asks) >= 2 for group in AskGroup)
        assert "next steps" in asks[-1].text

    def test_the_case_quotes_exactly_and_only_evidence(self, made: Fit) -> None:
        evidence = {(f.requirement.id, link.quote) for f in made.findings for link in f.evidence}
        for point in brief_of(made).case:
            assert f"“{point.evidence.shown}”" in point.text
            assert (point.requirement, point.evidence) in evidence

    def test_what_it_is_and_is_not(self, made: Fit) -> None:
        brief = brief_of(made)
        assert "step" in brief.it_is
        assert "not an offer" in brief.it_is_not
        assert "not a promise" in brief.it_is_not


def test_the_surest_questions_and_the_missing_musts_come_first() -> None:
    brief = brief_of(examples.cook())
    first = brief.questions[:6]
    assert first[0].text.startswith("Tell us about yourself")
    assert {"r2", "r1"} <= {question.requirement for question in first}


def test_requirements_in_the_same_words_each_have_a_question() -> None:
    from candidacy.fit.values import Kind
    from tests.prepare.builders import Ask, fit

    made = fit(asks=[Ask("Excel", Kind.SKILL)] * 12)
    check_coverage(made, brief_of(made))
    check_none_twice(brief_of(made))


def test_an_empty_fit_still_gives_a_brief() -> None:
    from tests.prepare.builders import fit

    brief = brief_of(fit("", ""))
    assert brief.questions
    assert brief.case == ()
    assert {problem.code for problem in brief.problems} == {"employer_not_named", "no_must", "short_case"}
