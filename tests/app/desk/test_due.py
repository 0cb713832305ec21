"""Today knows what is due beside the record: debriefs, thanks, promises, the follow-up, planned things; what is put off waits."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from candidacy.app.desk.debriefs_due import due_debriefs
from candidacy.app.desk.glancing import glances
from candidacy.app.desk.interviews import interviews_in
from candidacy.app.desk.looking import today
from candidacy.app.desk.met import meetings, notes_due
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.people import add_person
from candidacy.app.desk.preparing import plan, tick
from candidacy.app.desk.putting_off import put_off
from candidacy.app.desk.recording import call_again, correct, park, record
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.kept import Role
from candidacy.app.store.models import Debrief, Letter
from candidacy.followup.agenda import Thing
from candidacy.followup.calendar import Dates, with_record
from candidacy.followup.talks import recorded_talks
from candidacy.kernel.refusals import UnusableText
from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.facts import facts_of
from candidacy.ledger.history import history_of
from candidacy.ledger.kinds import What
from tests.app.moments import NOW, TODAY, later


def things(seeker: UUID, now: datetime = NOW) -> dict[str, Thing]:
    return {one.code: one for one in today(seeker=seeker, now=now).agenda.things}


@pytest.fixture
def job(seeker: UUID) -> UUID:
    made = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    record(seeker=seeker, candidacy=made, what=What.APPLIED, when=When(later(-20)), now=NOW)
    return made


def talk_at(seeker: UUID, job: UUID, moment: datetime, *people: str) -> None:
    detail = Detail(day=moment.date(), people=people, more=(("time", moment.replace(tzinfo=None).isoformat()),))
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_SCHEDULED, when=When(later(-3)), detail=detail, now=NOW)


def test_a_debrief_is_due_from_the_end_of_the_talk_and_until_it_is_finished(seeker: UUID, job: UUID) -> None:
    talk_at(seeker, job, NOW - timedelta(hours=2))
    assert "debrief" in things(seeker)
    assert "debrief" not in things(seeker, NOW - timedelta(hours=1, minutes=30)), "it is still going on"
    row = Debrief.objects.create(seeker_id=seeker, made=NOW, candidacy_id=job, round=1, held=TODAY)
    assert "debrief" in things(seeker), "begun is not finished"
    row.finished = NOW
    row.save()
    assert "debrief" not in things(seeker)


def test_a_talk_recorded_as_held_today_leaves_its_debrief_and_thanks_where_they_were(seeker: UUID, job: UUID) -> None:
    talk_at(seeker, job, NOW - timedelta(hours=2), "Ana Loft")

    def due() -> tuple[bool, list[int], list[str], list[int]]:
        notes = notes_due(seeker=seeker, today=TODAY, now=NOW)
        met = meetings(seeker=seeker, candidacy=job, today=TODAY, now=NOW)
        debriefs = [one.interview.round for one in due_debriefs(seeker=seeker, now=NOW)]
        return "debrief" in things(seeker), debriefs, [one.to.name for one in notes], [one.talk.round for one in met]

    before = due()
    assert before == (True, [1], ["Ana Loft"], [1])
    people = Detail(people=("Ana Loft",))
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_HELD, detail=people, now=NOW)
    assert due() == before
    Debrief.objects.create(seeker_id=seeker, made=NOW, candidacy_id=job, round=1, held=TODAY, finished=NOW)
    assert "Thank Ana Loft" in things(seeker)["thank"].text
    assert "debrief" not in things(seeker)


def test_a_second_invitation_leaves_the_debrief_and_the_thanks_of_the_first_talk(seeker: UUID, job: UUID) -> None:
    talk_at(seeker, job, NOW - timedelta(days=1), "Ana Loft")
    ahead = Detail(day=later(6), people=("Bo Quill",))
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_SCHEDULED, detail=ahead, now=NOW)
    found = things(seeker)
    assert (found["debrief"].about, found["thank"].text.split(":")[0]) == ("1", "Thank Ana Loft")
    assert [one.interview.round for one in due_debriefs(seeker=seeker, now=NOW)] == [1]
    (seen,) = glances(seeker=seeker, today=TODAY)
    assert [(talk.round, talk.named) for talk in seen.talks] == [(1, ("Ana Loft",)), (2, ("Bo Quill",))]


def test_what_was_done_before_a_no_does_not_stand_for_the_interview_when_they_call_again(
    seeker: UUID, job: UUID
) -> None:
    ada = Detail(people=("Ada Okoro",))
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_HELD, when=When(later(-15)), detail=ada, now=NOW)
    own = {"seeker_id": seeker, "made": NOW, "candidacy_id": job, "round": 1}
    Debrief.objects.create(**own, held=later(-15), finished=NOW)
    Letter.objects.create(**own, kind="thanks", name="Ada Okoro", sent=NOW)
    record(seeker=seeker, candidacy=job, what=What.REJECTED, when=When(later(-10)), now=NOW)
    both = Detail(people=("Ada Okoro", "Bo Quill"))
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_HELD, when=When(later(-1)), detail=both, now=NOW)
    found = things(seeker)
    assert (found["debrief"].about, found["thank"].text.split(":")[0]) == ("2", "Thank Ada Okoro, Bo Quill")
    assert [one.interview.round for one in due_debriefs(seeker=seeker, now=NOW)] == [2]
    assert [(one.round, one.to.name) for one in notes_due(seeker=seeker, today=TODAY)] == [
        (2, "Ada Okoro"), (2, "Bo Quill")
    ]  # fmt: skip


@given(happened=st.lists(st.tuples(st.sampled_from(sorted(What)), st.integers(-30, 0)), max_size=12))
def test_the_rounds_of_a_debrief_and_of_today_are_the_same(happened: list[tuple[What, int]]) -> None:
    events = [
        Event(str(at), what, When(later(on)), detail=Detail(day=later(on + 3)))
        for at, (what, on) in enumerate(happened)
    ]
    facts = facts_of(history_of(events, TODAY))
    known = {one.round: (one.day, one.held) for one in interviews_in(events, TODAY)}
    assert {talk.round: (talk.day, talk.held) for talk in recorded_talks(facts)} == known
    assert {talk.round for talk in with_record(Dates("", ""), events, TODAY).talks} <= known.keys()


def test_a_first_call_is_prepared_and_written_down_and_whoever_was_named_is_thanked(seeker: UUID, job: UUID) -> None:
    at = NOW + timedelta(days=1)
    told = Detail(day=at.date(), more=(("time", at.isoformat()),))
    first = record(seeker=seeker, candidacy=job, what=What.SCREENED, detail=told, now=NOW).event
    add_person(seeker=seeker, candidacy=job, name="Bo Quill", role=Role.INTERVIEWER, now=NOW)
    assert things(seeker)["prepare"].text.startswith("Prepare for the first call on 3 March 2026: Cook")
    assert things(seeker, at)["prepare"].text.startswith("Prepare for the first call today: Cook")
    assert due_debriefs(seeker=seeker, now=at) == ()
    over = at + timedelta(hours=1)
    found = things(seeker, over)
    assert "prepare" not in found
    assert "how the first call went" in found["debrief"].text
    assert [one.interview.round for one in due_debriefs(seeker=seeker, now=over)] == [0]
    after = over + timedelta(days=1)
    assert "thank" not in things(seeker, after), "nobody is named with the call"
    named = Detail(day=at.date(), more=(("time", at.isoformat()),), people=("Ana Loft",))
    correct(seeker=seeker, event=first, what=What.SCREENED, detail=named, now=over)
    assert "Thank Ana Loft:" in things(seeker, after)["thank"].text
    Debrief.objects.create(seeker_id=seeker, made=over, candidacy_id=job, round=0, held=at.date(), finished=over)
    assert "debrief" not in things(seeker, after)
    assert due_debriefs(seeker=seeker, now=after) == ()


def test_a_first_look_without_a_day_is_nothing_to_write_down(seeker: UUID, job: UUID) -> None:
    record(seeker=seeker, candidacy=job, what=What.SCREENED, when=When(later(-1)), now=NOW)
    assert not {"debrief", "prepare", "thank"} & things(seeker).keys()


def test_each_person_met_is_thanked_once(seeker: UUID, job: UUID) -> None:
    record(
        seeker=seeker, candidacy=job, what=What.INTERVIEW_HELD, when=When(later(-1)), detail=Detail(people=("Ana Loft",)),
        now=NOW,
    )  # fmt: skip
    add_person(seeker=seeker, candidacy=job, name="ana loft", role=Role.INTERVIEWER, now=NOW)
    add_person(seeker=seeker, candidacy=job, name="Bo Quill", role=Role.INTERVIEWER, now=NOW)
    add_person(seeker=seeker, candidacy=job, name="Cy Ref", role=Role.REFEREE, now=NOW)
    assert "Thank Ana Loft, Bo Quill:" in things(seeker)["thank"].text
    own = {"seeker_id": seeker, "made": NOW, "candidacy_id": job, "kind": "thanks"}
    Letter.objects.create(**own, name="Ana Loft", sent=NOW)
    Letter.objects.create(**own, name="Bo Quill")
    assert "Thank Bo Quill:" in things(seeker)["thank"].text, "a draft is no note that went out"


def test_whom_only_a_debrief_tells_of_is_thanked_on_today_as_in_the_letters(seeker: UUID, job: UUID) -> None:
    told = {"people": [{"name": "Ada Okoro", "role": "", "note": ""}]}
    Debrief.objects.create(
        seeker_id=seeker, made=NOW, candidacy_id=job, round=1, held=later(-1), told=told, finished=NOW
    )
    assert [one.to.name for one in notes_due(seeker=seeker, today=TODAY, now=NOW)] == ["Ada Okoro"]
    found = things(seeker)
    assert "Thank Ada Okoro:" in found["thank"].text
    assert "debrief" not in found


def test_what_was_promised_planned_and_set_comes_on_its_day(seeker: UUID, job: UUID) -> None:
    mine = {"side": "mine", "text": "Send the menu", "day": TODAY.isoformat()}
    kept = {"side": "mine", "text": "Call back", "day": TODAY.isoformat(), "kept": TODAY.isoformat()}
    theirs = {"side": "theirs", "text": "Write to me", "day": TODAY.isoformat()}
    told = {"promises": [mine, kept, theirs]}
    Debrief.objects.create(seeker_id=seeker, made=NOW, candidacy_id=job, round=1, held=TODAY, told=told, finished=NOW)
    item = plan(seeker=seeker, candidacy=job, text="Try the way there", day=TODAY, now=NOW)
    found = things(seeker)
    assert "Send the menu" in found["promise"].text
    assert "Try the way there" in found["planned"].text
    tick(seeker=seeker, item=item.id, now=NOW)
    Letter.objects.create(seeker_id=seeker, made=NOW, set_at=NOW, candidacy_id=job, kind="follow_up", due=TODAY)
    found = things(seeker)
    assert "planned" not in found
    assert "Ask once how things stand" in found["follow_up"].text
    Letter.objects.update(sent=NOW)
    assert "follow_up" not in things(seeker)


def test_news_that_brought_a_parked_one_back_stands_for_three_days(seeker: UUID, job: UUID) -> None:
    park(seeker=seeker, candidacy=job, now=NOW)
    assert "news" not in things(seeker)
    soon = NOW + timedelta(hours=1)
    record(seeker=seeker, candidacy=job, what=What.ACKNOWLEDGED, when=When(later(-9)), now=soon)
    assert "there is news since you put it out of mind" in things(seeker, soon)["news"].text
    assert "news" in things(seeker, NOW + timedelta(3))
    assert "news" not in things(seeker, NOW + timedelta(4))
    put_off(seeker=seeker, thing=things(seeker, soon)["news"].key, until=later(1), now=soon)
    assert "news" not in things(seeker, soon)


def test_what_was_brought_back_by_hand_is_no_news(seeker: UUID, job: UUID) -> None:
    park(seeker=seeker, candidacy=job, now=NOW)
    call_again(seeker=seeker, candidacy=job, now=NOW + timedelta(hours=1))
    record(seeker=seeker, candidacy=job, what=What.ACKNOWLEDGED, now=NOW + timedelta(hours=2))
    assert "news" not in things(seeker, NOW + timedelta(hours=3))


def test_put_off_it_is_back_on_its_day_and_can_be_taken_back(seeker: UUID, job: UUID) -> None:
    talk_at(seeker, job, NOW - timedelta(hours=2))
    thing = things(seeker)["debrief"]
    for _ in range(2):
        put_off(seeker=seeker, thing=thing.key, until=later(1), now=NOW)
    assert "debrief" not in things(seeker)
    assert things(seeker, NOW + timedelta(1))["debrief"].key == thing.key
    undo_last(seeker=seeker, now=NOW)
    assert "debrief" in things(seeker)
    with pytest.raises(UnusableText):
        put_off(seeker=seeker, thing=" ", until=later(1), now=NOW)


def test_the_questions_asked_of_the_rows_do_not_grow_with_them(seeker: UUID, job: UUID) -> None:
    counts = []
    for more in (1, 6):
        for at in range(more):
            made = note_candidacy(seeker=seeker, employer=f"School {more}{at}", title="Cook", now=NOW).id
            plan(seeker=seeker, candidacy=made, text="Read", day=TODAY, now=NOW)
            add_person(seeker=seeker, candidacy=made, name="Ana Loft", role=Role.INTERVIEWER, now=NOW)
        today(seeker=seeker, now=NOW)
        with CaptureQueriesContext(
            connection,
        ) as asked:
            today(seeker=seeker, now=NOW)
        counts.append(len(asked))
    assert counts[0] == counts[1]
