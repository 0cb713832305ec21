"""The small recogniser that needs no download: pocketsphinx, whose model lies in its package.

It writes down what it hears, with many errors; and it lays a text that the seeker typed or corrected along the recording,
which gives each word its seconds and finds the ums that a typed text leaves out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from candidacy.app.hearing.pronouncing import sounds_of
from candidacy.app.hearing.spoken import heard_words, is_sound
from candidacy.kernel.hearing_refusals import RecogniserMissing, WordsNotHeard
from candidacy.rehearse.said.values import Origin, Transcript, Word

RATE_HZ = 16_000
FRAMES_PER_S = 100
DITHER, SEED = 3e-4, 7
"""Noise far below hearing, always the same: pure digital silence makes the aligner fail (research/speech.md §1)."""
FILLERS = ("um", "uh")
LIKELY = 0.05
"""How likely the grammar takes each filler between two words (speech.md §6)."""
SHORTEST_FILLER_S = 0.08
DOUBT = "a small program wrote the words down, and many of them may be wrong"

Samples = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Heard:
    """A word as the recogniser names it, with its seconds."""

    name: str
    start_s: float
    end_s: float


def recognise(samples: Samples) -> Transcript:
    """Return what the recogniser hears in mono samples at 16 kHz, each word with its seconds, marked as doubtful.

    The same samples give the same words. Raises RecogniserMissing, and WordsNotHeard where it hears nothing.
    """
    decoder = _decoder()
    heard = _run(decoder, samples)
    if not heard:
        raise WordsNotHeard("No words were made out in the recording.")
    return Transcript(tuple(Word(one.name, one.start_s, one.end_s) for one in heard), Origin.RECOGNISED, DOUBT)


def align(samples: Samples, transcript: Transcript) -> Transcript:
    """Return the same words with their seconds, and likely ums and uhs between them where they are heard.

    Typed ums are left away first, for the sound tells where they are. Raises RecogniserMissing, and WordsNotHeard where the
    words and the recording do not go together.
    """
    words = heard_words(transcript)
    if not words:
        raise WordsNotHeard("There are no words to look for in the recording.")
    decoder = _decoder(lm=None)
    _teach(decoder, [word for word, _at in words])
    decoder.add_jsgf_string("answer", grammar([word for word, _at in words]))
    decoder.activate_search("answer")
    heard = _run(decoder, samples)
    if len([one for one in heard if one.name not in FILLERS]) != len(words):
        raise WordsNotHeard("The words and the recording do not go together.")
    return replace(transcript, words=tuple(_laid_along(transcript, words, heard)))


def grammar(words: Sequence[str]) -> str:
    """Return the grammar of a text in which an um or uh may stand anywhere."""
    fillers = " | ".join(f"/{LIKELY}/ {one}" for one in FILLERS)
    optional = f"<o> = /{1 - LIKELY * len(FILLERS)}/ <NULL> | {fillers};"
    return f"#JSGF V1.0;\ngrammar answer;\n{optional}\npublic <answer> = <o> {' <o> '.join(words)} <o>;\n"


def _laid_along(transcript: Transcript, words: list[tuple[str, int]], heard: list[_Heard]) -> Iterator[Word]:
    """Yield the words as written, with the seconds of what was heard of them, and the fillers in between."""
    spans: dict[int, tuple[float, float]] = {}
    fillers: dict[int, list[_Heard]] = {}
    places = iter(words)
    at = -1
    for one in heard:
        if one.name in FILLERS:
            fillers.setdefault(at, []).append(one)
        else:
            at = next(places)[1]
            spans[at] = (spans.get(at, (one.start_s, 0.0))[0], one.end_s)
    yield from _likely(fillers.get(-1, []))
    for index, word in enumerate(transcript.words):
        if index in spans:
            yield Word(word.text, *spans[index])
            yield from _likely(fillers.get(index, []))
        elif not is_sound(word.text):
            yield Word(word.text, *_nowhere(spans, index))


def _nowhere(spans: dict[int, tuple[float, float]], index: int) -> tuple[float, float]:
    """Return the moment of a word that cannot be heard, such as a dash: the end of the word before it."""
    before = [span[1] for at, span in spans.items() if at < index]
    moment = max(before, default=0.0)
    return moment, moment


def _likely(fillers: list[_Heard]) -> Iterator[Word]:
    return (Word(one.name, one.start_s, one.end_s) for one in fillers if one.end_s - one.start_s >= SHORTEST_FILLER_S)


def _decoder(**options: Any) -> Any:
    try:
        from pocketsphinx import Decoder  # noqa: PLC0415 - only when something is to be heard
    except ImportError:
        raise RecogniserMissing("The small recogniser is not installed.") from None
    return Decoder(loglevel="FATAL", **options)


def _teach(decoder: Any, words: Sequence[str]) -> None:
    for word in dict.fromkeys(words):
        if decoder.lookup_word(word) is None:
            decoder.add_word(word, sounds_of(word), True)


def _run(decoder: Any, samples: Samples) -> list[_Heard]:
    """Return the words heard in order; an empty list where the search failed or there are no samples."""
    if not len(samples):
        return []
    noise = DITHER * np.random.default_rng(SEED).standard_normal(len(samples))
    data = (np.clip(samples + noise, -1, 1) * 32767).astype("<i2").tobytes()
    decoder.start_utt()
    decoder.process_raw(data, full_utt=True)
    decoder.end_utt()
    found = decoder.seg() if decoder.hyp() is not None else None
    return [_heard_in(one) for one in found or () if one.word[:1] not in "<[+"]


def _heard_in(segment: Any) -> _Heard:
    name = segment.word.partition("(")[0]
    return _Heard(name, segment.start_frame / FRAMES_PER_S, (segment.end_frame + 1) / FRAMES_PER_S)
