"""`candidacy rehearse --text`: its promise and its refusals."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from candidacy.app.desk.papers import Paper
from candidacy.app.desk.rehearse_text import rehearsed, transcript_of
from candidacy.kernel.refusals import BadUse, UnusableText
from candidacy.rehearse.said.values import Origin, typed
from tests.app.cli.conftest import Say, run

EXAMPLE = Path(__file__).resolve().parents[3] / "src" / "candidacy" / "app" / "example"
PAPERS = ("--cv", str(EXAMPLE / "cv.md"), "--posting", str(EXAMPLE / "posting.md"), "--as-of", "2026-11-29")
ANSWER = (
    "At the stationers we had, um, a lot of stock errors, nine percent. I started counting two shelves every morning. "
    "After a year we were down to two percent."
)
WORDS = [{"text": "I", "start_s": 0.0, "end_s": 0.2}, {"text": "cooked.", "start_s": 0.3, "end_s": 0.9}]


def answer_to(capsysbinary: pytest.CaptureFixture[bytes], *words: str) -> dict[str, Any]:
    run("rehearse", *words, "--json")
    found: dict[str, Any] = json.loads(capsysbinary.readouterr().out)
    return found


def test_the_json_says_what_the_answer_draws_on(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    found = answer_to(
        capsysbinary, "--text", ANSWER, "--question", "Tell me about a time you improved something.", *PAPERS
    )
    assert found["drawn_on"]["evidence"][0]["evidence"]["quote"].startswith("Cut stock errors from 9% to 2%")
    assert found["story"]["missing"] == []
    assert found["fillers_by_name"] == {"um": 1}
    assert [one["quote"] for one in found["amounts"]] == ["nine percent", "two", "two percent"]
    for key in ("speech_rate_wpm", "syllables", "fillers", "words", "feedback", "follow_ups"):
        assert key in found
    assert all(set(one) == {"about", "text", "at_s", "quote", "try"} for one in found["feedback"])
    assert len(found["feedback"]) <= 3


def test_every_key_stands_in_the_reference(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    page = (EXAMPLE.parents[3] / "docs" / "reference" / "rehearse-words-json.md").read_text("utf-8")
    found = answer_to(capsysbinary, "--text", ANSWER, "--question", "Why us?", "--seconds", "20", *PAPERS)
    nested = [
        key
        for value in found.values()
        if isinstance(value, dict)
        for key in value
        if value is not found["fillers_by_name"]
    ]
    assert [key for key in (*found, *nested) if f"`{key}`" not in page] == []
    named = re.findall(r"^- `(\w+)`", page, re.MULTILINE)
    assert [key for key in named if key not in found] == []


def test_the_text_is_for_reading(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    run("rehearse", "--text", ANSWER, *PAPERS)
    written = capsysbinary.readouterr().out.decode()
    assert "grades nobody" in written
    assert "[x] You told “Cut stock errors" in written
    assert max(len(line) for line in written.splitlines()) <= 80


def test_words_with_seconds_give_rates_and_plain_words_do_not(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    timed, plain = tmp_path / "words.json", tmp_path / "answer.txt"
    timed.write_text(json.dumps({"words": WORDS * 8}), "utf-8")
    plain.write_text("I cooked.", "utf-8")
    assert answer_to(capsysbinary, "--words", str(plain))["spoken_s"] is None
    assert transcript_of(Paper("w.json", json.dumps(WORDS).encode())).origin is Origin.RECOGNISED
    assert answer_to(capsysbinary, "--words", str(timed))["words"][1] == WORDS[1]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--text", " "),
        ("--text", "a", "--words", "b"),
        ("--text", "I cooked.", "--cv", "x"),
        ("--text", "a", *PAPERS, "--candidacy", "1"),
    ],
)
def test_what_does_not_fit_together_is_refused(words: tuple[str, ...]) -> None:
    with pytest.raises(BadUse):
        run("rehearse", *words)


@pytest.mark.parametrize(
    "data",
    [
        b"{}",
        b'[{"start_s": 1}]',
        b"[1]",
        b'[{"text": "a b"}]',
        b'[{"text": "a", "start_s": NaN}]',
        b'[{"text": "a", "start_s": 2, "end_s": 1}]',
    ],
)
def test_json_that_holds_no_words_is_refused(data: bytes) -> None:
    with pytest.raises(UnusableText):
        transcript_of(Paper("words.json", data))


def test_an_answer_without_words_or_without_an_end_is_refused() -> None:
    for text in ("", "word " * 20_001):
        with pytest.raises(UnusableText):
            rehearsed(transcript=typed(text))


def test_a_refusal_leaves_with_its_code() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "candidacy.app.cli.main", "rehearse"], capture_output=True, check=False
    )
    assert done.returncode == 2
    assert b"--text" in done.stderr


def test_a_kept_candidacy_lends_its_brief(say: Say) -> None:
    say("add", "--posting", str(EXAMPLE / "posting.md"))
    say("documents", "--add", str(EXAMPLE / "cv.md"), "--in", "1")
    found = say("rehearse", "--text", ANSWER, "--candidacy", "1", "--question", "Why us?", "--json")
    assert found["drawn_on"]["evidence"][0]["evidence"]["quote"].startswith("Cut stock errors")
    assert {one["name"] for one in found["answered"]["needs"]} == {"a reason"}
