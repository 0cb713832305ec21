"""The wish: "write down what I said", on this machine alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from candidacy.kernel.hearing_refusals import RecogniserMissing, WordsNotHeard
from candidacy.rehearse.said.values import Transcript


def words_heard(
    *, samples: npt.NDArray[np.float32], typed: Transcript | None = None, model: Path | None = None
) -> Transcript:
    """Return the words said in mono samples at 16 kHz, each with its seconds.

    `typed` are the words as the seeker wrote or corrected them: they are laid along the recording. Without them a model in the
    directory `model` writes them down, or the small recogniser. Raises RecogniserMissing, WordsNotHeard, SpeechModelNotThere,
    SpeechModelBroken.
    """
    from candidacy.app.hearing import laying, offline, whisper  # noqa: PLC0415 - only when something is to be heard

    if typed is not None:
        return laying.align(samples, typed)
    if model is None:
        return offline.recognise(samples)
    heard = whisper.recognise(samples, whisper.load(model))
    try:
        return laying.align(samples, heard)
    except (RecogniserMissing, WordsNotHeard):
        return heard
