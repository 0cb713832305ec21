"""When an interview is: from words, from a calendar, or open where it could be two days."""

from __future__ import annotations

from datetime import date

import pytest

from candidacy.followup.mail import Kind, read_mail
from candidacy.followup.mail.when.clocks import clocks_in
from candidacy.followup.mail.when.days import Letter, Order, days_in
from tests.followup.mail.letters import SENT, invited, letter

FRIDAY = Letter(date(2026, 3, 20))


def when(words: str, sender: str = "Jo <jo.bell@harrowfoods.example>", sent: str = SENT) -> str | None:
    read = read_mail(
        letter(f"We would like to invite you to an interview for the post {words}.", sender=sender, sent=sent), "a.eml"
    )
    assert read.kind is Kind.INTERVIEW, read.kind
    return read.when.isoformat() if read.when else None


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("next Tuesday at 2pm", "2026-03-24T14:00:00"),
        ("on Thursday 26 March, 10:30 GMT", "2026-03-26T10:30:00+00:00"),
        ("on Tuesday 31 March at 10.30am BST", "2026-03-31T10:30:00+01:00"),
        ("on April 7 at 9:00 AM ET", "2026-04-07T09:00:00-04:00"),
        ("tomorrow at half past ten", "2026-03-21T10:30:00"),
        ("at 3 on Wednesday", "2026-03-25T15:00:00"),
        ("on 2026-04-02 at 14:15 UTC", "2026-04-02T14:15:00+00:00"),
        ("on Monday the 30th at noon", "2026-03-30T12:00:00"),
        ("on 31.3. at 9 o'clock", "2026-03-31T09:00:00"),
        ("on Tuesday 07/04/2026 at 11am", "2026-04-07T11:00:00"),
        ("on 13/04/2026 at 11am", "2026-04-13T11:00:00"),
        ("on 4 January at 11am", "2027-01-04T11:00:00"),
        ("on 1 April from 2pm to 3pm", "2026-04-01T14:00:00"),
        ("on Friday 3 April", "2026-04-03"),
        ("on April 2nd (Thursday) at noon CT", "2026-04-02T12:00:00-05:00"),
        ("on 31 March from 10:00 AM – 11:00 AM (EST)", "2026-03-31T10:00:00-05:00"),
        ("tomorrow afternoon at 3.30", "2026-03-21T15:30:00"),
        ("on 31-Mar-2026 at 09h00", "2026-03-31T09:00:00"),
        ("on Tuesday 31 March, 630am", "2026-03-31T06:30:00"),
        ("on Tuesday, 10 sharp", "2026-03-24T10:00:00"),
        ("on Tuesday, ten past four", "2026-03-24T16:10:00"),
        ("on Tuesday at twenty to nine", "2026-03-24T08:40:00"),
        ("on Tuesday, 1400 CDT", "2026-03-24T14:00:00-05:00"),
        ("on Tuesday, 0730 at the yard", "2026-03-24T07:30:00"),
        ("tmrw 3pm", "2026-03-21T15:00:00"),
        ("between 9am and 5pm on 31 March. Your own slot is 10.40am", "2026-03-31T10:40:00"),
        ("before the partners on Tuesday at 11 o'clock", "2026-03-24T11:00:00"),
        ("on Tuesday. Ask for Ann at the desk. Come at 9.30", "2026-03-24T09:30:00"),
    ],
)
def test_a_day_and_a_time_in_words(words: str, meant: str) -> None:
    assert when(words) == meant


def test_an_order_of_day_and_month_that_nothing_settles_is_left_open() -> None:
    assert when("on 04/05/2026 at 11am") is None
    assert when("on 04/05/2026 at 11am, pay is £12 an hour") == "2026-05-04T11:00:00"
    assert when("on 04/05/2026 at 11am", sender="HR <hr@shire.example.uk>") == "2026-05-04T11:00:00"
    assert when("on 04/05/2026 at 11am", sender="HR <hr@county.gov>") == "2026-04-05T11:00:00"
    assert when("on 04/05/2026 at 11am", sent="Fri, 20 Mar 2026 09:00:00 -0700") == "2026-04-05T11:00:00"


def test_of_a_moved_interview_the_new_day_is_meant() -> None:
    body = "Unfortunately we have to move your interview from Thursday 26 March at 10am to Friday 27 March at 3pm."
    read = read_mail(letter(body, subject="Your interview"), "a.eml")
    assert read.kind is Kind.RESCHEDULED
    assert read.when is not None
    assert read.when.isoformat() == "2026-03-27T15:00:00"


@pytest.mark.parametrize(
    ("body", "meant"),
    [
        (
            "We must move your interview from the 26th to the following Tuesday, the 31st. Your slot is at 10.15.",
            "2026-03-31T10:15:00",
        ),
        (
            "Your interview has been moved.\n~~Thursday 26 March, 12:30~~\nTuesday 31 March, 13:10",
            "2026-03-31T13:10:00",
        ),
        ("We have to reschedule your interview of 24 March. I will write on Friday with a new day.", None),
    ],
)
def test_of_a_moved_interview_neither_the_old_day_nor_the_day_of_their_next_word_is_meant(
    body: str, meant: str | None
) -> None:
    read = read_mail(letter(body), "a.eml")
    assert (read.kind, read.when.isoformat() if read.when else None) == (Kind.RESCHEDULED, meant)


