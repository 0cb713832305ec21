"""A debrief is saved part by part, loses nothing, can be taken back, and adds to the record only what is ticked."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from candidacy.app.desk import debriefing as desk
from candidacy.app.desk.debriefs import debrief as known_debrief
from candidacy.app.desk.debriefs import debriefs_of, own_asks
from candidacy.app.desk.debriefs_due import due_debriefs
from candidacy.app.desk.finishing import Ticked, finish_debrief, to_record
from candidacy.app.desk.forecasting import every_forecast
from candidacy.app.desk.interviews import interviews_of
from candidacy.app.desk.learning import (
    lessons_learned,
    lessons_on,
    lessons_on_question,
    open_points_for,
    prediction_over_time,
)
from candidacy.app.desk.looking import standing_of, today
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.odds import odds_here
from candidacy.app.desk.papers_kept import keep_document, keep_posting
from candidacy.app.desk.people import add_person, people
from candidacy.app.desk.preparing import asks_of, keep_ask
from candidacy.app.desk.putting_off import put_off
from candidacy.app.desk.recording import record, undo
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.desk.wanted import want_odds
from candidacy.app.desk.writing import thanks_said
from candidacy.app.kept import PaperKind, Role
from candidacy.app.store.debriefs import debrief_of, rows_of_part
from candidacy.followup.debrief.values import (
    Asked,
    Impressions,
    Learned,
    Met,
    NextStep,
    OwnForecast,
    Part,
    Promise,
    Reflection,
    Side,
)
from candidacy.kernel.change_refusals import ChangedMeanwhile
from candidacy.kernel.debrief_refusals import DebriefFinished, InterviewAhead, LineUnfinished
from candidacy.kernel.odds_refusals import NotAFigure
from candidacy.kernel.refusals import KeyUsedBefore, NotFound, UnusableText
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from candidacy.odds.matters import MATTERS
from candidacy.prepare.values import AskGroup
from tests.app.moments import NOW, TODAY, later
from tests.app.store.search import CV, POSTING


@pytest.fixture
def job(seeker: UUID) -> UUID:
    made = note_candidacy(seeker=seeker, employer="Zanzibar Library", title="Library assistant", now=NOW).id
    set_for(seeker, made, -1)
    return made


def set_for(seeker: UUID, job: UUID, days: int, clock: str = "") -> None:
    more = (("time", f"{later(days).isoformat()}T{clock}+00:00"),) if clock else ()
    detail = Detail(day=later(days), more=more)
    at = NOW - timedelta(days=4)
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_SCHEDULED, when=When.at(at), detail=detail, now=at)


def with_papers(seeker: UUID, job: UUID) -> None:
    keep_posting(seeker=seeker, candidacy=job, paper=POSTING, now=NOW)
    keep_document(seeker=seeker, candidacy=job, paper=CV, kind=PaperKind.RESUME, now=NOW)


def begun(seeker: UUID, job: UUID) -> UUID:
    return desk.open_debrief(seeker=seeker, candidacy=job, now=NOW).id


FULL: dict[Part, tuple[object, ...]] = {
    Part.ASKED: (Asked("Why here?", "well", ("a", "b")), Asked("Why you?", foreseen=()), Asked("Why now?")),
    Part.WELL: (Reflection("I was calm", "I slept", "sleep", "Why here?"),),
    Part.BETTER: (Reflection("Too fast", next_time="Breathe first"),),
    Part.LEARNED: (Learned(AskGroup.WORKPLACE, "Who trains me?", "The team"), Learned(AskGroup.FUTURE, "", "A garden")),
    Part.PEOPLE: (Met("Ines Moreau", "librarian", "the reading hour"),),
    Part.PROMISES: (Promise(Side.MINE, "Send the certificate", later(2)), Promise(Side.THEIRS, "Call", kept=TODAY)),
    Part.NEXT_STEPS: (NextStep("They call", later(9)), NextStep("", later(5))),
    Part.FORECAST: (OwnForecast(7, "a feeling"),),
    Part.FELT_WRONG: ("I was asked whether I plan children.",),
    Part.NOTES: (Impressions("warm", 50),),
}


def fill(seeker: UUID, debrief: UUID) -> None:
    for part, values in FULL.items():
        desk.keep_part(seeker=seeker, debrief=debrief, part=part, values=values, now=NOW)


def test_round_and_day_come_from_the_record_and_it_is_begun_once(seeker: UUID, job: UUID) -> None:
    first, again = (desk.open_debrief(seeker=seeker, candidacy=job, now=NOW) for _ in "12")
    assert first == again
    assert (first.told.round, first.told.held, first.finished) == (1, later(-1), None)
    assert first.told.name == "Library assistant, Zanzibar Library"


def test_what_is_not_on_record_needs_a_day(seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    with pytest.raises(NotFound):
        desk.open_debrief(seeker=seeker, candidacy=job, now=NOW)
    told = desk.open_debrief(seeker=seeker, candidacy=job, now=NOW, held=TODAY).told
    assert (told.round, told.held) == (1, TODAY)
    with pytest.raises(UnusableText):
        desk.open_debrief(seeker=seeker, candidacy=job, now=NOW, round_number=100, held=TODAY)


def test_an_interview_that_lies_ahead_is_not_meant(seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    set_for(seeker, job, 1)
    with pytest.raises(NotFound):
        begun(seeker, job)
    assert due_debriefs(seeker=seeker, now=NOW) == ()


def moved(seeker: UUID, job: UUID, days: int) -> None:
    detail = Detail(day=later(days))
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_RESCHEDULED, round_number=1, detail=detail, now=NOW)


def test_a_day_to_come_is_refused_by_name(seeker: UUID, job: UUID) -> None:
    with pytest.raises(InterviewAhead) as refused:
        desk.open_debrief(seeker=seeker, candidacy=job, round_number=2, held=later(1), now=NOW)
    assert "3 March 2026" in refused.value.sentence
    record(
        seeker=seeker,
        candidacy=job,
        what=What.INTERVIEW_SCHEDULED,
        round_number=2,
        detail=Detail(day=later(7)),
        now=NOW,
    )
    with pytest.raises(InterviewAhead):
        desk.open_debrief(seeker=seeker, candidacy=job, round_number=2, now=NOW)
    begun(seeker, job)
    with pytest.raises(InterviewAhead):
        desk.open_debrief(seeker=seeker, candidacy=job, round_number=1, held=later(1), now=NOW)
    assert [(one.told.round, one.told.held) for one in debriefs_of(seeker=seeker)] == [(1, later(-1))]


def test_a_debrief_goes_with_an_interview_that_was_moved(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    moved(seeker, job, 0)
    assert desk.open_debrief(seeker=seeker, candidacy=job, round_number=1, now=NOW).told.held == TODAY
    assert [one.told.held for one in debriefs_of(seeker=seeker, candidacy=job)] == [TODAY]
    assert to_record(seeker=seeker, debrief=debrief, now=NOW).held == TODAY
    done = finish_debrief(seeker=seeker, debrief=debrief, ticked=Ticked(held=True), now=NOW)
    events = {one.id: one for one in standing_of(seeker=seeker, candidacy=job, today=TODAY).events}
    assert events[str(done.events[0])].day == TODAY
    assert done.debrief.told.held == TODAY


def test_a_finished_debrief_keeps_its_day(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    finish_debrief(seeker=seeker, debrief=debrief, ticked=Ticked(), now=NOW)
    moved(seeker, job, 0)
    assert known_debrief(seeker=seeker, debrief=debrief).told.held == later(-1)
    same = desk.open_debrief(seeker=seeker, candidacy=job, round_number=1, held=later(-1), now=NOW)
    assert same.told.held == later(-1)
    with pytest.raises(DebriefFinished):
        desk.open_debrief(seeker=seeker, candidacy=job, round_number=1, held=TODAY, now=NOW)


def test_a_day_named_for_a_debrief_is_taken_and_stays_whatever_the_record_says(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    named = desk.open_debrief(seeker=seeker, candidacy=job, held=later(-2), now=NOW)
    assert (named.id, named.told.held) == (debrief, later(-2))
    moved(seeker, job, 0)
    assert known_debrief(seeker=seeker, debrief=debrief).told.held == later(-2)
    undo(seeker=seeker, event=UUID(standing_of(seeker=seeker, candidacy=job, today=TODAY).events[-1].id), now=NOW)
    undo_last(seeker=seeker, now=NOW)
    assert known_debrief(seeker=seeker, debrief=debrief).told.held == later(-1)


def test_every_part_comes_back_as_it_was_written(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    fill(seeker, debrief)
    told = known_debrief(seeker=seeker, debrief=debrief)
    for part, values in FULL.items():
        assert told.part(part).values == values
    assert told.told.unanswered == ()
    assert told.told.promised_day == later(9)


def test_left_and_resumed_nothing_is_lost(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    desk.keep_part(seeker=seeker, debrief=debrief, part=Part.WELL, values=FULL[Part.WELL], now=NOW)
    desk.skip_part(seeker=seeker, debrief=debrief, part=Part.NOTES, now=NOW)
    told = desk.open_debrief(seeker=seeker, candidacy=job, now=NOW + timedelta(days=1)).told
    assert told.well == FULL[Part.WELL]
    assert told.skipped == {Part.NOTES}
    assert told.unanswered[0] is Part.ASKED
    filled = desk.keep_part(seeker=seeker, debrief=debrief, part=Part.NOTES, values=FULL[Part.NOTES], now=NOW)
    assert filled.told.skipped == frozenset()
    assert desk.skip_part(seeker=seeker, debrief=debrief, part=Part.WELL, now=NOW).told.well == FULL[Part.WELL]


def test_lines_that_say_nothing_are_left_out_and_half_lines_are_refused(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    empty = desk.keep_part(
        seeker=seeker, debrief=debrief, part=Part.ASKED, values=[Asked("  "), Asked("Why?")], now=NOW
    )
    assert [one.text for one in empty.told.asked] == ["Why?"]
    assert desk.keep_part(seeker=seeker, debrief=debrief, part=Part.ASKED, values=[], now=NOW).told.skipped == {
        Part.ASKED
    }
    for part, value in (
        (Part.NOTES, Impressions("", 0)),
        (Part.WELL, Reflection("\x00")),
    ):
        with pytest.raises(UnusableText):
            desk.keep_part(seeker=seeker, debrief=debrief, part=part, values=[value], now=NOW)
    with pytest.raises(UnusableText):
        desk.keep_part(seeker=seeker, debrief=debrief, part=Part.ASKED, values=[Asked("?")] * 101, now=NOW)


@pytest.mark.parametrize(
    ("part", "values", "sentence"),
    [
        (Part.ASKED, [Asked("Why?"), Asked("", "badly")], "Line 2 says how your answer went, but not what they asked."),
        (Part.PEOPLE, [Met("", "chief")], "Line 1 says what they do there, but not the name."),
        (Part.WELL, [Reflection("", "I slept")], "Line 1 says why, but not what went well."),
        (Part.PROMISES, [Promise(Side.MINE, ""), Promise(Side.MINE, "", TODAY)], "Line 2 says by what day, but not what was promised."),
    ],
)  # fmt: skip
def test_a_line_without_its_chief_words_is_named(
    seeker: UUID, job: UUID, part: Part, values: list[object], sentence: str
) -> None:
    debrief = begun(seeker, job)
    with pytest.raises(LineUnfinished) as refused:
        desk.keep_part(seeker=seeker, debrief=debrief, part=part, values=values, now=NOW)
    assert refused.value.sentence == sentence
    assert "empty the whole line" in refused.value.next_step


def test_a_part_filled_in_on_an_older_state_overwrites_nothing(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    seen = known_debrief(seeker=seeker, debrief=debrief).part(Part.WELL).version
    desk.keep_part(seeker=seeker, debrief=debrief, part=Part.BETTER, values=FULL[Part.BETTER], now=NOW, filled_on=None)
    desk.keep_part(seeker=seeker, debrief=debrief, part=Part.WELL, values=FULL[Part.WELL], now=NOW, filled_on=seen)
    with pytest.raises(ChangedMeanwhile):
        desk.keep_part(seeker=seeker, debrief=debrief, part=Part.WELL, values=[], now=NOW, filled_on=seen)
    assert known_debrief(seeker=seeker, debrief=debrief).told.well == FULL[Part.WELL]


def test_sent_twice_it_is_added_once_and_undo_takes_it_back(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    for _ in "12":
        desk.add_to_part(seeker=seeker, debrief=debrief, part=Part.ASKED, values=[Asked("Why?")], now=NOW, key="k")
    assert len(known_debrief(seeker=seeker, debrief=debrief).told.asked) == 1
    with pytest.raises(KeyUsedBefore):
        desk.add_to_part(seeker=seeker, debrief=debrief, part=Part.ASKED, values=[Asked("How?")], now=NOW, key="k")
    undo_last(seeker=seeker, now=NOW)
    assert known_debrief(seeker=seeker, debrief=debrief).told.asked == ()
    desk.remove_debrief(seeker=seeker, debrief=debrief, now=NOW)
    with pytest.raises(NotFound):
        known_debrief(seeker=seeker, debrief=debrief)
    undo_last(seeker=seeker, now=NOW)
    assert known_debrief(seeker=seeker, debrief=debrief).told.held == later(-1)


def test_anothers_debrief_is_not_there(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    for who in (uuid4(),):
        with pytest.raises(NotFound):
            known_debrief(seeker=who, debrief=debrief)
        with pytest.raises(NotFound):
            desk.keep_part(seeker=who, debrief=debrief, part=Part.WELL, values=[], now=NOW)


def test_answers_flow_to_the_own_questions_and_one_undo_takes_both_back(seeker: UUID, job: UUID) -> None:
    ask = keep_ask(seeker=seeker, candidacy=job, text="Who trains me?", group="workplace", now=NOW)
    debrief = begun(seeker, job)
    values = [Learned(AskGroup.WORKPLACE, "Who trains me?", "The team")]
    desk.keep_part(
        seeker=seeker, debrief=debrief, part=Part.LEARNED, values=values, answers={ask.id: "The team"}, now=NOW
    )
    assert asks_of(seeker=seeker, candidacy=job)[0].answer == "The team"
    undo_last(seeker=seeker, now=NOW)
    assert asks_of(seeker=seeker, candidacy=job)[0].answer == ""
    assert known_debrief(seeker=seeker, debrief=debrief).told.learned == ()


def test_an_answer_noted_elsewhere_since_is_not_overwritten(seeker: UUID, job: UUID) -> None:
    ask = keep_ask(seeker=seeker, candidacy=job, text="Who trains me?", now=NOW)
    debrief = begun(seeker, job)
    kept = known_debrief(seeker=seeker, debrief=debrief)
    seen = kept.part(Part.LEARNED, own_asks(seeker=seeker, candidacy=job, part=Part.LEARNED)).version
    desk.keep_part(seeker=seeker, debrief=debrief, part=Part.LEARNED, values=[], answers={ask.id: "Ada"}, now=NOW)
    with pytest.raises(ChangedMeanwhile):
        desk.keep_part(
            seeker=seeker,
            debrief=debrief,
            part=Part.LEARNED,
            values=[],
            answers={ask.id: "Ben"},
            now=NOW,
            filled_on=seen,
        )


def test_finishing_records_only_what_is_ticked_and_each_can_be_taken_back(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    fill(seeker, debrief)
    ready = to_record(seeker=seeker, debrief=debrief, now=NOW)
    assert (ready.held, ready.promised, ready.people) == (later(-1), later(9), ("Ines Moreau",))
    assert ready.facts == FULL[Part.FELT_WRONG]
    nothing = finish_debrief(seeker=seeker, debrief=debrief, ticked=Ticked(), now=NOW)
    assert nothing.debrief.finished == NOW
    assert (nothing.events, people(seeker=seeker, candidacy=job)) == ((), ())

    ticked = Ticked(held=True, promised=True, people=ready.people, facts=ready.facts)
    done = finish_debrief(seeker=seeker, debrief=debrief, ticked=ticked, now=NOW)
    events = {one.id: one for one in standing_of(seeker=seeker, candidacy=job, today=TODAY).events}
    held, fact, promised = (events[str(one)] for one in done.events)
    assert (held.what, held.day, held.round) == (What.INTERVIEW_HELD, later(-1), 1)
    assert (fact.what, fact.detail.more) == (What.NOTE, ((MATTERS, "yes"),))
    assert (promised.what, promised.detail.day) == (What.PROMISED_DATE, later(9))
    assert [(one.name, one.role) for one in people(seeker=seeker, candidacy=job)] == [("Ines Moreau", Role.INTERVIEWER)]
    left = to_record(seeker=seeker, debrief=debrief, now=NOW)
    assert (left.held, left.promised, left.people, left.facts) == (None, None, (), ())

    undo(seeker=seeker, event=done.events[0], now=NOW)
    assert to_record(seeker=seeker, debrief=debrief, now=NOW).held == later(-1)


def test_finished_twice_with_one_key_it_is_recorded_once_and_answered_alike(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    fill(seeker, debrief)
    ready = to_record(seeker=seeker, debrief=debrief, now=NOW)
    all_of_it = Ticked(True, True, ready.people, ready.facts)
    first, again = (
        finish_debrief(seeker=seeker, debrief=debrief, ticked=all_of_it, now=NOW, key="f").events for _ in "12"
    )
    assert again == first
    assert len(first) == 3
    kinds = [one.what for one in standing_of(seeker=seeker, candidacy=job, today=TODAY).events]
    assert kinds.count(What.INTERVIEW_HELD) == 1


def test_an_end_sent_again_with_its_key_records_nothing_more(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    assert finish_debrief(seeker=seeker, debrief=debrief, ticked=Ticked(), now=NOW, key="f").events == ()
    assert finish_debrief(seeker=seeker, debrief=debrief, ticked=Ticked(held=True), now=NOW, key="f").events == ()
    assert len(finish_debrief(seeker=seeker, debrief=debrief, ticked=Ticked(held=True), now=NOW, key="F").events) == 1


def test_after_a_no_nothing_more_is_awaited_so_no_promise_is_offered(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    fill(seeker, debrief)
    record(seeker=seeker, candidacy=job, what=What.REJECTED, now=NOW)
    ready = to_record(seeker=seeker, debrief=debrief, now=NOW)
    assert (ready.promised, ready.forecast, ready.people) == (None, None, ("Ines Moreau",))
    done = finish_debrief(seeker=seeker, debrief=debrief, ticked=Ticked(promised=True), now=NOW)
    assert done.events == ()


def test_notes_on_somebody_known_stay_as_they_are(seeker: UUID, job: UUID) -> None:
    add_person(seeker=seeker, name="Ines Moreau", role=Role.INTERVIEWER, notes="met at the fair", now=NOW)
    debrief = begun(seeker, job)
    fill(seeker, debrief)
    finish_debrief(seeker=seeker, debrief=debrief, ticked=Ticked(people=("Ines Moreau",)), now=NOW)
    assert people(seeker=seeker, candidacy=job)[0].notes == "met at the fair"


def test_somebody_written_down_twice_is_one_person_in_the_record_and_in_the_note(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    twice = (Met("Ada", "", "the rota"), Met("ada", "", "the new ward"))
    desk.keep_part(seeker=seeker, debrief=debrief, part=Part.PEOPLE, values=twice, now=NOW)
    said = thanks_said(seeker=seeker, candidacy=job, name="Ada", round_number=1, now=NOW)
    assert said.discussed == "the rota and the new ward"
    assert to_record(seeker=seeker, debrief=debrief, now=NOW).people == ("Ada",)
    finish_debrief(seeker=seeker, debrief=debrief, ticked=Ticked(people=("Ada",)), now=NOW)
    assert [(one.name, one.notes) for one in people(seeker=seeker)] == [("Ada", "the rota. the new ward")]


def test_the_own_forecast_is_kept_before_ours_is_shown(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    fill(seeker, debrief)
    assert to_record(seeker=seeker, debrief=debrief, now=NOW).forecast == 7
    finish_debrief(seeker=seeker, debrief=debrief, ticked=Ticked(held=True, forecast=True), now=NOW)
    here = standing_of(seeker=seeker, candidacy=job, today=TODAY)
    found = odds_here(seeker=seeker, here=here, today=TODAY)
    assert found.forecast
    assert round(20 * (found.forecast.own or 0)) == 7
    assert to_record(seeker=seeker, debrief=debrief, now=NOW).forecast is None


def test_where_no_answer_is_awaited_the_rest_is_recorded_all_the_same(seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    set_for(seeker, job, -1)
    debrief = begun(seeker, job)
    fill(seeker, debrief)
    more = Detail(day=later(5))
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_SCHEDULED, round_number=2, detail=more, now=NOW)
    done = finish_debrief(seeker=seeker, debrief=debrief, ticked=Ticked(held=True, forecast=True), now=NOW)
    assert len(done.events) == 1
    assert every_forecast(seeker=seeker, candidacy=job) == []


def test_where_odds_are_hidden_no_forecast_is_offered(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    fill(seeker, debrief)
    want_odds(seeker=seeker, now=NOW, hidden=True)
    assert to_record(seeker=seeker, debrief=debrief, now=NOW).forecast is None


def test_more_than_twenty_of_twenty_is_refused() -> None:
    from candidacy.app.desk.debrief_words import own_of_twenty

    assert own_of_twenty(20).of_twenty == 20
    with pytest.raises(NotAFigure):
        own_of_twenty(21)


def test_the_prediction_is_that_of_the_day_and_the_seekers_word_counts(seeker: UUID, job: UUID) -> None:
    with_papers(seeker, job)
    kept = desk.open_debrief(seeker=seeker, candidacy=job, now=NOW)
    assert len(kept.expected) > 3
    asked = [Asked(kept.expected[0]), Asked("Which colour is a Tuesday?")]
    kept = desk.keep_part(seeker=seeker, debrief=kept.id, part=Part.ASKED, values=asked, now=NOW)
    assert kept.score
    assert (kept.score.recall.hits, kept.score.recall.of) == (1, 2)
    kept = desk.match_by_hand(seeker=seeker, debrief=kept.id, foreseen=[(), (kept.expected[1],)], now=NOW)
    assert kept.score
    assert [one.predicted for one in kept.score.asked] == [(), (kept.expected[1],)]
    assert kept.score.unconfirmed == 0
    with pytest.raises(UnusableText):
        desk.match_by_hand(seeker=seeker, debrief=kept.id, foreseen=[()], now=NOW)
    (line,) = prediction_over_time(seeker=seeker)
    assert (line.score.precision.hits, line.so_far.recall.of) == (1, 2)


def test_a_round_without_a_prediction_is_not_scored(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    fill(seeker, debrief)
    assert known_debrief(seeker=seeker, debrief=debrief).score is None
    assert prediction_over_time(seeker=seeker) == ()


def test_lessons_and_open_points_come_back(seeker: UUID, job: UUID) -> None:
    assert open_points_for(seeker=seeker, candidacy=job).empty
    debrief = begun(seeker, job)
    fill(seeker, debrief)
    assert {one.text for one in lessons_learned(seeker=seeker)} == {"Breathe first", "sleep"}
    points = open_points_for(seeker=seeker, candidacy=job)
    assert [one.text for one in points.mine] == ["Send the certificate"]
    assert [one.name for one in points.people] == ["Ines Moreau"]
    near, like, before = lessons_on_question(seeker=seeker, question="Why here?")
    assert ([one.lesson.text for one in near], like) == (["sleep"], ())
    assert [one.went for one in before] == ["well"]
    assert lessons_on(seeker=seeker, questions={"Can you lift 20 kg?": "knowledge"}) == {}


def due_codes(seeker: UUID) -> set[str]:
    """Return what is due of the candidacy but for the note, which is put off."""
    for thank in [one for one in today(seeker=seeker, now=NOW).agenda.things if one.code == "thank"]:
        put_off(seeker=seeker, thing=thank.key, until=later(1), now=NOW)
    return {one.code for one in today(seeker=seeker, now=NOW).agenda.things if one.candidacy}


def test_a_kept_promise_is_open_no_more(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    fill(seeker, debrief)
    assert due_codes(seeker) == {"debrief", "promise"}
    desk.keep_promise(seeker=seeker, debrief=debrief, place=0, now=NOW)
    assert due_codes(seeker) == {"debrief"}
    desk.keep_promise(seeker=seeker, debrief=debrief, place=0, kept=False, now=NOW)
    assert due_codes(seeker) == {"debrief", "promise"}
    with pytest.raises(NotFound):
        desk.keep_promise(seeker=seeker, debrief=debrief, place=9, now=NOW)


def test_today_is_told_what_is_due(seeker: UUID, job: UUID) -> None:
    (due,) = due_debriefs(seeker=seeker, now=NOW)
    assert (due.candidacy.id, due.interview.round, due.begun) == (job, 1, False)
    assert due.interview.event.what is What.INTERVIEW_SCHEDULED
    debrief = begun(seeker, job)
    assert due_debriefs(seeker=seeker, now=NOW)[0].begun
    assert "debrief" in due_codes(seeker)
    finish_debrief(seeker=seeker, debrief=debrief, ticked=Ticked(held=True), now=NOW)
    assert due_debriefs(seeker=seeker, now=NOW) == ()
    assert "debrief" not in due_codes(seeker)
    assert due_debriefs(seeker=seeker, now=NOW + timedelta(days=30)) == ()


@pytest.mark.parametrize(("clock", "over"), [("07:30:00", True), ("09:00:00", False), ("14:00:00", False), ("", False)])
def test_an_interview_of_today_is_over_from_its_end(seeker: UUID, clock: str, over: bool) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    set_for(seeker, job, 0, clock)
    assert [one.candidacy.id for one in due_debriefs(seeker=seeker, now=NOW)] == ([job] if over else [])
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_HELD, now=NOW)
    assert len(due_debriefs(seeker=seeker, now=NOW)) == 1
    assert len(interviews_of(seeker=seeker, candidacy=job, today=TODAY)) == 1


def test_an_interview_set_down_after_it_was_held_is_the_same_one(seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_SCHEDULED, detail=Detail(day=later(-1)), now=NOW)
    finish_debrief(seeker=seeker, debrief=begun(seeker, job), ticked=Ticked(held=True), now=NOW)
    assert [one.round for one in interviews_of(seeker=seeker, candidacy=job, today=TODAY)] == [1]
    assert due_debriefs(seeker=seeker, now=NOW) == ()
    assert "debrief" not in due_codes(seeker)


def test_a_first_call_is_round_nought(seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    record(seeker=seeker, candidacy=job, what=What.SCREENED, now=NOW)
    assert due_debriefs(seeker=seeker, now=NOW) == ()
    kept = desk.open_debrief(seeker=seeker, candidacy=job, round_number=0, now=NOW)
    assert (kept.told.round, kept.told.held) == (0, TODAY)
    assert to_record(seeker=seeker, debrief=kept.id, now=NOW).held is None


WORDS = st.text(max_size=30)
DAYS = st.none() | st.dates()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    asked=st.lists(st.builds(Asked, WORDS, WORDS, st.none() | st.lists(WORDS).map(tuple))).map(tuple),
    promises=st.lists(st.builds(Promise, st.sampled_from(Side), WORDS, DAYS, DAYS)).map(tuple),
    learned=st.lists(st.builds(Learned, st.sampled_from(AskGroup), WORDS, WORDS)).map(tuple),
    wrong=st.lists(WORDS).map(tuple),
    forecast=st.none() | st.builds(OwnForecast, st.none() | st.integers(0, 20), WORDS),
)
def test_what_is_kept_of_a_part_is_read_back_equal(
    asked: tuple[Asked, ...], promises: tuple[Promise, ...], learned: tuple[Learned, ...], wrong: tuple[str, ...],
    forecast: OwnForecast | None,
) -> None:  # fmt: skip
    parts = {
        Part.ASKED: asked, Part.PROMISES: promises, Part.LEARNED: learned, Part.FELT_WRONG: wrong,
        Part.FORECAST: (forecast,) if forecast else (),
    }  # fmt: skip
    told = {part.value: rows_of_part(values) for part, values in parts.items()}
    made = debrief_of("d", "c", "name", 1, TODAY, told, ["notes"])
    assert (made.asked, made.promises, made.learned, made.felt_wrong, made.forecast) == (
        asked, promises, learned, wrong, forecast,
    )  # fmt: skip


def test_a_question_put_right_keeps_what_was_thought_of_it(seeker: UUID, job: UUID) -> None:
    debrief = begun(seeker, job)
    asked = (Asked("Wy here?"), Asked("Why you?"))
    desk.keep_part(seeker=seeker, debrief=debrief, part=Part.ASKED, values=asked, now=NOW)
    thought = (
        Reflection("Too fast", next_time="Breathe", question="Wy here?"),
        Reflection("Too slow", question="Why you?"),
    )
    desk.keep_part(seeker=seeker, debrief=debrief, part=Part.BETTER, values=thought, now=NOW)
    desk.keep_part(
        seeker=seeker, debrief=debrief, part=Part.ASKED, values=(Asked("Why here?"), Asked("Why you?")), now=NOW
    )
    told = known_debrief(seeker=seeker, debrief=debrief).told
    assert [one.question for one in told.better] == ["Why here?", "Why you?"]
    undo_last(seeker=seeker, now=NOW)
    told = known_debrief(seeker=seeker, debrief=debrief).told
    assert [one.question for one in told.better] == ["Wy here?", "Why you?"]
    desk.keep_part(seeker=seeker, debrief=debrief, part=Part.ASKED, values=(Asked("Why you?"),), now=NOW)
    told = known_debrief(seeker=seeker, debrief=debrief).told
    assert [one.question for one in told.better] == ["Wy here?", "Why you?"], "one that is taken out is no other one"


def test_a_first_call_with_its_day_is_written_down_where_no_round_is_over(seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    at = NOW - timedelta(days=4)
    told = Detail(day=later(-1), more=(("time", f"{later(-1).isoformat()}T10:00+00:00"),))
    record(seeker=seeker, candidacy=job, what=What.SCREENED, when=When.at(at), detail=told, now=at)
    assert desk.open_debrief(seeker=seeker, candidacy=job, now=NOW).told.round == 0
    set_for(seeker, job, -1)
    assert desk.open_debrief(seeker=seeker, candidacy=job, now=NOW).told.round == 1


def test_one_that_is_not_on_record_takes_no_number_that_is_in_use(seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    more = Detail(day=later(5))
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_SCHEDULED, round_number=3, detail=more, now=NOW)
    assert desk.open_debrief(seeker=seeker, candidacy=job, held=later(-1), now=NOW).told.round == 4
