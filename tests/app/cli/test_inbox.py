"""`candidacy inbox read`: its contract, its places and its refusals."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from candidacy.followup.mail import Kind
from candidacy.kernel.answers import ANSWERS
from tests.followup.mail.letters import letter

ROOT = Path(__file__).resolve().parents[3]
NO = letter("We regret to inform you that you have not been selected for the post of Line Cook at Harrow Foods.")
YES = letter("We would like to invite you to an interview on Tuesday 31 March at 2pm.")
CONTRACT = {"file", "kind", "employer", "job", "when", "round", "quote", "confidence"}


def inbox(*words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "candidacy.app.cli.main", "inbox", "read", *words]
    return subprocess.run(command, input=given, capture_output=True, check=False)


def messages(*words: str, given: bytes = b"") -> list[dict[str, Any]]:
    done = inbox(*words, "--json", given=given)
    assert done.returncode == 0, done.stderr.decode()
    found: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    return found


@pytest.fixture
def post(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "no.eml").write_bytes(NO)
    (tmp_path / "in" / "yes.eml").write_bytes(YES)
    (tmp_path / "in" / "notes.txt").write_text("not a mail")
    mark = b"From jo@b.example Mon Mar  2 09:00:00 2026\n"
    (tmp_path / "old.mbox").write_bytes(mark + NO + b"\n" + mark + YES)
    return tmp_path


def test_files_folders_and_mailboxes_are_read_in_their_order(post: Path) -> None:
    found = messages(str(post / "no.eml"), str(post / "in"), str(post / "old.mbox"))
    assert [(Path(one["file"]).name, one["number"], one["kind"]) for one in found] == [
        ("no.eml", None, "rejection"),
        ("yes.eml", None, "interview_invitation"),
        ("old.mbox", 1, "rejection"),
        ("old.mbox", 2, "interview_invitation"),
    ]
    assert all(one.keys() >= CONTRACT for one in found)
    assert found[0]["employer"] == "Harrow Foods"
    assert found[0]["job"] == "Line Cook"
    assert found[1]["when"] == "2026-03-31T14:00:00"
    assert found[1]["round"] is None


def test_standard_input_takes_a_pasted_text() -> None:
    found = messages("-", given=b"I am sorry to tell you that we have offered the job to someone else.\n")
    assert [(one["file"], one["kind"]) for one in found] == [("-", "rejection")]


def test_the_text_quotes_the_sentence_and_leaves_the_rest_alone(post: Path) -> None:
    (post / "order.eml").write_bytes(
        letter("Your order has been dispatched.", subject="Order", sender="Shop <a@shop.example>")
    )
    shown = inbox(str(post)).stdout.decode()
    assert "A no: Line Cook, Harrow Foods" in shown
    assert "“We would like to invite you to an interview on Tuesday 31 March at 2pm.”" in shown
    assert "1 message not about a candidacy" in shown


def test_what_cannot_be_read_is_listed_beside_what_can(post: Path) -> None:
    (post / "photo.eml").write_bytes(b"\x89PNG\r\n")
    answer = json.loads(inbox(str(post), "--json").stdout)
    assert len(answer["messages"]) == 4
    assert [(one["code"], Path(one["place"]).name) for one in answer["problems"]] == [("not_a_mail", "photo.eml")]


@pytest.mark.parametrize(
    ("words", "given", "code"),
    [
        (["missing.eml"], b"", "file_not_there"),
        (["."], b"", "no_mail_there"),
        (["-"], b"", "empty_document"),
        (["-"], b"%PDF-1.7 words", "not_a_mail"),
        (["-", "-"], b"", "bad_use"),
    ],
)
def test_each_refusal_leaves_with_its_own_code(
    words: list[str], given: bytes, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = inbox(*words, given=given)
    assert done.returncode == ANSWERS[code].exit_code
    assert done.stdout == b""
    assert b"What to do next" in done.stderr


def test_every_key_stands_in_the_reference(post: Path) -> None:
    page = (ROOT / "docs" / "reference" / "inbox-json.md").read_text("utf-8")
    answer = json.loads(inbox(str(post), "--json").stdout)
    keys = {*answer, *answer["messages"][0], *answer["messages"][0]["from"], "code", "text", "place"}
    assert [key for key in keys if f"`{key}`" not in page] == []
    assert set(re.findall(r"\| `(\w+)` \|", page)) <= keys | set(map(str, Kind))
    assert [kind for kind in map(str, Kind) if f"`{kind}`" not in page] == []


def test_a_promised_answer_and_a_first_call_are_told(tmp_path: Path) -> None:
    (tmp_path / "wait.eml").write_bytes(letter("We have not decided yet. You will hear from us by Friday 27 March."))
    (tmp_path / "moved.eml").write_bytes(
        letter("We have to move your screening call. Your new time is 2 April at 11am.")
    )
    moved, wait = messages(str(tmp_path))
    assert (wait["kind"], wait["answer_by"], wait["first_call"]) == ("still_deciding_update", "2026-03-27", False)
    assert (moved["kind"], moved["first_call"], moved["round"]) == ("interview_rescheduled", True, None)
    told = inbox(str(tmp_path)).stdout.decode()
    assert "You will hear by: 27 March 2026" in told
    assert "A first call is moved" in told