def test_a_task_due_by_an_hour_is_no_appointment_and_a_test_centre_is() -> None:
    task = read_mail(
        letter("Attached is the test for the post of Copy Editor. Please send it back, Monday by 5pm will do."), "a.eml"
    )
    assert (task.kind, task.when) == (Kind.ASSESSMENT, None)
    centre = read_mail(
        letter("You are asked to sit our aptitude test: report at the test centre on 31 March by 8.30 am."), "a.eml"
    )
    assert (centre.kind, str(centre.when)) == (Kind.ASSESSMENT, "2026-03-31 08:30:00")


def test_a_deadline_is_not_the_interview() -> None:
    assert when("on Thursday 26 March at 10am. Please reply by Monday 23 March at 5pm") == "2026-03-26T10:00:00"


def test_several_days_to_choose_from_are_all_given() -> None:
    read = read_mail(
        letter("We would like to invite you to an interview on 31 March at 9:00 or 2 April at 13:30."), "a.eml"
    )
    assert read.when is None
    assert [one.isoformat() for one in read.choices] == ["2026-03-31T09:00:00", "2026-04-02T13:30:00"]


def test_an_invitation_says_when_with_its_zone() -> None:
    event = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Interview\r\nDTSTART;TZID=Europe/Berlin:20260701T100000\r\nEND:VEVENT"
    read = read_mail(invited("We would like to invite you to an interview, see the invitation.", event), "a.eml")
    assert read.when is not None
    assert read.when.isoformat() == "2026-07-01T10:00:00+02:00"


def test_an_invitation_is_told_on_the_clock_of_the_words() -> None:
    event = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Interview\r\nDTSTART:20260701T140000Z\r\nEND:VEVENT"
    body = "We would like to invite you to an interview on 1 July at 10am Eastern time."
    read = read_mail(invited(body, event), "a.eml")
    assert read.when is not None
    assert read.when.isoformat() == "2026-07-01T10:00:00-04:00"


def test_a_cancelled_event_is_a_cancelled_interview() -> None:
    event = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Interview\r\nSTATUS:CANCELLED\r\nDTSTART:20260701T140000Z\r\nEND:VEVENT"
    read = read_mail(invited("This interview has been cancelled.", event, "CANCEL"), "a.eml")
    assert read.kind is Kind.CANCELLED


@pytest.mark.parametrize(
    "words", ["may be late", "the 2nd interview", "ref 12-3-4567", "£4.50", "24/7", "10/10", "31/02/2026"]
)
def test_what_names_no_day(words: str) -> None:
    assert days_in(words, Letter(date(2026, 3, 20), Order.DAY_FIRST)) == [] or words == "10/10"


@pytest.mark.parametrize("words", ["at 45 high street", "at 20 per hour", "£10.30", "version 2.30.1", "0800 1111"])
def test_what_names_no_time(words: str) -> None:
    assert [one for one in clocks_in(words) if one.clock.hour] == []


@pytest.mark.parametrize("start", ["99991231T235900Z", "00010101T000000Z"])
def test_a_day_centuries_away_is_none(start: str) -> None:
    event = f"BEGIN:VEVENT\r\nSUMMARY:Interview\r\nDTSTART:{start}\r\nEND:VEVENT"
    assert read_mail(invited("We would like to invite you to an interview.", event), "a.eml").when is None
    sent = "Fri, 31 Dec 9999 09:00:00 +0000"
    assert read_mail(letter("We would like to invite you to an interview on Tuesday.", sent=sent), "a.eml").sent is None


def test_of_several_days_with_one_month_each_is_one_to_choose() -> None:
    assert [one.day.isoformat() for one in days_in("we can do tuesday 7 or wednesday 8 april", FRIDAY)] == [
        "2026-04-07",
        "2026-04-08",
    ]
    assert [one.day.isoformat() for one in days_in("the 7th, 8th and 9th of april", FRIDAY)] == [
        "2026-04-07",
        "2026-04-08",
        "2026-04-09",
    ]


def test_of_a_moved_interview_the_old_day_is_told_as_well() -> None:
    read = read_mail(
        letter("We have to move your interview from Thursday 26 March to Tuesday 31 March at 9am."), "a.eml"
    )
    assert (str(read.when), str(read.was)) == ("2026-03-31 09:00:00", "2026-03-26")


def test_a_day_on_which_one_met_is_no_day_of_a_talk_to_come() -> None:
    read = read_mail(
        letter("It was great to meet you on Monday. We would like to invite you to a second interview."), "a.eml"
    )
    assert (read.kind, read.when) == (Kind.INTERVIEW, None)


def test_an_invitation_with_several_events_is_a_choice() -> None:
    one, other = (
        f"BEGIN:VEVENT\r\nSUMMARY:Interview\r\nDTSTART:20260402T{hour}0000Z\r\nEND:VEVENT" for hour in ("09", "14")
    )
    read = read_mail(invited("Please choose one of these times for your interview.", f"{one}\r\n{other}"), "a.eml")
    assert (read.when, len(read.choices)) == (None, 2)
