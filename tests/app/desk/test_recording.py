"""The record: what was said is kept once, corrected by later events, and computed into a standing."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

import pytest

from candidacy.app.desk.looking import candidacies, standing_of, today
from candidacy.app.desk.noting import change_candidacy, find_candidacy, note_candidacy, one
from candidacy.app.desk.recording import call_again, correct, park, record, undo
from candidacy.app.kept import KeptCandidacy
from candidacy.app.store.events import broken_chains, events_of
from candidacy.app.store.models import Event, Seeker
from candidacy.kernel.change_refusals import EventIncomplete
from candidacy.kernel.refusals import KeyUsedBefore, NotFound, NothingToUndo, SeveralFit, UnclearDate, UnusableText
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from candidacy.ledger.values import Stage
from tests.app.moments import NOW, TODAY, later


@pytest.fixture
def job(seeker: UUID) -> KeptCandidacy:
    return note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW, key="the job")


def stage(seeker: UUID, job: KeptCandidacy) -> Stage:
    return standing_of(seeker=seeker, candidacy=job.id, today=TODAY).standing.stage


@pytest.mark.parametrize("day", [date(9999, 12, 31), date(1, 1, 1), date(2200, 1, 1)])
def test_a_day_centuries_away_is_refused_and_one_at_the_edge_is_kept(
    seeker: UUID, job: KeptCandidacy, day: date
) -> None:
    for told in (Detail(day=day), Detail(day=TODAY, deadline=day)):
        with pytest.raises(UnclearDate, match="too far away"):
            record(seeker=seeker, candidacy=job.id, what=What.INTERVIEW_SCHEDULED, detail=told, now=NOW)
    edge = Detail(day=date(2199, 12, 31), more=(("time", "2199-12-31T23:30:00+00:00"),))
    record(seeker=seeker, candidacy=job.id, what=What.INTERVIEW_SCHEDULED, detail=edge, now=NOW)
    assert today(seeker=seeker, now=NOW).agenda.things


def test_a_noted_job_is_there_with_its_event(seeker: UUID, job: KeptCandidacy) -> None:
    here = standing_of(seeker=seeker, candidacy=job.id, today=TODAY)
    assert (job.number, job.name) == (1, "Cook, Elm Street School")
    assert [event.what for event in here.events] == [What.NOTED]
    assert here.standing.stage is Stage.NOTED


def test_everything_said_of_an_event_comes_back(seeker: UUID, job: KeptCandidacy) -> None:
    detail = Detail(
        text="They were kind.\nTwo rooms.", day=later(9), deadline=later(20), name="references", who="Ms Okoro",
        reason="none", terms="30 hours", form="video", people=("Ada Okoro", "B. Lee"), more=(("link", "a=b"),),
    )  # fmt: skip
    when = When.at(NOW.replace(hour=14), about=True)
    said = record(
        seeker=seeker, candidacy=job.id, what=What.WRITTEN_OFFER, when=when, round_number=2, detail=detail, now=NOW
    )
    kept = events_of(job.id)[-1]
    assert (kept.id, kept.what, kept.when, kept.round, kept.detail) == (
        str(said.event),
        What.WRITTEN_OFFER,
        when,
        2,
        detail,
    )
    assert kept.recorded == NOW


def test_a_wish_sent_twice_is_done_once(seeker: UUID, job: KeptCandidacy) -> None:
    assert note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW, key="the job") == job
    twice = {
        record(seeker=seeker, candidacy=job.id, what=What.APPLIED, when=When(TODAY), now=NOW, key="k").event
        for _ in "12"
    }
    assert len(twice) == 1
    assert len(events_of(job.id)) == 2


def test_one_key_for_two_wishes_is_refused(seeker: UUID, job: KeptCandidacy) -> None:
    with pytest.raises(KeyUsedBefore):
        record(seeker=seeker, candidacy=job.id, what=What.APPLIED, when=When(TODAY), now=NOW, key="the job")


def test_a_correction_takes_the_place_of_the_wrong_event(seeker: UUID, job: KeptCandidacy) -> None:
    wrong = record(seeker=seeker, candidacy=job.id, what=What.REJECTED, when=When(TODAY), now=NOW)
    assert wrong.here.standing.stage is Stage.ENDED
    right = correct(seeker=seeker, event=wrong.event, what=What.ACKNOWLEDGED, now=NOW)
    assert right.here.standing.stage is Stage.APPLIED
    assert len(right.here.events) == 3


def test_undo_takes_back_the_last_that_stands_and_undoing_it_restores(seeker: UUID, job: KeptCandidacy) -> None:
    record(seeker=seeker, candidacy=job.id, what=What.APPLIED, when=When(TODAY), now=NOW)
    first = undo(seeker=seeker, now=NOW)
    assert first.here.standing.stage is Stage.NOTED
    second = undo(seeker=seeker, candidacy=job.id, now=NOW)
    assert second.here.standing.stage is Stage.NOTHING
    with pytest.raises(NothingToUndo):
        undo(seeker=seeker, now=NOW)
    assert undo(seeker=seeker, event=second.event, now=NOW).here.standing.stage is Stage.NOTED
    assert undo(seeker=seeker, event=first.event, now=NOW).here.standing.stage is Stage.APPLIED


def test_parked_is_out_of_sight_until_they_call_again(seeker: UUID, job: KeptCandidacy) -> None:
    parked = park(seeker=seeker, candidacy=job.id, until=later(10), now=NOW).here.standing.parked
    assert parked is not None
    assert parked.until == later(10)
    back = call_again(seeker=seeker, candidacy=job.id, what=What.INTERVIEW_INVITED, now=NOW, key="call")
    assert back.here.standing.parked is None
    assert (
        call_again(seeker=seeker, candidacy=job.id, what=What.INTERVIEW_INVITED, now=NOW, key="call").event
        == back.event
    )


def test_a_call_that_cannot_be_recorded_leaves_it_out_of_sight(seeker: UUID, job: KeptCandidacy) -> None:
    park(seeker=seeker, candidacy=job.id, now=NOW)
    with pytest.raises(UnusableText):
        call_again(seeker=seeker, candidacy=job.id, what=What.INTERVIEW_HELD, round_number=500, now=NOW)
    assert standing_of(seeker=seeker, candidacy=job.id, today=TODAY).standing.parked


@pytest.mark.parametrize(("what", "detail"), [
    (What.INTERVIEW_SCHEDULED, Detail(day=later(3))), (What.START_DATE_RECEIVED, Detail(day=later(3))),
    (What.PROMISED_DATE, Detail(day=later(3))), (What.CONTINGENCY_ADDED, Detail(name="References")),
    (What.CONTINGENCY_CLEARED, Detail(name="References")), (What.CONTINGENCY_FAILED, Detail(name="References")),
    (What.FELL_THROUGH, Detail(reason="funding")), (What.NOTE, Detail(text="They were kind.")),
])  # fmt: skip
def test_an_event_says_what_it_needs_or_is_refused(
    seeker: UUID, job: KeptCandidacy, what: What, detail: Detail
) -> None:
    before = events_of(job.id)
    for wish in (record, call_again):
        with pytest.raises(EventIncomplete):
            wish(seeker=seeker, candidacy=job.id, what=what, detail=Detail(who="Ada"), now=NOW)
    assert events_of(job.id) == before
    event = record(seeker=seeker, candidacy=job.id, what=what, detail=detail, now=NOW).event
    with pytest.raises(EventIncomplete):
        correct(seeker=seeker, event=event, detail=Detail(who="Ada"), now=NOW)


def test_an_interview_can_be_moved_while_the_new_day_is_open(seeker: UUID, job: KeptCandidacy) -> None:
    moved = record(seeker=seeker, candidacy=job.id, what=What.INTERVIEW_RESCHEDULED, now=NOW)
    assert moved.kept.detail.day is None


def test_a_candidacy_is_found_by_number_and_by_words(seeker: UUID, job: KeptCandidacy) -> None:
    other = note_candidacy(seeker=seeker, employer="Elm Street Bakery", title="Baker", now=NOW)
    assert find_candidacy(seeker=seeker, words="#1") == job
    assert find_candidacy(seeker=seeker, words="elm baker") == other
    with pytest.raises(SeveralFit):
        find_candidacy(seeker=seeker, words="elm street")
    with pytest.raises(NotFound):
        find_candidacy(seeker=seeker, words="oak")


def test_another_seekers_candidacy_is_as_if_it_were_not_there(seeker: UUID, job: KeptCandidacy) -> None:
    other = Seeker.objects.create(made=NOW).id
    with pytest.raises(NotFound):
        one(seeker=other, candidacy=job.id)
    with pytest.raises(NotFound):
        record(seeker=other, candidacy=job.id, what=What.APPLIED, when=When(TODAY), now=NOW)
    assert candidacies(seeker=other, today=TODAY) == ()


@pytest.mark.parametrize("title", ["", "   ", "a" * 301, "Co\x00ok", "Co\ud800ok"])
def test_a_text_that_cannot_be_kept_is_refused(seeker: UUID, title: str) -> None:
    with pytest.raises(UnusableText):
        note_candidacy(seeker=seeker, employer="Elm", title=title, now=NOW)


def test_how_many_applied_is_kept(seeker: UUID, job: KeptCandidacy) -> None:
    changed = change_candidacy(seeker=seeker, candidacy=job.id, now=NOW, applicants=60, interviewed=4)
    assert (changed.applicants, changed.interviewed) == (60, 4)
    with pytest.raises(UnusableText):
        change_candidacy(seeker=seeker, candidacy=job.id, now=NOW, applicants=-1)


def test_the_chain_holds_and_an_event_of_nobody_is_not_found(seeker: UUID, job: KeptCandidacy) -> None:
    for day in range(5):
        record(seeker=seeker, candidacy=job.id, what=What.ACKNOWLEDGED, when=When(date(2026, 1, 1 + day)), now=NOW)
    assert broken_chains() == {}
    assert Event.objects.count() == 6
    with pytest.raises(NotFound):
        undo(seeker=seeker, event=uuid4(), now=NOW)
