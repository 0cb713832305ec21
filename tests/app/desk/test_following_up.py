"""The one follow-up belongs to their last word: it is set, drawn up, asked and let go with it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from threading import Thread
from uuid import UUID

import pytest
from django.db import connections

from candidacy.app.desk import following_up
from candidacy.app.desk import letters_kept as kept
from candidacy.app.desk.asking import askings, is_set
from candidacy.app.desk.calendar import entries
from candidacy.app.desk.debriefing import keep_part, open_debrief
from candidacy.app.desk.following_up import follow_up_of, set_follow_up, write_follow_up
from candidacy.app.desk.looking import today
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.recording import record
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.desk.writing import write
from candidacy.app.kept_letters import Said, Way
from candidacy.app.store.models import Debrief
from candidacy.followup.debrief.values import NextStep, Part
from candidacy.followup.notes.values import Kind
from candidacy.kernel.change_refusals import ChangedMeanwhile
from candidacy.kernel.note_refusals import DayGone
from candidacy.kernel.refusals import KeyUsedBefore
from candidacy.ledger.days import said
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from tests.app.desk.asked import asked, reads_of_events
from tests.app.desk.meanwhile import just_before
from tests.app.moments import NOW, TODAY, later

ASK = "Ask once, kindly"


def at(days: int) -> datetime:
    return NOW + timedelta(days)


def happened(seeker: UUID, job: UUID, what: What, days: int, **told: object) -> None:
    detail = Detail(**told)  # type: ignore[arg-type]
    record(seeker=seeker, candidacy=job, what=what, when=When(later(days)), detail=detail, now=at(days))


@pytest.fixture
def job(seeker: UUID) -> UUID:
    """Return a candidacy with an interview held two weeks ago, after which they promised news by the day after tomorrow."""
    made = note_candidacy(seeker=seeker, employer="Cedar Hospital (invented)", title="Nurse", now=NOW).id
    happened(seeker, made, What.APPLIED, -30)
    happened(seeker, made, What.INTERVIEW_HELD, -14)
    happened(seeker, made, What.PROMISED_DATE, -14, day=later(2))
    return made


def codes(seeker: UUID, days: int) -> list[str]:
    return [thing.code for thing in today(seeker=seeker, now=at(days)).agenda.things]


def asked_in_calendar(seeker: UUID, days: int) -> list[date]:
    return [one.start for one in entries(seeker=seeker, now=at(days)) if one.title.startswith(ASK)]


def test_a_follow_up_that_is_set_stands_on_today_and_in_the_calendar(seeker: UUID, job: UUID) -> None:
    due = set_follow_up(seeker=seeker, candidacy=job, now=NOW).letter.due
    assert due == later(4)
    assert asked_in_calendar(seeker, 0) == [due]
    assert "follow_up" in codes(seeker, 4)
    assert follow_up_of(seeker=seeker, candidacy=job, now=NOW).set_for == due


@pytest.mark.parametrize("what", [What.INTERVIEW_SCHEDULED, What.REJECTED])
def test_their_answer_overtakes_it_everywhere(seeker: UUID, job: UUID, what: What) -> None:
    set_follow_up(seeker=seeker, candidacy=job, now=NOW)
    happened(seeker, job, what, 1, day=later(9) if what is What.INTERVIEW_SCHEDULED else None)
    assert asked_in_calendar(seeker, 1) == []
    assert "follow_up" not in codes(seeker, 4)
    found = follow_up_of(seeker=seeker, candidacy=job, now=at(1))
    assert found.set_for is None
    assert found.letter
    assert not is_set(letter=found.letter, today=later(1))
    undo_last(seeker=seeker, now=at(1))
    assert asked_in_calendar(seeker, 1) == [later(4)], "it was no answer after all"


def test_an_answer_on_the_same_day_overtakes_what_was_set_before_it(seeker: UUID, job: UUID) -> None:
    set_follow_up(seeker=seeker, candidacy=job, now=NOW)
    moment = NOW + timedelta(hours=2)
    record(seeker=seeker, candidacy=job, what=What.ACKNOWLEDGED, when=When.at(moment), now=moment)
    assert askings(seeker=seeker, today=TODAY) == {}


def test_one_asked_in_the_round_before_does_not_hush_a_broken_promise_of_this_round(seeker: UUID, job: UUID) -> None:
    letter = write_follow_up(seeker=seeker, candidacy=job, now=NOW)
    kept.change_letter(
        seeker=seeker, letter=letter.id, subject="How things stand", body="How do things stand?", now=NOW
    )
    kept.mark_sent(seeker=seeker, letter=letter.id, way=Way.COPIED, now=NOW)
    assert askings(seeker=seeker, today=TODAY)[job].sent == TODAY
    assert "promised_date_passed" not in codes(seeker, 3)
    happened(seeker, job, What.INTERVIEW_HELD, 5)
    happened(seeker, job, What.PROMISED_DATE, 5, day=later(10))
    assert "promised_date_passed" in codes(seeker, 20)
    assert follow_up_of(seeker=seeker, candidacy=job, now=at(20)).asked is None


def test_one_that_is_only_drawn_up_is_not_set(seeker: UUID, job: UUID) -> None:
    letter = write_follow_up(seeker=seeker, candidacy=job, now=NOW)
    found = follow_up_of(seeker=seeker, candidacy=job, now=NOW)
    assert (found.letter, found.set_for) == (letter, None)
    assert askings(seeker=seeker, today=TODAY) == {}
    assert asked_in_calendar(seeker, 0) == []
    assert "promised_date_passed" in codes(seeker, 4)
    made = set_follow_up(seeker=seeker, candidacy=job, now=NOW).letter
    assert (made.id, made.set_at) == (letter.id, NOW)
    assert write_follow_up(seeker=seeker, candidacy=job, now=NOW) == made, "looked at again it stays set"


@pytest.mark.parametrize("wish", [set_follow_up, write_follow_up])
@pytest.mark.parametrize("day", [date(2020, 1, 1), later(-1)])
def test_a_day_that_is_gone_is_refused_and_nothing_is_kept(seeker: UUID, job: UUID, wish: object, day: date) -> None:
    with pytest.raises(DayGone, match="is gone"):
        wish(seeker=seeker, candidacy=job, now=NOW, day=day)  # type: ignore[operator]
    assert kept.letters(seeker=seeker) == ()
    assert set_follow_up(seeker=seeker, candidacy=job, now=NOW, day=TODAY).letter.due == TODAY


def test_it_is_not_put_out_of_sight_while_a_debrief_is_due(seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Pine Hospital (invented)", title="Nurse", now=NOW).id
    happened(seeker, job, What.INTERVIEW_HELD, -1, people=("Ada Okoro",))
    held = set_follow_up(seeker=seeker, candidacy=job, now=NOW)
    assert held.parked is None
    assert held.letter.set_at == NOW, "it is set all the same"
    assert "how it went is still to be written down" in held.settled.text
    Debrief.objects.create(seeker_id=seeker, candidacy_id=job, round=1, held=later(-1), made=NOW, finished=NOW)
    held = set_follow_up(seeker=seeker, candidacy=job, now=NOW)
    assert "a note of thanks is still due" in held.settled.text
    said = Said(name="Ada Okoro", round=1, discussed="the ward")
    note = write(seeker=seeker, candidacy=job, kind=Kind.THANKS, said=said, now=NOW)
    kept.change_letter(seeker=seeker, letter=note.id, subject="Thank you", body="Thank you.", now=NOW)
    kept.mark_sent(seeker=seeker, letter=note.id, way=Way.COPIED, now=NOW)
    assert set_follow_up(seeker=seeker, candidacy=job, now=NOW).settled.park_until == held.letter.due


def second_round(seeker: UUID, job: UUID) -> None:
    """They held a second interview ten days on, and promised news by the twentieth day from now."""
    happened(seeker, job, What.INTERVIEW_HELD, 10)
    happened(seeker, job, What.PROMISED_DATE, 10, day=later(18))


def test_for_a_later_round_it_is_drawn_up_anew(seeker: UUID, job: UUID) -> None:
    old = set_follow_up(seeker=seeker, candidacy=job, now=NOW, day=later(40)).letter
    second_round(seeker, job)
    new = set_follow_up(seeker=seeker, candidacy=job, now=at(11)).letter
    assert new.id == old.id
    assert "my interview on 12 March 2026" in new.body
    assert new.due == later(22), "the day chosen in the round before is gone with it"
    assert "20 March 2026" in new.why
    assert not [one for one in kept.looked_at(new, today=later(11)).problems if one.code == "older"]


def test_words_of_the_seekers_own_stay_and_it_is_said(seeker: UUID, job: UUID) -> None:
    letter = write_follow_up(seeker=seeker, candidacy=job, now=NOW)
    kept.change_letter(seeker=seeker, letter=letter.id, subject="Mine", body="My own words.", now=NOW)
    second_round(seeker, job)
    for wish in (write_follow_up, lambda **told: set_follow_up(**told).letter):
        found = wish(seeker=seeker, candidacy=job, now=at(11))
        assert (found.body, found.due) == ("My own words.", later(22))
        assert "20 March 2026" in found.why
        assert "older" in [one.code for one in kept.looked_at(found, today=later(11)).problems]
        assert kept.looked_at(found, today=later(11)).complete, "it can go all the same"
    again = kept.change_letter(seeker=seeker, letter=letter.id, subject="Mine", body="Other words.", now=at(11))
    assert not kept.looked_at(again, today=later(11)).problems


def test_another_name_is_kept_when_it_is_drawn_up_anew(seeker: UUID, job: UUID) -> None:
    letter = write_follow_up(seeker=seeker, candidacy=job, now=NOW)
    told = {"name": "Ines Moreau", "address": "ines@cedar.example", "subject": letter.subject, "body": letter.body}
    kept.change_letter(seeker=seeker, letter=letter.id, now=NOW, **told)
    second_round(seeker, job)
    new = write_follow_up(seeker=seeker, candidacy=job, now=at(11))
    assert new.body.startswith("Dear Ines Moreau,")
    assert new.address == "ines@cedar.example"


def test_an_invitation_written_down_after_its_talk_leaves_the_promised_day(seeker: UUID, job: UUID) -> None:
    before = follow_up_of(seeker=seeker, candidacy=job, now=NOW).advised
    happened(seeker, job, What.INTERVIEW_SCHEDULED, 0, day=later(-14))
    assert before
    assert "They said you would hear by" in before.why
    assert follow_up_of(seeker=seeker, candidacy=job, now=NOW).advised == before


def test_nothing_is_asked_while_the_next_round_is_arranged_though_the_one_before_is_recorded_after_it(
    seeker: UUID, job: UUID
) -> None:
    second = Detail(day=later(17))
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_SCHEDULED, now=at(10), round_number=3, detail=second)
    record(
        seeker=seeker, candidacy=job, what=What.INTERVIEW_HELD, when=When(later(10)), now=at(10), round_number=2
    )  # fmt: skip
    assert follow_up_of(seeker=seeker, candidacy=job, now=at(10)).advised is None


@pytest.mark.parametrize("day", [1, 9])
def test_the_day_they_named_last_counts_for_the_follow_up_today_and_the_calendar(
    seeker: UUID, job: UUID, day: int
) -> None:
    happened(seeker, job, What.PROMISED_DATE, -1, day=later(day))
    advised = follow_up_of(seeker=seeker, candidacy=job, now=NOW).advised
    assert advised
    assert f"hear by {said(later(day))}" in advised.why
    (expected,) = (
        [one for one in today(seeker=seeker, now=NOW).agenda.things if one.code == "expect"] if day < 8 else [None]
    )
    assert expected is None or expected.day == later(day)
    assert later(day) in [one.start for one in entries(seeker=seeker, now=NOW)]
    assert later(2) not in [one.start for one in entries(seeker=seeker, now=NOW)]


@pytest.mark.parametrize(("said_on", "meant"), [(-14, 6), (-13, 2), (-15, 6)])
def test_a_day_named_in_the_debrief_counts_unless_another_was_named_since(
    seeker: UUID, job: UUID, said_on: int, meant: int
) -> None:
    undo_last(seeker=seeker, now=NOW)
    happened(seeker, job, What.PROMISED_DATE, said_on, day=later(2))
    kept = open_debrief(seeker=seeker, candidacy=job, now=NOW)
    keep_part(
        seeker=seeker, debrief=kept.id, part=Part.NEXT_STEPS, values=[NextStep("They ring", later(6))], now=NOW
    )  # fmt: skip
    advised = follow_up_of(seeker=seeker, candidacy=job, now=NOW).advised
    assert advised
    assert f"hear by {said(later(meant))}" in advised.why


def test_own_words_written_meanwhile_stay_or_are_refused(
    seeker: UUID, job: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = write_follow_up(seeker=seeker, candidacy=job, now=NOW)
    kept_words: list[bool] = []

    def own_words() -> None:
        told = {"subject": "Mine", "body": "My own words.", "filled_on": letter.version}
        try:
            kept.change_letter(seeker=seeker, letter=letter.id, now=NOW, **told)
            kept_words.append(True)
        except ChangedMeanwhile:
            kept_words.append(False)
        finally:
            connections.close_all()

    window = Thread(target=own_words)

    def meanwhile() -> None:
        window.start()
        window.join(0.3)

    just_before(monkeypatch, following_up, "keep_letter", meanwhile)
    set_follow_up(seeker=seeker, candidacy=job, now=NOW, day=later(12))
    window.join()
    body = kept.letter_of(seeker=seeker, letter=letter.id).body
    assert [body == "My own words."] == kept_words


def test_it_is_set_and_put_out_of_mind_or_neither(seeker: UUID, job: UUID) -> None:
    Debrief.objects.create(seeker_id=seeker, candidacy_id=job, round=1, held=later(-14), made=NOW, finished=NOW)
    record(seeker=seeker, candidacy=job, what=What.ACKNOWLEDGED, now=NOW, key="k")
    with pytest.raises(KeyUsedBefore):
        set_follow_up(seeker=seeker, candidacy=job, now=NOW, key="k")
    assert kept.letters(seeker=seeker) == ()


def test_the_events_are_read_once_to_show_it_and_once_more_when_it_is_put_out_of_mind(seeker: UUID, job: UUID) -> None:
    Debrief.objects.create(seeker_id=seeker, candidacy_id=job, round=1, held=later(-14), made=NOW, finished=NOW)
    assert reads_of_events(asked(lambda: follow_up_of(seeker=seeker, candidacy=job, now=NOW))) == 1
    several = asked(lambda: set_follow_up(seeker=seeker, candidacy=job, now=NOW))
    assert reads_of_events(several) == 2
