"""The small recogniser hears, lays a known text along the sound, and says so where it cannot."""

from __future__ import annotations

import shutil
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from candidacy.app.hearing.cutting import Samples
from candidacy.app.hearing.laying import align, paths
from candidacy.app.hearing.offline import DOUBT, recognise
from candidacy.app.hearing.pronouncing import sounds_of
from candidacy.app.hearing.spoken import heard_words
from candidacy.kernel.hearing_refusals import RecogniserMissing, WordsNotHeard
from candidacy.rehearse.said.fillers import fillers
from candidacy.rehearse.said.reading import read
from candidacy.rehearse.said.values import Origin, typed

SPOKEN = "When I was a porter at Saint Clares the lift broke. um. I carried fifteen trays, and nobody waited. uh. it took twenty five minutes."
TYPED = (
    "When I was a porter at Saint Clares the lift broke. I carried 15 trays – and nobody waited. It took 25 minutes."
)


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Samples:
    pytest.importorskip("pocketsphinx")
    if not shutil.which("flite"):
        pytest.skip("needs flite")
    path = tmp_path_factory.mktemp("said") / "said.wav"
    subprocess.run(["flite", "-voice", "slt", "-t", SPOKEN, "-o", str(path)], check=True)
    return of_wav(path)


def of_wav(path: Path) -> Samples:
    with wave.open(str(path)) as file:
        assert file.getframerate() == 16_000
        return np.frombuffer(file.readframes(file.getnframes()), np.int16).astype(np.float32) / np.float32(32768)


def test_a_typed_text_gets_its_seconds_and_the_ums_it_left_out(spoken: Samples) -> None:
    laid = align(spoken, typed(TYPED))
    assert laid.timed
    assert laid.origin is Origin.TYPED
    assert laid.doubt == ""
    assert [word.text for word in laid.words if word.text not in {"um", "uh"}] == TYPED.split()
    assert [one.name for one in fillers(read(laid))] == ["um", "uh"]
    starts = [word.start_s or 0.0 for word in laid.words]
    assert starts == sorted(starts)
    assert laid.length_s == pytest.approx(len(spoken) / 16_000, abs=0.6)


@pytest.mark.thorough
def test_without_a_text_the_words_are_written_down_and_doubted(spoken: Samples) -> None:
    heard = recognise(spoken)
    assert heard.timed
    assert heard.doubt == DOUBT
    assert {"porter", "trays", "nobody"} <= set(heard.text.split())


def test_words_that_were_not_said_are_refused(spoken: Samples) -> None:
    with pytest.raises(WordsNotHeard):
        align(
            spoken[:8000],
            typed("The moon is made of green cheese, so they say, and the sea is made of ink and soup. " * 5),
        )
    for nothing in ("", "– …", "um, uh"):
        with pytest.raises(WordsNotHeard):
            align(spoken, typed(nothing))


@pytest.mark.parametrize("seconds", [0, 1])
def test_silence_holds_no_words(seconds: int) -> None:
    pytest.importorskip("pocketsphinx")
    with pytest.raises(WordsNotHeard):
        recognise(np.zeros(16_000 * seconds, np.float32))


def test_a_missing_recogniser_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pocketsphinx", None)
    with pytest.raises(RecogniserMissing):
        recognise(np.zeros(16_000, np.float32))


def test_figures_are_looked_for_as_they_are_read_out() -> None:
    assert heard_words(typed("Um, I don’t owe £25 – 9%.")) == [
        ("i", 1), ("don't", 2), ("owe", 3), ("twenty", 4), ("five", 4), ("pounds", 4), ("nine", 6), ("percent", 6),
    ]  # fmt: skip


def test_the_grammar_lets_an_um_stand_anywhere() -> None:
    rows = paths(["i", "cook"], open_ended=False)
    assert "".join(row[3] if len(row) > 3 else "." for row in rows) == "umuh.iumuh.cookumuh.."
    assert [row[:2] for row in rows if row[1] == 6] == [(5, 6)]
    assert [row[:2] for row in paths(["i", "cook"], open_ended=True) if row[1] == 6] == [(1, 6), (3, 6), (5, 6)]


@pytest.mark.parametrize(
    ("word", "sounds"),
    [("kubernetes", "K AH B ER N EH T EH S"), ("clares", "K L AA R EH S"), ("", "AH"), ("ß", "AH"), ("lace", "L AE S")],
)
def test_any_word_has_sounds(word: str, sounds: str) -> None:
    assert sounds_of(word) == sounds
