"""Whether a recording is good enough to be measured: what is wrong with it is said, and what that spoils is left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from candidacy.rehearse.sound.activity import Activity, over_noise_db


class Part(StrEnum):
    """The groups of measures that a fault can spoil."""

    TIMING = "timing"
    RATE = "rate"
    PITCH = "pitch"
    LOUDNESS = "loudness"
    FILLERS = "fillers"


class Level(StrEnum):
    """How a recording is: good, fair (something is left out), or poor (little can be said)."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


EVERYTHING = frozenset(Part)
ALL_BUT_TIMING = EVERYTHING - {Part.TIMING}


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a recording, in words for the speaker, and what is left out because of it."""

    code: str
    text: str
    spoils: frozenset[Part]


SILENCE = Fault(
    "silence", "There is nothing to hear. Check that the right microphone is on and not muted.", ALL_BUT_TIMING
)
NO_SPEECH = Fault("no_speech", "Nobody can be heard speaking. Move closer to the microphone.", ALL_BUT_TIMING)
NOT_SPEECH = Fault(
    "not_speech",
    "This sounds like music or a steady tone rather than speech. Turn off what plays beside you.",
    ALL_BUT_TIMING - {Part.PITCH},
)
TOO_SHORT = Fault(
    "too_short",
    "Less than a second is spoken, which is too little for a pace or a melody.",
    frozenset({Part.RATE, Part.LOUDNESS}),
)
VERY_NOISY = Fault(
    "very_noisy", "The room is nearly as loud as the voice. Find a quieter place or move closer.", EVERYTHING
)
NOISY = Fault(
    "noisy",
    "There is noise behind the voice. Pauses and syllables may be off a little; long held sounds are not looked for.",
    frozenset({Part.FILLERS}),
)
CLIPPED = Fault(
    "clipped",
    "The loudest parts are cut off, so loudness is not measured. Lower the microphone's level.",
    frozenset({Part.LOUDNESS}),
)
VERY_CLIPPED = Fault("very_clipped", "Much of the voice is cut off. Lower the microphone's level.", EVERYTHING)
TOO_QUIET = Fault(
    "too_quiet",
    "The voice is very quiet in this recording. Raise the microphone's level or move closer.",
    frozenset({Part.LOUDNESS}),
)

SILENT_PEAK = 10 ** (-70 / 20)
QUIET_DBFS = -55.0
NOISY_BELOW_DB, VERY_NOISY_BELOW_DB = 15.0, 3.0
CLIPPED_FROM, VERY_CLIPPED_FROM = 0.001, 0.1
"""Shares of all samples that lie within 2 % of the highest; speech has 0.0002 at most on the files measured."""
SHORT_SPEECH_S = 1.0
HELD_FROM = 0.5
"""Share of voice on one pitch: speech has 0.1 at most, flat made voices in an echoing room 0.5, played notes 0.6 and more."""


@dataclass(frozen=True, slots=True)
class Quality:
    """How good a recording is; levels in dB of full scale between 100 and 7,000 Hz, None where there is none."""

    faults: tuple[Fault, ...]
    speech_dbfs: float | None
    noise_dbfs: float | None
    peak: float
    clipped_share: float

    @property
    def snr_db(self) -> float | None:
        """How far the speech alone stands above the noise, dB; at least 0."""
        if self.speech_dbfs is None or self.noise_dbfs is None:
            return None
        return over_noise_db(self.speech_dbfs, self.noise_dbfs)

    @property
    def spoiled(self) -> frozenset[Part]:
        """The measures left out."""
        return frozenset[Part]().union(*(one.spoils for one in self.faults))

    @property
    def level(self) -> Level:
        """Poor where most is left out, fair where anything is."""
        if len(self.spoiled) >= len(Part) - 2:
            return Level.POOR
        return Level.FAIR if self.faults else Level.GOOD


def quality(active: Activity, *, peak: float, clipped_share: float, speech_s: float, held: float) -> Quality:
    """Return how good a recording is: `peak` 0 to 1, `held` the share of voice on one pitch."""
    speech, noise = active.speech_dbfs, active.noise_dbfs
    bare = Quality((), speech, noise, peak, clipped_share)
    if peak < SILENT_PEAK or speech is None:
        return Quality((SILENCE if peak < SILENT_PEAK else NO_SPEECH,), speech, noise, peak, clipped_share)
    return Quality(tuple(_faults(bare, speech, speech_s, held)), speech, noise, peak, clipped_share)


def _faults(bare: Quality, speech_dbfs: float, speech_s: float, held: float) -> Iterable[Fault]:
    snr_db = bare.snr_db
    if held >= HELD_FROM:
        yield NOT_SPEECH
    if speech_s < SHORT_SPEECH_S:
        yield TOO_SHORT
    if snr_db is not None and snr_db < NOISY_BELOW_DB:
        yield VERY_NOISY if snr_db < VERY_NOISY_BELOW_DB else NOISY
    if bare.clipped_share >= CLIPPED_FROM:
        yield VERY_CLIPPED if bare.clipped_share >= VERY_CLIPPED_FROM else CLIPPED
    if speech_dbfs < QUIET_DBFS:
        yield TOO_QUIET
