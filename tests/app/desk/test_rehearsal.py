"""A mock interview goes on one step at a time, whoever presses twice; it can be left and taken up at any step."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from candidacy.app.desk import rehearsal as desk
from candidacy.app.desk.asking_on import asked_on
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.papers_kept import keep_document, keep_posting
from candidacy.app.desk.preparing import keep_ask
from candidacy.app.desk.retelling import parts_told, tell_story
from candidacy.app.desk.reviewing import progress_over, review_of
from candidacy.app.desk.stories import stories, versions_of
from candidacy.app.desk.takes import type_take
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.kept import PaperKind
from candidacy.app.kept_takes import KeptRehearsal
from candidacy.kernel.refusals import NotFound, UnusableText
from candidacy.rehearse.talk.values import Choices, Style
from tests.app.moments import NOW
from tests.app.store.search import CV, POSTING

ANSWER = (
    "When I worked at the shop we had many stock errors. I counted the shelves each week and wrote a list. "
    "In the end errors fell from nine to two per cent."
)


@pytest.fixture
def job(seeker: UUID) -> UUID:
    made = note_candidacy(seeker=seeker, employer="Zanzibar Library", title="Library assistant", now=NOW)
    keep_posting(seeker=seeker, candidacy=made.id, paper=POSTING, now=NOW)
    keep_document(seeker=seeker, candidacy=made.id, paper=CV, kind=PaperKind.RESUME, now=NOW)
    keep_ask(seeker=seeker, candidacy=made.id, text="Who would train me?", now=NOW)
    return made.id


def through(seeker: UUID, talk: KeptRehearsal) -> list[str]:
    asked = [talk.now.text]
    while not talk.left:
        talk = desk.ask_next(seeker=seeker, rehearsal=talk.id, place=talk.place, now=NOW)
        asked += [talk.now.text]
    return asked[:-1]


def test_every_step_is_asked_once_and_the_seeker_asks_last(seeker: UUID, job: UUID) -> None:
    talk = desk.begin_rehearsal(seeker=seeker, candidacy=job, choices=Choices(count=4), now=NOW)
    asked = through(seeker, talk)
    assert asked == [step.text for step in talk.steps]
    assert len(set(asked)) == 5
    assert "Who would train me?" in talk.steps[-1].asks
    assert talk.steps[-1].kind == ""
    assert talk.farewell


def test_pressed_twice_it_goes_on_once(seeker: UUID) -> None:
    talk = desk.begin_rehearsal(seeker=seeker, questions=["Why us?", "Why you?", "Why now?"], now=NOW)
    for _ in range(2):
        talk = desk.ask_next(seeker=seeker, rehearsal=talk.id, place=0, now=NOW)
        assert talk.now.text == "Why you?"
    for _ in range(2):
        talk = desk.ask_more(seeker=seeker, rehearsal=talk.id, place=1, text="How come?", why="more of it")
        assert (talk.now.text, talk.place, talk.now.follow_up) == ("How come?", 2, True)
    assert desk.ask_next(seeker=seeker, rehearsal=talk.id, place=2, now=NOW).now.text == "Why now?"


def test_begun_twice_with_one_key_it_is_one(seeker: UUID) -> None:
    told = {"seeker": seeker, "questions": ["Why us?"], "now": NOW, "key": "k"}
    assert desk.begin_rehearsal(**told) == desk.begin_rehearsal(**told)  # type: ignore[arg-type]
    assert len(desk.rehearsals(seeker=seeker)) == 1


def test_what_is_not_there_or_empty_is_refused(seeker: UUID) -> None:
    with pytest.raises(NotFound):
        desk.begin_rehearsal(seeker=seeker, candidacy=uuid4(), now=NOW)
    with pytest.raises(NotFound):
        desk.rehearsal_of(seeker=seeker, rehearsal=uuid4())
    with pytest.raises(UnusableText):
        desk.begin_rehearsal(seeker=seeker, questions=["  "], now=NOW)
    assert desk.rehearsals(seeker=seeker) == ()


def test_pressure_is_left_at_once_and_the_questions_stay(seeker: UUID) -> None:
    talk = desk.begin_rehearsal(seeker=seeker, choices=Choices(count=5, pressed=True, style=Style.PANEL), now=NOW)
    assert any(step.interruption for step in talk.steps)
    assert any(step.silence for step in talk.steps)
    assert any(step.hard for step in talk.steps)
    calm = desk.leave_pressure(seeker=seeker, rehearsal=talk.id)
    assert not any(step.interruption or step.silence or step.hard for step in calm.steps)
    assert [step.text for step in calm.steps] == [step.text for step in talk.steps]


def test_left_it_can_be_taken_up_where_it_was(seeker: UUID) -> None:
    talk = desk.begin_rehearsal(seeker=seeker, questions=["Why us?", "Why you?"], now=NOW)
    on = desk.ask_next(seeker=seeker, rehearsal=talk.id, place=0, now=NOW)
    assert desk.leave_rehearsal(seeker=seeker, rehearsal=talk.id, now=NOW).left == NOW
    assert desk.go_on(seeker=seeker, rehearsal=talk.id) == on


def test_a_follow_up_takes_up_the_words_or_the_documents_and_never_twice(seeker: UUID, job: UUID) -> None:
    talk = desk.begin_rehearsal(seeker=seeker, candidacy=job, choices=Choices(count=3), now=NOW)
    take = type_take(seeker=seeker, rehearsal=talk.id, place=0, words=ANSWER, now=NOW)
    first = asked_on(seeker=seeker, held=talk, take=take, now=NOW)
    assert first
    assert first.takes_up
    assert first.takes_up.text in ANSWER
    talk = desk.ask_more(seeker=seeker, rehearsal=talk.id, place=0, text=first.text, why=first.why)
    second = asked_on(seeker=seeker, held=talk, take=take, now=NOW)
    assert second is None or second.text != first.text
    while talk.now.follow_up and second:
        talk = desk.ask_more(seeker=seeker, rehearsal=talk.id, place=talk.place, text=second.text, why=second.why)
        second = asked_on(seeker=seeker, held=talk, take=take, now=NOW)
    assert sum(one.follow_up for one in talk.asked) <= 2


def test_a_take_shows_what_it_told_of_the_documents_and_what_to_try(seeker: UUID, job: UUID) -> None:
    talk = desk.begin_rehearsal(seeker=seeker, candidacy=job, choices=Choices(count=3), now=NOW)
    take = type_take(seeker=seeker, rehearsal=talk.id, place=0, words=ANSWER, now=NOW)
    review = review_of(seeker=seeker, take_id=take.id, now=NOW)
    assert review.said
    assert review.said.drawn_on
    assert review.feedback
    assert len(review.feedback.things) <= 3
    takes, series = progress_over(seeker=seeker, now=NOW)
    assert takes == (take,)
    assert all(len(one.points) == 1 for one in series)


def test_a_story_told_anew_keeps_what_it_said_before_and_can_be_taken_back(seeker: UUID) -> None:
    talk = desk.begin_rehearsal(seeker=seeker, questions=["Tell me about a time you put something right."], now=NOW)
    take = type_take(seeker=seeker, rehearsal=talk.id, place=0, words=ANSWER, now=NOW)
    parts = parts_told(review_of(seeker=seeker, take_id=take.id, now=NOW))
    assert "I counted the shelves each week" in parts["action"]
    made = tell_story(seeker=seeker, now=NOW, story=None, title="The shelves", parts=parts)
    assert made.action == parts["action"]
    again = tell_story(seeker=seeker, now=NOW, story=made.id, title="", parts={"action": "I counted.", "result": ""})
    assert (again.title, again.action, again.result) == ("The shelves", "I counted.", made.result)
    assert [one.action for one in versions_of(seeker=seeker, story=made.id)] == [made.action]
    undo_last(seeker=seeker, now=NOW)
    assert stories(seeker=seeker) == (made,)
    assert versions_of(seeker=seeker, story=made.id) == ()
