"""`candidacy rehearse`: the keys promised, the words for people, and the refusals."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from candidacy.app.paper.rehearsal import rehearsal_json
from candidacy.kernel.hearing_refusals import WordsNotHeard
from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import BadUse, FileNotThere
from candidacy.rehearse.sound import Recording, measure
from tests.app.cli.conftest import run
from tests.app.fence.recorded import speech
from tests.app.hearing.test_offline import TYPED
from tests.app.sound.recordings import write
from tests.rehearse.sound import voices

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "rehearse-json.md"
PROMISED = {
    "duration_s", "speech_s", "latency_s", "pauses", "syllables", "articulation_rate_per_s", "speech_rate_wpm", "pitch", "loudness", "fillers",
    "words", "quality", "feedback",
}  # fmt: skip


@pytest.fixture
def take(tmp_path: Path) -> Path:
    return write(tmp_path / "take.webm", voices.answer().samples)


def said(capsysbinary: pytest.CaptureFixture[bytes], *words: str) -> str:
    run("rehearse", *words)
    return capsysbinary.readouterr().out.decode()


def paths(value: object, at: str = "") -> set[str]:
    if isinstance(value, dict):
        named = {f"{at}.{key}" if at else key: one for key, one in value.items()}
        return set(named).union(*(paths(one, name) for name, one in named.items()))
    return set().union(*(paths(one, f"{at}[]") for one in value)) if isinstance(value, list) else set()


def test_the_json_holds_what_is_promised(take: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    found: dict[str, Any] = json.loads(said(capsysbinary, str(take), "--json"))
    assert found.keys() >= PROMISED
    assert len(found["pauses"]) == 3
    assert found["latency_s"] == pytest.approx(0.7, abs=0.05)
    assert found["quality"]["usable"] is True
    assert found["speech_rate_wpm"] is None
    assert found["pitch"]["median_hz"] == pytest.approx(120, rel=0.1)


def test_every_key_is_explained_and_no_other() -> None:
    answer = voices.answer()
    samples = answer.samples.copy()
    end = round(answer.phrases[3][1] * 16_000)
    samples[end - 16_000 : end] *= np.geomspace(1, 0.03, 16_000)
    held = voices.phrase(1, 120.0, 0.0, 1.4, np.random.default_rng(3))
    at = round((answer.pauses[1][0] + 0.1) * 16_000)
    samples[at : at + len(held)] += held / np.abs(held).max() * 0.2
    problem = Problem("sound_damaged", "…", "take.wav")
    seen = paths(rehearsal_json("take.wav", measure(Recording(samples)), [problem]))
    seen |= paths(rehearsal_json("none.wav", measure(Recording(voices.silence(3)))))
    assert seen == set(re.findall(r"^\| `([a-z_.\[\]]+)` \|", PAGE.read_text("utf-8"), re.MULTILINE))


def test_several_files_and_the_end_of_the_question(take: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    found = json.loads(said(capsysbinary, str(take), str(take), "--json", "--question-end", "0.4"))
    assert [one["latency_s"] for one in found["recordings"]] == [pytest.approx(0.3, abs=0.05)] * 2


def test_the_words_measure_and_do_not_mark(take: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    text = said(capsysbinary, str(take))
    for line in ("Pauses: 3", "syllables a second", "semitones around its own middle", "not marks"):
        assert line in text
    assert not re.search(r"Hz|good voice|bad|score|confiden|nervous|too (fast|slow)", text)


def test_a_poor_recording_is_said_kindly(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    text = said(capsysbinary, str(write(tmp_path / "quiet.wav", voices.silence(5))))
    assert "There is nothing to hear" in text
    assert "Nothing is wrong with you" in text
    assert "syllables" not in text


def test_no_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.wav", tmp_path):
        with pytest.raises(FileNotThere):
            run("rehearse", str(path))


def test_a_recording_with_its_words_is_one_take(take: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    words = "Um, I reorganised the linen store and we saved two hours."
    asked = ("--text", words, "--question", "Tell me about a time you saved time.")
    told: dict[str, Any] = json.loads(said(capsysbinary, str(take), *asked, "--json"))
    assert len(told["pauses"]) == 3
    assert told["words"][1]["text"] == "I"
    assert told["fillers"][0]["name"] == "um"
    assert told["syllables"] == 14
    assert len(told["feedback"]) <= 3
    assert told["works"]
    text = said(capsysbinary, str(take), *asked)
    assert "Pauses: 3" in text
    assert "For your next take" in text


def test_typed_words_are_laid_along_the_recording_and_stay_as_they_were(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "said.wav"
    path.write_bytes(speech(1))
    told: dict[str, Any] = json.loads(said(capsysbinary, str(path), "--hear", "--text", TYPED, "--json"))
    assert told["origin"] == "typed"
    assert [one["text"] for one in told["words"] if one["text"] not in {"um", "uh"}] == TYPED.split()
    assert all(one["start_s"] is not None for one in told["words"])
    heard: dict[str, Any] = json.loads(said(capsysbinary, str(path), "--hear", "--json"))
    assert heard["origin"] == "recognised"
    assert heard["doubt"]


def test_words_that_do_not_belong_are_refused(take: Path) -> None:
    with pytest.raises(WordsNotHeard):
        run("rehearse", str(take), "--hear", "--text", "um, …")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--hear",),
        ("a.wav", "b.wav", "--text", "I did."),
        ("--text", "a", "--words", "b"),
        ("a.wav", "--cv", "cv.md"),
    ],
)
def test_a_take_is_given_once(words: tuple[str, ...]) -> None:
    with pytest.raises(BadUse):
        run("rehearse", *words)
