"""The child that hears with a faster-whisper model: samples on standard input, words as frames on standard output.

Run as `python -I -m candidacy.app.fence.words_child`. Its library works in threads and opens files late, so that it cannot be
fenced as the other child is; but no byte of the recording's file comes here, only samples. Once the model is loaded, nothing
can be connected to or started.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import numpy as np

from candidacy.app.fence.lifeline import end_with_input, hold
from candidacy.app.fence.limits import close_network
from candidacy.app.fence.sound_child import LENGTH, Told, answered, asked, say, tell_no_words
from candidacy.app.fence.sound_values import WORDS
from candidacy.app.fence.sound_wire import Head, words_head
from candidacy.app.hearing import laying, offline, whisper
from candidacy.app.hearing.cutting import Samples
from candidacy.kernel.hearing_refusals import RecogniserMissing, WordsNotHeard
from candidacy.rehearse.said.values import Transcript

HEARD = 0.9
"""The share of the work that is done when the words are written down; then they are laid along the recording."""


def main() -> None:
    """Hear the samples that are waiting; the exit code is 0 whatever is heard."""
    read = hold()
    wished = asked()
    samples = np.frombuffer(sys.stdin.buffer.read(wished["size"] + LENGTH)[LENGTH:], np.int16)
    read.set()
    end_with_input()
    answered(lambda: _hear(wished, samples), tell_no_words)
    say({"what": "done"})
    os._exit(0)  # The watch still waits for the end of the input.


def _hear(wished: Head, samples: Samples) -> None:
    told = Told(WORDS)
    told(0.0)
    model = whisper.load(Path(wished["model"]))
    close_network()
    heard = _with_ums(samples, whisper.recognise(samples, model, lambda share: told(HEARD * share)), told)
    told(1.0)
    say(words_head(heard.words, heard.origin, heard.doubt))


def _with_ums(samples: Samples, heard: Transcript, told: Any) -> Transcript:
    """Return the words with better seconds and the ums that the model leaves out, where the small recogniser is there."""
    try:
        return laying.align(samples, heard, offline.load_aligner(), lambda share: told(HEARD + (1 - HEARD) * share))
    except (RecogniserMissing, WordsNotHeard):
        return heard


if __name__ == "__main__":
    main()
