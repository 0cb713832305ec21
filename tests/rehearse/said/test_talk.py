"""What the answer draws on, what may be asked next, and what is said after a take."""

from __future__ import annotations

from datetime import date

import pytest

from candidacy.prepare.brief import make_brief
from candidacy.prepare.values import Question, QuestionKind
from candidacy.rehearse.said.advice import About, Feedback
from candidacy.rehearse.said.answering import asked, kind_of
from candidacy.rehearse.said.feedback import feedback
from candidacy.rehearse.said.follow_ups import follow_ups, pressure
from candidacy.rehearse.said.measuring import Said, measure
from candidacy.rehearse.said.progress import progress
from candidacy.rehearse.said.values import Origin, Transcript, Word, typed
from tests.prepare.examples import cook

COOK = make_brief(cook(), made_on=date(2026, 11, 29))
WHY = asked("Why do you want to work here?")
TIME = asked("Tell me about a time you improved something at work.")


def of(text: str, question: Question | None = None, limit_s: float | None = None) -> Said:
    return measure(typed(text), question, COOK, limit_s)


def take(words: int, fillers: int, each_s: float = 0.4, doubt: str = "") -> Said:
    texts = ["um,"] * fillers + ["cooked"] * words
    timed = (Word(text, at * each_s, (at + 0.8) * each_s) for at, text in enumerate(texts))
    return measure(Transcript(tuple(timed), Origin.RECOGNISED, doubt))


def abouts(given: Feedback) -> list[About]:
    return [one.about for one in given.things]


def test_the_line_told_is_found_and_the_strong_one_left_out_is_named() -> None:
    line = COOK.fit.resume.claims[0].quote.text
    said = of(f"At the home I did this: {line}. They asked for more.")
    assert said.drawn_on
    assert line in [one.quote.text for one in said.drawn_on.told]
    assert line not in [one.quote.text for one in said.drawn_on.left_out]
    silent = of("I am a friendly person.")
    assert silent.drawn_on
    assert silent.drawn_on.told == ()
    assert line in [one.quote.text for one in silent.drawn_on.left_out]


def test_what_is_left_out_belongs_to_what_was_asked() -> None:
    asks = next(one for one in COOK.fit.findings if one.requirement.quote.text.startswith("Experience with special"))
    question = Question("Have you cooked for allergies?", QuestionKind.EXPERIENCE, "", asks.requirement.id, ())
    said = of("I like it here.", question)
    assert said.drawn_on
    assert {one.requirement for one in said.drawn_on.left_out} == {asks.requirement.id}


def test_the_case_is_made_at_a_second_or_not_at_all() -> None:
    line = COOK.case[0].evidence.text
    made = of(f"Good morning and thank you for seeing me. {line}.").case_made
    assert made
    assert made.points[0].second == pytest.approx(8 * 60 / 150)
    assert made.in_time
    nothing = of("Good morning.").case_made
    assert nothing
    assert nothing.first_s is None


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Tell me about a time you failed.", QuestionKind.BEHAVIOURAL),
        ("What would you do if a child fell?", QuestionKind.SITUATIONAL),
        ("Why us?", QuestionKind.MOTIVATION),
        ("What is your greatest weakness?", QuestionKind.SELF_ASSESSMENT),
        ("What do you know about food safety?", QuestionKind.KNOWLEDGE),
        ("Have you used a till?", QuestionKind.EXPERIENCE),
    ],
)
def test_the_kind_of_a_question_is_told_by_its_words(question: str, kind: QuestionKind) -> None:
    assert kind_of(question) is kind


