"""The eight points: observable things only, each pointing at words; nothing is inferred of the person, and silence is honest."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from candidacy.prepare.brief import make_brief
from candidacy.prepare.values import Question, QuestionKind
from candidacy.rehearse.said.answering import asked
from candidacy.rehearse.said.measuring import Said, measure
from candidacy.rehearse.said.points import Point, PointName, Pressed, Take, points, session_points
from candidacy.rehearse.said.values import Origin, Transcript, Word, typed
from tests.prepare.examples import cook
from tests.rehearse.said.test_properties import takes

COOK = make_brief(cook(), made_on=date(2026, 11, 29))
WHY = next(one for one in COOK.questions if one.text.startswith("Why Hill House"))
BUSY = next(one for one in COOK.questions if one.kind is QuestionKind.BEHAVIOURAL)
WHAT_IF = next(one for one in COOK.questions if one.kind is QuestionKind.SITUATIONAL)
SOUND = {
    "duration_s": 30.0,
    "pauses": [{"start_s": 4.0, "end_s": 4.5}, {"start_s": 9.0, "end_s": 11.5}],
    "quality": {"usable": True},
}
GRADES = re.compile(
    r"\b(?:score|grade|confiden\w*|nervous\w*|anxi\w*|enthusiastic\w*|convincing|weak|poor|bad|good|better than|fail\w*|level|out of \d|too (?:slow|fast|quiet))\b",
    re.IGNORECASE,
)


def of(
    text: str, question: Question | None = None, pressed: Pressed | None = None, **more: object
) -> dict[PointName, Point]:
    said = measure(typed(text, str(more.get("doubt", ""))), question, COOK)
    return {one.name: one for one in points(said, None, pressed)}


def timed(text: str, each_s: float = 0.4) -> Transcript:
    words = (Word(word, at * each_s, (at + 0.8) * each_s) for at, word in enumerate(text.split()))
    return Transcript(tuple(words), Origin.RECOGNISED)


def signs(point: Point) -> tuple[set[str], set[str]]:
    return {one.sign for one in point.observed}, {one.sign for one in point.missing}


def test_the_reason_and_what_ties_it_to_this_job_are_pointed_at() -> None:
    point = of("I want to work at Hill House because you open a new kitchen next spring.", WHY)[PointName.MOTIVATION]
    assert signs(point) == ({"reason", "tied"}, set())
    assert point.observed[0].quote == "because you open a new kitchen next spring"
    assert any("A new kitchen opens next spring" in one.text for one in point.observed)
    assert "never inferred from a voice" in point.limits


def test_a_verb_is_no_name_of_a_job() -> None:
    assert measure(typed("I cooked lunch."), WHY, COOK).job_named == ()
    assert measure(typed("I want to be your cook."), WHY, COOK).job_named


def test_a_reason_for_any_job_is_said_to_be_one_and_no_reason_too() -> None:
    assert signs(of("I would like to have a job, because I need one.", WHY)[PointName.MOTIVATION])[1] == {"tied"}
    none = of("It is near my home.", WHY)[PointName.MOTIVATION]
    assert signs(none) == (set(), {"reason"})
    assert "because" in none.missing[0].try_next


def test_what_was_not_asked_about_is_not_called_missing() -> None:
    points_of = of("I called the agency and moved the menu. In the end all were served.", BUSY)
    for name in (PointName.KNOWLEDGE, PointName.MOTIVATION, PointName.PRESSURE, PointName.DRESS):
        assert points_of[name].missing == ()
        assert points_of[name].nothing.startswith("Nothing to observe")


def test_an_example_without_an_end_or_without_anybody_doing_it_is_told() -> None:
    assert signs(of("I called the agency.", BUSY)[PointName.VERBAL])[1] >= {"result"}
    assert signs(of("I am a calm person.", BUSY)[PointName.VERBAL])[1] >= {"action"}
    assert "own part" in signs(of("We called the agency and we moved the menu.", BUSY)[PointName.PERSUASION])[1]


def test_evidence_told_and_left_out() -> None:
    line = COOK.fit.resume.claims[0].quote.text
    assert "evidence" in signs(of(f"{line}.", WHY)[PointName.PERSUASION])[0]
    left = of("I like people.", WHY)[PointName.PERSUASION]
    assert line in next(one.text for one in left.missing if one.sign == "evidence")


def test_how_they_describe_themselves_is_looked_for_when_asked_why() -> None:
    assert signs(of("Because I treat every resident as family.", WHY)[PointName.FIT])[0] == {"culture"}
    assert "We treat every resident as family" in of("Because it is near.", WHY)[PointName.FIT].missing[0].text


def test_after_an_interruption_the_words_that_follow_are_shown() -> None:
    said = measure(
        timed("In spring the cook was ill. I called the agency. In the end everybody was served."), BUSY, COOK
    )
    pressed = Pressed(limit_s=30, interrupted_at_s=2.4, silence_from_s=60)
    point = next(one for one in points(said, None, pressed) if one.name is PointName.PRESSURE)
    by_sign = {one.sign: one for one in point.observed}
    assert by_sign["interruption"].quote == "I called the agency"
    assert by_sign["result after it"].at_s == pytest.approx(4.0)
    assert by_sign["silence"].text == "You hold the silence. That is fine."
    assert "time" in by_sign


def test_time_run_over_and_nothing_after_the_interruption_are_told_kindly() -> None:
    said = measure(timed("I called the agency and moved the menu for all of them."), BUSY, COOK)
    point = next(one for one in points(said, None, Pressed(2, 30)) if one.name is PointName.PRESSURE)
    assert signs(point) == (set(), {"interruption", "time"})
    assert "You may stop there" in point.missing[0].try_next


def test_a_situation_calls_for_the_first_step_and_why() -> None:
    point = of("First I would call the manager, because she knows the rota.", WHAT_IF)[PointName.PRESSURE]
    assert signs(point) == ({"what you would do first", "why"}, set())


def test_without_words_everything_says_so_and_pauses_come_only_when_asked_for_and_usable() -> None:
    assert all(one.nothing for one in points(None, SOUND))
    verbal = points(None, SOUND, delivery=True)[0]
    assert verbal.observed[0].at_s == 9.0
    assert "2 silent pauses, 1 of them" in verbal.observed[0].text
    poor = {**SOUND, "quality": {"usable": False}}
    assert all(one.nothing for one in points(None, poor, delivery=True))


def test_where_the_words_may_be_wrong_nothing_is_called_missing() -> None:
    assert not any(one.missing for one in of("I like it.", WHY, doubt="a small recogniser wrote them").values())


def test_over_a_session_what_came_once_is_enough_and_each_find_names_its_take() -> None:
    first = measure(typed("Because I treat every resident as family."), WHY, COOK)
    second = measure(typed("It is near Hill House."), WHY, COOK)
    third = measure(typed("I called the agency."), BUSY, COOK)
    by_name = {one.name: one for one in session_points([Take(first), Take(second), Take(third)])}
    assert by_name[PointName.KNOWLEDGE].observed[0].take == 2
    assert signs(by_name[PointName.MOTIVATION])[1] <= {"tied"}
    assert next(one for one in by_name[PointName.VERBAL].missing if one.sign == "result").takes == (3,)
    assert "of the" in next(one.text for one in by_name[PointName.PERSUASION].missing if one.sign == "case")
    assert all("othing to observe here" in one.nothing and one.limits for one in session_points([]))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    takes(),
    st.sampled_from([None, WHY, BUSY, WHAT_IF, asked("Can you cook?")]),
    st.none() | st.builds(Pressed, st.none() | st.floats(1, 300), st.none() | st.floats(0, 99), st.none() | st.floats(0, 99), st.booleans()),
    st.booleans(),
)  # fmt: skip
def test_every_point_is_there_points_at_exact_words_and_grades_nothing(
    take: Transcript, question: Question | None, pressed: Pressed | None, with_brief: bool
) -> None:
    said: Said = measure(take, question, COOK if with_brief else None)
    found = points(said, SOUND, pressed, delivery=True)
    assert found == points(said, SOUND, pressed, delivery=True)
    assert [one.name for one in found] == list(PointName)
    for point in found:
        assert bool(point.nothing) == (not point.observed and not point.missing)
        assert point.limits
        for one in point.observed:
            assert one.quote in take.text
            assert one.text.endswith((".", "”"))
        assert all(one.try_next for one in point.missing)
        told = [*(one.text for one in point.observed), *(one.text for one in point.missing)]
        ours = " ".join([point.nothing, *(re.sub(r"“[^”]*”", "", one) for one in told)])
        assert not GRADES.search(ours)
    session_points([Take(said, SOUND, pressed), Take(None, None, None), Take(said)])
