"""The small recogniser that needs no download: pocketsphinx, whose model lies in its package.

It writes down what it hears, with many errors. `laying` has it lay a known text along the recording.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from candidacy.app.hearing.cutting import RATE_HZ, Samples, as_floats, stretches
from candidacy.kernel.hearing_refusals import RecogniserMissing, WordsNotHeard
from candidacy.rehearse.said.values import Origin, Transcript, Word

FRAMES_PER_S = 100
DITHER, SEED = 3e-4, 7
"""Noise far below hearing, always the same: pure digital silence makes the aligner fail (research/speech.md §1)."""
DOUBT = "a small program wrote the words down, and many of them may be wrong"


@dataclass(frozen=True, slots=True)
class Heard:
    """A word as the recogniser names it, with its seconds."""

    name: str
    start_s: float
    end_s: float


def untold(_share: float) -> None:
    """Tell nobody how far the work is."""


def load() -> Any:
    """Return the recogniser with its model, ready to write down. Raises RecogniserMissing."""
    return _decoder()


def load_aligner() -> Any:
    """Return the recogniser without a model of language, ready for a known text. Raises RecogniserMissing."""
    return _decoder(lm=None)


def recognise(samples: Samples, decoder: Any = None, told: Callable[[float], None] = untold) -> Transcript:
    """Return what the recogniser hears in mono samples at 16 kHz, each word with its seconds, marked as doubtful.

    It listens to stretches of at most twenty seconds, and after each `told` is called with the share that is done. The same
    samples give the same words. Raises RecogniserMissing, and WordsNotHeard where it hears nothing.
    """
    decoder = decoder or load()
    heard: list[Heard] = []
    for start, end in stretches(samples):
        heard += run(decoder, samples[start:end], start / RATE_HZ)
        told(end / len(samples))
    if not heard:
        raise WordsNotHeard("No words were made out in the recording.")
    return Transcript(tuple(Word(one.name, one.start_s, one.end_s) for one in heard), Origin.RECOGNISED, DOUBT)


def run(decoder: Any, samples: Samples, start_s: float = 0.0) -> list[Heard]:
    """Return the words heard in order, in seconds after `start_s`; none where the search failed or there are no samples."""
    if not len(samples):
        return []
    noise = DITHER * np.random.default_rng(SEED).standard_normal(len(samples))
    data = (np.clip(as_floats(samples) + noise, -1, 1) * 32767).astype("<i2").tobytes()
    decoder.start_utt()
    decoder.process_raw(data, full_utt=True)
    decoder.end_utt()
    found = decoder.seg() if decoder.hyp() is not None else None
    return [_heard(one, start_s) for one in found or () if one.word[:1] not in "<[+("]


def _decoder(**options: Any) -> Any:
    try:
        from pocketsphinx import Decoder  # noqa: PLC0415 - only when something is to be heard
    except ImportError:
        raise RecogniserMissing("The small recogniser is not installed.") from None
    return Decoder(loglevel="FATAL", **options)


def _heard(segment: Any, start_s: float) -> Heard:
    name = segment.word.partition("(")[0]
    start, end = segment.start_frame / FRAMES_PER_S, (segment.end_frame + 1) / FRAMES_PER_S
    return Heard(name, round(start_s + start, 3), round(start_s + end, 3))
