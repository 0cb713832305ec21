"""The better recogniser, for who has its model: faster-whisper from a directory on this machine, never from a network."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from statistics import fmean
from typing import Any

from candidacy.app.hearing.cutting import RATE_HZ, Samples, as_floats
from candidacy.app.hearing.offline import untold
from candidacy.kernel.hearing_refusals import (
    RecogniserMissing,
    SpeechModelBroken,
    SpeechModelNotThere,
    WordsNotHeard,
)
from candidacy.rehearse.said.values import Origin, Transcript, Word

NEEDED = ("model.bin", "config.json", "tokenizer.json")
"""Without its tokenizer the library would fetch one over the network (research/speech.md §1)."""
SURE_FROM = 0.6
"""Below this mean probability of its words the model itself doubts them; our own choice."""
DOUBT = "the program was not sure of the words"


def load(directory: Path) -> Any:
    """Return the model in `directory`, ready to listen on the processor.

    Raises SpeechModelNotThere where a file is missing, RecogniserMissing without the extra, SpeechModelBroken.
    """
    for name in NEEDED:
        if not (directory / name).is_file():
            raise SpeechModelNotThere(f"There is no {name} in {directory}.")
    if not any(directory.glob("vocabulary.*")):
        raise SpeechModelNotThere(f"There is no vocabulary in {directory}.")
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    try:
        from faster_whisper import WhisperModel  # noqa: PLC0415 - only when a model is asked for
    except ImportError:
        raise RecogniserMissing("To use a speech model, faster-whisper must be installed.") from None
    try:
        return WhisperModel(str(directory), device="cpu", compute_type="int8", cpu_threads=2, local_files_only=True)
    except Exception as error:  # noqa: BLE001 - a boundary: ctranslate2 and tokenizers raise bare exceptions of their own
        reason = (str(error).splitlines() or ["unknown"])[0][:120]
        raise SpeechModelBroken(f"The speech model in {directory} cannot be opened ({reason}).") from None


def recognise(samples: Samples, model: Any, told: Callable[[float], None] = untold) -> Transcript:
    """Return what the model hears in mono samples at 16 kHz, each word with its seconds; it leaves out most ums.

    `told` hears the share that is done. Raises WordsNotHeard where it hears nothing.
    """
    segments, _about = model.transcribe(
        as_floats(samples),
        language="en",
        word_timestamps=True,
        condition_on_previous_text=False,
        beam_size=1,
        temperature=0.0,
    )
    heard: list[Any] = []
    for segment in segments:
        heard += segment.words or ()
        told(min(segment.end * RATE_HZ / len(samples), 1.0))
    words = tuple(one for word in heard for one in _words(word))
    if not words:
        raise WordsNotHeard("No words were made out in the recording.")
    sure = fmean(word.probability for word in heard)
    return Transcript(words, Origin.RECOGNISED, "" if sure >= SURE_FROM else DOUBT)


def _words(word: Any) -> list[Word]:
    """Return a word of the model, without blanks around it; in two where a blank stands inside."""
    start_s, end_s = float(word.start), max(float(word.start), float(word.end))
    return [Word(text, start_s, end_s) for text in word.word.split()]
