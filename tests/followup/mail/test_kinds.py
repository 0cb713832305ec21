"""What a mail is for: the traps that must not be fallen into, and floors on the labelled mails."""

from __future__ import annotations

import pytest
from benchmarks.mail.labelled import labelled

from candidacy.followup.mail import Kind, read_mail
from tests.followup.mail.letters import letter

TRAPS = {
    "praise first, then no": (
        "It was a pleasure to meet you, and the panel was very impressed with your interview and your experience with "
        "children. After careful consideration we have decided to appoint another candidate.",
        Kind.REJECTION,
    ),
    "unfortunately, but only another day": (
        "Unfortunately the manager is ill on Monday, so we need to move your interview to Wednesday 25 March at 10am.",
        Kind.RESCHEDULED,
    ),
    "an interview only if selected": (
        "Thank you for applying for the role of baker. We have received your application. If you are selected, we will "
        "invite you to an interview and ask for references.",
        Kind.RECEIVED,
    ),
    "a way out mentioned": (
        "We would like to invite you to an interview on Wednesday at 10am. If you need to cancel or reschedule, please "
        "let us know.",
        Kind.INTERVIEW,
    ),
    "conditions of an offer": (
        "We are delighted to offer you the position of cook, subject to satisfactory references and a DBS check. Your "
        "contract is attached, please sign and return it.",
        Kind.WRITTEN_OFFER,
    ),
    "a loan, not a job": (
        "Thank you for your application for a loan. Unfortunately your application has not been successful.",
        Kind.NOT_ABOUT,
    ),
    "a job alert": (
        "New jobs matching your search: Staff Nurse, Ward Sister. Apply now! Unsubscribe from this job alert.",
        Kind.NOT_ABOUT,
    ),
    "a doctor's appointment": (
        "Your appointment with Dr Nair is on Monday at 9:40. If you need to cancel or rearrange, call the surgery.",
        Kind.NOT_ABOUT,
    ),
}


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_is_not_fallen_into(trap: str) -> None:
    body, kind = TRAPS[trap]
    assert read_mail(letter(body, subject="Hello"), "a.eml").kind is kind


def test_the_sentence_that_says_so_is_quoted_exactly() -> None:
    news = "After careful\nconsideration we have decided to appoint another candidate."
    read = read_mail(letter(f"Dear Ann,\n\nThank you for coming. {news}\n\nYours sincerely\nJo\n"), "a.eml")
    assert read.quote is not None
    assert read.quote.text == news
    assert read.text[read.quote.span.start : read.quote.span.end] == news


@pytest.mark.parametrize("half", ["first", "later", "last", "fresh"])
def test_the_labelled_mails_are_read_as_people_read_them(half: str) -> None:
    rows = [(one, read_mail(one.data, one.name)) for one in labelled(half)]
    wrong = [one.name for one, read in rows if one.kind != read.kind]
    assert len(wrong) <= 0.03 * len(rows), wrong
    assert all(read.quote is not None for _, read in rows if read.kind is not Kind.NOT_ABOUT)


def test_employer_job_and_round_are_named() -> None:
    body = (
        "We would like to invite you to a second interview for the post of Line Cook at Harrow Foods on 1 April at 2pm."
    )
    read = read_mail(letter(body, subject="Line Cook - second interview"), "a.eml")
    assert (read.employer, read.job, read.round) == ("Harrow Foods", "Line Cook", 2)


@pytest.mark.parametrize(
    ("sender", "employer"),
    [
        ("Harrow Foods Recruitment <no-reply@ats.example>", "Harrow Foods"),
        ("Harrow Foods via Hirelane <x@hirelane.example>", "Harrow Foods"),
        ("Screeners on behalf of Harrow Foods <x@screeners.example>", "Harrow Foods"),
        ("Jo Bell at Harrow Foods <jo@gmail.com>", "Harrow Foods"),
        ("Jo Bell <jo@harrowfoods.example>", "Harrow Foods"),
        ("Jo Bell <jo.bell@gmail.com>", ""),
    ],
)
def test_who_writes_names_the_employer(sender: str, employer: str) -> None:
    body = "We regret that your application has not been successful on this occasion."
    assert read_mail(letter(body, sender=sender, subject="Application"), "a.eml").employer == employer