def test_an_answer_in_other_words_is_on_topic_and_one_on_something_else_is_not() -> None:
    calm = asked("Tell me about a time you calmed a complaint.")
    shouted = measure(typed("A customer shouted at the counter as her photos were late. I gave her a chair."), calm)
    baked = measure(typed("I baked bread and sold cakes."), calm)
    assert shouted.answered
    assert shouted.answered.on_topic
    assert baked.answered
    assert not baked.answered.on_topic
    assert abouts(feedback(baked))[0] is About.QUESTION


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "Tell me about a time you improved something.",
            "At the clinic people waited too long. We changed the order of the appointments and we cut the waiting time.",
        ),
        (
            "Tell me about a time you worked under pressure.",
            "We had ninety covers and two cooks off sick, and I ran the grill on my own.",
        ),
        (
            "Describe a conflict with a colleague.",
            "My teammate wanted the window open and I did not, and we argued until we drew up a plan.",
        ),
        (
            "Give me an example of good care for an older person.",
            "A resident in her nineties would not eat, so I cooked her the soup of her childhood.",
        ),
        (
            "How do you plan your lessons?",
            "I look at what the pupils found hard last week and write three aims for the class.",
        ),
        (
            "What do you know about food safety?",
            "Raw meat is kept below the salad, and the fridge is checked twice a day.",
        ),
        ("Have you ever handled cash?", "Every evening I counted the till and put the takings in the safe."),
    ],
)
def test_an_answer_that_takes_the_question_up_in_its_own_words_is_not_called_off_topic(
    question: str, text: str
) -> None:
    taken = measure(typed(text), asked(question)).answered
    assert taken
    assert taken.on_topic


def test_follow_ups_take_up_the_words_and_ask_for_what_is_missing() -> None:
    said = of("People waited too long. We changed the order of the appointments and we cut the waiting time.", TIME)
    texts = [one.text for one in follow_ups(said)]
    assert texts[0] == "You said “we cut the waiting time”: by how much, and what did you do yourself?"
    assert texts[1] == "You said “We changed the order of the appointments”: which part of that did you do yourself?"


def test_a_change_with_its_number_is_not_asked_for_a_number() -> None:
    said = of("I cut the waiting time by ten minutes, and in the end nobody complained.", TIME)
    assert not [one for one in follow_ups(said) if one.why == "a number"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm very organised.", "You said “I'm very organised”: when did somebody last see that, and what did you do?"),
        (
            "I decided to close the till. In the end it went well.",
            "You said “I decided to close the till”: why that, and what else could you have done?",
        ),
        ("I washed the pots.", "You said “I washed the pots”: and what came of it?"),
        (
            "We had many complaints. I called each one, because it was fair, and in the end it worked.",
            "You said “many complaints”: how many was that, or can you name one?",
        ),
    ],
)
def test_each_gap_is_asked_about_with_its_words(text: str, expected: str) -> None:
    assert follow_ups(measure(typed(text)))[0].text == expected


def test_only_an_answer_without_words_gets_a_general_question() -> None:
    (only,) = follow_ups(measure(typed("")))
    assert only.takes_up is None
    for text in (
        "We moved the beds.",
        "It is nice here.",
        "When I was a porter I carried nine trays, and in the end nobody waited.",
    ):
        assert all(one.takes_up for one in follow_ups(measure(typed(text))))


def test_pressure_is_kind_and_takes_up_words() -> None:
    pressed = pressure(measure(typed("I never forget a name.")))
    assert pressed.text.startswith("Let me press you a little here; take your time. You said “I never forget a name”.")


def test_content_comes_first_and_each_thing_points_at_words() -> None:
    given = feedback(of("We changed the meals and the plan was rewritten.", TIME))
    assert About.OWN_PART in abouts(given)
    own = next(one for one in given.things if one.about is About.OWN_PART)
    assert own.quote == "We changed the meals"
    assert own.try_next.startswith("Say once what the team did")


def test_a_reason_and_the_name_are_asked_of_why_and_of_nothing_else() -> None:
    assert abouts(feedback(of("I like books.", WHY)))[:2] == [About.REASON, About.NAME]
    assert About.NAME not in abouts(feedback(of("Because Hill House cooks fresh, and I want to cook fresh.", WHY)))
    assert About.NAME not in abouts(feedback(of("I like books.", TIME)))


def test_running_over_the_time_points_at_the_word_where_it_was_up() -> None:
    said = of("I cooked soup because they asked, and in the end ten of them thanked me for it warmly.", TIME, limit_s=3)
    over = next(one for one in feedback(said).things if one.about is About.TIME)
    assert over.quote in said.transcript.text


