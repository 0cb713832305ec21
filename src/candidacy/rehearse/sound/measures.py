"""All that is measured in the sound of an answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from candidacy.rehearse.sound.activity import Activity, over_noise_db
from candidacy.rehearse.sound.finding import Found, found_in, together
from candidacy.rehearse.sound.listening import listen
from candidacy.rehearse.sound.loudness import Loudness, loudness
from candidacy.rehearse.sound.melody import Melody, melody
from candidacy.rehearse.sound.periodicity import HOP_S
from candidacy.rehearse.sound.prolonged import held_share
from candidacy.rehearse.sound.quality import NOISY_BELOW_DB, Part, Quality, quality
from candidacy.rehearse.sound.recording import Floats, Recording, Span
from candidacy.rehearse.sound.samples import Tally
from candidacy.rehearse.sound.spectrum import STEP_S
from candidacy.rehearse.sound.timing import EDGE_S, NOISY_EDGE_S, Timing, timing


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
    hardly (0.1 MB a minute): what is heard is dropped after each stretch of four to six minutes.
    """
    tally = Tally()
    found = together([found_in(heard) for heard in listen(tally.passing(blocks))])
    when = timing(_within(found.active.spans, tally.duration_s), question_end_s, _edge_s(found.active))
    how = quality(
        found.active,
        peak=tally.peak,
        clipped_share=tally.clipped_share,
        speech_s=when.speech_s,
        held=held_share(found.pitch_hz),
    )
    return _left_in(tally.duration_s, found, when, how)


def _within(spans: Iterable[Span], duration_s: float) -> tuple[Span, ...]:
    return tuple(Span(one.start_s, min(one.end_s, duration_s)) for one in spans if one.start_s < duration_s)


def _edge_s(active: Activity) -> float:
    """How much shorter than it is a pause may be measured: less in noise, which hides weak ends of speech."""
    speech, noise = active.speech_dbfs, active.noise_dbfs
    noisy = speech is not None and noise is not None and over_noise_db(speech, noise) < NOISY_BELOW_DB
    return NOISY_EDGE_S if noisy else EDGE_S


def _left_in(duration_s: float, found: Found, when: Timing, how: Quality) -> Sound:
    spoiled, start_s = how.spoiled, when.question_end_s
    middles = found.nuclei[found.nuclei * STEP_S >= start_s]
    later = np.where(np.arange(len(found.pitch_hz)) * HOP_S >= start_s, found.pitch_hz, 0).astype(np.float32)
    return Sound(
        duration_s=duration_s,
        quality=how,
        timing=None if Part.TIMING in spoiled else when,
        nuclei_s=None if Part.RATE in spoiled else tuple(float(one) * STEP_S for one in middles),
        melody=None if Part.PITCH in spoiled else melody(later, HOP_S, when.speech_s),
        loudness=None if Part.LOUDNESS in spoiled else loudness(found.active, middles, when.phrases),
        held=None if Part.FILLERS in spoiled else tuple(one for one in found.held if one.start_s >= start_s),
    )
