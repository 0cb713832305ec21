"""`candidacy inbox` on the kept search: added, listed, confirmed, dismissed, fetched; each key stands in the reference."""

from __future__ import annotations

import io
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from candidacy.kernel.change_refusals import EventIncomplete
from candidacy.kernel.mail_refusals import MailboxNotSet, MailUnclear, NoSuchMail, NotAMail
from candidacy.kernel.post_refusals import LoginRefused
from candidacy.kernel.refusals import BadUse
from candidacy.ledger.days import said
from tests.app.cli.conftest import Say
from tests.app.conftest import POSTGRES
from tests.app.post.dovecot import Dovecot
from tests.app.post.servers import PASSWORD
from tests.followup.mail.letters import letter

PAGE = Path(__file__).resolve().parents[3] / "docs" / "reference" / "inbox-kept-json.md"
NOW = datetime.now().astimezone()
DAY = NOW.date() + timedelta(9)
SENT = format_datetime(NOW - timedelta(hours=20))
YES = letter(f"We are pleased to invite you to an interview for the Packer role on {said(DAY)} at 2pm.", sent=SENT)
NO = letter("We regret to inform you that you have not been selected for the post of Packer.", sent=SENT)
SALE = letter("Save 20% on garden furniture. Unsubscribe.", sender="Shop <news@shop.example>", subject="Sale")

pytestmark = pytest.mark.skipif(POSTGRES, reason="the commands open the file of this machine")


@pytest.fixture
def post(tmp_path: Path) -> str:
    folder = tmp_path / "post"
    folder.mkdir()
    for name, mail in (("a.eml", YES), ("b.eml", NO), ("c.eml", SALE), ("d.eml", b"\x89PNG\r\n")):
        (folder / name).write_bytes(mail)
    return str(folder)


@pytest.fixture
def job(say: Say) -> None:
    say("add", "Packer", "--at", "Harrow Foods")
    say("record", "1", "applied", "3 days ago")


def typed(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(words + "\n"))


