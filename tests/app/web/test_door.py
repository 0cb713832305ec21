"""Who may come in, and who is refused."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.test import Client

from candidacy.app.desk.looking import candidacies
from candidacy.app.web.door import links
from candidacy.app.web.door.links import DOOR, Door, link
from tests.app.moments import TODAY

PAGES = ("/", "/candidacies/", "/candidacies/add/", "/stories/", "/documents/", "/settings/")
OWN = "http://127.0.0.1"


@pytest.mark.parametrize("page", [*PAGES, "/nothing/"])
def test_without_the_link_nothing_is_shown(stranger: Client, page: str) -> None:
    answer = stranger.get(page)
    assert answer.status_code == 403
    assert "Please come in by the link" in answer.content.decode()
    assert "Candidacies" not in answer.content.decode()


def test_without_the_link_nothing_is_changed(stranger: Client, seeker: UUID) -> None:
    assert stranger.post("/candidacies/add/", {"title": "Cook", "employer": "Elm"}).status_code == 403
    assert candidacies(seeker=seeker, today=TODAY) == ()


def test_a_made_up_cookie_opens_nothing(stranger: Client) -> None:
    stranger.cookies["candidacy_80"] = "guess"
    assert stranger.get("/").status_code == 403


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "127.0.0.1:80@evil", "0.0.0.0", "", "[::1]"]
)
def test_another_name_is_refused(client: Client, host: str) -> None:
    assert client.get("/", headers={"host": host}).status_code == 400


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST"])
def test_the_machines_own_names_are_known(client: Client, host: str) -> None:
    assert client.get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "told",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:9999"},
        {"origin": "https://127.0.0.1"},
    ],
)
def test_a_post_from_another_site_changes_nothing(client: Client, seeker: UUID, told: dict[str, str]) -> None:
    answer = client.post("/candidacies/add/", {"title": "Cook", "employer": "Elm"}, headers=told)
    assert answer.status_code == 403
    assert candidacies(seeker=seeker, today=TODAY) == ()


def test_a_post_from_our_own_page_is_taken(client: Client, seeker: UUID) -> None:
    told = {"origin": OWN, "sec-fetch-site": "same-origin"}
    answer = client.post("/candidacies/add/", {"title": "Cook", "employer": "Elm", "key": "k"}, headers=told)
    assert answer.status_code == 302
    assert len(candidacies(seeker=seeker, today=TODAY)) == 1


def test_a_form_without_its_token_is_refused(client: Client, seeker: UUID) -> None:
    strict = Client(headers={"host": "127.0.0.1"}, enforce_csrf_checks=True)
    strict.cookies = client.cookies
    answer = strict.post("/candidacies/add/", {"title": "Cook", "employer": "Elm"})
    assert answer.status_code == 403
    assert "too old" in answer.content.decode()
    assert candidacies(seeker=seeker, today=TODAY) == ()


def test_a_link_works_once(stranger: Client) -> None:
    once = link("/", DOOR.key)
    assert stranger.get(once).status_code == 302
    assert stranger.get("/").status_code == 200
    other = Client(headers={"host": "127.0.0.1"})
    assert other.get(once).status_code == 403
    assert other.get("/").status_code == 403


def test_an_old_link_and_one_of_another_start_are_refused(monkeypatch: pytest.MonkeyPatch, stranger: Client) -> None:
    assert stranger.get(link("/", Door().key)).status_code == 403
    monkeypatch.setattr(links, "GOOD_FOR_SECONDS", -1)
    assert stranger.get(link("/", DOOR.key)).status_code == 403


def test_signing_out_closes_the_door(client: Client) -> None:
    assert client.post("/leave/").status_code == 200
    assert client.get("/").status_code == 403


def test_only_the_newest_hundred_browsers_stay_inside() -> None:
    door = Door()
    shown = [door.enter(link("", door.key).split("/")[1]) or "" for _ in range(links.MOST_VISITORS + 1)]
    assert not door.knows(shown[0])
    assert door.knows(shown[-1])


def test_every_answer_has_the_headers(client: Client, stranger: Client) -> None:
    for answer in (client.get("/"), client.get("/nothing/"), stranger.get("/")):
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'self';")
        assert "unsafe" not in policy
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["Cache-Control"] == "no-store"


def test_the_cookie_is_out_of_reach_of_pages_and_other_sites(stranger: Client) -> None:
    cookie = stranger.get(link("/", DOOR.key)).cookies["candidacy_80"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
