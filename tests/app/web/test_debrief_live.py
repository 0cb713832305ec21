"""What the page of a part asks for while it is written and spoken: drafts, matches and recordings, in JSON."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.test import Client

from candidacy.app.desk.debriefing import keep_part, open_debrief
from candidacy.app.desk.debriefs import debrief_of_round
from candidacy.app.desk.drafts import drafts_of
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.papers_kept import keep_document, keep_posting
from candidacy.app.desk.takes_kept import spoken_in_debrief
from candidacy.app.kept import PaperKind
from candidacy.app.kept_debrief import KeptDebrief
from candidacy.app.store.models import Take
from candidacy.followup.debrief.values import Asked, Part
from tests.app.store.search import CV, POSTING
from tests.app.web.test_debrief import filled_on, shown

NOW = datetime.now().astimezone()


@pytest.fixture
def debrief(seeker: UUID) -> KeptDebrief:
    """Return the debrief of a job whose questions were predicted."""
    job = note_candidacy(seeker=seeker, employer="Elm Street School", title="Library assistant", now=NOW).id
    keep_posting(seeker=seeker, candidacy=job, paper=POSTING, now=NOW)
    keep_document(seeker=seeker, candidacy=job, paper=CV, kind=PaperKind.RESUME, now=NOW)
    return open_debrief(seeker=seeker, candidacy=job, held=NOW.date(), now=NOW)


@pytest.fixture
def asked(debrief: KeptDebrief) -> str:
    return f"/candidacies/{debrief.candidacy}/debrief/1/asked/"


def drafted(client: Client, asked: str, **given: object) -> tuple[int, dict[str, object]]:
    """Send the form as the script does while it is written."""
    fields = {name.replace("_at_", "-"): value for name, value in given.items()}
    answer = client.post(f"{asked}draft/", {"key": "k", "filled_on": filled_on(shown(client, asked))} | fields)
    return answer.status_code, json.loads(answer.content)


def test_a_draft_is_kept_and_the_questions_it_may_be_are_offered(
    client: Client, seeker: UUID, debrief: KeptDebrief, asked: str
) -> None:
    question = debrief.expected[0]
    status, told = drafted(client, asked, text_at_0=question, text_at_1="", went_at_0="fine", stranger="x")
    assert status == 200
    assert told["matches"]["0"][0] == {"text": question, "sure": True}  # type: ignore[index]
    assert told["matches"]["1"] == []  # type: ignore[index]
    (draft,) = drafts_of(seeker=seeker, debrief=debrief.id)
    assert draft.written == {"text-0": [question], "text-1": [""], "went-0": ["fine"]}
    page = shown(client, asked)
    assert "did not save it yet" in page
    assert ">\nfine</textarea>" in page
    assert "begun, not saved" in shown(client, asked.replace("asked/", ""))
    assert "You began something here" in shown(client, asked.replace("asked/", "finish/"))
    assert client.post(f"{asked}draft/drop/").headers["Location"] == asked
    assert "did not save it yet" not in shown(client, asked)


def test_a_form_that_says_what_is_saved_already_is_no_draft(
    client: Client, seeker: UUID, debrief: KeptDebrief, asked: str
) -> None:
    keep_part(seeker=seeker, debrief=debrief.id, part=Part.ASKED, values=(Asked("Why here?", "well", ()),), now=NOW)
    as_saved = {"text_at_0": "Why here?", "went_at_0": "well", "foreseen_at_0": "none", "text_at_1": ""}
    assert drafted(client, asked, **as_saved | {"went_at_0": "very well"})[1]["kept"]
    assert drafts_of(seeker=seeker, debrief=debrief.id)
    assert drafted(client, asked, **as_saved)[1]["kept"] == ""
    assert not drafts_of(seeker=seeker, debrief=debrief.id)


def test_what_is_chosen_while_writing_is_the_seeker_s_word(
    client: Client, seeker: UUID, debrief: KeptDebrief, asked: str
) -> None:
    question = debrief.expected[1]
    form = {
        "key": "k", "filled_on": filled_on(shown(client, asked)), "text-0": "What else?", "foreseen-0": question,
        "text-1": "And penguins?", "foreseen-1": "none", "text-2": "Who?", "foreseen-2": "never predicted",
    }  # fmt: skip
    assert client.post(asked, form).status_code == 302
    found = debrief_of_round(seeker=seeker, candidacy=debrief.candidacy, round_number=1).told.asked
    assert [one.foreseen for one in found] == [(question,), (), None]
    page = shown(client, asked)
    again = {"key": uuid4().hex, "filled_on": filled_on(page), "text-0": "Something other", "foreseen-0": question}
    client.post(asked, again | {"text-1": "And penguins?", "foreseen-1": "none"})
    found = debrief_of_round(seeker=seeker, candidacy=debrief.candidacy, round_number=1).told.asked
    assert [one.foreseen for one in found] == [None, ()], "a choice of before does not go over to other words"


def test_a_draft_on_what_was_changed_meanwhile_and_of_no_part_is_refused_in_json(
    client: Client, seeker: UUID, debrief: KeptDebrief, asked: str
) -> None:
    stale = client.post(f"{asked}draft/", {"key": "k", "filled_on": "elsewhere", "text-0": "x"})
    assert (stale.status_code, json.loads(stale.content)["code"]) == (409, "changed_meanwhile")
    assert not drafts_of(seeker=seeker, debrief=debrief.id)
    assert client.post(asked.replace("asked/", "nothing/draft/")).status_code == 404
    assert client.get(f"{asked}draft/").status_code == 405


def test_forms_of_strangers_keep_no_draft(home: Path, seeker: UUID, debrief: KeptDebrief, asked: str) -> None:
    stranger = Client(enforce_csrf_checks=True, headers={"host": "127.0.0.1:8000"})
    assert stranger.post(f"{asked}draft/", {"text-0": "x"}).status_code in (302, 403)
    assert not drafts_of(seeker=seeker, debrief=debrief.id)


def test_a_part_is_spoken_piece_by_piece_shown_and_deleted(
    client: Client, seeker: UUID, debrief: KeptDebrief, asked: str
) -> None:
    made = client.post(f"{asked}takes/", json.dumps({"place": 0, "media": "audio/webm"}), "application/json").json()
    take = f"/rehearse/takes/{made['take']}/"
    assert client.post(f"{take}pieces/0/", b"sound", "application/octet-stream").json() == {"kept": 5}
    assert "is still going on in another window" in shown(client, asked)
    assert client.post(f"{take}end/", "{}", "application/json").status_code == 200
    assert f'src="{take}sound/"' in shown(client, asked)
    assert client.get(take).status_code == 404, "it is no answer of a rehearsal"
    assert client.post(f"{take}stop/").headers["Location"] == asked
    Take.objects.filter(id=made["take"]).update(
        words=[{"text": "<b>shelves</b>", "start_s": None, "end_s": None}], origin="recognised"
    )
    page = shown(client, asked)
    assert "&lt;b&gt;shelves&lt;/b&gt;" in page
    assert client.post(f"{take}delete/").headers["Location"] == asked
    assert not spoken_in_debrief(seeker=seeker, debrief=debrief.id, part=Part.ASKED)


def test_a_recording_kept_in_the_window_is_saved_whole(
    client: Client, seeker: UUID, debrief: KeptDebrief, asked: str, tmp_path: Path
) -> None:
    whole = tmp_path / "my-answer.webm"
    whole.write_bytes(b"all of it")
    with whole.open("rb") as file:
        assert client.post(f"{asked}file/", {"recording": file, "key": "once"}).status_code == 200
    (take,) = spoken_in_debrief(seeker=seeker, debrief=debrief.id, part=Part.ASKED)
    assert take.size == len(b"all of it")
    assert client.post(f"{asked}file/", {"key": "other"}).json()["code"] == "no_sound"


def test_only_the_page_of_a_part_may_run_scripts_and_ask_for_the_microphone(client: Client, asked: str) -> None:
    part, whole = client.get(asked), client.get(asked.replace("asked/", ""))
    assert "script-src 'self'" in part.headers["Content-Security-Policy"]
    assert "microphone=(self)" in part.headers["Permissions-Policy"]
    assert "script-src 'none'" in whole.headers["Content-Security-Policy"]
    assert "microphone=()" in whole.headers["Permissions-Policy"]