def test_delivery_is_silent_unless_asked_for_and_beside_own_takes() -> None:
    usual, more = [take(60, 1), take(60, 2)], take(60, 12)
    assert About.FILLERS not in abouts(feedback(more, usual))
    assert About.FILLERS not in abouts(feedback(more, [], delivery=True))
    spoken = next(one for one in feedback(more, usual, delivery=True).things if one.about is About.FILLERS)
    assert (spoken.quote, spoken.at_s) == ("um", 0.0)
    assert "your earlier takes" in spoken.text
    assert About.FILLERS not in abouts(feedback(take(60, 2), usual, delivery=True))


def test_delivery_is_silent_where_the_words_or_the_recording_are_in_doubt() -> None:
    usual = [take(60, 1), take(60, 2)]
    for given in (
        feedback(take(60, 12, doubt="the words may be wrong"), usual, delivery=True),
        feedback(take(60, 12), usual, delivery=True, doubt="the recording is noisy"),
    ):
        assert About.FILLERS not in abouts(given)
        assert given.silent_on_delivery.startswith("Delivery is left out here: ")


def test_doubtful_words_are_to_be_put_right_first() -> None:
    assert feedback(take(60, 0)).unsure == ""
    assert feedback(take(60, 0, doubt="a small program wrote them down")).unsure.startswith(
        "First read the words through"
    )


def test_a_faster_pace_is_held_against_ones_own() -> None:
    usual = [take(60, 0), take(60, 0)]
    assert About.PACE in abouts(feedback(take(60, 0, each_s=0.25), usual, delivery=True))
    assert About.PACE not in abouts(feedback(take(60, 0, each_s=0.38), usual, delivery=True))


def test_nothing_said_grades_a_person() -> None:
    texts = ["", "I like books.", "We moved it.", "Um, I think I just helped a bit."]
    for said in [of(text, question) for text in texts for question in (None, WHY, TIME)]:
        given = feedback(said, [take(60, 1), take(60, 2)], delivery=True)
        shown = " ".join(
            [given.works, *(f"{one.text} {one.try_next}" for one in given.things), pressure(said).text]
        ).lower()
        assert not [
            word for word in ("score", "confiden", "nervous", "accent", "anxious", "weak", "poor") if word in shown
        ]


def test_progress_holds_a_point_for_each_take_and_delivery_only_when_wished() -> None:
    takes = [of("I cooked."), of("We cooked and I served 20 meals.")]
    names = [series.name for series in progress(takes)]
    assert "pace" not in names
    numbers = next(series for series in progress(takes, delivery=True) if series.name == "numbers and amounts")
    assert [point.value for point in numbers.points] == [0, 1]
    assert numbers.median == 0.5
    doubted = progress([take(60, 3, doubt="noisy")], delivery=True)[-2]
    assert doubted.points[0].value is None


def test_a_question_about_a_weakness_does_not_ask_for_the_strongest_line() -> None:
    said = of("I take on too much, so I now keep a list.", asked("What is your greatest weakness?"))
    assert said.drawn_on
    assert said.drawn_on.left_out == ()
    assert About.EVIDENCE not in abouts(feedback(said))


def test_an_opener_is_no_example_and_needs_no_result() -> None:
    said = of("My name is Ana and I cooked in a school. I served lunch.", asked("Tell us about yourself."))
    assert not {About.RESULT, About.OWN_PART, About.SCENE} & set(abouts(feedback(said)))


def test_a_shared_number_or_a_word_of_the_family_alone_tells_no_line() -> None:
    for text in ("I have come here since I was 60, and 18 of us still do.", "We had a meeting about it."):
        drawn = of(text).drawn_on
        assert drawn
        assert drawn.told == ()


def test_an_answer_without_any_marks_is_read_in_parts() -> None:
    said = measure(
        typed(
            "so I was on the late shift and I gave a patient his tablets an hour early because the chart had been moved and I told "
            "the nurse in charge and we rang the doctor and he said it was fine and since then I always read the time out loud"
        ),
        asked("Tell me about a time you made a mistake."),
    )
    assert said.story.missing == ()
    assert len({shown.sentence for shown in said.story.shown}) > 2
