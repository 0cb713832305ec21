"""Which candidacy a mail is about, and which event it would add."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.followup.mail import Kind, ReadMail, read_mail
from candidacy.followup.mail.likeness import COUSIN, KIN, NEAR, OTHER, SAME, SHORTER, jobs_alike, names_alike
from candidacy.followup.mail.matching import ENOUGH, SURE, Known, matched, may_be_about_one
from candidacy.followup.mail.proposing import of_the_talk_ahead, proposed_event, taken_as
from candidacy.followup.mail.values import Sender
from candidacy.followup.talks import RecordedTalk
from candidacy.kernel.quotes import Quote, Span
from candidacy.ledger.events import When
from candidacy.ledger.kinds import What
from tests.followup.mail.letters import letter

SENT = datetime(2026, 3, 20, 9, 0, tzinfo=timezone(timedelta(hours=1)))
BAKERY = Known("bakery", "Fenwick Bakery Ltd", "Baker", applied=date(2026, 3, 1))
FOODS = Known("foods", "Harrow Foods", "Warehouse Operative", applied=date(2026, 3, 2))
COUNCIL = Known("council", "Harrow County Council", "Library Assistant", applied=date(2026, 3, 3))
ALL = BAKERY, FOODS, COUNCIL


def mail(kind: Kind = Kind.INTERVIEW, words: str = "", address: str = "", **more: object) -> ReadMail:
    given: dict[str, object] = {"sender": Sender("", address), "sent": SENT, "text": words, **more}
    return ReadMail("a", kind, None, **{"confidence": 0.9, **given})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Fenwick Bakery Ltd", "The Fenwick Bakery", SAME),
        ("Fenwick's Bakery", "Fenwick Bakery", SAME),
        ("St. Mary's School", "Saint Marys School", SAME),
        ("Café Bleu", "CAFE BLEU", SAME),
        ("Pemberton, Hughes & Lowe LLP", "Pemberton Hughes and Lowe", SAME),
        ("Fenwick", "Fenwick Bakery", SHORTER),
        ("Westmere", "University of Westmere", SHORTER),
        ("OHT", "Ockwell Hospital Trust", NEAR),
        ("Iron & Oak Fitness", "ironandoak", SHORTER),
        ("3 Rivers Water", "Three Rivers Water plc", SAME),
        ("Fenwik Bakery", "Fenwick Bakery", NEAR),
        ("Harrow Foods", "Harrow County Council", COUSIN),
        ("Seaholm Ferries", "Seaholm Port Authority", KIN),
        ("Acme", "Acne", OTHER),
        ("", "Fenwick Bakery", OTHER),
        ("!!!", "Fenwick Bakery", OTHER),
    ],
)
def test_names_of_employers_are_compared_as_people_write_them(one: str, other: str, how: float) -> None:
    assert names_alike(one, other) == names_alike(other, one) == how


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_names_can_be_compared(one: str, other: str) -> None:
    assert names_alike(one, other) == names_alike(other, one)
    assert 0 <= jobs_alike(one, other) <= 1


def test_jobs_are_compared_without_grades_and_shifts() -> None:
    assert jobs_alike("Senior Care Assistant (nights)", "Care Assistant") == 1
    assert jobs_alike("Baker", "Butcher") == 0
    assert jobs_alike("Nurse", "") == 0


def test_a_mail_finds_its_candidacy_and_says_why() -> None:
    found = matched(mail(employer="Fenwick Bakery", job="Baker", address="jo@fenwickbakery.example"), ALL)
    assert found.candidacy == "bakery"
    assert found.confidence > 0.95
    assert found.reasons == (
        "It is from Fenwick Bakery.", "Its address is at fenwickbakery.example.", "It speaks of the job Baker.",
    )  # fmt: skip


def test_two_jobs_at_one_employer_are_told_apart_or_left_open() -> None:
    pair = replace(BAKERY, id="baker"), replace(BAKERY, id="cleaner", job="Cleaner")
    named = mail(employer="Fenwick Bakery", job="Cleaner")
    assert matched(named, pair).candidacy == "cleaner"
    unclear = matched(mail(employer="Fenwick Bakery"), pair)
    assert unclear.candidacy is None
    assert set(unclear.near) == {"baker", "cleaner"}
    assert unclear.reasons == ("It fits more than one of your candidacies.",)


def test_an_agency_writes_about_whom_it_names() -> None:
    pair = (
        Known("inn", "Park View Inn", "Housekeeper", also=("Staffwell",), applied=date(2026, 3, 1)),
        Known("hotel", "Hotel Bellavista", "Housekeeper", also=("Staffwell",), applied=date(2026, 3, 1)),
    )
    named = mail(words="News from the Park View Inn.", employer="Staffwell", job="Housekeeper")
    assert matched(named, pair).candidacy == "inn"
    assert matched(mail(employer="Staffwell", job="Housekeeper"), pair).candidacy is None


def test_an_answer_belongs_where_the_first_message_belongs() -> None:
    known = (*ALL, Known("other", "Somewhere Else", "Cook", threads=("m1@home.example",), applied=date(2026, 3, 1)))
    found = matched(mail(thread=("m1@home.example",), address="x@gmail.com"), known)
    assert (found.candidacy, found.reasons[0]) == ("other", "It answers a message of this candidacy.")
    assert matched(mail(Kind.NOT_ABOUT, thread=("m1@home.example",)), known).candidacy == "other"


def test_a_mail_that_reads_as_about_none_may_be_about_one_that_it_names() -> None:
    people = (*ALL, replace(FOODS, id="known", addresses=("kim@home.example",)))
    unsure = mail(Kind.NOT_ABOUT, words="The car park of Fenwick Bakery is closed.", confidence=0.5)
    assert may_be_about_one(unsure, ALL)
    assert matched(unsure, ALL).candidacy is None, "a name in passing is too little to say which"
    assert matched(unsure, ALL).near == ("bakery",)
    assert not may_be_about_one(replace(unsure, confidence=SURE), ALL), "newsletters name employers too"
    assert not may_be_about_one(replace(unsure, text="The car park is closed."), ALL)
    sure = mail(Kind.NOT_ABOUT, address="kim@home.example", confidence=0.98)
    assert may_be_about_one(sure, people)
    assert not may_be_about_one(sure, ALL)


def test_a_mail_before_the_application_is_about_another_one() -> None:
    early = mail(employer="Fenwick Bakery", sent=SENT - timedelta(days=60))
    assert matched(early, ALL).candidacy is None


def test_the_day_of_a_talk_speaks_for_it() -> None:
    pair = replace(BAKERY, id="one", talks=(date(2026, 3, 31),)), replace(BAKERY, id="two", talks=(date(2026, 4, 2),))
    moved = mail(Kind.CANCELLED, employer="Fenwick Bakery", when=date(2026, 4, 2))
    assert matched(moved, pair).candidacy == "two"


def test_other_mail_belongs_nowhere() -> None:
    assert matched(mail(Kind.NOT_ABOUT, employer="Fenwick Bakery", job="Baker"), ALL).candidacy is None
    assert matched(mail(employer="Penrose Glass", words="Penrose Glass"), ALL).candidacy is None
    assert matched(mail(employer="Fenwick Bakery"), ()).candidacy is None


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=80), st.permutations(ALL), st.sampled_from(Kind))
def test_any_mail_is_matched_alike_in_any_order_and_never_below_enough(
    employer: str, job: str, words: str, known: list[Known], kind: Kind
) -> None:
    one = mail(kind, words, employer=employer, job=job)
    found = matched(one, known)
    assert found == matched(one, ALL)
    assert 0 <= found.confidence <= 1
    assert found.candidacy is None or (found.confidence >= ENOUGH and found.reasons)


def test_an_invitation_with_its_time_becomes_an_appointment() -> None:
    found = proposed_event(
        read_mail(letter("We would like to invite you to a second interview on 31 March at 2pm."), "a")
    )
    assert (found.what, found.round) == (What.INTERVIEW_SCHEDULED, 2)
    assert (found.detail.day, dict(found.detail.more)["time"][:16]) == (date(2026, 3, 31), "2026-03-31T14:00")
    assert found.detail.text == "“We would like to invite you to a second interview on 31 March at 2pm.”"
    assert found.when
    assert found.when.day == date(2026, 3, 20)


def test_an_invitation_brings_its_place_and_one_called_off_brings_none() -> None:
    told = "We would like to invite you to an interview in Room 2.14 of the Civic Centre on 31 March at 2pm."
    found = proposed_event(read_mail(letter(told), "a"))
    assert dict(found.detail.more) == {"time": "2026-03-31T14:00:00", "place": "Room 2.14 of the Civic Centre"}
    off = proposed_event(mail(Kind.CANCELLED, place="Room 2.14"))
    assert off.detail.more == ()


@pytest.mark.parametrize(
    ("what", "day", "told", "number"),
    [
        (What.REJECTED, False, [], None),
        (What.NOTE, False, [], None),
        (What.INTERVIEW_CANCELLED, False, [], 2),
        (What.START_DATE_MOVED, True, [], None),
        (What.INTERVIEW_RESCHEDULED, True, ["time", "place"], 2),
        (What.SCREENED, True, ["time", "place"], None),
        (What.INTERVIEW_SCHEDULED, True, ["time", "place"], 2),
    ],
)
def test_taken_as_another_kind_it_keeps_what_such_an_event_speaks_of(
    what: What, day: bool, told: list[str], number: int | None
) -> None:
    words = "We would like to invite you to a second interview in Room 2 of the Civic Centre on 31 March at 2pm."
    read = proposed_event(read_mail(letter(words), "a"))
    found = taken_as(read, what)
    assert (found.what, found.round, found.when, found.detail.text) == (what, number, read.when, read.detail.text)
    assert (found.detail.day is not None, [name for name, _ in found.detail.more]) == (day, told)


def talk(number: int, days: int) -> RecordedTalk:
    return RecordedTalk(number, SENT.date() + timedelta(days), None, (), (), held=False, event="")


def test_an_invitation_with_several_times_is_no_appointment_yet() -> None:
    choices = (datetime(2026, 3, 31, 9), datetime(2026, 4, 1, 9))  # noqa: DTZ001 - a time without a zone stays so
    found = proposed_event(mail(choices=choices))
    assert (found.what, found.detail.day) == (What.INTERVIEW_INVITED, None)
    assert "31 March 2026, 09:00; 1 April 2026, 09:00" in found.detail.text


@pytest.mark.parametrize(
    ("kind", "quote", "what", "reason"),
    [
        (Kind.RECEIVED, "We have it.", What.ACKNOWLEDGED, ""),
        (Kind.REJECTION, "We chose another candidate.", What.REJECTED, "stronger_candidate"),
        (Kind.REJECTION, "We regret it.", What.REJECTED, ""),
        (Kind.ON_HOLD, "The post is on hold.", What.NOTE, ""),
        (Kind.ON_HOLD, "The post is cancelled for good.", What.FELL_THROUGH, "role_changed"),
        (Kind.OFFER_WITHDRAWN, "We must withdraw it.", What.FELL_THROUGH, ""),
        (Kind.WRITTEN_OFFER, "Your contract.", What.WRITTEN_OFFER, ""),
        (Kind.STILL_DECIDING, "Bear with us.", What.NOTE, ""),
    ],
)
def test_each_kind_proposes_its_event(kind: Kind, quote: str, what: What, reason: str) -> None:
    found = proposed_event(replace(mail(kind), quote=Quote(quote, "a", 1, Span(0, len(quote)))))
    assert (found.what, found.detail.reason) == (what, reason)


def test_a_first_call_is_no_round() -> None:
    found = proposed_event(mail(Kind.SCREENING, when=SENT, round=1))
    assert (found.what, found.round, found.detail.form) == (What.SCREENED, None, "first call")


MOVED, OFF = Kind.RESCHEDULED, Kind.CANCELLED
CALL, ROUND = talk(0, 4), talk(1, 6)


@pytest.mark.parametrize(
    ("kind", "said", "talks", "what"),
    [
        (MOVED, 0, [], What.SCREENED),
        (MOVED, None, [], What.INTERVIEW_RESCHEDULED),
        (MOVED, None, [CALL], What.SCREENED),
        (MOVED, 0, [ROUND], What.INTERVIEW_RESCHEDULED),
        (MOVED, 0, [CALL, ROUND], What.SCREENED),
        (MOVED, None, [CALL, ROUND], What.INTERVIEW_RESCHEDULED),
        (MOVED, None, [replace(CALL, held=True)], What.INTERVIEW_RESCHEDULED),
        (MOVED, 0, [talk(1, -1)], What.SCREENED),
        (MOVED, 1, [CALL], What.INTERVIEW_RESCHEDULED),
        (OFF, 0, [], What.SCREENING_CANCELLED),
        (OFF, None, [CALL], What.SCREENING_CANCELLED),
        (OFF, 0, [ROUND], What.INTERVIEW_CANCELLED),
        (Kind.INTERVIEW, None, [CALL], What.INTERVIEW_SCHEDULED),
        (Kind.SCREENING, 0, [ROUND], What.SCREENED),
    ],
)
def test_what_moves_or_calls_off_a_talk_means_the_one_that_is_ahead(
    kind: Kind, said: int | None, talks: list[RecordedTalk], what: What
) -> None:
    told = mail(kind, when=SENT + timedelta(7), round=said)
    read = proposed_event(told)
    found = of_the_talk_ahead(read, told, talks, date(2020, 1, 1))
    assert (found.what, found.detail.form) == (what, "first call" if what is What.SCREENED else "")
    assert (found.round, found.detail.day) == (said or None, read.detail.day)


@pytest.mark.parametrize(
    ("kind", "named", "meant"),
    [
        (OFF, 4, (What.INTERVIEW_CANCELLED, 1)),
        (OFF, 6, (What.INTERVIEW_CANCELLED, 2)),
        (OFF, 2, (What.SCREENING_CANCELLED, None)),
        (OFF, 5, (What.INTERVIEW_CANCELLED, None)),
        (OFF, None, (What.INTERVIEW_CANCELLED, None)),
        (MOVED, 4, (What.INTERVIEW_RESCHEDULED, 1)),
        (MOVED, 2, (What.SCREENED, None)),
        (MOVED, None, (What.INTERVIEW_RESCHEDULED, None)),
    ],
)
def test_of_several_talks_the_one_on_the_day_that_the_mail_names_is_meant(
    kind: Kind, named: int | None, meant: tuple[What, int | None]
) -> None:
    day = SENT.date() + timedelta(named) if named else None
    told = mail(kind, when=day) if kind is OFF else mail(kind, when=SENT + timedelta(9), was=day)
    read = proposed_event(told)
    found = of_the_talk_ahead(read, told, [talk(0, 2), talk(1, 4), talk(2, 6)], date(2020, 1, 1))
    assert (found.what, found.round) == meant


@pytest.mark.parametrize(("hours", "now"), [(-1, False), (1, True)])
def test_what_a_mail_says_counts_from_now_on_where_the_talk_was_written_down_after_it(hours: int, now: bool) -> None:
    told = mail(OFF, when=SENT.date() + timedelta(4))
    read = proposed_event(told)
    known = replace(talk(1, 4), since=When.at(SENT + timedelta(hours=hours)))
    assert (of_the_talk_ahead(read, told, [known], date(2020, 1, 1)).when is None) is now


def test_a_mail_without_a_day_leaves_it_open() -> None:
    found = proposed_event(mail(Kind.REJECTION, sent=None))
    assert found.when is None


def test_what_reads_as_about_none_is_a_note_of_how_it_begins() -> None:
    found = proposed_event(mail(Kind.NOT_ABOUT, "Parking\n\nUse the one\nin Quay Road.", subject="Parking"))
    assert (found.what, found.detail.text) == (What.NOTE, "“Use the one in Quay Road.”")
    assert proposed_event(mail(Kind.NOT_ABOUT, "Parking", subject="Parking")).detail.text == "“Parking”"
