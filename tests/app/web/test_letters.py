"""Letters on the pages: drawn up, edited, sent by the seeker's own press; what is offered afterwards records nothing by itself."""

from __future__ import annotations

import html
import re
import socket
from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from django.test import Client
from django.test.utils import CaptureQueriesContext

from candidacy.app.desk.following_up import set_follow_up
from candidacy.app.desk.letters_kept import change_letter, letter_of, letters, mark_sent
from candidacy.app.desk.looking import standing_of
from candidacy.app.desk.mail_account import account_of, keep_account
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.people import add_person
from candidacy.app.desk.recording import record
from candidacy.app.desk.writing import write
from candidacy.app.kept import Role
from candidacy.app.kept_letters import KeptLetter, Said, Way
from candidacy.followup.notes.thanking import SURVEYS
from candidacy.followup.notes.values import Kind
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from tests.app.desk.asked import asked, reads_of_events
from tests.app.post.servers import PASSWORD, USER, Post, honest, mean
from tests.app.web.test_pages import text

NOW = datetime.now().astimezone()
DAY = NOW.date()


@pytest.fixture(autouse=True)
def no_keyring() -> None:
    keyring = pytest.importorskip("keyring")
    keyring.set_keyring(__import__("keyring.backends.null", fromlist=["Keyring"]).Keyring())


@pytest.fixture
def job(client: Client, seeker: UUID) -> UUID:
    """Return a candidacy with an interview held today with Ada Okoro."""
    made = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    said(seeker, made, What.INTERVIEW_HELD, people=("Ada Okoro",))
    return made


@pytest.fixture
def applied(client: Client, seeker: UUID) -> UUID:
    """Return a candidacy that was applied for today."""
    made = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    said(seeker, made, What.APPLIED)
    return made


def said(seeker: UUID, job: UUID, what: What, **told: object) -> None:
    record(seeker=seeker, candidacy=job, what=what, when=When(DAY), detail=Detail(**told), now=NOW)  # type: ignore[arg-type]


@pytest.fixture
def letter(seeker: UUID, job: UUID) -> KeptLetter:
    given = Said(name="Jo Bell", address="jo@harrow.example")
    made = write(seeker=seeker, candidacy=job, kind=Kind.WITHDRAWING, said=given, now=NOW)
    body = made.body.replace("[your name …]", "Pat Quill")
    return change_letter(seeker=seeker, letter=made.id, subject=made.subject, body=body, now=NOW)


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def port(post: Post, seeker: UUID) -> Iterator[int]:
    with honest(post) as port:
        account(seeker, port)
        yield port


def account(seeker: UUID, port: int) -> None:
    keep_account(
        seeker=seeker,
        sender="Pat Quill",
        address=USER,
        host="127.0.0.1",
        port=port,
        user=USER,
        security="none",
        now=NOW,
    )


def silent(line: socket.socket) -> None:
    """Say nothing until the other side hangs up."""
    line.recv(1)


def at(letter: KeptLetter, more: str = "") -> str:
    return f"/candidacies/{letter.candidacy}/letters/{letter.id}/{more}"


def hidden(page: str) -> dict[str, str]:
    """Return what the form of the page posts by itself, as a browser does."""
    fields = re.findall(r'<input type="hidden" name="(\w+)"(?: value="([^"]*)")?', page)
    return {name: value for name, value in fields if name != "csrfmiddlewaretoken"}


def again(letter: KeptLetter, seeker: UUID) -> KeptLetter:
    return letter_of(seeker=seeker, letter=letter.id)


def test_the_page_of_a_candidacy_says_whom_to_thank_and_by_when(client: Client, job: UUID) -> None:
    shown = html.unescape(text(client, f"/candidacies/{job}/"))
    assert "Write to them" in shown
    assert "Thank Ada Okoro" in shown
    assert f"/candidacies/{job}/letters/write/thanks/?to=Ada+Okoro&round=1" in shown
    listed = text(client, f"/candidacies/{job}/letters/")
    assert "best by" in listed
    assert all(one.address in html.unescape(listed) for one in SURVEYS), "surveys are named where they are spoken of"


