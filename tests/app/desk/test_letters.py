"""Letters are drawn from what is on record, kept as they are edited, and never go out with a gap or twice."""

from __future__ import annotations

from datetime import date, timedelta
from email.parser import BytesParser
from email.policy import default
from typing import Any
from uuid import UUID, uuid4

import pytest

from candidacy.app.desk import letters_kept as kept
from candidacy.app.desk.asking import askings
from candidacy.app.desk.drawn_on import evidence_for
from candidacy.app.desk.following_up import follow_up_of, set_follow_up, write_follow_up
from candidacy.app.desk.kept_brief import brief_for
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.mail_account import keep_account
from candidacy.app.desk.met import meetings, notes_due
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.papers_kept import keep_document, keep_posting
from candidacy.app.desk.people import add_person
from candidacy.app.desk.posting_letters import letter_as_eml, letter_as_mailto
from candidacy.app.desk.recording import record, undo
from candidacy.app.desk.taking_back import undo_last
from candidacy.app.desk.writing import thanks_said, write
from candidacy.app.kept import PaperKind, Role
from candidacy.app.kept_letters import KeptLetter, Said, Way
from candidacy.app.store.models import Debrief, Letter, Person
from candidacy.followup.notes.values import Kind, Tone
from candidacy.kernel import note_refusals as refused
from candidacy.kernel.change_refusals import ChangedMeanwhile
from candidacy.kernel.post_refusals import SentBefore
from candidacy.kernel.refusals import NotFound
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from tests.app.moments import NOW, TODAY, later
from tests.app.store.search import CV, POSTING


@pytest.fixture
def job(seeker: UUID) -> UUID:
    """Return a candidacy with an interview held today with two people."""
    made = note_candidacy(seeker=seeker, employer="Elm Street School (invented)", title="Cook", now=NOW).id
    happened(seeker, made, What.APPLIED, -20)
    happened(seeker, made, What.INTERVIEW_HELD, 0, people=("Ada Okoro", "Tom Achterberg"))
    add_person(seeker=seeker, candidacy=made, name="Ada Okoro", role=Role.INTERVIEWER, mail="ada@elm.example", now=NOW)
    keep_account(seeker=seeker, sender="Pat Quill", address="pat@homemail.example", now=NOW)
    return made


@pytest.fixture
def waiting(seeker: UUID) -> UUID:
    """Return a candidacy with an interview held so long ago that nothing is due after it."""
    made = note_candidacy(seeker=seeker, employer="Elm Street School (invented)", title="Cook", now=NOW).id
    happened(seeker, made, What.APPLIED, -30)
    happened(seeker, made, What.INTERVIEW_HELD, -8)
    return made


def happened(seeker: UUID, job: UUID, what: What, days: int, **told: object) -> UUID:
    detail = Detail(**told)  # type: ignore[arg-type]
    return record(seeker=seeker, candidacy=job, what=what, when=When(later(days)), detail=detail, now=NOW).event


def debriefed(seeker: UUID, job: UUID, **told: object) -> None:
    Debrief.objects.create(id=uuid4(), seeker_id=seeker, candidacy_id=job, round=1, held=TODAY, made=NOW, told=told)


def thanks(seeker: UUID, job: UUID, name: str = "Ada Okoro", **said: object) -> KeptLetter:
    known = thanks_said(seeker=seeker, candidacy=job, name=name, round_number=1, now=NOW)
    given = {"discussed": known.discussed or "the new kitchen", **said}
    told = Said(**{**{n: getattr(known, n) for n in known.__dataclass_fields__}, **given})
    return write(seeker=seeker, candidacy=job, kind=Kind.THANKS, said=told, now=NOW)


def test_everybody_met_is_to_be_thanked_within_a_day(seeker: UUID, job: UUID) -> None:
    found = notes_due(seeker=seeker, today=TODAY)
    assert [(one.to.name, one.to.address, one.round) for one in found] == [
        ("Ada Okoro", "ada@elm.example", 1), ("Tom Achterberg", "", 1),
    ]  # fmt: skip
    assert {one.due for one in found} == {later(1)}
    assert len(notes_due(seeker=seeker, today=later(3))) == 2
    assert notes_due(seeker=seeker, today=later(4)) == ()
    letter = thanks(seeker, job)
    assert notes_due(seeker=seeker, today=TODAY)[0].draft == letter
    kept.mark_sent(seeker=seeker, letter=letter.id, way=Way.COPIED, now=NOW)
    assert [one.to.name for one in notes_due(seeker=seeker, today=TODAY)] == ["Tom Achterberg"]


