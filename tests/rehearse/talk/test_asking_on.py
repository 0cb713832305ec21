"""Follow-ups come from the words, else from the documents, else as predicted; never twice, and at most two for a question."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from candidacy.prepare.values import Brief
from candidacy.rehearse.said.answering import asked
from candidacy.rehearse.said.measuring import measure
from candidacy.rehearse.said.values import typed
from candidacy.rehearse.talk.asking_on import MOST_FOR_A_QUESTION, Followed, next_follow_up
from candidacy.rehearse.talk.course import make_interview
from candidacy.rehearse.talk.mix import is_new
from candidacy.rehearse.talk.values import Choices
from tests.rehearse.talk.given import BRIEFS, briefs
from tests.samples import sampled

ANSWERS = st.none() | st.sampled_from(
    ["", "We cut the waiting time a lot.", "I cooked lunch for 60 guests a day.", "I am patient."]
)


@sampled(25, 80)
@given(BRIEFS, st.lists(ANSWERS, min_size=1, max_size=4), st.booleans())
def test_no_follow_up_comes_twice_in_a_session(brief: Brief | None, answers: list[str | None], hard: bool) -> None:
    done: list[Followed] = []
    for at, question in enumerate(make_interview(brief, Choices(count=8)).questions):
        for _ in range(MOST_FOR_A_QUESTION + 1):
            text = answers[at % len(answers)]
            said = None if text is None else measure(typed(text), question, brief)
            found = next_follow_up(question, said, brief, done, hard="Take your time. And then?" if hard else "")
            if found is None:
                break
            assert is_new(found.text, [question.text, *(one.text for one in done)])
            done.append(Followed(question.text, found.text))
        assert sum(one.question == question.text for one in done) <= MOST_FOR_A_QUESTION


def test_without_words_the_line_that_shows_it_is_taken_up() -> None:
    brief = briefs()[1]
    assert brief
    question = next(one for one in brief.questions if one.text.startswith("Tell me about a time when preparing"))
    found = next_follow_up(question, None, brief)
    assert found
    assert found.text == (
        "Your résumé says “Cooked lunch for 60 guests a day and cut food waste by 18 %”: what did you do for that yourself?"
    )


def test_with_words_they_are_taken_up_and_under_pressure_first_by_the_harder_one() -> None:
    question = asked("Tell me about a time you improved something.")
    said = measure(typed("We cut the waiting time. I always listen."), question)
    found = next_follow_up(question, said, None)
    pressed = next_follow_up(question, said, None, hard="And then?")
    assert found
    assert pressed
    assert "“We cut the waiting time”" in found.text
    assert pressed.text.startswith("Let me press you a little")


def test_without_words_under_pressure_the_hard_question_of_the_step_comes_first() -> None:
    found = next_follow_up(asked("Why us?"), None, None, hard="What would speak against it?")
    assert found
    assert found.text == "What would speak against it?"


def test_with_nothing_to_go_on_nothing_is_asked() -> None:
    assert next_follow_up(asked("Why us?"), None, None) is None
    assert next_follow_up(asked("Why us?"), measure(typed("")), None) is None


def test_words_in_doubt_are_not_taken_up() -> None:
    question = next(one for one in make_interview().questions if one.follow_ups)
    said = measure(typed("We cut the wading tine.", doubt="a small recogniser wrote them"), question)
    found = next_follow_up(question, said, None)
    assert found
    assert found.text == question.follow_ups[0]