def test_a_note_is_drawn_up_changed_and_told_as_sent(client: Client, seeker: UUID, job: UUID) -> None:
    address = f"/candidacies/{job}/letters/write/thanks/?to=Ada+Okoro&round=1"
    assert 'value="Ada Okoro"' in text(client, address)
    told = {"name": "Ada Okoro", "discussed": "the new kitchen", "tone": "warm", "round": "1", "key": "k"}
    pages = {client.post(address, told).headers["Location"] for _ in "12"}
    assert len(pages) == 1, "pressed twice it is one"
    page, _, saved = pages.pop().partition("?")
    assert saved, "a note drawn up over another can be undone"
    shown = text(client, page)
    assert "Hello Ada Okoro," in shown
    assert "[your name …]" in shown
    assert all(one.address in html.unescape(shown) for one in SURVEYS)
    assert "Then the ways to send it stand here" in shown
    known = letters(seeker=seeker, candidacy=job)[0]
    form = {
        "name": "Ada Okoro",
        "address": "ada@elm.example",
        "subject": "Thank you",
        "filled_on": known.version,
        "key": "e",
    }
    assert client.post(page, {**form, "body": "Dear Ada, thank you. Pat"}).status_code == 302
    shown = text(client, page)
    assert "mailto:ada@elm.example?subject=Thank%20you" in shown
    assert text(client, f"{page}copy/").count("Dear Ada, thank you. Pat") == 2
    done = client.post(f"{page}sent/", {"way": "copied", "key": "s"})
    assert "Undo" in text(client, done.headers["Location"])
    assert "Sent on" in text(client, page)
    assert "Thank Ada Okoro" not in text(client, f"/candidacies/{job}/")
    assert client.post(f"{page}sent/", {"way": "copied", "key": "t"}).status_code == 409


def test_words_written_on_another_state_are_not_saved_over_it(client: Client, seeker: UUID, letter: KeptLetter) -> None:
    change_letter(seeker=seeker, letter=letter.id, subject="Theirs", body="Theirs", now=NOW)
    form = {
        "name": "Jo Bell",
        "address": "",
        "subject": "Mine",
        "body": "Mine",
        "filled_on": letter.version,
        "key": "k",
    }
    answer = client.post(at(letter), form)
    assert answer.status_code == 409
    assert "It says now" in answer.content.decode()
    assert again(letter, seeker).subject == "Theirs"


def test_it_is_sent_by_ones_own_press_and_once(
    client: Client, seeker: UUID, letter: KeptLetter, port: int, post: Post
) -> None:
    shown = text(client, at(letter, "send/"))
    assert "<strong>Jo Bell · jo@harrow.example</strong>" in shown
    assert "Send it to jo@harrow.example" in shown
    assert post.taken == []
    first = hidden(shown)
    wrong = client.post(at(letter, "send/"), {"password": "hunter2-wrong", "key": "a"})
    assert wrong.status_code == 422
    assert "app password" in wrong.content.decode()
    assert "hunter2-wrong" not in wrong.content.decode()
    for _ in "12":
        client.post(at(letter, "send/"), {**first, "password": PASSWORD})
    assert len(post.taken) == 1
    assert post.taken[0].rcpt_tos == ["jo@harrow.example"]
    assert again(letter, seeker).how is Way.OWN_ACCOUNT
    assert "through your mail account" in text(client, at(letter))
    assert client.get(at(letter, "send/")).status_code == 409
    assert client.post(at(letter, "send/"), {**first, "password": PASSWORD, "key": "other"}).status_code == 409
    assert len(post.taken) == 1, "an older page sends it no second time"
    shown = text(client, at(letter, "send/?again=yes"))
    assert "Send it again, to" in shown
    client.post(at(letter, "send/"), {**hidden(shown), "password": PASSWORD})
    assert len(post.taken) == 2


def test_a_letter_with_a_gap_or_without_an_address_has_no_button(
    client: Client, seeker: UUID, letter: KeptLetter, port: int
) -> None:
    change_letter(seeker=seeker, letter=letter.id, subject="x", body="y", address="", now=NOW)
    shown = text(client, at(letter, "send/"))
    assert "Put in their mail address first" in shown
    assert "<textarea" not in shown
    change_letter(seeker=seeker, letter=letter.id, subject="x", body="[why …]", now=NOW)
    for way in ("send/", "copy/", "letter.eml"):
        assert client.get(at(letter, way)).status_code == 409
    assert client.post(at(letter, "sent/"), {"way": "copied"}).status_code == 409