def test_after_an_ending_nobody_is_due(seeker: UUID, job: UUID) -> None:
    happened(seeker, job, What.REJECTED, 0)
    assert notes_due(seeker=seeker, today=TODAY) == ()


def test_a_later_round_thanks_those_of_that_round(seeker: UUID, job: UUID) -> None:
    happened(seeker, job, What.INTERVIEW_SCHEDULED, 1, day=later(2), people=("Ines Moreau",))
    happened(seeker, job, What.INTERVIEW_HELD, 2)
    names = [[to.name for to in one.people] for one in meetings(seeker=seeker, candidacy=job, today=later(3))]
    assert names == [["Ada Okoro", "Tom Achterberg"], ["Ines Moreau"]]


def test_a_note_says_what_the_debrief_says(seeker: UUID, job: UUID) -> None:
    debriefed(
        seeker, job,
        people=[{"name": "ada okoro", "role": "", "note": "We talked about their new kitchen."}, {"name": "Li Wen", "note": "night shifts"}],
        promises=[{"side": "mine", "text": "my certificate", "day": None, "kept": None}, {"side": "theirs", "text": "news", "day": str(later(5)), "kept": None}],
    )  # fmt: skip
    assert [one.to.name for one in notes_due(seeker=seeker, today=TODAY)] == ["Ada Okoro", "Li Wen", "Tom Achterberg"]
    said = thanks_said(seeker=seeker, candidacy=job, name="Ada Okoro", round_number=1, now=NOW)
    assert (said.discussed, said.mine) == ("We talked about their new kitchen.", "my certificate")
    first = write(seeker=seeker, candidacy=job, kind=Kind.THANKS, said=said, now=NOW)
    assert "your new kitchen" in first.body
    assert "Dear Ada Okoro," in first.body
    assert "Pat Quill" in first.body
    assert "7 March" in first.body
    assert first.address == "ada@elm.example"
    other = thanks_said(seeker=seeker, candidacy=job, name="Li Wen", round_number=1, now=NOW)
    second = write(seeker=seeker, candidacy=job, kind=Kind.THANKS, said=other, now=NOW)
    shared = set(first.body.splitlines()) & set(second.body.splitlines())
    assert shared <= {"", "Kind regards,", "Pat Quill"}


def test_no_two_notes_of_a_candidacy_are_alike_whatever_the_round_and_the_order(seeker: UUID, job: UUID) -> None:
    happened(seeker, job, What.INTERVIEW_HELD, 0, people=("Ada Okoro", "Ines Moreau"))
    bodies: list[list[str]] = []
    for name, number in (("Ines Moreau", 2), ("Tom Achterberg", 1), ("Ada Okoro", 2), ("Ada Okoro", 1)):
        said = Said(name=name, round=number, discussed="the new kitchen")
        body = write(seeker=seeker, candidacy=job, kind=Kind.THANKS, said=said, now=NOW).body
        assert write(seeker=seeker, candidacy=job, kind=Kind.THANKS, said=said, now=NOW).body == body, (
            "its own words are no others"
        )
        bodies.append(body.split("\n\n")[1:-1])
    openings = [body[0].replace("on 2 March", "") for body in bodies]
    assert len(set(openings)) == 4
    assert len({tuple(body) for body in bodies}) == 4


