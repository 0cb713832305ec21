"""Undo after every change, without a script; and a form that was filled in on an older state."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from candidacy.app.desk.debriefing import open_debrief
from candidacy.app.desk.noting import change_candidacy, note_candidacy, one
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import documents, keep_document, keep_posting, posting_of
from candidacy.app.desk.people import add_person, people
from candidacy.app.desk.preparing import asks_of, facts_on, keep_ask, keep_fact, plan, plan_of
from candidacy.app.desk.stories import keep_story, stories
from candidacy.app.kept import PaperKind, Role
from candidacy.app.store.models import Attachment
from candidacy.app.store.rows import rows_of

NOW = datetime.now().astimezone()
CV = Paper("cv.md", b"# Ada\n\n- Cooked for 300")


@pytest.fixture
def job(seeker: UUID) -> UUID:
    return note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=NOW).id


def state(seeker: UUID) -> object:
    return {table: rows for table, rows in rows_of(seeker).items() if table not in {"command", "reading"}}


def posts(seeker: UUID, job: UUID) -> dict[str, tuple[str, dict[str, object]]]:
    """Return every form and button that changes what is no event: its address and what it sends."""
    base, day = f"/candidacies/{job}/", NOW.date().isoformat()
    person = add_person(seeker=seeker, candidacy=job, name="Ada", role=Role.REFEREE, now=NOW).id
    ask = keep_ask(seeker=seeker, candidacy=job, text="Who plans?", now=NOW).id
    fact = keep_fact(seeker=seeker, candidacy=job, text="300 meals", source="page", seen=NOW.date(), now=NOW).id
    item = plan(seeker=seeker, candidacy=job, text="Read", now=NOW).id
    story = keep_story(seeker=seeker, title="The till", now=NOW).id
    paper = keep_document(seeker=seeker, candidacy=job, paper=CV, kind=PaperKind.RESUME, now=NOW).id
    other = keep_document(seeker=seeker, paper=CV, kind=PaperKind.LETTER, now=NOW).id
    open_debrief(seeker=seeker, candidacy=job, held=NOW.date(), now=NOW)
    return {
        "person": (f"{base}person/", {"name": "Ben", "role": "other"}),
        "person changed": (f"{base}person/{person}/", {"name": "Ada B", "role": "referee", "agreed": day}),
        "ask": (f"{base}ask/", {"text": "Who trains me?"}),
        "answer": (f"{base}ask/{ask}/", {"answer": "The team."}),
        "ask removed": (f"{base}ask/{ask}/remove/", {}),
        "fact": (f"{base}fact/", {"text": "A garden", "source": "page", "seen": day}),
        "fact removed": (f"{base}fact/{fact}/remove/", {}),
        "plan": (f"{base}plan/", {"text": "Walk there"}),
        "done": (f"{base}plan/{item}/tick/", {}),
        "plan removed": (f"{base}plan/{item}/remove/", {}),
        "attached": (f"{base}attach/", {"document": str(other)}),
        "detached": (f"{base}document/{paper}/detach/", {}),
        "document": (f"{base}document/", {"kind": "letter", "document": SimpleUploadedFile("l.txt", b"Dear all")}),
        "document alone": ("/documents/add/", {"kind": "other", "document": SimpleUploadedFile("o.txt", b"Note")}),
        "posting": (f"{base}posting/", {"posting": "We ask for two years of cooking."}),
        "job changed": (f"{base}change/", {"title": "Head cook", "note": "Near the park"}),
        "story": ("/stories/add/", {"title": "The flood"}),
        "story changed": (f"/stories/{story}/", {"title": "The till broke"}),
        "story removed": (f"/stories/{story}/forget/", {}),
        "debrief part": (f"{base}debrief/1/learned/", {f"own-{ask.hex}": "The team", "answer-0": "A garden", "group-0": "future"}),
        "debrief part skipped": (f"{base}debrief/1/notes/", {"skip": "yes"}),
        "debrief finished": (f"{base}debrief/1/finish/", {}),
        "debrief removed": (f"{base}debrief/1/remove/", {}),
    }  # fmt: skip


KINDS = (
    "person", "person changed", "ask", "answer", "ask removed", "fact", "fact removed", "plan", "done", "plan removed",
    "attached", "detached", "document", "document alone", "posting", "job changed", "story", "story changed", "story removed",
    "debrief part", "debrief part skipped", "debrief finished", "debrief removed",
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_after_every_change_the_next_page_says_it_with_undo(client: Client, seeker: UUID, job: UUID, kind: str) -> None:
    every = posts(seeker, job)
    assert set(every) == set(KINDS)
    before, (address, sent) = state(seeker), every[kind]
    answer = client.post(address, {**sent, "key": "k"})
    assert answer.status_code == 302
    after = state(seeker)
    assert after != before
    back = _press(client, answer["Location"], "Undo")
    assert state(seeker) == before
    assert "Taken back." in client.get(back).content.decode()
    again = _press(client, back, "Put it back")
    assert state(seeker) == after
    assert ">Undo</button>" in client.get(again).content.decode()


def _press(client: Client, page: str, button: str) -> str:
    """Press the button beside what was saved, and return the next page."""
    shown = client.get(page).content.decode()
    found = re.search(rf'class="notice saved" role="status">.*?action="([^"]+)".*?value="(\w+)"><button[^>]*>{button}<', shown, re.DOTALL)  # fmt: skip
    assert found, shown
    answer = client.post(found[1], {"key": found[2]})
    assert answer.status_code == 302
    return str(answer["Location"])


def test_what_was_changed_again_since_is_refused_with_what_to_do(client: Client, seeker: UUID, job: UUID) -> None:
    answer = client.post("/stories/add/", {"title": "The till", "key": "a"})
    change = re.search(r"saved=([^#]+)", answer["Location"])
    assert change
    keep_story(seeker=seeker, story=stories(seeker=seeker)[0].id, title="The till broke", now=NOW)
    refused = client.post(f"/changes/{change[1]}/undo/", {"key": "u"})
    assert refused.status_code == 409
    shown = refused.content.decode()
    assert "was changed again since" in shown
    assert "change it there" in shown
    assert stories(seeker=seeker)[0].title == "The till broke"


@pytest.mark.parametrize("saved", ["", "nonsense", "00000000-0000-0000-0000-000000000000"])
def test_an_address_that_names_no_change_tells_nothing(client: Client, job: UUID, saved: str) -> None:
    assert "notice saved" not in client.get(f"/stories/?saved={saved}").content.decode()
    assert client.get(f"/changes/{job}/undo/").status_code == 405
    assert client.post(f"/changes/{job}/undo/").status_code == 404


def _person(seeker: UUID, job: UUID) -> tuple[str, dict[str, str], Callable[[], object], Callable[[], object]]:
    known = add_person(seeker=seeker, candidacy=job, name="Ada", role=Role.OTHER, now=NOW)
    from candidacy.app.desk.people import change_person

    return (
        f"/candidacies/{job}/person/{known.id}/",
        {"name": "Mine", "role": "other"},
        lambda: change_person(seeker=seeker, person=known.id, name="Theirs", role=Role.OTHER, now=NOW),
        lambda: people(seeker=seeker)[0].name,
    )


def _story(seeker: UUID, job: UUID) -> tuple[str, dict[str, str], Callable[[], object], Callable[[], object]]:
    known = keep_story(seeker=seeker, title="First", now=NOW)
    return (
        f"/stories/{known.id}/",
        {"title": "Mine"},
        lambda: keep_story(seeker=seeker, story=known.id, title="Theirs", now=NOW),
        lambda: stories(seeker=seeker)[0].title,
    )


def _answer(seeker: UUID, job: UUID) -> tuple[str, dict[str, str], Callable[[], object], Callable[[], object]]:
    known = keep_ask(seeker=seeker, candidacy=job, text="Who?", now=NOW)
    from candidacy.app.desk.preparing import answer_ask

    return (
        f"/candidacies/{job}/ask/{known.id}/",
        {"answer": "Mine"},
        lambda: answer_ask(seeker=seeker, ask=known.id, answer="Theirs", now=NOW),
        lambda: asks_of(seeker=seeker, candidacy=job)[0].answer,
    )


def _noted(seeker: UUID, job: UUID) -> tuple[str, dict[str, str], Callable[[], object], Callable[[], object]]:
    return (
        f"/candidacies/{job}/change/",
        {"title": "Mine"},
        lambda: change_candidacy(seeker=seeker, candidacy=job, title="Theirs", now=NOW),
        lambda: one(seeker=seeker, candidacy=job).title,
    )


def _posting(seeker: UUID, job: UUID) -> tuple[str, dict[str, str], Callable[[], object], Callable[[], object]]:
    def name() -> str:
        known = posting_of(seeker=seeker, candidacy=job)
        return {"Theirs": "Theirs", "posting.txt": "Mine"}[known.name] if known else ""

    return (
        f"/candidacies/{job}/posting/",
        {"posting": "Mine"},
        lambda: keep_posting(seeker=seeker, candidacy=job, paper=Paper("Theirs", b"Theirs"), now=NOW),
        name,
    )


@pytest.mark.parametrize("thing", [_person, _story, _answer, _noted, _posting], ids=lambda each: each.__name__)
def test_p5_a_form_on_an_older_state_overwrites_nothing_and_lets_the_seeker_choose(
    client: Client, seeker: UUID, job: UUID, thing: Callable[[UUID, UUID], tuple[str, dict[str, str], Callable[[], object], Callable[[], object]]]
) -> None:  # fmt: skip
    page, sent, theirs, says = thing(seeker, job)
    opened = _hidden(client.get(page).content.decode())
    theirs()
    refused = client.post(page, {**sent, **opened})
    shown = refused.content.decode()
    assert refused.status_code == 409
    assert says() == "Theirs"
    assert "Theirs" in shown, "what it says now"
    assert "Mine" in shown, "the words are kept"
    assert "Save mine over it" in shown
    assert "Drop mine" in shown
    assert client.get(page).status_code == 200
    assert client.post(page, {**sent, **_hidden(shown)}).status_code == 302
    assert says() == "Mine"


def test_p5_a_form_changed_twice_meanwhile_is_refused_twice(client: Client, seeker: UUID, job: UUID) -> None:
    page, sent, theirs, says = _noted(seeker, job)
    opened = _hidden(client.get(page).content.decode())
    theirs()
    again = _hidden(client.post(page, {**sent, **opened}).content.decode())
    change_candidacy(seeker=seeker, candidacy=job, title="Theirs again", now=NOW)
    assert client.post(page, {**sent, **again}).status_code == 409
    assert says() == "Theirs again"


def _hidden(shown: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="(key|filled_on)" value="([^"]+)"', shown))


def test_a_document_not_in_play_any_more_stays_kept(client: Client, seeker: UUID, job: UUID) -> None:
    kept = keep_document(seeker=seeker, candidacy=job, paper=CV, kind=PaperKind.RESUME, now=NOW)
    client.post(f"/candidacies/{job}/document/{kept.id}/detach/", {"key": "d"})
    assert not Attachment.objects.exists()
    assert len(documents(seeker=seeker)) == 1


def test_what_was_removed_is_gone_from_the_page(client: Client, seeker: UUID, job: UUID) -> None:
    posts(seeker, job)
    shown = client.get(f"/candidacies/{job}/").content.decode()
    for address in set(re.findall(r'action="([^"]+/remove/)"', shown)):
        assert client.post(address, {"key": address[-50:]}).status_code == 302
        assert client.post(address, {"key": "other" + address[-50:]}).status_code == 404
    own = {"seeker": seeker, "candidacy": job}
    assert (asks_of(**own), facts_on(**own), plan_of(**own)) == ((), (), ())
