"""All that is measured in the sound of an answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from candidacy.rehearse.sound.activity import Activity, activity
from candidacy.rehearse.sound.contour import contour
from candidacy.rehearse.sound.listening import Heard, listen
from candidacy.rehearse.sound.loudness import Loudness, loudness
from candidacy.rehearse.sound.melody import Melody, melody
from candidacy.rehearse.sound.periodicity import HOP_S
from candidacy.rehearse.sound.prolonged import held_share, prolonged
from candidacy.rehearse.sound.quality import Part, Quality, quality
from candidacy.rehearse.sound.recording import Floats, Recording, Span, Whole
from candidacy.rehearse.sound.spectrum import STEP_S
from candidacy.rehearse.sound.syllables import nuclei
from candidacy.rehearse.sound.timing import Timing, timing

VOICED_FROM = 0.5
"""A frame that repeats by this much holds a voice."""


@dataclass(frozen=True, slots=True)
class Sound:
    """The measures of one answer from its sound alone; what a fault of the recording spoils is None.

    `nuclei_s` are the middles of the syllables and `held` the long held sounds (likely fillers), in seconds.
    """

    duration_s: float
    quality: Quality
    timing: Timing | None
    nuclei_s: tuple[float, ...] | None
    melody: Melody | None
    loudness: Loudness | None
    held: tuple[Span, ...] | None

    @property
    def syllables(self) -> int | None:
        """How many syllables are heard."""
        return None if self.nuclei_s is None else len(self.nuclei_s)

    @property
    def articulation_rate_per_s(self) -> float | None:
        """Syllables a second of speech, pauses left out."""
        return self._per_s(self.timing.speech_s if self.timing else 0.0)

    @property
    def speech_rate_per_s(self) -> float | None:
        """Syllables a second of the answer, pauses included."""
        return self._per_s(self.timing.answer_s if self.timing else 0.0)

    def _per_s(self, seconds: float) -> float | None:
        return len(self.nuclei_s) / seconds if self.nuclei_s is not None and seconds > 0 else None


def measure(recording: Recording, question_end_s: float = 0.0) -> Sound:
    """Return the measures of a whole recording; the answer begins after `question_end_s`."""
    return measure_blocks(recording.blocks(), question_end_s)


def measure_blocks(blocks: Iterable[Floats], question_end_s: float = 0.0) -> Sound:
    """Return the measures of a recording that comes in blocks of mono samples, 16 000 a second.

    Raises SoundBroken where a sample is no number, SoundTooLong beyond two hours. Time grows with the length, memory
    by about 3 MB a minute.
    """
    heard = listen(blocks)
    active = activity(heard.bands_db, heard.periodicity >= VOICED_FROM)
    pitch = contour(heard.candidates, heard.hops_within(active.speaking))
    when = timing(_within(active.spans, heard.duration_s), question_end_s)
    how = quality(
        active,
        peak=heard.peak,
        clipped_share=heard.clipped_share,
        speech_s=when.speech_s,
        held=held_share(pitch),
    )
    return _left_in(heard, active, pitch, when, how)


def _within(spans: Iterable[Span], duration_s: float) -> tuple[Span, ...]:
    return tuple(Span(one.start_s, min(one.end_s, duration_s)) for one in spans if one.start_s < duration_s)


def _left_in(heard: Heard, active: Activity, pitch: Floats, when: Timing, how: Quality) -> Sound:
    spoiled = how.spoiled
    found = _since(nuclei(heard.bands_db, active, heard.periodicity), when.question_end_s)
    later = np.where(np.arange(len(pitch)) * HOP_S >= when.question_end_s, pitch, 0).astype(np.float32)
    held = [one for one in prolonged(heard.bands_db, later) if one.start_s >= when.question_end_s]
    return Sound(
        duration_s=heard.duration_s,
        quality=how,
        timing=None if Part.TIMING in spoiled else when,
        nuclei_s=None if Part.RATE in spoiled else tuple(float(one) * STEP_S for one in found),
        melody=None if Part.PITCH in spoiled else melody(later, HOP_S, when.speech_s),
        loudness=None if Part.LOUDNESS in spoiled else loudness(active, found, when.phrases),
        held=None if Part.FILLERS in spoiled else tuple(held),
    )


def _since(frames: Whole, start_s: float) -> Whole:
    return frames[frames * STEP_S >= start_s]