def test_a_question_of_the_brief_brings_the_line_that_answers_it(seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Tern Bay Library (invented)", title="Library assistant", now=NOW).id
    keep_posting(seeker=seeker, candidacy=job, paper=POSTING, now=NOW)
    keep_document(seeker=seeker, candidacy=job, paper=CV, kind=PaperKind.RESUME, now=NOW)
    happened(seeker, job, What.INTERVIEW_HELD, 0, people=("Ines Moreau",))
    brief = brief_for(seeker=seeker, candidacy=job, now=NOW)
    shown = {one.requirement for one in brief.case}
    asked = next(one.text for one in brief.questions if one.requirement in shown)
    debriefed(seeker, job, asked=[{"text": "something like it", "went": "", "foreseen": [asked]}])
    pairs = evidence_for(seeker=seeker, candidacy=job, asked=[asked], now=NOW)
    said = thanks_said(seeker=seeker, candidacy=job, name="Ines Moreau", round_number=1, now=NOW)
    assert (said.concern, said.evidence) == pairs[0]
    letter = thanks(seeker, job, "Ines Moreau")
    assert said.evidence.rstrip(".") in letter.body
    assert "[your name …]" not in letter.body, "the résumé says who writes"


@pytest.mark.parametrize("told", [{}, {"people": 3}, {"people": ["x", {"name": None}]}, {"promises": [{"side": "theirs", "day": "soon"}]}])  # fmt: skip
def test_a_debrief_half_written_hinders_nothing(seeker: UUID, job: UUID, told: dict[str, object]) -> None:
    debriefed(seeker, job, **told)
    assert len(notes_due(seeker=seeker, today=TODAY)) == 2


def test_a_letter_is_edited_on_what_was_seen_only(seeker: UUID, job: UUID) -> None:
    letter = thanks(seeker, job)
    told: dict[str, Any] = {"seeker": seeker, "letter": letter.id, "now": NOW, "subject": "Thanks"}
    told["filled_on"] = letter.version
    changed = kept.change_letter(**told, body="Dear Ada,\n\nthank you.", key="a")
    assert (changed.subject, changed.body) == ("Thanks", "Dear Ada,\n\nthank you.")
    with pytest.raises(ChangedMeanwhile):
        kept.change_letter(**told, body="Another.")
    undo_last(seeker=seeker, now=NOW)
    assert kept.letter_of(seeker=seeker, letter=letter.id) == letter


def test_what_was_sent_stays_and_goes_again_only_when_asked(seeker: UUID, job: UUID) -> None:
    letter = thanks(seeker, job)
    sent = kept.mark_sent(seeker=seeker, letter=letter.id, way=Way.MAIL_PROGRAM, now=NOW)
    assert (sent.sent, sent.how) == (NOW, Way.MAIL_PROGRAM)
    with pytest.raises(SentBefore):
        kept.mark_sent(seeker=seeker, letter=letter.id, way=Way.COPIED, now=NOW)
    again = kept.mark_sent(seeker=seeker, letter=letter.id, way=Way.COPIED, now=NOW + timedelta(1), again=True)
    assert again.how is Way.COPIED
    with pytest.raises(refused.LetterStays):
        kept.change_letter(seeker=seeker, letter=letter.id, now=NOW, subject="x", body="y")
    with pytest.raises(refused.LetterStays):
        kept.drop_letter(seeker=seeker, letter=letter.id, now=NOW)


def test_a_letter_with_gaps_goes_nowhere(seeker: UUID, job: UUID) -> None:
    letter = thanks(seeker, job, discussed="", name="Tom Achterberg")
    assert not kept.looked_at(letter, today=TODAY).complete
    for way in (
        lambda: kept.mark_sent(seeker=seeker, letter=letter.id, way=Way.COPIED, now=NOW),
        lambda: letter_as_eml(seeker=seeker, letter=letter.id, now=NOW),
        lambda: letter_as_mailto(letter),
    ):
        with pytest.raises(refused.GapsLeft):
            way()
    whole = kept.change_letter(seeker=seeker, letter=letter.id, now=NOW, subject="[when …]", body="Thank you.")
    with pytest.raises(refused.GapsLeft):
        letter_as_mailto(whole)


def test_drawn_up_anew_it_is_one_draft_and_dropped_it_comes_back(seeker: UUID, job: UUID) -> None:
    plain, warm = thanks(seeker, job), thanks(seeker, job, tone=Tone.WARM)
    assert plain.id == warm.id
    assert warm.body.startswith("Hello Ada Okoro,")
    kept.drop_letter(seeker=seeker, letter=warm.id, now=NOW)
    assert kept.letters(seeker=seeker, candidacy=job) == ()
    undo_last(seeker=seeker, now=NOW)
    assert kept.letters(seeker=seeker, candidacy=job) == (warm,)


def test_a_letter_drawn_up_twice_with_a_key_is_one(seeker: UUID, job: UUID) -> None:
    said = Said(reason="I took another job.")
    told: dict[str, Any] = {
        "seeker": seeker,
        "candidacy": job,
        "kind": Kind.WITHDRAWING,
        "said": said,
        "now": NOW,
        "key": "k",
    }
    assert write(**told).id == write(**told).id
    assert len(kept.letters(seeker=seeker)) == 1


def test_each_letter_is_drawn_from_the_record(seeker: UUID, job: UUID) -> None:
    def drawn(kind: Kind, **said: object) -> str:
        return write(seeker=seeker, candidacy=job, kind=kind, said=Said(**said), now=NOW).body  # type: ignore[arg-type]

    with pytest.raises(refused.NoOfferOnRecord):
        drawn(Kind.DECLINING)
    happened(seeker, job, What.VERBAL_OFFER, 0, terms="34 hours a week\n21 an hour")
    assert "- 34 hours a week\n- 21 an hour" in drawn(Kind.CONFIRMING)
    with pytest.raises(refused.NoOfferOnRecord):
        drawn(Kind.ACCEPTING)
    happened(seeker, job, What.WRITTEN_OFFER, 0, terms="34 hours a week", deadline=later(5))
    happened(seeker, job, What.CONTINGENCY_ADDED, 0, name="two references")
    happened(seeker, job, What.START_DATE_RECEIVED, 0, day=later(30))
    accepted = drawn(Kind.ACCEPTING)
    assert "- 34 hours a week" in accepted
    assert "- two references" in accepted
    assert "1 April 2026" in accepted
    assert "will not take it. The way is too long." in drawn(Kind.DECLINING, reason="the way is too long")
    assert "withdraw my application" in drawn(Kind.WITHDRAWING)
    add_person(seeker=seeker, candidacy=job, name="Dr. Hollis Quist", role=Role.REFEREE, mail="q@x.example", now=NOW)
    told = drawn(Kind.BRIEFING, call_first=later(3), call_by="Ada Okoro")
    assert told.startswith("Dear Dr. Hollis Quist,")
    assert "Ada Okoro will call or write, most likely about 5 March 2026." in told


def test_the_follow_up_is_dated_by_the_usual_wait_and_by_a_promise(seeker: UUID, job: UUID) -> None:
    found = follow_up_of(seeker=seeker, candidacy=job, now=NOW).advised
    assert found
    assert found.day
    assert found.day > later(7)
    assert "after a first interview" in found.why
    assert found.sources
    happened(seeker, job, What.PROMISED_DATE, 0, day=later(4))
    promised = follow_up_of(seeker=seeker, candidacy=job, now=NOW).advised
    assert promised
    assert promised.day == date(2026, 3, 10), "two working days after Friday"
    debriefed(seeker, job, next_steps=[{"text": "news", "by": str(later(9))}])
    later_one = follow_up_of(seeker=seeker, candidacy=job, now=NOW).advised
    assert later_one
    assert later_one.day == date(2026, 3, 13)


def test_set_it_parks_and_one_undo_brings_it_back(seeker: UUID, waiting: UUID) -> None:
    next_one = note_candidacy(seeker=seeker, employer="Gull Inn (invented)", title="Waiter", now=NOW)
    made = set_follow_up(seeker=seeker, candidacy=waiting, now=NOW, key="k")
    assert made.letter.kind is Kind.FOLLOW_UP
    assert "my interview on 22 February 2026" in made.letter.body
    assert made.settled.next
    assert made.settled.next.candidacy == str(next_one.id)
    parked = standing_of(seeker=seeker, candidacy=waiting, today=TODAY).standing.parked
    assert parked
    assert parked.until == made.letter.due
    assert set_follow_up(seeker=seeker, candidacy=waiting, now=NOW, key="k").parked == made.parked
    assert askings(seeker=seeker, today=TODAY)[waiting].day == made.letter.due
    assert made.parked
    undo(seeker=seeker, event=made.parked.event, now=NOW)
    assert standing_of(seeker=seeker, candidacy=waiting, today=TODAY).standing.parked is None


def test_a_day_of_ones_own_is_taken_and_what_is_planned_before_brings_it_back_first(
    seeker: UUID, waiting: UUID
) -> None:
    debriefed(
        seeker, waiting, promises=[{"side": "mine", "text": "the certificate", "day": str(later(3)), "kept": None}]
    )
    made = set_follow_up(seeker=seeker, candidacy=waiting, day=later(9), now=NOW)
    assert made.letter.due == later(9)
    assert made.settled.park_until == later(3)


def test_another_day_leaves_the_words_as_they_were_edited(seeker: UUID, job: UUID) -> None:
    letter = write_follow_up(seeker=seeker, candidacy=job, now=NOW)
    kept.change_letter(seeker=seeker, letter=letter.id, subject="Mine", body="My own words.", now=NOW)
    for _ in "12":
        moved = set_follow_up(seeker=seeker, candidacy=job, day=later(12), now=NOW).letter
        assert (moved.id, moved.body, moved.due) == (letter.id, "My own words.", later(12))
    assert set_follow_up(seeker=seeker, candidacy=job, now=NOW).letter.due == later(12), "a day of one's own stays"
    again = write_follow_up(seeker=seeker, candidacy=job, said=Said(name="Ada Okoro"), now=NOW)
    assert again.body.startswith("Dear Ada Okoro,")


def test_a_second_one_is_advised_against_until_they_write(seeker: UUID, job: UUID) -> None:
    letter = write_follow_up(seeker=seeker, candidacy=job, now=NOW)
    kept.mark_sent(seeker=seeker, letter=letter.id, way=Way.COPIED, now=NOW)
    found = follow_up_of(seeker=seeker, candidacy=job, now=NOW)
    assert found.asked == TODAY
    assert found.advised
    assert not found.advised.advised
    assert "Leave it at that" in found.advised.why
    assert askings(seeker=seeker, today=TODAY)[job].sent == TODAY
    another = write_follow_up(seeker=seeker, candidacy=job, now=NOW)
    assert another.id != letter.id
    later_on = NOW + timedelta(3)
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_HELD, when=When(later(2)), now=later_on)
    assert follow_up_of(seeker=seeker, candidacy=job, now=later_on).asked is None


