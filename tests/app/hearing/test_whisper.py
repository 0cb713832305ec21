"""faster-whisper is loaded from a directory and from nowhere else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from candidacy.app.hearing.whisper import DOUBT, NEEDED, load, recognise
from candidacy.kernel.hearing_refusals import (
    RecogniserMissing,
    SpeechModelBroken,
    SpeechModelNotThere,
    WordsNotHeard,
)
from candidacy.rehearse.said.values import Origin
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
