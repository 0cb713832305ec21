"""faster-whisper is loaded from a directory and from nowhere else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from candidacy.app.fence.sounds import Listening, NotHeard, Progress, SoundHeard, Wishes, WordsHeard
from candidacy.app.hearing.whisper import DOUBT, NEEDED, load, recognise
from candidacy.kernel.hearing_refusals import (
    RecogniserMissing,
    SpeechModelBroken,
    SpeechModelNotThere,
    WordsNotHeard,
)
from candidacy.rehearse.said.values import Origin
from tests.app.fence.recorded import recording
from tests.app.hearing.models import small_model

SECONDS = 2


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("faster_whisper")
    return small_model(tmp_path_factory.mktemp("model"))


def test_the_real_library_loads_the_directory_and_gives_words_with_seconds(model: Path) -> None:
    noise = (0.1 * np.random.default_rng(1).standard_normal(16_000 * SECONDS)).astype(np.float32)
    heard = recognise(noise, load(model))
    assert heard.timed
    assert heard.origin is Origin.RECOGNISED
    assert heard.doubt in {"", DOUBT}
    assert os.environ["HF_HUB_OFFLINE"] == "1"


def test_the_model_is_heard_by_a_child_of_its_own_that_gets_samples_alone(model: Path) -> None:
    data = recording("webm")
    with Listening(data, "take.webm", Wishes(model=model)) as listening:
        found = list(listening.messages())
    assert any(isinstance(one, SoundHeard) for one in found)
    assert isinstance(found[-1], WordsHeard)
    assert found[-1].origin is Origin.RECOGNISED
    shares = [one.share for one in found if isinstance(one, Progress) and one.part == "words"]
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_a_model_that_is_not_there_does_not_lose_the_sound(tmp_path: Path) -> None:
    with Listening(recording("webm"), "take.webm", Wishes(model=tmp_path)) as listening:
        found = list(listening.messages())
    assert any(isinstance(one, SoundHeard) for one in found)
    assert isinstance(found[-1], NotHeard)
    assert type(found[-1].refusal) is SpeechModelNotThere


def test_nothing_heard_is_said(model: Path) -> None:
    with pytest.raises(WordsNotHeard):
        recognise(np.zeros(0, np.float32), load(model))


@pytest.mark.parametrize("missing", [*NEEDED, "vocabulary.json"])
def test_a_missing_file_is_refused_before_anything_is_fetched(model: Path, tmp_path: Path, missing: str) -> None:
    for file in model.iterdir():
        if file.name != missing:
            (tmp_path / file.name).write_bytes(file.read_bytes())
    with pytest.raises(SpeechModelNotThere):
        load(tmp_path)


def test_a_damaged_model_is_refused(model: Path, tmp_path: Path) -> None:
    for file in model.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes()[:100])
    with pytest.raises(SpeechModelBroken):
        load(tmp_path)


def test_a_missing_library_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*NEEDED, "vocabulary.json"):
        (tmp_path / name).write_text("{}", "utf-8")
    monkeypatch.setitem(sys.modules, "faster_whisper", None)
    with pytest.raises(RecogniserMissing):
        load(tmp_path)