def test_where_nothing_is_awaited_there_is_no_follow_up(seeker: UUID, job: UUID) -> None:
    noted = note_candidacy(seeker=seeker, employer="Gull Inn (invented)", title="Waiter", now=NOW).id
    assert follow_up_of(seeker=seeker, candidacy=noted, now=NOW).advised is None
    happened(seeker, job, What.WRITTEN_OFFER, 0)
    with pytest.raises(refused.NoAnswerAwaited):
        set_follow_up(seeker=seeker, candidacy=job, now=NOW)


def test_after_an_application_it_speaks_of_the_application(seeker: UUID) -> None:
    job = note_candidacy(seeker=seeker, employer="Gull Inn (invented)", title="Waiter", now=NOW).id
    happened(seeker, job, What.APPLIED, -3)
    assert "about my application for the job of Waiter" in write_follow_up(seeker=seeker, candidacy=job, now=NOW).body


def test_a_name_smuggles_no_header_in(seeker: UUID, job: UUID) -> None:
    letter = thanks(seeker, job, name="Ada\r\nBcc: all@evil.example", discussed="the kitchen")
    assert letter.name == "Ada Bcc: all@evil.example"
    mail = BytesParser(policy=default).parsebytes(letter_as_eml(seeker=seeker, letter=letter.id, now=NOW))
    assert mail["Bcc"] is None
    Letter.objects.filter(id=letter.id).update(name="Ada\r\nBcc: all@evil.example", address="ada@elm.example")
    with pytest.raises(refused.HeaderInjection):
        letter_as_eml(seeker=seeker, letter=letter.id, now=NOW)
    Person.objects.filter(seeker_id=seeker).update(mail="a@b.example\nBcc: x@y.example")
    drawn = thanks(seeker, job)
    with pytest.raises(refused.NotAnAddress):
        letter_as_mailto(drawn)


def test_another_seekers_letter_is_not_there(seeker: UUID, job: UUID) -> None:
    letter = thanks(seeker, job)
    with pytest.raises(NotFound):
        kept.letter_of(seeker=uuid4(), letter=letter.id)