def keys_of(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {key for one in value.values() for key in keys_of(one)}
    return {key for one in value for key in keys_of(one)} if isinstance(value, list) else set()


def test_mail_is_added_listed_confirmed_and_dismissed(say: Say, job: None, post: str) -> None:
    told = say("inbox", "add", post, "--json")
    assert (told["new"], told["known"], told["left_alone"], len(told["problems"])) == (2, 0, 1, 1)
    assert told["problems"][0]["next"].startswith("Save the message")
    again = say("inbox", "add", post)
    assert "3 mails came before" in again
    assert f"{post}/d.eml is a picture. Save the message from your mail program" in again
    listed = say("inbox", "--json")
    by_kind = {one["kind"]: one for one in listed["proposals"]}
    invitation = by_kind["interview_invitation"]
    assert (invitation["candidacy_number"], invitation["would_record"]["day"]) == (1, DAY.isoformat())
    text = say("inbox")
    assert "“We are pleased to invite you to an interview" in text
    assert "For 1, Packer, Harrow Foods." in text
    done = say("inbox", "confirm", str(invitation["number"]), "--json")
    assert (done["what"], done["day"]) == ("interview_scheduled", DAY.isoformat())
    gone = say("inbox", "dismiss", by_kind["rejection"]["id"][:8], "--json")
    assert gone["mail"]["state"] == "dismissed"
    assert "No mail waits" in say("inbox")
    assert "Dismissed: the mail" in say("undo")
    assert len(say("inbox", "--json")["proposals"]) == 1
    say("inbox", "dismiss", str(by_kind["rejection"]["number"]))
    assert say("inbox", "undo", str(invitation["number"]), "--json")["mail"]["state"] == "proposed"
    page = PAGE.read_text("utf-8")
    found = keys_of([told, listed, gone, {"account": say("inbox", "account", "--json")}])
    assert [key for key in found if f"`{key}`" not in page] == []


def test_what_you_say_counts_instead(say: Say, job: None, post: str) -> None:
    say("add", "Cook", "--at", "Elm Street School")
    say("inbox", "add", f"{post}/a.eml")
    told = say(
        "inbox", "confirm", "1", "--for", "cook", "--on", "tomorrow 9:30", "--round", "2", "--note", "Mine", "--json"
    )
    assert (told["candidacy"]["title"], told["day"]) == ("Cook", (NOW.date() + timedelta(1)).isoformat())
    assert say("inbox", "undo", "1", "--json")["mail"]["state"] == "proposed"
    assert say("inbox", "confirm", "1", "--for", "1", "--what", "screened", "--json")["what"] == "screened"
    say("undo")
    no = say("inbox", "confirm", "1", "--for", "1", "--what", "rejected", "--json")
    assert (no["what"], no["day"]) == ("rejected", None), "the day of the interview is no part of a no"


def test_the_place_of_a_talk_is_recorded_and_stands_in_the_calendar(say: Say, job: None, tmp_path: Path) -> None:
    words = f"We are pleased to invite you to an interview for the Packer role on {said(DAY)} at 2pm in Room 2.14 of the Civic Centre."
    (tmp_path / "a.eml").write_bytes(letter(words, sent=SENT))
    say("inbox", "add", str(tmp_path / "a.eml"))
    (one,) = say("inbox", "--json")["proposals"]
    assert (one["place"], one["would_record"]["place"]) == (one["place_quote"], "Room 2.14 of the Civic Centre")
    assert "Where: Room 2.14 of the Civic Centre" in say("inbox")
    say("inbox", "confirm", "1")

    def calendar() -> str:
        return " ".join(say("calendar").split())

    assert "Where: Room 2.14 of the Civic Centre" in calendar()
    say("record", "1", "interview_rescheduled", "in 10 days 11:00")
    assert "Where: Room 2.14 of the Civic Centre" in calendar()
    say("record", "1", "interview_rescheduled", "in 10 days 11:00", "--place", "Room 7")
    assert "Where: Room 7" in calendar()
    say("undo")
    say("inbox", "undo", "1")
    say("inbox", "confirm", "1", "--place", "Room 9")
    assert "Where: Room 9" in calendar()
    moved = say("record", "1", "interview_rescheduled", "in 11 days 11:00", "--place", "Room 8", "--json")["event"]
    say("correct", moved, "--place", "Room 5")
    assert "11:00 to 12:00 Interview, round 1: Packer, Harrow Foods. Where: Room 5" in calendar()


def test_an_invitation_with_a_choice_says_so(say: Say, job: None, tmp_path: Path) -> None:
    days = [NOW.date() + timedelta(9), NOW.date() + timedelta(10)]
    words = f"We would like to invite you to an interview. Which suits you: {said(days[0])} at 10am or {said(days[1])} at 2pm?"
    (tmp_path / "a.eml").write_bytes(letter(words, sent=SENT))
    say("inbox", "add", str(tmp_path / "a.eml"))
    told = " ".join(say("inbox").split())
    slots = f"To choose from: {said(days[0])}, 10:00; {said(days[1])}, 14:00"
    assert f"1. An interview, with times to choose from {slots}" in told
    assert "An interview, with times to choose from: " in say("inbox", "read", str(tmp_path / "a.eml"))


def test_a_mail_that_is_not_sure_says_so(say: Say, job: None, tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(
        letter(
            "Der Parkplatz am Werktor bleibt am Dienstag gesperrt; bitte den am Kai benutzen.",
            subject="Harrow Foods",
            sent=SENT,
        )
    )
    assert "1 mail waits" in say("inbox", "add", str(tmp_path / "a.eml"))
    (one,) = say("inbox", "--json")["proposals"]
    assert (one["kind"], one["not_sure"], one["would_record"]["what"]) == ("not_about_a_candidacy", True, "note")
    told = " ".join(say("inbox").split())
    assert (
        "Not sure: it may be about one of your jobs “Der Parkplatz am Werktor bleibt am Dienstag gesperrt; bitte den am Kai benutzen.”"
        in told
    )
    assert "It may be about 1, Packer, Harrow Foods: please look." in told
    assert "say what it is with --what" in told
    assert say("inbox", "confirm", "1", "--what", "acknowledged", "--json")["what"] == "acknowledged"


def test_a_new_job_is_noted_from_a_mail(say: Say, post: str) -> None:
    say("inbox", "add", f"{post}/a.eml")
    with pytest.raises(MailUnclear):
        say("inbox", "confirm", "1")
    assert "Saved as 1: Packer, Harrow Foods." in say("inbox", "new", "1")
    assert say("inbox", "confirm", "1", "--json")["candidacy"]["stage"] == "interview"


@pytest.mark.thorough
def test_mail_is_fetched_from_the_own_mailbox(
    say: Say, job: None, post_box: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(MailboxNotSet):
        say("inbox", "fetch")
    assert "No mailbox is named" in say("inbox", "account")
    where = (
        "localhost",
        "--user",
        post_box.user,
        "--port",
        str(post_box.plain),
        "--security",
        "none",
        "--since",
        "1 jan 2020",
    )
    told = say("inbox", "account", *where, "--json")
    assert (told["account"]["folder"], told["account"]["password_kept"]) == ("INBOX", False)
    for mail in (YES, SALE):
        post_box.put(mail)
    typed(monkeypatch, "wrong")
    with pytest.raises(LoginRefused):
        say("inbox", "fetch")
    typed(monkeypatch, PASSWORD)
    assert say("inbox", "account", "--try", "--json")["account"]
    typed(monkeypatch, PASSWORD)
    found = say("inbox", "fetch", "--json")
    assert (found["new"], found["left_alone"]) == (1, 1)
    typed(monkeypatch, PASSWORD)
    assert "Nothing is new." in say("inbox", "fetch")
    assert say("inbox", "account", "--forget", "--json")["account"] is None
    assert "your mailbox" in say("undo")
    page = PAGE.read_text("utf-8")
    assert [key for key in keys_of([told, found]) if f"`{key}`" not in page] == []


def test_a_password_is_kept_in_the_keyring_when_asked(
    say: Say, post_box: Dovecot, ring: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = ("localhost", "--user", post_box.user, "--port", str(post_box.plain), "--security", "none")
    typed(monkeypatch, PASSWORD)
    assert say("inbox", "account", *where, "--keep-password", "--try", "--json")["account"]["password_kept"] is True
    assert "Nothing is new." in say("inbox", "fetch")


def test_what_a_mail_leaves_open_is_asked_for_and_can_be_said(say: Say, job: None, tmp_path: Path) -> None:
    gone = "I am writing to let you know that we have to withdraw the offer for the post of Packer we made you."
    (tmp_path / "gone.eml").write_bytes(letter(gone, sent=SENT))
    say("inbox", "add", str(tmp_path / "gone.eml"))
    with pytest.raises(EventIncomplete):
        say("inbox", "confirm", "1", "--for", "1", "--what", "fell_through")
    told = say("inbox", "confirm", "1", "--for", "1", "--what", "fell_through", "--reason", "funding", "--json")
    assert told["what"] == "fell_through"
    with pytest.raises(EventIncomplete):
        say("correct", told["event"], "--what", "contingency_failed")
    right = say("correct", told["event"], "--what", "contingency_failed", "--name", "References", "--json")
    assert right["what"] == "contingency_failed"


def test_of_the_mailbox_what_is_not_given_stays(say: Say) -> None:
    with pytest.raises(BadUse, match="HOST --user NAME"):
        say("inbox", "account", "--folder", "Jobs")
    say("inbox", "account", "mail.example", "--user", "pat", "--port", "1993", "--folder", "Old")
    told = say("inbox", "account", "--folder", "Jobs", "--since", "1 jan 2026", "--json")
    assert told["saved"] is True
    told = say("inbox", "account", "post.example", "--json")["account"]
    assert (told["host"], told["port"], told["user"]) == ("post.example", 1993, "pat")
    assert (told["folder"], told["since"]) == ("Jobs", "2026-01-01")
    told = say("inbox", "account", "--security", "starttls", "--json")["account"]
    assert (told["port"], told["security"]) == (143, "starttls"), "another way has its own usual port"
    with pytest.raises(BadUse):
        say("inbox", "account", "--folder", "Jobs", "--forget")


def test_what_does_not_fit_is_refused(say: Say, post: str) -> None:
    for words, refusal in (
        (("add", f"{post}/d.eml"), NotAMail), (("confirm", "7"), NoSuchMail), (("dismiss", "x"), NoSuchMail),
        (("account", "mail.example"), BadUse), (("account", "mail.example", "--user", "a", "--forget"), BadUse),
    ):  # fmt: skip
        with pytest.raises(refusal):
            say("inbox", *words)
