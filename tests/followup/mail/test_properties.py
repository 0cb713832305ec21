"""No input raises anything but a named refusal, and a quote is always an exact part of the text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.mail import ReadMail, read_mail
from candidacy.followup.mail.mailbox import is_mailbox, messages_in
from candidacy.kernel.mail_refusals import MailTooDeep, MailTooLarge, NotAMail
from candidacy.kernel.refusals import EmptyDocument, Refusal
from tests.followup.mail.letters import invited, letter, nested
from tests.samples import sampled

WORDS = "interview offer sorry unfortunately your application on by at next Tuesday 2pm 12/03 26 March 10:30 GMT we are pleased to reject . , ? \n\n > On wrote: From: Subject: -- Kind regards, if selected reference start Dear Ann the post of Staff Nurse"
SENTENCES = st.lists(st.sampled_from(WORDS.split(" ")), max_size=60).map(" ".join)


def assert_sound(read: ReadMail) -> None:
    assert 0 <= read.confidence <= 1
    if read.quote is not None:
        span = read.quote.span
        assert read.text[span.start : span.end] == read.quote.text != ""


@sampled(50, 150)
@given(SENTENCES, SENTENCES)
def test_a_quote_is_an_exact_part_of_the_text(body: str, subject: str) -> None:
    data = f"From: a@b.example\nDate: Fri, 20 Mar 2026 09:00:00 +0000\nSubject: {' '.join(subject.split())}\n\n{body}".encode()
    assert_sound(read_mail(data, "a.eml"))


@sampled(50, 150)
@given(st.binary(max_size=600), st.booleans())
def test_no_bytes_raise_anything_but_a_refusal(data: bytes, headed: bool) -> None:
    try:
        assert_sound(
            read_mail(b"From: a@b.example\nContent-Type: multipart/mixed; boundary=a\n\n--a\n" * headed + data, "x")
        )
    except Refusal as refusal:
        assert refusal.code in {"empty_document", "not_a_mail", "mail_too_deep"}


@sampled(20, 60)
@given(st.text(max_size=200))
def test_no_calendar_raises(words: str) -> None:
    assert_sound(read_mail(invited("An interview for you, see below.", f"BEGIN:VEVENT\r\n{words}\r\nEND:VEVENT"), "a"))


def test_what_is_no_mail_is_refused_by_name() -> None:
    for data in (b"%PDF-1.7", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", bytes(range(1, 9)) * 20):
        with pytest.raises(NotAMail):
            read_mail(data, "a.eml")
    with pytest.raises(EmptyDocument):
        read_mail(b" \r\n\x00", "a.eml")


@pytest.mark.parametrize("depth", [25, 400, 3000])
def test_parts_without_end_are_refused(depth: int) -> None:
    with pytest.raises(MailTooDeep):
        read_mail(nested(depth), "a.eml")


def test_a_giant_message_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("candidacy.followup.mail.parts.MESSAGE_LIMIT", 1000)
    with pytest.raises(MailTooLarge):
        read_mail(letter("word " * 500), "a.eml")


def test_attachments_stay_closed_and_endless_calendars_are_not_followed() -> None:
    bomb = (
        b"From: a@b.example\nContent-Type: application/zip\nContent-Transfer-Encoding: base64\n\n"
        + b"UEsDBA==" * 50_000
    )
    assert read_mail(bomb, "a.eml").text.strip() == ""
    event = "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nRRULE:FREQ=SECONDLY\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nDTSTART;TZID=X:20260301T100000\r\nEND:VEVENT"
    read = read_mail(invited("We invite you to an interview.", event), "a.eml")
    assert "calendar_broken" in {one.code for one in read.problems}


@pytest.mark.parametrize(
    "body",
    ["interview " * 20_000, "a" * 100_000, "On " + "x" * 90_000, "> " * 40_000, "\n" * 90_000, "1/1/" * 20_000, "at 1 " * 20_000, "(" * 90_000, "<div>" * 60_000, "From: a\n" * 12_000, "A B " * 25_000, "we will not " * 9_000],
)  # fmt: skip
def test_no_long_text_takes_long(body: str) -> None:
    start = time.process_time()
    assert_sound(read_mail(letter(body), "a.eml"))
    assert_sound(read_mail(letter("", html=f"<p>{body}</p>"), "a.eml"))
    assert time.process_time() - start < 6


def test_a_mailbox_is_cut_into_its_messages() -> None:
    one, two = letter("First words.\n\n>From here on"), letter("Second words.")
    box = b"From a@b Mon Mar  2 09:00:00 2026\n" + one + b"\n\nFrom a@b Mon Mar  2 09:00:00 2026\n" + two
    assert is_mailbox(box)
    assert not is_mailbox(one)
    found = messages_in(box, 10)
    assert [b"First" in found[0], b"\nFrom here on" in found[0], b"Second" in found[1], len(found)] == [
        True,
        True,
        True,
        2,
    ]


@pytest.mark.parametrize("part", [b"text/plain", b"text/html", b"image/png", b"message/rfc822"])
def test_a_null_in_the_charset_is_no_fault(part: bytes) -> None:
    head = b"From: a@b.example\nContent-Type: " + part + b'; charset="utf\x00-8"\nContent-Transfer-Encoding: 8bit\n\n'
    assert_sound(read_mail(head + b"Caf\xe9 words\n", "a.eml"))
