"""Mail comes through the fence as it is read without it, and one bad message takes no other with it."""

from __future__ import annotations

import json
from datetime import datetime

import pytest

from candidacy.app.fence import mails
from candidacy.app.fence.mail_wire import Mail, joined, packed, parted, unpacked
from candidacy.app.fence.mails import read_mails_fenced
from candidacy.app.fence.wire import WireFault
from candidacy.followup.mail import Kind, ReadMail, read_mail
from candidacy.kernel.mail_refusals import MailTooDeep, MailTooLarge, NotAMail
from candidacy.kernel.refusals import Refusal, TooMuchToRead
from tests.followup.mail.letters import invited, letter, nested

INVITATION = letter("We would like to invite you to an interview on Tuesday 31 March at 2pm London time.")
EVENT = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=America/Chicago:20260401T100000\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT"
WINDOWS = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=GMT Standard Time:20260701T100000\r\nEND:VEVENT"


def test_mail_comes_through_as_it_is_read_without_the_fence() -> None:
    mail = [INVITATION, invited("We invite you to an interview.", EVENT), invited("An interview for you.", WINDOWS)]
    mail += [letter("We invite you to an interview in Room 2.14 of the Civic Centre on Tuesday at 2pm.")]
    mail += [letter("Caf\u00e9 words", cte="base64"), letter("", html="<p>We regret that you were not successful.</p>")]
    found = read_mails_fenced([Mail(data, f"{at}.eml") for at, data in enumerate(mail)])
    assert found == [read_mail(data, f"{at}.eml") for at, data in enumerate(mail)]
    first = found[0]
    assert isinstance(first, ReadMail)
    assert first.kind is Kind.INTERVIEW
    assert isinstance(first.when, datetime)


def test_refusals_come_through_beside_what_can_be_read() -> None:
    found = read_mails_fenced([Mail(b"%PDF-1.7", "a"), Mail(INVITATION, "b"), Mail(nested(60), "c")])
    assert [type(one) for one in found] == [NotAMail, ReadMail, MailTooDeep]


def test_a_message_that_stops_its_child_takes_no_other_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    honest = mails._together

    def once_stopped(batch: list[Mail], seconds: float) -> list[ReadMail | Refusal] | Refusal:
        asked.append(len(batch))
        stopped = any(name == "endless" for _, name, _ in batch)
        return TooMuchToRead("endless took too long to read.") if stopped else honest(batch, seconds)

    monkeypatch.setattr(mails, "_together", once_stopped)
    found = read_mails_fenced([Mail(INVITATION, "a"), Mail(b"x", "endless"), Mail(INVITATION, "b")])
    assert [type(one) for one in found] == [ReadMail, TooMuchToRead, ReadMail]
    assert asked == [3, 1, 1, 1]


def test_a_clock_that_runs_out_is_answered() -> None:
    assert isinstance(read_mails_fenced([Mail(INVITATION, "a")], seconds=0.0)[0], TooMuchToRead)


def test_a_giant_message_starts_no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mails, "MESSAGE_LIMIT", 10)
    monkeypatch.setattr(mails, "Child", None)
    assert isinstance(read_mails_fenced([Mail(INVITATION, "a")])[0], MailTooLarge)


def test_batches_are_joined_and_parted_again() -> None:
    batch = [Mail(b"", "a"), Mail(b"\x00\n", "n\u00e4me"), Mail(INVITATION, "c", datetime(2026, 3, 20, 9))]  # noqa: DTZ001 - as it is pasted
    assert list(parted(joined(batch))) == batch


@pytest.mark.parametrize(
    "change",
    [
        ("kind", "x"),
        ("quote", [0, 99999]),
        ("confidence", 2.0),
        ("round", 77),
        ("when", "soon"),
        ("text", 7),
        ("sender", ["a"]),
        ("place", 7),
        ("place_quote", [3, 3]),
        ("place_quote", [0, 99999]),
        ("minutes", 0),
        ("minutes", "45"),
    ],
)
def test_a_wrong_answer_is_a_fault(change: tuple[str, object]) -> None:
    answer = json.loads(packed([read_mail(INVITATION, "a")]))
    answer[0][change[0]] = change[1]
    with pytest.raises(WireFault):
        unpacked(json.dumps(answer).encode(), ["a"])
    with pytest.raises(WireFault):
        unpacked(packed([]), ["a"])


def test_mail_kept_before_places_were_read_has_none() -> None:
    answer = json.loads(packed([read_mail(INVITATION, "a")]))
    del answer[0]["place"], answer[0]["place_quote"], answer[0]["minutes"]
    (found,) = unpacked(json.dumps(answer).encode(), ["a"])
    assert isinstance(found, ReadMail)
    assert (found.place, found.place_quote, found.minutes) == ("", None, None)


@pytest.mark.parametrize(
    "charset", ["utf-8", "windows-1256", "euc-jp", "tis-620", "cp437", "koi8-u", "x-unknown", "hz"]
)
def test_no_charset_is_looked_up_behind_the_fence(charset: str) -> None:
    named = letter("We invite you to an interview.", subject="x").replace(
        b"Subject: x", f"Subject: =?{charset}?b?SGk=?=".encode()
    )
    typed = named.replace(b'charset="utf-8"', f"charset*={charset}''utf-8".encode())
    bare = named.replace(b'charset="utf-8"', f'charset="{charset}"'.encode())
    for answer in read_mails_fenced([Mail(named, "a"), Mail(typed, "b"), Mail(bare, "c")]):
        assert isinstance(answer, ReadMail)
        assert answer.subject == "Hi"
