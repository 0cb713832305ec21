"""The command line: one set-up, its promise and its refusals."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from candidacy.kernel.answers import ANSWERS

EXAMPLE = Path(__file__).resolve().parents[3] / "src" / "candidacy" / "app" / "example"
CV, POSTING = str(EXAMPLE / "cv.md"), str(EXAMPLE / "posting.md")


def candidacy(*words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "candidacy.app.cli.main", *words]
    return subprocess.run(command, input=given, capture_output=True, check=False)


@pytest.fixture(scope="module")
def answer() -> dict[str, object]:
    done = candidacy("brief", CV, POSTING, "--json", "--as-of", "2025-11-24")
    assert done.returncode == 0, done.stderr.decode()
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_the_json_has_the_keys_that_scripts_rely_on(answer: dict[str, object]) -> None:
    keys = {"posting", "requirements", "questions", "case", "asks", "held", "dossier", "readiness", "problems"}
    assert keys <= answer.keys()


def test_every_quote_in_the_json_stands_in_its_document(answer: dict[str, object]) -> None:
    texts = {"cv.md": Path(CV).read_text("utf-8"), "posting.md": Path(POSTING).read_text("utf-8")}
    requirements = answer["requirements"]
    assert isinstance(requirements, list)
    for one in requirements:
        assert one["quote"] in texts["posting.md"]
        assert all(link["quote"] in texts[link["document"]] for link in one["evidence"])


def test_every_must_and_every_gap_has_a_question(answer: dict[str, object]) -> None:
    requirements, questions = answer["requirements"], answer["questions"]
    assert isinstance(requirements, list)
    assert isinstance(questions, list)
    asked = {question["requirement"] for question in questions}
    needing = {one["id"] for one in requirements if one["level"] == "must" or one["support"] != "strong"}
    assert needing <= asked


def test_a_posting_can_be_pasted() -> None:
    done = candidacy("brief", CV, "-", given=Path(POSTING).read_bytes())
    assert done.returncode == 0, done.stderr.decode()
    assert b"Shelve and tidy the collection" in done.stdout


def test_two_postings_are_compared() -> None:
    done = candidacy("brief", CV, POSTING, POSTING)
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["brief", "no-such-cv.pdf", POSTING], "file_not_there"),
        (["brief", "-", "-"], "bad_use"),
        (["brief", CV, POSTING, "--json", "--html"], "bad_use"),
        (["brief", CV, POSTING, "--as-of", "yesterday"], "bad_use"),
        (["brief", CV, POSTING, "--out", "/proc/nowhere/brief.pdf"], "cannot_write"),
    ],
)
def test_a_refusal_leaves_with_its_own_code_and_says_what_to_do(words: list[str], code: str) -> None:
    done = candidacy(*words)
    assert done.returncode == ANSWERS[code].exit_code
    assert b"What to do next" in done.stderr
    assert done.stdout == b""


def test_a_posting_that_asks_nothing_is_refused() -> None:
    done = candidacy("brief", CV, "-", given=b"Hello there.\n")
    assert done.returncode == ANSWERS["no_requirements"].exit_code


def test_help_loads_nothing_heavy() -> None:
    code = "import sys; from candidacy.app.cli import main; print([m for m in ('typst','pypdfium2','snowballstemmer') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"
