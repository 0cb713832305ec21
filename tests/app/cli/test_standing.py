"""`candidacy standing`: one history, its promise and its refusals."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from candidacy.kernel.answers import ANSWERS

ROOT = Path(__file__).resolve().parents[3]
ROWS = [
    {"date": "2026-03-01", "what": "applied"},
    {"date": "2026-03-05T10:00:00+01:00", "what": "Interview Held", "round": "1", "detail": {"people": ["Ms Example"]}},
    {"date": "2026-03-08", "what": "written_offer", "detail": {"terms": "3000 a month", "deadline": "2026-03-20"}},
    {"date": "2026-03-08", "what": "contingency_added", "detail": {"name": "two references", "who": "the school"}},
    {"date": "2026-03-09", "what": "accepted_formally"},
    {"date": "2026-03-12", "what": "start_date_received", "detail": "You start on 1 April 2026"},
]
CONTRACT = {
    "is": str,
    "is_not": str,
    "stage": str,
    "milestones": dict,
    "yours": bool,
    "open": bool,
    "keep_applying": bool,
    "may_resign": bool,
    "next": str,
    "warnings": list,
}


def candidacy(*words: str, given: object = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "candidacy.app.cli.main", "standing", *words]
    data = given if isinstance(given, bytes) else json.dumps(given).encode()
    return subprocess.run(command, input=data, capture_output=True, check=False)


def answer_to(rows: object, as_of: str = "2026-03-15") -> dict[str, Any]:
    done = candidacy("--events", "-", "--as-of", as_of, "--json", given=rows)
    assert done.returncode == 0, done.stderr.decode()
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def answer() -> dict[str, Any]:
    return answer_to([*ROWS, {"what": "note"}])


def test_the_json_has_the_keys_that_scripts_rely_on(answer: dict[str, Any]) -> None:
    assert {key: type(answer[key]) for key in CONTRACT} == CONTRACT
    assert answer["milestones"] == {
        "offer_in_writing": True,
        "negotiated": True,
        "formally_accepted": True,
        "start_date_received": True,
        "first_day_begun": False,
    }
    assert (answer["stage"], answer["round"], answer["yours"], answer["may_resign"]) == ("accepted", 1, False, False)
    assert answer["contingencies"][0]["who"] == "the school"


def test_every_key_is_explained_and_no_other(answer: dict[str, Any]) -> None:
    parked = [
        {"date": "2026-03-02", "what": "applied"},
        {"date": "2026-03-03", "what": "parked", "detail": "until 2026-04-01"},
    ]
    seen = set(paths(answer)) | set(paths(answer_to(parked)))
    page = (ROOT / "docs" / "reference" / "standing-json.md").read_text("utf-8")
    assert seen == set(re.findall(r"^\| `([a-z_.\[\]]+)` \|", page.split("## The answer")[1], re.MULTILINE))


def paths(value: object, at: str = "") -> list[str]:
    if isinstance(value, dict):
        below = [(key, f"{at}.{key}" if at else key) for key in value]
        return [path for key, name in below for path in (name, *paths(value[key], name))]
    return [path for one in value for path in paths(one, f"{at}[]")] if isinstance(value, list) else []


def test_a_file_is_read_and_shown(tmp_path: Path) -> None:
    file = tmp_path / "events.json"
    file.write_text(json.dumps(ROWS), "utf-8")
    done = candidacy("--events", str(file), "--as-of", "2026-03-15")
    assert done.returncode == 0
    shown = done.stdout.decode()
    assert "It isn't  It is not yours yet" in shown
    assert "[ ] two references: open; the school" in shown
    assert "do not give notice yet" in shown
    assert max(len(line) for line in shown.splitlines()) <= 80


def test_no_order_of_the_rows_changes_the_answer(answer: dict[str, Any]) -> None:
    rows = [{"what": "note"}, *reversed(ROWS)]
    other = answer_to(rows)
    assert {**other, "problems": []} == {**answer, "problems": []}


def test_without_a_day_it_is_today() -> None:
    done = candidacy("--events", "-", "--json", given=[{"date": "2020-01-01", "what": "first_day_worked"}])
    assert json.loads(done.stdout)["yours"] is True


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "broken_events"),
        (b"[{]", "broken_events"),
        (b"\xff\xfe\xfa", "broken_events"),
        (b"[" * 100_000, "broken_events"),
        (b'[{"date": "2026-03-01", "what": "note", "round": ' + b"9" * 5000 + b"}]", "broken_events"),
        (b"{}", "not_a_list"),
        (b"null", "not_a_list"),
        (b'"applied"', "not_a_list"),
    ],
)
def test_a_file_that_is_no_list_of_events_is_refused(data: bytes, code: str) -> None:
    done = candidacy("--events", "-", "--as-of", "2026-03-15", "--json", given=data)
    assert done.returncode == ANSWERS[code].exit_code
    assert b"What to do next" in done.stderr
    assert done.stdout == b""


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--events", "no-such-file.json"], "file_not_there"),
        (["--events", str(ROOT)], "file_not_there"),
        (["--events", "-", "--as-of", "yesterday"], "bad_use"),
        (["--events", "-", "--as-of", "2026-02-30"], "bad_use"),
    ],
)
def test_a_refusal_leaves_with_its_own_code(words: list[str], code: str) -> None:
    done = candidacy(*words, given=[])
    assert done.returncode == ANSWERS[code].exit_code
    assert b"What to do next" in done.stderr


def test_letters_that_cannot_be_written_and_signs_that_steer_are_made_harmless() -> None:
    rows = (
        b'[{"date": "2026-03-01", "what": "contingency_added", "detail": "\\ud800 \\u001b[31mvisa", "id": "\\udfff"}]'
    )
    for words in (["--json"], []):
        done = candidacy("--events", "-", "--as-of", "2026-03-15", *words, given=rows)
        assert done.returncode == 0, done.stderr.decode()
        assert b"\x1b" not in done.stdout


def test_the_command_loads_none_of_the_other_rooms() -> None:
    code = (
        "import sys; sys.argv = ['candidacy', 'standing', '--events', '-', '--json']\n"
        "from candidacy.app.cli.main import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "heavy = ('django', 'typst', 'pypdfium2', 'snowballstemmer', 'candidacy.fit', 'candidacy.prepare')\n"
        "print([name for name in heavy if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=b"[]", capture_output=True, check=True, env={**os.environ}
    )
    assert done.stderr.decode().strip() == "[]"


def test_help_loads_not_even_the_ledger() -> None:
    code = "import sys; from candidacy.app.cli import main; print([m for m in sys.modules if m.startswith('candidacy.ledger')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"
