"""Mail that was copied out of a mail program keeps the day and the sender that the program showed above it."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.followup.mail import Kind, read_mail
from candidacy.followup.mail.copied import head_of, said_moment

TEN = datetime.fromisoformat("2026-11-27T10:00")
CAME = datetime.fromisoformat("2026-11-29T18:00")
BODY = "We would like to invite you to an interview tomorrow at 2pm. Please bring your certificates."


@pytest.mark.parametrize(
    "words",
    [
        "27 November 2026 10:00", "Friday, November 27, 2026 10:00 AM", "Fri, Nov 27, 2026 at 10:00 AM", "2026-11-27 10:00",
        "Fri, Nov 27, 10:00 AM (2 days ago)", "27 Nov 2026, 10:00 (2 days ago)", "Sent: Friday 27 November 2026 10:00",
    ],
)  # fmt: skip
def test_a_line_of_nothing_else_says_the_moment(words: str) -> None:
    assert said_moment(words, CAME.date()) == TEN


def test_a_day_without_its_year_is_the_last_one_and_other_lines_say_none() -> None:
    assert said_moment("30 Dec, 10:00", date(2027, 1, 2)) == datetime.fromisoformat("2026-12-30T10:00")
    assert said_moment("30 Nov, 14:00", CAME.date()) == datetime.fromisoformat("2025-11-30T14:00")
    for words in ("30 Nov, 14:00", "Your talk: 27 Nov 2026 10:00", "27 Nov 2026 or 28 Nov 2026", "", "Hello"):
        assert said_moment(words) is None


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.text(max_size=200), st.dates(date(1990, 1, 1), date(2200, 1, 1)) | st.none())
def test_any_text_has_a_head_or_none(text: str, came: date | None) -> None:
    said_moment(text, came)
    head = head_of(text, came)
    assert head is None or 0 <= head.start <= len(text)


HEADS = {
    "Outlook": f"From: Jo Bell <jo@harrowfoods.example>\nSent: 27 November 2026 10:00\nTo: Sam\nSubject: Interview\n\n{BODY}",
    "Outlook, in America": f"From: Jo Bell <jo@harrowfoods.example>\nSent: Friday, November 27, 2026 10:00 AM\nSubject: Interview\n\n{BODY}",
    "Gmail": f"Interview\nInbox\n\nJo Bell <jo@harrowfoods.example>\n\t\nFri, Nov 27, 10:00 AM (2 days ago)\n\t\nto me\n\n{BODY}",
    "Gmail, printed": f"Interview\nJo Bell <jo@harrowfoods.example>\tFri, Nov 27, 2026 at 10:00 AM\nTo: Sam <sam@home.example>\n\n{BODY}",
}


@pytest.mark.parametrize("program", HEADS)
def test_pasted_mail_keeps_its_head(program: str) -> None:
    read = read_mail(HEADS[program].encode(), "a", CAME)
    assert (read.kind, read.sent, read.subject) == (Kind.INTERVIEW, TEN, "Interview")
    assert (read.sender.name, read.sender.address) == ("Jo Bell", "jo@harrowfoods.example")
    assert read.when == datetime.fromisoformat("2026-11-28T14:00")


def test_pasted_without_a_day_it_counts_from_when_it_was_pasted_and_a_file_does_not() -> None:
    pasted = read_mail(BODY.encode(), "a", CAME)
    assert (pasted.when, pasted.sent) == (datetime.fromisoformat("2026-11-30T14:00"), None)
    assert read_mail(BODY.encode(), "a").when is None


def test_a_talk_in_the_first_lines_is_no_head() -> None:
    read = read_mail(f"Hello Sam\n8 December 2026, 10:00\n\n{BODY}".encode(), "a", CAME)
    assert (read.sent, read.sender.address) == (None, "")
