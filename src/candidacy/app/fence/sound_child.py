"""The fenced child that listens: a recording on standard input, what is found in it as frames on standard output.

Run as `python -I -m candidacy.app.fence.sound_child`. Every module and every model is loaded first; then the fence is
closed, and only then the recording is looked into.
"""

from __future__ import annotations

import os

# One thread: libraries that count the processors would start more, which the fence does not allow.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from candidacy.app.fence.frames import HEAD_LIMIT, write_frame
from candidacy.app.fence.lifeline import end_with_input, hold
from candidacy.app.fence.limits import allow_cpu, close_fence, set_limits
from candidacy.app.fence.measures_wire import read_json
from candidacy.app.fence.sound_limits import memory_for, most_cpu_s, sound_cpu_s, words_cpu_s
from candidacy.app.fence.sound_values import SOUND, WORDS, Progress, SoundHeard
from candidacy.app.fence.sound_wire import (
    HAND_OVER,
    HEAR,
    LAY,
    NONE,
    Head,
    progress_head,
    refusal_head,
    sound_head,
    words_head,
)
from candidacy.app.hearing import laying, offline
from candidacy.app.paper.rehearsal import rehearsal_json
from candidacy.app.sound import decoding, seekable
from candidacy.app.sound.waveform import Waveform
from candidacy.kernel.refusal import Refusal
from candidacy.kernel.sound_refusals import ListeningStopped, SoundBroken, TooMuchToHear
from candidacy.rehearse.said.values import typed
from candidacy.rehearse.sound import RATE_HZ, Recording, measure, measure_blocks
from candidacy.rehearse.sound.quality import Level, Quality
from candidacy.rehearse.sound.recording import Floats

LENGTH = 4
DECODED = 0.9
"""The share of the work on the sound that is done when all of it has been decoded."""
Whole16: TypeAlias = npt.NDArray[np.int16]
"""Samples of 16 bits, which take half the room of floats."""
_T = TypeVar("_T")
STEPS = 500
"""Shares of a part of the work that are told: less than a stretch of two hours, so that no child is quiet for long."""


class Told:
    """Says how far a part of the work is, each step once."""

    def __init__(self, part: str) -> None:
        self._part, self._step = part, -1

    def __call__(self, share: float) -> None:
        """Say it, if it is more than before."""
        step = int(min(share, 1.0) * STEPS)
        if step > self._step:
            self._step = step
            say(progress_head(Progress(self._part, step / STEPS)))


def main() -> None:
    """Listen to the recording that is waiting; the exit code is 0 whatever is found."""
    read = hold()
    wished = asked()
    set_limits(memory_for(wished["size"]), most_cpu_s(wished["size"]))
    data = sys.stdin.buffer.read(wished["size"] + LENGTH)[LENGTH:]
    read.set()
    end_with_input()
    decoder = _loaded(wished["words"])
    close_fence()
    allow_cpu(sound_cpu_s(len(data)))
    _listen(wished, data, decoder)
    say({"what": "done"})
    os._exit(0)  # The watch still waits for the end of the input.


def say(head: Head, body: bytes | memoryview = b"") -> None:
    """Send one message to the parent."""
    write_frame(sys.stdout.buffer, head, body)


def asked() -> Head:
    """Read what is wished, which stands before the recording."""
    length = int.from_bytes(sys.stdin.buffer.read(LENGTH), "big")
    return read_json(sys.stdin.buffer.read(min(length, HEAD_LIMIT)))


def _loaded(words: str) -> Any:
    """Load what is loaded late otherwise; return the recogniser, the refusal that it is missing, or None."""
    measure(Recording(np.zeros(RATE_HZ, np.float32)))
    try:
        decoding.load_all()
        return {HEAR: offline.load, LAY: offline.load_aligner}.get(words, lambda: None)()
    except Refusal as refusal:
        return refusal


def _listen(wished: Head, data: bytes, decoder: Any) -> None:
    samples = answered(lambda: _measured(wished, data), _tell_unusable)
    if samples is None:
        return
    remuxed = answered(lambda: seekable.seekable(data), lambda _refusal: None)
    if remuxed:
        say({"what": "seekable", "mime": remuxed.mime}, remuxed.data)
    if wished["words"] == HAND_OVER:
        say({"what": "samples"}, samples.data.cast("B"))
    elif wished["words"] != NONE:
        allow_cpu(words_cpu_s(len(samples) / RATE_HZ))
        answered(lambda: _hear(wished, samples, decoder), tell_no_words)


def answered(work: Callable[[], _T], otherwise: Callable[[Refusal], object]) -> _T | None:
    """Return what the work gives; where it gives a refusal or fails, say so and return None."""
    try:
        return work()
    except BrokenPipeError:
        raise SystemExit(1) from None
    except Refusal as refusal:
        otherwise(refusal)
    except (MemoryError, RecursionError):
        otherwise(TooMuchToHear("Listening to the recording needs more memory than is allowed."))
    except Exception:  # noqa: BLE001 - boundary: a fault of a library is answered, never shown as a trace
        otherwise(ListeningStopped("The program that listens stopped in the middle of its work."))
    return None


def tell_no_words(refusal: Refusal) -> None:
    """Say why there are no words."""
    say(refusal_head(refusal, words=True))


def _tell_unusable(refusal: Refusal) -> None:
    broken = SoundBroken("The recording cannot be decoded.")
    say(refusal_head(broken if isinstance(refusal, ListeningStopped) else refusal, words=False))


def _measured(wished: Head, data: bytes) -> Whole16:
    """Measure the sound and say what was found; return the samples where they are needed for the words."""
    source, waveform, told = decoding.Decoding(data, wished["name"]), Waveform(), Told(SOUND)
    kept = bytearray()
    blocks = _followed(source, _keeping(waveform.passing(source.blocks()), kept, wished["words"]), told)
    sound = measure_blocks(blocks, wished["question_end_s"])
    told(1.0)
    found = rehearsal_json(wished["name"], sound, source.problems)
    say(sound_head(SoundHeard(found, waveform.peaks(), _doubt(sound.quality))))
    return np.frombuffer(kept, np.int16)


def _followed(source: decoding.Decoding, blocks: Iterable[Floats], told: Told) -> Iterator[Floats]:
    for block in blocks:
        yield block
        told(DECODED * source.share)


def _keeping(blocks: Iterable[Floats], kept: bytearray, words: str) -> Iterator[Floats]:
    for block in blocks:
        if words != NONE:
            kept += (np.clip(block, -1, 1) * 32767).astype(np.int16).tobytes()
        yield block


def _doubt(quality: Quality) -> str:
    return " ".join(fault.text for fault in quality.faults) if quality.level is Level.POOR else ""


def _hear(wished: Head, samples: Whole16, decoder: Any) -> None:
    if isinstance(decoder, Refusal):
        raise decoder
    told = Told(WORDS)
    told(0.0)
    if wished["words"] == LAY:
        heard = laying.align(samples, typed(wished["typed"]), decoder, told)
    else:
        heard = offline.recognise(samples, decoder, told)
    told(1.0)
    say(words_head(heard.words, heard.origin, heard.doubt))


if __name__ == "__main__":
    main()
