"""How loud it is spoken, how much that varies, and whether phrases fade at their ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from candidacy.rehearse.sound.activity import Activity
from candidacy.rehearse.sound.recording import Floats, Span, Whole
from candidacy.rehearse.sound.spectrum import STEP_S

FEWEST_SYLLABLES = 10
PHRASE_S, PHRASE_SYLLABLES = 1.0, 5
"""A phrase long enough to fade."""
END_S = 0.6
"""The end of a phrase: about its last two syllables."""
FADED_DB = -10.0
"""A phrase fades where its end is softer than its middle by more than this: an assumption of ours."""


@dataclass(frozen=True, slots=True)
class Fade:
    """The level of the ends of phrases over their middles: `median_db` (below 0: softer), and which phrases fade."""

    median_db: float
    phrases: int
    faded: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Loudness:
    """Levels of syllables: their median in dB of full scale (this microphone, this distance), their variation in dB."""

    median_dbfs: float
    sd_db: float
    range_db: float
    fade: Fade | None


def loudness(active: Activity, nuclei: Whole, phrases: Sequence[Span]) -> Loudness | None:
    """Return the loudness of the syllables and phrases; None below ten syllables."""
    if len(nuclei) < FEWEST_SYLLABLES:
        return None
    levels = _without_noise(active, nuclei)
    low, high = np.quantile(levels, (0.1, 0.9))
    return Loudness(float(np.median(levels)), float(levels.std()), float(high - low), _fade(levels, nuclei, phrases))


def _without_noise(active: Activity, nuclei: Whole) -> Floats:
    """The levels less the mean power of the noise, at most 10 dB less."""
    power = 10 ** (active.level_db[nuclei] / 10)
    noise = float(np.mean(10 ** (active.level_db[active.noise] / 10))) if active.noise.any() else 0.0
    return np.asarray(10 * np.log10(np.maximum(power - noise, 0.1 * power)), np.float32)


def _fade(levels: Floats, nuclei: Whole, phrases: Sequence[Span]) -> Fade | None:
    falls = [(one, _fall(levels, nuclei * STEP_S, one)) for one in phrases if one.length_s >= PHRASE_S]
    known = [(one, fall) for one, fall in falls if fall is not None]
    if not known:
        return None
    faded = tuple(one for one, fall in known if fall < FADED_DB)
    return Fade(float(np.median([fall for _, fall in known])), len(known), faded)


def _fall(levels: Floats, at_s: Floats, phrase: Span) -> float | None:
    """The mean level of the last 0.6 s less the median of the phrase, dB."""
    within = (at_s >= phrase.start_s) & (at_s < phrase.end_s)
    last = within & (at_s >= phrase.end_s - END_S)
    if within.sum() < PHRASE_SYLLABLES or not last.any():
        return None
    return float(levels[last].mean() - np.median(levels[within]))
