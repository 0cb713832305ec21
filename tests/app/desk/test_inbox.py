"""Mail comes in, waits to be looked at, and is recorded only when the seeker says so; both can be taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from candidacy.app.desk import inbox, inbox_deciding
from candidacy.app.desk.erasing import erase_candidacy
from candidacy.app.desk.inbox import (
    decided,
    find_mail,
    how_many_wait,
    kept_mail,
    match_again,
    proposals,
    take_in,
    taking_in,
)
from candidacy.app.desk.inbox_deciding import begin_from, confirm, dismiss, take_confirming_back
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.mail_known import known_of
from candidacy.app.desk.noting import note_candidacy, noted
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.recording import correct, park, record, undo
from candidacy.app.desk.taking_back import put_back, take_back, undo_last
from candidacy.app.kept import KeptChange
from candidacy.app.kept_mail import KeptMail, Taken
from candidacy.app.mail_states import MailState
from candidacy.app.store.models import Received
from candidacy.followup.mail import Kind
from candidacy.followup.mail.proposing import Proposed
from candidacy.kernel.change_refusals import ChangedMeanwhile, ChangedSince
from candidacy.kernel.mail_refusals import MailUnclear, NotAMail
from candidacy.kernel.refusals import NotFound, SeveralFit
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from tests.app.desk.asked import asked
from tests.app.desk.meanwhile import just_before
from tests.followup.mail.letters import invited, letter

NOW = datetime(2026, 3, 21, 9, 30, tzinfo=UTC)
"""A day after the made-up letters."""
YES = letter("We are pleased to invite you to an interview for the Packer role on Tuesday 31 March at 2pm.")
MOVED = letter("I am sorry, we have to move our call about the Packer role. Your new time is Thursday 2 April at 11am.")
OFF = letter("I am afraid I have to cancel our call about the Packer role on 2 April. I am sorry for the short notice.")
NO = letter("We regret to inform you that you have not been selected for the post of Packer.")
SALE = letter("Save 20% on garden furniture. Unsubscribe.", sender="Shop <news@shop.example>", subject="Sale")


@pytest.fixture
def job(seeker: UUID) -> UUID:
    made = note_candidacy(seeker=seeker, employer="Harrow Foods", title="Packer", now=NOW - timedelta(20)).id
    record(seeker=seeker, candidacy=made, what=What.APPLIED, now=NOW - timedelta(19))
    return made


def take(seeker: UUID, *mails: bytes) -> Taken:
    return take_in(seeker=seeker, papers=[Paper(f"{at}.eml", mail) for at, mail in enumerate(mails)], now=NOW)


def only(seeker: UUID) -> KeptMail:
    (one,) = proposals(seeker=seeker, now=NOW)
    return one


def kinds(seeker: UUID, job: UUID) -> list[str]:
    return [str(one.what) for one in standing_of(seeker=seeker, candidacy=job, today=NOW.date()).events]


def test_mail_waits_with_its_sentence_its_candidacy_and_why(seeker: UUID, job: UUID) -> None:
    taken = take(seeker, YES, SALE, b"\x89PNG\r\n")
    assert (taken.new, taken.known, taken.left_alone, taken.done, taken.of) == (1, 0, 1, 3, 3)
    assert [(one.code, one.place) for one in taken.problems] == [("not_a_mail", "2.eml")]
    one = only(seeker)
    assert one.mail.quote
    assert one.mail.quote.text in YES.decode()
    assert (one.candidacy, one.proposed.what, one.state) == (job, What.INTERVIEW_SCHEDULED, MailState.PROPOSED)
    assert one.reasons
    assert how_many_wait(seeker=seeker) == 1
    assert kinds(seeker, job) == ["noted", "applied"], "nothing is recorded by itself"
    alone = Received.objects.get(state="left_alone")
    assert alone.read == {}, "of what is not about a candidacy only the digest stays"


def test_a_mail_that_comes_again_is_known_however_it_came(seeker: UUID, job: UUID) -> None:
    take(seeker, YES, SALE)
    mark = b"From jo@b.example Mon Mar  2 09:00:00 2026\n"
    again = take(seeker, YES.replace(b"\n", b"\r\n"), SALE, mark + YES + b"\n" + mark + NO + b"\n", YES)
    assert (again.new, again.known, again.left_alone) == (1, 4, 0)
    assert dismiss(seeker=seeker, mail=proposals(seeker=seeker, now=NOW)[0].id, now=NOW).state is MailState.DISMISSED
    assert take(seeker, NO, YES).known == 2
    assert how_many_wait(seeker=seeker) == 1


def test_many_mails_tell_how_far_it_is(seeker: UUID, job: UUID) -> None:
    mails = [
        Paper(f"{at}.eml", letter(f"Thank you for applying to Harrow Foods ({at}). We have received your application."))
        for at in range(70)
    ]
    steps = [(one.done, one.of) for one in taking_in(seeker=seeker, papers=mails, now=NOW)]
    assert steps == [(60, 70), (70, 70)]
    numbers = [one.number for one in proposals(seeker=seeker, now=NOW)]
    assert sorted(numbers) == list(range(1, 71))


def test_what_is_no_mail_is_refused_by_name(seeker: UUID) -> None:
    with pytest.raises(NotAMail):
        take(seeker, b"%PDF-1.7 words")


def test_confirmed_it_is_recorded_once_and_the_link_is_kept(seeker: UUID, job: UUID) -> None:
    take(seeker, YES)
    mail = only(seeker)
    made = [confirm(seeker=seeker, mail=mail.id, now=NOW, key="k", filled_on=mail.version) for _ in "12"]
    assert made[0].event == made[1].event
    event = made[0].kept
    assert (event.what, event.detail.day) == (What.INTERVIEW_SCHEDULED, datetime(2026, 3, 31, tzinfo=UTC).date())
    assert event.when == When.at(datetime(2026, 3, 20, 9, tzinfo=UTC))
    assert event.detail.text.startswith("“We are pleased to invite you")
    assert datetime.fromisoformat(dict(event.detail.more)["time"]).tzinfo
    after = kept_mail(seeker=seeker, mail=mail.id, now=NOW)
    assert (after.state, after.event) == (MailState.CONFIRMED, made[0].event)
    assert [one.id for one in decided(seeker=seeker, now=NOW, most=5)] == [mail.id]
    with pytest.raises(ChangedMeanwhile):
        confirm(seeker=seeker, mail=mail.id, now=NOW)
    with pytest.raises(ChangedMeanwhile):
        dismiss(seeker=seeker, mail=mail.id, now=NOW)
    assert "jo.bell@harrowfoods.example" in known_of(seeker=seeker, today=NOW.date())[0].addresses


def test_every_way_of_taking_it_back_lets_the_mail_wait_again(seeker: UUID, job: UUID) -> None:
    take(seeker, YES)
    mail = only(seeker).id
    event = confirm(seeker=seeker, mail=mail, now=NOW).event
    take_confirming_back(seeker=seeker, mail=mail, now=NOW)
    assert how_many_wait(seeker=seeker) == 1
    with pytest.raises(ChangedMeanwhile):
        take_confirming_back(seeker=seeker, mail=mail, now=NOW)
    event = confirm(seeker=seeker, mail=mail, now=NOW).event
    back = undo(seeker=seeker, event=event, now=NOW).event
    assert how_many_wait(seeker=seeker) == 1
    undo(seeker=seeker, event=back, now=NOW)
    assert (how_many_wait(seeker=seeker), kept_mail(seeker=seeker, mail=mail, now=NOW).event) == (0, event)
    undo_last(seeker=seeker, now=NOW)
    assert how_many_wait(seeker=seeker) == 1
    assert kinds(seeker, job).count("interview_scheduled") == 2
    assert not standing_of(seeker=seeker, candidacy=job, today=NOW.date()).standing.plans


def test_an_event_put_right_later_is_still_that_of_its_mail(seeker: UUID, job: UUID) -> None:
    take(seeker, YES)
    mail = only(seeker).id
    event = confirm(seeker=seeker, mail=mail, now=NOW).event
    correct(seeker=seeker, event=event, detail=Detail(text="At two", day=NOW.date()), now=NOW)
    other = record(seeker=seeker, candidacy=job, what=What.NOTE, detail=Detail(text="x"), now=NOW).event
    undo(seeker=seeker, event=other, now=NOW)
    assert how_many_wait(seeker=seeker) == 0
    take_confirming_back(seeker=seeker, mail=mail, now=NOW)
    assert how_many_wait(seeker=seeker) == 1
    assert not standing_of(seeker=seeker, candidacy=job, today=NOW.date()).standing.plans


def test_dismissed_nothing_is_recorded_and_it_can_be_taken_back(seeker: UUID, job: UUID) -> None:
    take(seeker, NO)
    mail = only(seeker)
    dismiss(seeker=seeker, mail=mail.id, now=NOW, key="d", filled_on=mail.version)
    assert how_many_wait(seeker=seeker) == 0
    done = undo_last(seeker=seeker, now=NOW)
    assert isinstance(done, KeptChange)
    assert only(seeker) == mail
    put_back(seeker=seeker, change=done.id, now=NOW)
    assert how_many_wait(seeker=seeker) == 0
    take_back(seeker=seeker, change=done.id, now=NOW)
    confirm(seeker=seeker, mail=mail.id, now=NOW)
    with pytest.raises(ChangedSince):
        put_back(seeker=seeker, change=done.id, now=NOW)
    assert kinds(seeker, job)[-1] == "rejected"


def test_what_the_seeker_says_counts_instead_of_what_was_read(seeker: UUID, job: UUID) -> None:
    other = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    take(seeker, YES)
    instead = Proposed(What.SCREENED, When(NOW.date()), Detail(text="A call"), None)
    made = confirm(seeker=seeker, mail=only(seeker).id, candidacy=other, instead=instead, now=NOW)
    assert (made.here.candidacy.id, made.kept.what, made.kept.detail.text) == (other, What.SCREENED, "A call")
    assert "interview_scheduled" not in kinds(seeker, job)


def test_a_first_call_is_moved_and_called_off_by_mail_and_stays_no_round(seeker: UUID, job: UUID) -> None:
    told = Detail(day=NOW.date() + timedelta(4), more=(("time", "2026-03-25T10:00:00+00:00"),))
    record(seeker=seeker, candidacy=job, what=What.SCREENED, detail=told, now=NOW - timedelta(2))
    take(seeker, MOVED)
    mail = only(seeker)
    assert (mail.mail.kind, mail.candidacy) == (Kind.RESCHEDULED, job)
    assert (mail.proposed.what, mail.proposed.round) == (What.SCREENED, None)
    made = confirm(seeker=seeker, mail=mail.id, now=NOW)
    assert [plan.text for plan in made.here.standing.plans] == ["First call: 2 April 2026."]
    take_in(seeker=seeker, papers=[Paper("off.eml", OFF)], now=NOW + timedelta(minutes=1))
    off = only(seeker)
    assert off.proposed.what is What.SCREENING_CANCELLED
    assert confirm(seeker=seeker, mail=off.id, now=NOW).here.standing.plans == ()
    # What was recorded stays what is shown, though no call is ahead any more.
    recorded = {one.proposed.what for one in decided(seeker=seeker, now=NOW, most=2)}
    assert recorded == {What.SCREENED, What.SCREENING_CANCELLED}


def test_a_decided_mail_tells_what_was_recorded_for_it(seeker: UUID, job: UUID) -> None:
    take(seeker, YES)
    mail = only(seeker)
    made = confirm(seeker=seeker, mail=mail.id, instead=Proposed(What.NOTE, None, Detail(text="Odd")), now=NOW)
    assert kept_mail(seeker=seeker, mail=mail.id, now=NOW).proposed.what is What.NOTE
    correct(seeker=seeker, event=made.event, detail=Detail(text="Odder"), now=NOW)
    assert kept_mail(seeker=seeker, mail=mail.id, now=NOW).proposed.detail.text == "Odder"
    take_confirming_back(seeker=seeker, mail=mail.id, now=NOW)
    assert only(seeker).proposed == mail.proposed


def test_the_time_of_an_invitation_is_that_of_its_calendar(seeker: UUID, job: UUID) -> None:
    event = "BEGIN:VEVENT\r\nSUMMARY:Interview\r\nDTSTART:20260402T133000Z\r\nEND:VEVENT"
    take(seeker, invited("We would like to invite you to an interview at Harrow Foods for the Packer role.", event))
    told = dict(only(seeker).proposed.detail.more)["time"]
    assert datetime.fromisoformat(told) == datetime(2026, 4, 2, 13, 30, tzinfo=UTC)


def test_an_invitation_brings_a_candidacy_back_that_was_out_of_mind(seeker: UUID, job: UUID) -> None:
    park(seeker=seeker, candidacy=job, now=NOW)
    take(seeker, YES)
    mail = only(seeker).id
    assert confirm(seeker=seeker, mail=mail, now=NOW).here.standing.parked is None
    take_confirming_back(seeker=seeker, mail=mail, now=NOW)
    here = standing_of(seeker=seeker, candidacy=job, today=NOW.date())
    assert here.standing.parked
    assert not here.standing.plans


def test_a_mail_that_fits_none_needs_a_word_or_makes_a_new_job(seeker: UUID) -> None:
    take(seeker, YES, NO)
    mails = proposals(seeker=seeker, now=NOW)
    assert [one.candidacy for one in mails] == [None, None]
    with pytest.raises(MailUnclear):
        confirm(seeker=seeker, mail=mails[0].id, now=NOW)
    made = begin_from(seeker=seeker, mail=mails[0].id, employer="Harrow Foods", title="Packer", now=NOW, key="n")
    assert (
        begin_from(seeker=seeker, mail=mails[0].id, employer="Harrow Foods", title="Packer", now=NOW, key="n") == made
    )
    assert [one.name for one in noted(seeker=seeker)] == ["Packer, Harrow Foods"]
    assert {one.candidacy for one in proposals(seeker=seeker, now=NOW)} == {made.id}, "the others are matched again"
    confirm(seeker=seeker, mail=mails[0].id, now=NOW)


def test_the_job_of_a_mail_is_noted_once_from_two_windows(seeker: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    take(seeker, YES)
    mail, told = only(seeker), {"employer": "Harrow Foods", "title": "Packer"}
    first = begin_from(seeker=seeker, mail=mail.id, **told, now=NOW)
    with pytest.raises(ChangedMeanwhile):
        begin_from(seeker=seeker, mail=mail.id, **told, now=NOW, key="b")
    assert [one.id for one in noted(seeker=seeker)] == [first.id]
    undo_last(seeker=seeker, now=NOW)
    assert only(seeker).candidacy is None
    other = note_candidacy(seeker=seeker, employer="Mill", title="Miller", now=NOW).id
    just_before(
        monkeypatch, inbox_deciding, "once", lambda: confirm(seeker=seeker, mail=mail.id, candidacy=other, now=NOW)
    )
    with pytest.raises(ChangedMeanwhile):
        begin_from(seeker=seeker, mail=mail.id, **told, now=NOW)
    assert kept_mail(seeker=seeker, mail=mail.id, now=NOW).candidacy == other
    assert len(noted(seeker=seeker)) == 2, "no third job was noted"


def test_matched_again_a_mail_stays_as_it_was_decided_meanwhile(seeker: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    take(seeker, YES)
    mail = only(seeker).id
    note_candidacy(seeker=seeker, employer="Harrow Foods", title="Packer", now=NOW)
    chosen = note_candidacy(seeker=seeker, employer="Mill", title="Miller", now=NOW).id
    just_before(monkeypatch, inbox, "fitting", lambda: confirm(seeker=seeker, mail=mail, candidacy=chosen, now=NOW))
    match_again(seeker=seeker, known=known_of(seeker=seeker, today=NOW.date()))
    assert kept_mail(seeker=seeker, mail=mail, now=NOW).candidacy == chosen


def test_erasing_a_candidacy_erases_its_mails(seeker: UUID, job: UUID) -> None:
    take(seeker, YES, NO)
    confirm(seeker=seeker, mail=proposals(seeker=seeker, now=NOW)[0].id, now=NOW)
    erase_candidacy(seeker=seeker, candidacy=job, now=NOW)
    assert not Received.objects.exists()


def test_mails_are_found_by_number_and_id_and_never_another_seekers(seeker: UUID, job: UUID) -> None:
    take(seeker, YES, NO)
    first = find_mail(seeker=seeker, words="1", now=NOW)
    assert find_mail(seeker=seeker, words=str(first.id)[:8], now=NOW) == first
    dismiss(seeker=seeker, mail=first.id, now=NOW)
    assert find_mail(seeker=seeker, words="#2", now=NOW).number == 2, "a number stays what it was"
    for unknown in ("3", "", "zz", "x" * 500):
        with pytest.raises((NotFound, SeveralFit)):
            find_mail(seeker=seeker, words=unknown, now=NOW)
    with pytest.raises(NotFound):
        kept_mail(seeker=UUID(int=1), mail=first.id, now=NOW)


def test_a_mail_from_the_future_did_not_happen_yet(seeker: UUID, job: UUID) -> None:
    take(
        seeker,
        letter(
            "We regret to inform you that you have not been selected for the post of Packer.",
            sent="Fri, 20 Mar 2099 09:00:00 +0000",
        ),
    )
    made = confirm(seeker=seeker, mail=only(seeker).id, candidacy=job, now=NOW)
    assert made.kept.when == When.at(NOW)


def test_a_mail_dated_ahead_is_the_same_once_its_moment_has_come(seeker: UUID, job: UUID) -> None:
    no = "We regret to inform you that you have not been selected for the post of Packer."
    take(seeker, letter(no, sent="Sat, 21 Mar 2026 09:35:00 +0000"))
    mail, soon = only(seeker), NOW + timedelta(minutes=10)
    assert mail.proposed.when is None, "it cannot have happened yet"
    assert kept_mail(seeker=seeker, mail=mail.id, now=soon).version == mail.version
    made = confirm(seeker=seeker, mail=mail.id, now=soon, filled_on=mail.version)
    assert made.kept.what is What.REJECTED
    assert kept_mail(seeker=seeker, mail=mail.id, now=soon).version != mail.version


@pytest.mark.parametrize("read", [{}, {"kind": "rejection"}, [], "x", {"refusal": "nothing"}])
def test_a_row_that_is_not_whole_is_passed_over(seeker: UUID, read: object) -> None:
    Received.objects.create(seeker_id=seeker, made=NOW, digest="d", read=read, state="proposed")
    assert proposals(seeker=seeker, now=NOW) == ()


def test_one_mail_is_shown_and_many_are_kept_with_the_same_few_questions(seeker: UUID, job: UUID) -> None:
    mails = [
        letter(f"Thank you for applying to Harrow Foods ({at}). We have received your application.") for at in range(12)
    ]
    few, many = asked(lambda: take(seeker, *mails[:2])), asked(lambda: take(seeker, *mails))
    assert len(many) <= len(few) + 1, "but for one insertion more"
    one = proposals(seeker=seeker, now=NOW)[0]
    several = asked(lambda: kept_mail(seeker=seeker, mail=one.id, now=NOW))
    assert kept_mail(seeker=seeker, mail=one.id, now=NOW).number == one.number
    assert not [sql for sql in several if "store_received" in sql and "COUNT" not in sql and " LIMIT 1" not in sql][1:]
