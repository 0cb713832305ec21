"""The pages of the calendar, and who may ask for what."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from django.test import Client

from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.preparing import plan
from candidacy.app.desk.recording import record
from candidacy.ledger.events import Detail
from candidacy.ledger.kinds import What

NOW = datetime.now().astimezone()
DAY = NOW.date() + timedelta(5)


@pytest.fixture
def job(seeker: UUID) -> UUID:
    made = note_candidacy(seeker=seeker, employer="Elm <Street> School", title="Cook", now=NOW).id
    moment = datetime.combine(DAY, datetime.min.time()).replace(hour=14).astimezone()
    detail = Detail(day=DAY, more=(("time", moment.isoformat()),), text="Bring <b>knives</b>")
    record(seeker=seeker, candidacy=made, what=What.INTERVIEW_SCHEDULED, detail=detail, now=NOW)
    plan(seeker=seeker, candidacy=made, text="Read their menu", day=DAY - timedelta(1), now=NOW)
    return made


def page(client: Client, address: str = "/calendar/") -> str:
    return client.get(address).content.decode()


def given(client: Client) -> str:
    shown = client.post("/calendar/address/").content.decode()
    found = re.search(r"http://127\.0\.0\.1(/calendar/feed/[\w-]+\.ics)", shown)
    assert found
    return found[1]


def test_what_lies_ahead_is_shown_in_order_and_can_be_taken_along(client: Client, job: UUID) -> None:
    shown = page(client)
    assert shown.index("Read their menu") < shown.index("Interview, round 1")
    assert "Bring &lt;b&gt;knives&lt;/b&gt;" in shown
    assert f'href="/candidacies/{job}/"' in shown
    file = client.get("/calendar/candidacy.ics")
    assert file["Content-Type"] == "text/calendar; charset=utf-8"
    assert file["Content-Disposition"] == 'attachment; filename="candidacy.ics"'
    assert b"SUMMARY:Interview\\, round 1: Cook\\, Elm <Street> School" in file.content.replace(b"\r\n ", b"")
    assert f"URL:http://127.0.0.1/candidacies/{job}/".encode() in file.content.replace(b"\r\n ", b"")


def test_an_empty_calendar_says_what_comes_into_it(client: Client) -> None:
    assert "Nothing has a day yet" in page(client)


def test_the_address_is_shown_once_and_opens_the_calendar_without_signing_in(
    client: Client, stranger: Client, job: UUID
) -> None:
    address = given(client)
    token = address.removeprefix("/calendar/feed/").removesuffix(".ics")
    assert token not in page(client), "it is shown once"
    answer = stranger.get(address)
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert b"Read their menu" in answer.content
    assert not answer.cookies
    assert stranger.head(address).status_code == 200
    newer = given(client)
    assert stranger.get(address).status_code == 404
    assert stranger.get(newer).status_code == 200
    assert client.post("/calendar/address/revoke/").status_code == 302
    assert stranger.get(newer).status_code == 404
    assert "End the address" not in page(client)


def test_a_stranger_finds_nothing_but_the_calendar_they_know(client: Client, stranger: Client, job: UUID) -> None:
    address = given(client)
    unknown = stranger.get(f"/calendar/feed/{'x' * 43}.ics")
    assert unknown.status_code == 404
    assert b"Elm" not in unknown.content
    for closed in ("/calendar/", "/calendar/candidacy.ics", "/calendar/habits/", "/calendar/address/"):
        assert stranger.get(closed).status_code == 403
    for odd in (
        "",
        "x",
        "../",
        "..%2f",
        "%2e%2e/candidacies/",
        "x.ics/",
        "x/y.ics",
        "../../candidacies/",
        f"{'y' * 5000}.ics",
    ):
        assert stranger.get(f"/calendar/feed/{odd}").status_code == 404
    for posted in (address, "/calendar/address/", "/calendar/address/revoke/"):
        assert stranger.post(posted).status_code in (403, 405)
    for host in ("evil.example", "127.0.0.1.evil.example", "candidacy.example:80"):
        assert stranger.get(address, headers={"host": host}).status_code == 400
    assert stranger.get(address, headers={"host": "localhost:8421"}).status_code == 200


def test_habits_are_saved_with_undo_and_nothing_unseen_is_overwritten(client: Client, job: UUID) -> None:
    form = page(client, "/calendar/habits/")
    version = re.search(r'name="filled_on" value="(\w+)"', form)
    assert version
    sent = {
        "key": "k1", "filled_on": version[1], "interview_min": "45", "preparation_min": "0", "travel_min": "25",
        "alarms_min": ["60"], "day_alarms_min": [], "zone": "Europe/Lisbon",
    }  # fmt: skip
    saved = client.post("/calendar/habits/", sent, follow=True).content.decode()
    assert "Saved: how your calendar is to be" in saved
    assert "25 minutes each" in saved
    assert "clock of Europe/Lisbon" in saved
    clash = client.post("/calendar/habits/", {**sent, "key": "k2", "interview_min": "30"})
    assert clash.status_code == 409
    wrong = client.post("/calendar/habits/", {**sent, "key": "k3", "interview_min": "4"})
    assert wrong.status_code == 422
    undo = re.search(r'action="(/changes/[\w-]+/undo/)"', saved)
    assert undo
    back = client.post(undo[1], {"key": "u"}, follow=True)
    assert "Taken back" in back.content.decode()
    assert "25 minutes each" not in back.content.decode()