def test_a_slow_server_is_told_on_the_page(
    client: Client, seeker: UUID, letter: KeptLetter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("candidacy.app.web.letters.sending.PATIENCE_S", 0.4)
    with mean(silent) as port:
        account(seeker, port)
        answer = client.post(at(letter, "send/"), {"password": PASSWORD, "key": "a"})
    assert answer.status_code == 422
    assert "did not finish within" in answer.content.decode()
    assert "Copy it instead" in answer.content.decode()
    assert again(letter, seeker).sent is None


def test_the_file_opens_as_a_draft(client: Client, seeker: UUID, letter: KeptLetter) -> None:
    assert client.get(at(letter, "letter.eml")).status_code == 409
    keep_account(seeker=seeker, sender="Pat", address=USER, now=NOW)
    answer = client.get(at(letter, "letter.eml"))
    assert answer.headers["Content-Type"] == "message/rfc822"
    assert b"X-Unsent: 1" in answer.content


def test_after_a_withdrawal_the_record_is_offered_and_not_made(
    client: Client, seeker: UUID, letter: KeptLetter
) -> None:
    mark_sent(seeker=seeker, letter=letter.id, way=Way.COPIED, now=NOW)
    assert f"/candidacies/{letter.candidacy}/record/withdrawn/" in text(client, at(letter))
    assert standing_of(seeker=seeker, candidacy=letter.candidacy, today=DAY).standing.open
    said(seeker, letter.candidacy, What.WITHDRAWN)
    assert "record/withdrawn/" not in text(client, at(letter))


def test_after_a_briefing_the_day_is_offered_beside_the_referee(client: Client, seeker: UUID, job: UUID) -> None:
    one = add_person(seeker=seeker, candidacy=job, name="Dr. Quist", role=Role.REFEREE, now=NOW)
    page = f"/candidacies/{job}/letters/write/briefing/"
    assert 'value="Dr. Quist"' in text(client, page)
    made = client.post(page, {"name": "Dr. Quist", "call_first": DAY.isoformat(), "key": "k"}).headers["Location"]
    made = made.partition("?")[0]
    known = letters(seeker=seeker)[0]
    change_letter(seeker=seeker, letter=known.id, subject="x", body="y", now=NOW)
    mark_sent(seeker=seeker, letter=known.id, way=Way.COPIED, now=NOW)
    assert f"/candidacies/{job}/person/{one.id}/" in text(client, made)


def test_the_follow_up_is_set_parks_and_is_undone_with_one_press(client: Client, seeker: UUID, applied: UUID) -> None:
    other = note_candidacy(seeker=seeker, employer="Gull Inn", title="Waiter", now=NOW)
    page = f"/candidacies/{applied}/letters/follow-up/"
    shown = html.unescape(text(client, page))
    assert "No day was promised" in shown
    day = re.findall(r'name="day" value="([^"]+)"', shown)[0]
    set_ = client.post(page, {"day": day, "key": "k"}).headers["Location"]
    shown = html.unescape(text(client, set_))
    assert "Set, and out of mind" in shown
    assert f'href="/candidacies/{other.id}/"' in shown
    assert standing_of(seeker=seeker, candidacy=applied, today=DAY).standing.parked
    client.post(re.findall(r'action="([^"]+/undo/[^"]+)"', shown)[0], {"key": "u"})
    assert standing_of(seeker=seeker, candidacy=applied, today=DAY).standing.parked is None
    assert "Open the letter" in text(client, page)


def test_what_stays_in_sight_says_why(client: Client, seeker: UUID, job: UUID) -> None:
    page = f"/candidacies/{job}/letters/follow-up/"
    set_ = client.post(page, {"day": (DAY + timedelta(9)).isoformat(), "key": "k"}).headers["Location"]
    shown = html.unescape(text(client, set_))
    assert "Your follow-up is set for" in shown
    assert "stays here" in shown
    gone = client.post(page, {"day": (DAY - timedelta(1)).isoformat(), "key": "l"})
    assert gone.status_code == 422
    assert "is gone. Choose today or a day ahead" in gone.content.decode()


def test_a_second_follow_up_is_advised_against_and_can_be_written(client: Client, seeker: UUID, job: UUID) -> None:
    page = f"/candidacies/{job}/letters/follow-up/"
    made = client.post(page, {"draft": "yes", "key": "d"}).headers["Location"]
    known = letters(seeker=seeker)[0]
    change_letter(seeker=seeker, letter=known.id, subject="x", body="y", now=NOW)
    mark_sent(seeker=seeker, letter=known.id, way=Way.COPIED, now=NOW)
    assert "Put it out of mind until they write?" in text(client, made)
    shown = html.unescape(text(client, page))
    assert "Asking again is not advised" in shown
    assert client.post(page, {"draft": "yes", "key": "e"}).status_code == 302
    said(seeker, job, What.WRITTEN_OFFER)
    assert "nothing to ask after" in text(client, page)


def test_letters_of_elsewhere_are_not_found_here(client: Client, seeker: UUID, letter: KeptLetter) -> None:
    other = note_candidacy(seeker=seeker, employer="Gull Inn", title="Waiter", now=NOW)
    assert client.get(f"/candidacies/{other.id}/letters/{letter.id}/").status_code == 404
    assert client.get(f"/candidacies/{letter.candidacy}/letters/write/poems/").status_code == 404
    assert client.post(at(letter, "sent/"), {"way": "own_account"}).status_code == 422
    assert client.post(at(letter, "drop/"), {"key": "x"}).status_code == 302
    assert letters(seeker=seeker) == ()


def test_the_account_is_set_up_and_tried_and_the_password_is_on_no_page(
    client: Client, seeker: UUID, post: Post
) -> None:
    with honest(post) as port:
        told = {
            "sender": "Pat",
            "address": USER,
            "host": "127.0.0.1",
            "port": str(port),
            "user": USER,
            "security": "none",
        }
        assert client.post("/settings/mail/", {**told, "filled_on": "none", "key": "k"}).status_code == 302
        assert account_of(seeker=seeker)
        tried = client.post("/settings/mail/try/", {"password": PASSWORD, "key": "t"})
        assert "let you in. Nothing was sent." in tried.content.decode()
        assert PASSWORD not in tried.content.decode()
        wrong = client.post("/settings/mail/try/", {"password": "hunter2-wrong", "key": "t"})
        assert wrong.status_code == 422
        assert "hunter2-wrong" not in wrong.content.decode()
        kept = client.post("/settings/mail/try/", {"password": PASSWORD, "keep": "on", "key": "t"})
        assert kept.status_code in (200, 422), (
            "a null keyring takes what it is given; where there is none it is refused by name"
        )
    assert post.taken == []
    assert "127.0.0.1" in text(client, "/settings/")
    unsafe = client.post("/settings/mail/", {**told, "host": "mail.example", "key": "m"})
    assert unsafe.status_code == 422
    assert "would not be encrypted" in unsafe.content.decode()


def test_the_number_of_queries_does_not_grow_with_the_letters(client: Client, seeker: UUID, job: UUID) -> None:
    from django.db import connection

    def queries() -> int:
        with CaptureQueriesContext(connection) as found:
            text(client, f"/candidacies/{job}/letters/")
        return len(found)

    queries()
    before = queries()
    for name in ("Li Wen", "Tom Achterberg", "Ines Moreau"):
        given = Said(name=name, discussed="shifts", round=1)
        write(seeker=seeker, candidacy=job, kind=Kind.THANKS, said=given, now=NOW)
        add_person(seeker=seeker, candidacy=job, name=f"{name} too", role=Role.INTERVIEWER, now=NOW)
    assert queries() == before


def test_the_page_of_a_follow_up_that_is_set_reads_its_events_once(client: Client, seeker: UUID, applied: UUID) -> None:
    made = set_follow_up(seeker=seeker, candidacy=applied, now=NOW).letter
    page = f"/candidacies/{applied}/letters/{made.id}/"
    text(client, page)
    assert reads_of_events(asked(lambda: text(client, page))) == 1
