"""A note as a mail: read back equal by the standard library, and no header can be smuggled in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.message import EmailMessage
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candidacy.followup.notes.mailing import Sender, as_eml, as_mailto
from candidacy.followup.notes.thanking import thank_you_note
from candidacy.followup.notes.values import Addressee, Note, TalkedWith
from candidacy.kernel.note_refusals import GapsLeft, HeaderInjection, NotAnAddress
from candidacy.kernel.refusals import UnusableText
from tests.followup.notes.people import ANA, COOK

SAM = Sender("Sam Ortega", "sam@example.org")
AT = datetime(2026, 3, 3, 9, 30, tzinfo=timezone(timedelta(hours=1)))
ID = "<one@local.invalid>"
NOTE = thank_you_note(COOK, ANA)


def eml(note: Note = NOTE, sender: Sender = SAM) -> bytes:
    return as_eml(note, sender, AT, ID)


def read(data: bytes) -> EmailMessage:
    return message_from_bytes(data, policy=policy.default)


def test_the_mail_is_read_back_as_it_was_written() -> None:
    mail = read(eml())
    assert str(mail["To"]) == "Ana Łoft <ana@hillhouse.example>"
    assert (str(mail["Subject"]), mail["Message-ID"], mail["X-Unsent"]) == (NOTE.subject, ID, "1")
    assert mail["Date"].datetime == AT
    assert mail.get_content().replace("\r\n", "\n") == NOTE.body
    assert not mail.defects


def test_lines_end_as_mails_do_are_short_and_are_plain_ascii() -> None:
    data = eml()
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 78
    assert data.isascii()


@pytest.mark.parametrize(
    "smuggled",
    [
        "Ana\r\nBcc: all@example.org", "Ana\nX: y", "Ana\rX: y", "Ana\x00", "Ana\u2028X: y", "A\x0bB",
        "Ana=?utf-8?q?=0D=0ABcc:_all@example.org?=", "Ana =?utf-8?b?DQpCY2M6IGFAZXhhbXBsZS5vcmc=?=", "Ana=?utf-8?q?Boss?=",
    ],
)  # fmt: skip
def test_a_line_break_in_a_name_a_subject_or_an_address_is_refused_by_name(smuggled: str) -> None:
    with pytest.raises(HeaderInjection, match="name"):
        eml(replace(NOTE, to=Addressee(smuggled, "ana@example.org")))
    with pytest.raises(HeaderInjection, match="subject"):
        eml(replace(NOTE, subject=smuggled))
    with pytest.raises(HeaderInjection, match="address"):
        eml(replace(NOTE, to=Addressee("Ana", f"ana@example.org{smuggled[3:] or smuggled}")))
    with pytest.raises(HeaderInjection):
        eml(sender=Sender(smuggled, SAM.address))
    with pytest.raises(HeaderInjection):
        as_mailto(replace(NOTE, subject=smuggled))


def test_what_is_refused_is_said_as_it_is() -> None:
    with pytest.raises(HeaderInjection, match="holds “=\\?”: mail programs") as refused:
        eml(replace(NOTE, subject="Is 2+2=? a fair question"))
    assert "line break" not in str(refused.value)
    with pytest.raises(HeaderInjection, match="holds a line break"):
        eml(replace(NOTE, subject="Thank you\r\nBcc: all@example.org"))


@pytest.mark.parametrize(
    "address", ["ana", "ana@", "@example.org", "a b@example.org", "ana@example", "a@b.org, c@d.org", "ana@exa mple.org", ".ana@example.org", "a..b@example.org", "ana@-x.org", f"{'a' * 250}@example.org", "ana@example..org", "<ana@example.org>"],
)  # fmt: skip
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(NotAnAddress):
        eml(replace(NOTE, to=Addressee("Ana", address)))
    with pytest.raises(NotAnAddress):
        as_mailto(replace(NOTE, to=Addressee("Ana", address)))


def test_addresses_beyond_ascii_are_written_as_the_rules_for_them_say() -> None:
    domain = read(eml(replace(NOTE, to=Addressee("Jörg", "joerg@köche.example"))))
    assert domain["To"].addresses[0].addr_spec == "joerg@xn--kche-5qa.example"
    local = read(eml(replace(NOTE, to=Addressee("Jörg", "jörg@example.org"))))
    # Raw UTF-8 in a header is what RFC 6532 asks for; the parser hands it on as escaped bytes.
    spec = local["To"].addresses[0].addr_spec
    assert spec.encode("utf-8", "surrogateescape").decode() == "jörg@example.org"


def test_a_mail_whose_address_is_not_known_has_no_recipient_yet() -> None:
    assert read(eml(replace(NOTE, to=Addressee("Ana"))))["To"] is None
    assert as_mailto(replace(NOTE, to=Addressee("Ana"))).startswith("mailto:?subject=")


def test_a_note_with_gaps_is_not_made_a_mail() -> None:
    with pytest.raises(GapsLeft, match="something to fill in"):
        eml(thank_you_note(COOK, TalkedWith(Addressee("Cy"))))
    with pytest.raises(GapsLeft):
        as_mailto(replace(NOTE, body="Dear [name...],"))


@pytest.mark.parametrize("body", ["a\x00b", "\ud800", "x" * 100_001])
def test_a_text_that_no_mail_can_carry_is_refused(body: str) -> None:
    with pytest.raises(UnusableText):
        eml(replace(NOTE, body=body))


def test_a_date_without_a_zone_and_an_id_that_is_none_are_mistakes_of_the_caller() -> None:
    with pytest.raises(ValueError, match="zone"):
        as_eml(NOTE, SAM, AT.replace(tzinfo=None), ID)
    for wrong in ("one", "<a@b>\r\nBcc: x", "<a b@c>"):
        with pytest.raises(ValueError, match="message id"):
            as_eml(NOTE, SAM, AT, wrong)


def test_a_mailto_address_gives_back_subject_and_text() -> None:
    parts = urlsplit(as_mailto(NOTE))
    found = parse_qs(parts.query, strict_parsing=True)
    assert (parts.scheme, parts.path) == ("mailto", "ana@hillhouse.example")
    assert found["subject"] == [NOTE.subject]
    assert found["body"] == [NOTE.body.replace("\n", "\r\n")]


ANY = st.text(max_size=60)


@given(ANY, ANY, ANY, ANY)
def test_whatever_is_put_in_there_are_just_our_headers_or_a_refusal(
    name: str, subject: str, address: str, body: str
) -> None:
    note = replace(NOTE, to=Addressee(name, address), subject=subject, body=body)
    try:
        data = eml(note)
    except (HeaderInjection, NotAnAddress, GapsLeft, UnusableText):
        return
    mail = read(data)
    ours = {"from", "to", "subject", "date", "message-id", "x-unsent", "mime-version", "content-type", "content-transfer-encoding"}  # fmt: skip
    assert {key.lower() for key in mail} <= ours
    assert str(mail["Subject"]).split() == subject.split()


@given(st.text(max_size=300))
def test_any_text_that_can_be_kept_is_read_back(body: str) -> None:
    try:
        data = eml(replace(NOTE, body=body))
    except (UnusableText, GapsLeft):
        return
    got = read(data).get_content().replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    assert got == body.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
