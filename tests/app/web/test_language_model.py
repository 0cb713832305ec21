"""The language model on its pages: switched on and off, asked by a press, its words kept only when they are saved."""

from __future__ import annotations

import re
import time
from datetime import datetime
from http.server import BaseHTTPRequestHandler
from typing import Any
from uuid import UUID

import pytest
from django.http import StreamingHttpResponse
from django.test import Client

from candidacy.app.desk.letters_kept import letter_of
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.recording import record
from candidacy.app.desk.writing import write
from candidacy.app.kept_letters import KeptLetter, Said
from candidacy.app.web.letters import redrafting
from candidacy.followup.notes.values import Kind
from candidacy.ledger.kinds import What
from tests.app.model.test_language import Reply, model, says, status

NOW = datetime.now().astimezone()


@pytest.fixture
def letter(seeker: UUID) -> KeptLetter:
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id
    record(seeker=seeker, candidacy=job, what=What.INTERVIEW_HELD, now=NOW)
    said = Said(name="Ada Okoro", round=1, discussed="the new kitchen")
    return write(seeker=seeker, candidacy=job, kind=Kind.THANKS, said=said, now=NOW)


def shown(client: Client, address: str) -> str:
    page = client.get(address)
    assert page.status_code == 200, address
    return page.content.decode()


def switched_on(client: Client, address: str) -> None:
    told = {"key": "on", "address": address, "name": "llama"}
    assert client.post("/settings/model/", told).status_code == 302


def test_it_begins_off_says_where_words_would_go_and_is_switched_off_again(client: Client, letter: KeptLetter) -> None:
    page = f"/candidacies/{letter.candidacy}/letters/{letter.id}/"
    assert "Ask for other words" not in shown(client, page)
    assert "None is switched on" in shown(client, "/settings/")
    switched_on(client, "https://models.example/v1")
    assert "It is another machine" in shown(client, "/settings/model/")
    assert "https://models.example/v1" in shown(client, page)
    assert client.post("/settings/model/off/", {"key": "off"}).status_code == 302
    assert "Ask for other words" not in shown(client, page)
    bad = client.post("/settings/model/", {"key": "b", "address": "http://models.example/v1", "name": "llama"})
    assert bad.status_code == 422
    assert "only this machine can be asked" in bad.content.decode()


def test_other_words_are_shown_beside_one_s_own_and_kept_when_saved(
    client: Client, seeker: UUID, letter: KeptLetter
) -> None:
    page = f"/candidacies/{letter.candidacy}/letters/{letter.id}/"
    with model(says("Dear Ada Okoro,\n\nI fed 900 <b>people</b>.\n\nPat")) as (address, asked):
        switched_on(client, address)
        answer = client.post(f"{page}redraft/", {"key": "r", "model_key": "s3cret"})
    text = answer.content.decode()
    assert answer.status_code == 200
    assert "900 &lt;b&gt;people&lt;/b&gt;" in text
    assert "Nothing on record says this" in text
    assert "s3cret" not in text
    assert asked[0]["key"] == "Bearer s3cret"
    assert letter_of(seeker=seeker, letter=letter.id) == letter
    filled_on = re.search(r'name="filled_on" value="(\w+)"', text)
    assert filled_on
    told = {
        "key": "keep",
        "filled_on": filled_on[1],
        "subject": letter.subject,
        "name": letter.name,
        "body": "Dear Ada",
    }
    assert client.post(page, told).status_code == 302
    assert letter_of(seeker=seeker, letter=letter.id).body == "Dear Ada"


def test_a_model_that_refuses_leaves_the_letter_and_says_what_to_do(
    client: Client, seeker: UUID, letter: KeptLetter
) -> None:
    page = f"/candidacies/{letter.candidacy}/letters/{letter.id}/"
    off = client.post(f"{page}redraft/", {"key": "r"})
    assert (off.status_code, "No language model is switched on" in off.content.decode()) == (422, True)
    with model(status(500)) as (address, _):
        switched_on(client, address)
        answer = client.post(f"{page}redraft/", {"key": "r2"})
    assert answer.status_code == 422
    assert "Your letter is as it was" in answer.content.decode()
    other = client.post(f"/candidacies/{letter.id}/letters/{letter.id}/redraft/", {"key": "x"})
    assert other.status_code == 404


def slowly(reply: Reply, seconds: float) -> Reply:
    def late(handler: BaseHTTPRequestHandler, asked: dict[str, Any]) -> None:
        time.sleep(seconds)
        reply(handler, asked)

    return late


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (says("Dear Ada Okoro,\n\nThank you & all.\n\nPat"), "Thank you &amp; all."),
        (status(500), "Your letter is as it was"),
    ],
)
def test_of_a_slow_answer_the_page_says_that_it_goes_on(
    monkeypatch: pytest.MonkeyPatch, client: Client, letter: KeptLetter, reply: Reply, told: str
) -> None:
    monkeypatch.setattr(redrafting, "SHOWN_EVERY", 1)
    page = f"/candidacies/{letter.candidacy}/letters/{letter.id}/"
    with model(slowly(reply, 2.5)) as (address, _):
        switched_on(client, address)
        answer = client.post(f"{page}redraft/", {"key": "r"})
        assert isinstance(answer, StreamingHttpResponse)
        text = b"".join(answer).decode()
    begun, waited, ended = (text.index(words) for words in ("The model is at work", "2 seconds", told))
    assert begun < waited < ended
    assert text.rstrip().endswith("</html>")
