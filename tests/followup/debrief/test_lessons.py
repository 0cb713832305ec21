"""Lessons that come back: gathered over debriefs, on the same question and its kind, with days; and what stays open."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.debrief.lessons import Bearing, asked_before, lessons, lessons_for
from candidacy.followup.debrief.open_points import open_points
from candidacy.followup.debrief.values import Asked, Debrief, Learned, Met, NextStep, Promise, Reflection, Side
from candidacy.prepare.values import AskGroup, QuestionKind

DAY = date(2026, 3, 2)


def debrief(number: int, *better: Reflection, candidacy: str = "cook", **more: object) -> Debrief:
    held = DAY + timedelta(days=number)
    return Debrief(str(number), candidacy, f"Cook {number}", number, held, better=better, **more)  # type: ignore[arg-type]


SHORTER = Reflection("I talked far too long", "nerves", "Keep each answer under two minutes")
SHORT_AGAIN = Reflection("I went on and on", next_time="Keep my answers to two minutes at most")
PAUSE = Reflection(
    "I rushed into the pressure question", next_time="Breathe first", question="How do you cope under pressure?"
)
CALM = Reflection("No example of a busy day", next_time="Have the Sunday lunch story ready", question="How do you handle pressure?")  # fmt: skip
MAP = Reflection("I came late", next_time="Try the way there the day before")


def test_the_same_advice_in_other_words_is_one_lesson_with_each_time_and_its_day() -> None:
    found = [one for one in lessons([debrief(1, SHORTER), debrief(3, SHORT_AGAIN, MAP)]) if one.recurring]
    assert [(one.text, one.times) for one in found] == [("Keep my answers to two minutes at most", 2)]
    assert found[0].when == "After 2 interviews: 3 March 2026, 5 March 2026."
    assert [one.reflection for one in found[0].quotes] == [SHORTER, SHORT_AGAIN]


def test_what_was_said_twice_on_the_same_question_is_gathered_too() -> None:
    (found,) = lessons([debrief(1, PAUSE), debrief(2, CALM)])
    assert found.recurring
    assert {one.advice for one in found.quotes} == {"Breathe first", "Have the Sunday lunch story ready"}


def test_a_chain_of_likenesses_does_not_make_one_lesson_of_all() -> None:
    words = "pause breath number story example rota uniform map clothes water".split()
    chain = [Reflection("it", next_time=" ".join(words[at : at + 4])) for at in range(len(words) - 3)]
    assert 2 <= len(lessons([debrief(at, one) for at, one in enumerate(chain, 1)])) < len(chain)


def test_twice_in_one_debrief_is_not_recurring_and_what_went_well_stays_apart() -> None:
    one = debrief(1, SHORTER, SHORT_AGAIN, well=(SHORTER,))
    assert not any(lesson.recurring for lesson in lessons([one]))
    assert {lesson.bearing for lesson in lessons([one])} == set(Bearing)


def test_the_order_of_the_debriefs_makes_no_difference() -> None:
    several = [debrief(1, SHORTER, PAUSE), debrief(2, CALM), debrief(3, SHORT_AGAIN, MAP)]
    assert len({lessons(order) for order in permutations(several)}) == 1


def test_a_question_to_come_brings_back_what_was_learned_on_it_then_on_its_kind() -> None:
    proud = Reflection("Rambled", next_time="Name one number", question="Tell me about a time when you led a team.")
    several = [debrief(1, PAUSE), debrief(2, proud)]
    found = lessons_for("What are you like under pressure?", lessons(several))
    assert found[0].lesson.text == "Breathe first"
    assert "asked this before" in found[0].why
    kind = lessons_for("Tell me about a time when you had to say no.", lessons(several))
    assert [one.lesson.text for one in kind] == ["Name one number"]
    assert "same kind" in kind[0].why
    assert lessons_for("What is a roux?", lessons(several), QuestionKind.KNOWLEDGE) == ()


def test_how_the_answer_went_before_comes_back_newest_first() -> None:
    several = [
        debrief(1, asked=(Asked("notice period?", "I did not know"),)),
        debrief(2, asked=(Asked("When can you start?", "fine"), Asked("Favourite dish?", ""))),
    ]
    assert [one.went for one in asked_before("When could you start?", several)] == ["fine", "I did not know"]


def test_the_next_round_begins_with_open_points_promises_people_and_what_to_do_differently() -> None:
    first = debrief(
        1, PAUSE,
        learned=(Learned(AskGroup.WORKPLACE, "Who plans the shifts?"), Learned(AskGroup.FUTURE, "What changes next year?", "A new kitchen")),
        people=(Met("Ana Łoft", "head cook", "the summer menu"),),
        promises=(Promise(Side.MINE, "send my certificate", DAY), Promise(Side.THEIRS, "call by Friday", DAY, kept=DAY)),
        next_steps=(NextStep("a second talk", DAY),),
    )  # fmt: skip
    second = debrief(2, SHORTER, people=(Met("ana  łoft", "", "her team"), Met("Ben Ode")))
    found = open_points([second, first])
    assert [one.text for one in found.points] == ["Who plans the shifts?", "How do you cope under pressure?"]
    assert [one.text for one in found.mine] == ["send my certificate"]
    assert found.theirs == ()
    assert [(one.name, one.role, one.note) for one in found.people] == [
        ("Ana Łoft", "head cook", "the summer menu. her team"),
        ("Ben Ode", "", ""),
    ]
    assert found.differently == ("Keep each answer under two minutes", "Breathe first")
    assert [one.answer for one in found.known] == ["A new kitchen"]
    assert [one.text for one in found.next_steps] == ["a second talk"]


def test_what_was_answered_in_a_later_round_is_open_no_more() -> None:
    asked, told = (
        Learned(AskGroup.WORKPLACE, "Who plans the shifts?"),
        Learned(AskGroup.WORKPLACE, "Who plans shifts here?", "Ana"),
    )
    assert open_points([debrief(1, learned=(asked,)), debrief(2, learned=(told,))]).points == ()


def test_an_answer_to_something_else_with_a_word_in_common_settles_nothing() -> None:
    asked, told = Learned(AskGroup.FUTURE, "Any plans?"), Learned(AskGroup.WORKPLACE, "Who plans the shifts?", "Ana")
    assert [one.text for one in open_points([debrief(1, learned=(asked, told))]).points] == ["Any plans?"]


def test_no_debrief_leaves_nothing_and_two_candidacies_are_not_mixed() -> None:
    assert open_points([]).empty
    with pytest.raises(ValueError, match="one candidacy"):
        open_points([debrief(1), debrief(2, candidacy="clerk")])


REFLECTIONS = st.builds(Reflection, st.text(max_size=20), st.just(""), st.text(max_size=20), st.text(max_size=20))


@given(st.lists(st.lists(REFLECTIONS, max_size=3), max_size=4))
def test_every_reflection_that_says_something_stands_in_just_one_lesson(several: list[list[Reflection]]) -> None:
    debriefs = [debrief(number, *better) for number, better in enumerate(several, 1)]
    told = [one for each in several for one in each if (one.next_time or one.what).strip()]
    assert sum(len(one.quotes) for one in lessons(debriefs)) == len(told)
    assert all(one.lesson in lessons(debriefs) for one in lessons_for("Why us?", lessons(debriefs)))
