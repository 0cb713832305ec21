"""How the pitch moves: its middle, and its variation in semitones around the speaker's own middle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from candidacy.rehearse.sound.recording import Floats

LEAST_VOICED_S = 1.0


@dataclass(frozen=True, slots=True)
class Melody:
    """`median_hz` is the speaker's own measure, never a mark; `sd_semitones` and the 10-90 % range are around it."""

    median_hz: float
    sd_semitones: float
    range_semitones: float
    voiced_share: float


def melody(contour_hz: Floats, hop_s: float, speech_s: float) -> Melody | None:
    """Return the melody of a contour (0 where not voiced), a value each `hop_s`; None below one second of voice."""
    voiced = contour_hz[contour_hz > 0]
    if len(voiced) * hop_s < LEAST_VOICED_S or speech_s <= 0:
        return None
    median = float(np.median(voiced))
    semitones = 12 * np.log2(voiced / median)
    low, high = np.quantile(semitones, (0.1, 0.9))
    share = min(1.0, len(voiced) * hop_s / speech_s)
    return Melody(median, float(semitones.std()), float(high - low), share)
