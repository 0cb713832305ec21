"""The pages of the rehearsal: every state of the room, the recorder's answers, and what only these pages may do."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import Client

from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import keep_document, keep_posting
from candidacy.app.desk.practice import practice_of, want_practice
from candidacy.app.desk.recording import record
from candidacy.app.desk.rehearsal import begin_rehearsal, rehearsal_of, rehearsals
from candidacy.app.desk.stories import stories
from candidacy.app.desk.takes_kept import takes_of
from candidacy.app.kept import PaperKind
from candidacy.app.kept_takes import TakeState
from candidacy.app.store.models import Take
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from tests.app.store.search import CV
from tests.app.web.test_pages import DAY, HERE_AND_NOW, text

ANSWER = "I counted the shelves each week because errors cost us. In the end errors fell from nine to two per cent."


@pytest.fixture
def room(client: Client, seeker: UUID) -> str:
    """Return the address of a mock interview of two questions."""
    talk = begin_rehearsal(
        seeker=seeker, questions=["Why us?", "Tell me about a time you put something right."], now=HERE_AND_NOW
    )
    return f"/rehearse/{talk.id}/"


def begin(client: Client, room: str, **asked: object) -> str:
    given = {"place": 0, "media": "audio/webm;codecs=opus", "key": uuid4().hex, **asked}
    answer = client.post(f"{room}takes/", json.dumps(given), content_type="application/json")
    assert answer.status_code == 200, answer.content
    return f"/rehearse/takes/{answer.json()['take']}/"


def piece(client: Client, take: str, number: int, data: bytes = b"a second of sound") -> int:
    return client.post(f"{take}pieces/{number}/", data, content_type="application/octet-stream").status_code


def test_a_mock_interview_is_begun_answered_and_ended_without_a_script(client: Client, seeker: UUID) -> None:
    asked = {
        "candidacy": "",
        "count": "2",
        "questions": "",
        "style": "panel",
        "thinking": "0",
        "answer": "",
        "key": "k",
    }
    there = client.post("/rehearse/", asked)["Location"]
    assert client.post("/rehearse/", asked)["Location"] == there, "sent twice, it is one"
    assert "question 1 of 2" in text(client, there)
    client.post(f"{there}type/", {"words": ANSWER, "key": "t", "place": "0"})
    between = text(client, there)
    assert "Your answer is saved" in between
    assert "They may ask further" in between
    client.post(f"{there}more/", {"place": "0"})
    assert "They ask further" in text(client, there)
    for place in (1, 2, 3):
        client.post(f"{there}next/", {"place": str(place)})
    end = text(client, there)
    assert "That was the interview" in end
    assert "see what it showed" in end
    assert "What the whole of it showed" in end
    assert len(rehearsals(seeker=seeker)) == 1


def test_a_recording_goes_through_begin_pieces_and_end(client: Client, seeker: UUID, room: str) -> None:
    take = begin(client, room)
    assert [piece(client, take, number) for number in range(3)] == [200, 200, 200]
    assert "Your answer broke off" in text(client, room)
    assert client.post(f"{take}end/", "{}", content_type="application/json").status_code == 200
    between = text(client, room)
    assert "Waiting to be listened to" in between
    assert client.get(f"{take}state/").json()["busy"] is True
    assert client.get(f"{take}sound/").content == b"a second of sound" * 3
    (kept,) = takes_of(seeker=seeker)
    assert kept.state is TakeState.WAITING


def test_a_broken_off_answer_is_kept_and_may_be_given_again(client: Client, seeker: UUID, room: str) -> None:
    take = begin(client, room)
    piece(client, take, 0)
    answer = client.post(f"{take}keep/", {"again": "yes"})
    assert answer["Location"] == f"{room}?again=1"
    assert "Start: hear the question" in text(client, f"{room}?again=1")
    (kept,) = takes_of(seeker=seeker)
    assert kept.cut


@pytest.mark.parametrize(
    ("asked", "status"),
    [("", 400), ("[]", 400), ('{"place": "x"}', 400), ('{"place": 7}', 404), ('{"place": -1}', 404)],
)
def test_what_no_recorder_sends_is_refused_in_json(
    client: Client, seeker: UUID, room: str, asked: str, status: int
) -> None:
    answer = client.post(f"{room}takes/", asked, content_type="application/json")
    assert answer.status_code == status
    assert answer.json().keys() == {"code", "sentence", "next"}
    assert takes_of(seeker=seeker) == ()


def test_a_full_disk_is_said_to_the_recorder(client: Client, room: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno

    from candidacy.app.store import pieces

    take = begin(client, room)
    assert piece(client, take, 0) == 200

    def full(path: Path, data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(pieces, "write_whole", full)
        answer = client.post(f"{take}pieces/1/", b"more", content_type="application/octet-stream")
        assert (answer.status_code, answer.json()["code"]) == (507, "disk_full")
    assert piece(client, take, 1, b" and more") == 200
    client.post(f"{take}end/", "{}", content_type="application/json")
    assert client.get(f"{take}sound/").content == b"a second of sound and more"


def test_only_these_pages_may_run_scripts_and_ask_for_the_microphone(client: Client, room: str) -> None:
    page = client.get(room)
    assert "script-src 'self'" in page["Content-Security-Policy"]
    assert "microphone=(self)" in page["Permissions-Policy"]
    assert "camera=()" in page["Permissions-Policy"]
    for other in ("/", "/rehearse/", "/settings/", "/stories/"):
        answer = client.get(other)
        assert "script-src 'none'" in answer["Content-Security-Policy"], other
        assert "microphone=()" in answer["Permissions-Policy"], other
    sources = re.findall(r'<script type="module" src="([^"]+)"', page.content.decode())
    assert len(sources) == 1
    script = client.get(sources[0])
    assert script["Content-Type"].startswith("text/javascript")
    assert "immutable" in script["Cache-Control"]
    assert client.get("/script/other/nothing.js").status_code == 404


def test_a_stranger_reaches_neither_sound_nor_words(client: Client, stranger: Client, room: str) -> None:
    take = begin(client, room)
    piece(client, take, 0)
    client.post(f"{take}end/", "{}", content_type="application/json")
    for address in (room, take, f"{take}sound/", f"{take}state/", f"{take}words/"):
        assert stranger.get(address).status_code == 403
    assert stranger.post(f"{take}delete/").status_code == 403
    assert client.get(f"{take}sound/").status_code == 200


@pytest.mark.parametrize(
    ("asked", "status", "part"),
    [
        ("bytes=0-3", 206, b"a se"), ("bytes=2-", 206, b"second of sound"), ("bytes=10-999", 206, b"of sound"),
        ("bytes=17-", 416, b""), ("bytes=9-4", 416, b""), ("nonsense", 200, b"a second of sound"),
        ("bytes=0-1,4-5", 200, b"a second of sound"),
    ],
)  # fmt: skip
def test_a_player_gets_the_part_it_asks_for(client: Client, room: str, asked: str, status: int, part: bytes) -> None:
    take = begin(client, room)
    piece(client, take, 0)
    client.post(f"{take}end/", "{}", content_type="application/json")
    answer = client.get(f"{take}sound/", headers={"range": asked})
    assert (answer.status_code, answer.content) == (status, part if asked != "bytes=10-999" else b"f sound")


def test_the_words_are_put_right_and_an_older_form_overwrites_nothing(client: Client, room: str) -> None:
    client.post(f"{room}type/", {"words": ANSWER, "key": "t", "place": "0"})
    take = re.findall(r"/rehearse/takes/[0-9a-f-]+/", text(client, room))[0]
    form = client.get(f"{take}words/").content.decode()
    filled_on = re.findall(r'name="filled_on" value="(\w+)"', form)[0]
    assert (
        client.post(f"{take}words/", {"words": "I counted them.", "filled_on": filled_on, "key": "a"}).status_code
        == 302
    )
    late = client.post(f"{take}words/", {"words": "Older words", "filled_on": filled_on, "key": "b"})
    assert late.status_code == 409
    assert "I counted them." in late.content.decode()
    assert "I counted them." in text(client, take)


def test_an_example_told_becomes_a_story_and_needs_a_name(client: Client, seeker: UUID, room: str) -> None:
    client.post(f"{room}type/", {"words": ANSWER, "key": "t", "place": "0"})
    take = re.findall(r"/rehearse/takes/[0-9a-f-]+/", text(client, room))[0]
    assert "I counted the shelves each week" in text(client, f"{take}story/")
    assert client.post(f"{take}story/", {"action": "I counted", "key": "s"}).status_code == 422
    client.post(f"{take}story/", {"title": "The shelves", "action": "I counted", "key": "s2"})
    assert [one.title for one in stories(seeker=seeker)] == ["The shelves"]


def test_deleting_asks_first(client: Client, seeker: UUID, room: str) -> None:
    client.post(f"{room}type/", {"words": ANSWER, "key": "t", "place": "0"})
    take = re.findall(r"/rehearse/takes/[0-9a-f-]+/", text(client, room))[0]
    assert "This cannot be undone" in text(client, f"{take}delete/")
    assert len(takes_of(seeker=seeker)) == 1
    assert client.post(f"{take}delete/")["Location"] == room
    assert takes_of(seeker=seeker) == ()
    client.post(f"{room}delete/")
    assert rehearsals(seeker=seeker) == ()
    assert client.get(take).status_code == 404


def test_pressure_ends_at_one_press_and_an_interview_can_be_left_and_taken_up(client: Client, seeker: UUID) -> None:
    asked = {"candidacy": "", "count": "3", "style": "alone", "thinking": "0", "pressure": "on", "key": "k"}
    there = client.post("/rehearse/", asked)["Location"]
    assert "No more pressure, please" in text(client, there)
    client.post(f"{there}calm/")
    assert "No more pressure, please" not in text(client, there)
    client.post(f"{there}leave/")
    assert "You have stopped" in text(client, there)
    client.post(f"{there}go-on/")
    assert "question 1 of 3" in text(client, there)
    assert rehearsal_of(seeker=seeker, rehearsal=UUID(there.split("/")[2])).left is None


def test_how_one_practises_is_kept_and_can_be_taken_back(client: Client, seeker: UUID) -> None:
    before = practice_of(seeker=seeker)
    answer = client.post("/rehearse/how/", {"keep": "", "delivery": "on", "key": "k", "filled_on": before.version})
    assert (practice_of(seeker=seeker).keep_days, practice_of(seeker=seeker).delivery) == (None, True)
    page = text(client, answer["Location"])
    undo = re.findall(r'action="(/changes/[^"]+/undo/)"', page)[0]
    client.post(undo, {"key": "u"})
    assert practice_of(seeker=seeker) == before


def test_questions_that_are_too_many_or_no_number_come_back_with_what_to_do(client: Client, seeker: UUID) -> None:
    asked = {
        "candidacy": "",
        "count": "99",
        "style": "alone",
        "questions": "\n".join(f"Why {at}?" for at in range(13)),
        "key": "k",
    }
    answer = client.post("/rehearse/", asked)
    assert answer.status_code == 422
    assert "Write a number from 1 to 12." in answer.content.decode()
    assert "12 questions at most" in answer.content.decode()
    assert rehearsals(seeker=seeker) == ()


def test_an_answer_goes_to_the_question_that_stood_above_it(client: Client, seeker: UUID, room: str) -> None:
    client.post(f"{room}next/", {"place": "0"})
    client.post(f"{room}type/", {"words": ANSWER, "key": "late", "place": "0"})
    (kept,) = takes_of(seeker=seeker)
    assert (kept.place, kept.question) == (0, "Why us?")


SOUND: dict[str, Any] = {
    "duration_s": 9.0, "answer_s": 8.0, "speech_s": 7.0, "latency_s": 1.0, "articulation_rate_per_s": 4.0,
    "pauses": [{"start_s": 1.0, "end_s": 4.0}], "pitch": {"sd_semitones": 2.0},
    "loudness": {"sd_db": 3.0, "fade": None}, "quality": {"usable": True, "reasons": []},
}  # fmt: skip
SPOKEN_OF = "Likely fillers", "Pauses", "Pace while", "Melody", "varies by", "1 pauses are shaded", "pause of 3"


def test_how_one_speaks_is_on_the_page_only_where_it_was_asked_for(client: Client, seeker: UUID, room: str) -> None:
    take = begin(client, room)
    piece(client, take, 0)
    client.post(f"{take}end/", "{}", content_type="application/json")
    words = [{"text": one, "start_s": None, "end_s": None} for one in f"Um, {ANSWER}".split()]
    Take.objects.update(state="ready", sound=SOUND, peaks=[0.1, 0.9], words=words, origin="typed")
    quiet = text(client, take)
    assert [one for one in SPOKEN_OF if one in quiet] == []
    want_practice(seeker=seeker, keep_days=30, delivery=True, hear=True, now=HERE_AND_NOW)
    told = text(client, take)
    assert [one for one in SPOKEN_OF if one not in told] == []


def test_the_job_with_the_nearest_interview_is_chosen_first(client: Client, seeker: UUID) -> None:
    for employer, days in (("Elm Street School", 9), ("Oak Lane Clinic", 2)):
        made = note_candidacy(seeker=seeker, employer=employer, title="Cook", now=HERE_AND_NOW)
        detail = Detail(day=DAY + timedelta(days))
        record(
            seeker=seeker,
            candidacy=made.id,
            what=What.INTERVIEW_SCHEDULED,
            when=When(DAY),
            detail=detail,
            now=HERE_AND_NOW,
        )
    page = text(client, "/rehearse/")
    assert page.index("Cook, Oak Lane Clinic") < page.index("Cook, Elm Street School")


def test_a_posting_that_cannot_be_read_closes_no_page(client: Client, seeker: UUID) -> None:
    made = note_candidacy(seeker=seeker, employer="Elm Street School", title="Cook", now=HERE_AND_NOW)
    keep_document(seeker=seeker, paper=CV, kind=PaperKind.RESUME, candidacy=made.id, now=HERE_AND_NOW)
    keep_posting(seeker=seeker, candidacy=made.id, paper=Paper("scan.pdf", b"%PDF-1.4 broken"), now=HERE_AND_NOW)
    talk = begin_rehearsal(seeker=seeker, candidacy=made.id, questions=["Why us?"], now=HERE_AND_NOW)
    client.post(f"/rehearse/{talk.id}/type/", {"words": ANSWER, "key": "t", "place": "0"})
    take = re.findall(r"/rehearse/takes/[0-9a-f-]+/", text(client, f"/rehearse/{talk.id}/"))[0]
    assert "I counted the shelves" in text(client, take)


def test_progress_is_shown_from_the_second_take_on(client: Client, room: str) -> None:
    client.post(f"{room}type/", {"words": ANSWER, "key": "a", "place": "0"})
    assert "Over your answers" not in text(client, "/rehearse/")
    assert "From your second answer on" in text(client, "/rehearse/progress/")
    client.post(f"{room}type/", {"words": f"{ANSWER} I learned to count twice.", "key": "b", "place": "0"})
    assert "Over your answers" in text(client, "/rehearse/")
    assert "Your newest 2 answers with words" in text(client, "/rehearse/progress/")
