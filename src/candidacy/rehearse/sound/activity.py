"""Where somebody speaks: what stands out of the noise of its own recording, and holds a voice.

Each band is measured against the mean and spread of its own noise, found by looking three times: noise is what was
not speech the time before. What stands out in some bands at once, however weak in others, is taken for sound; a sound
without any voice in it (a breath, a click, a door) is not speech, unless it is the burst of a consonant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from candidacy.rehearse.sound.background import first_guess, level_db, standing_out
from candidacy.rehearse.sound.recording import Floats, Span, Truths, Whole, runs
from candidacy.rehearse.sound.spectrum import STEP_S

BEGINS_AT, GOES_ON_AT = 4.0, 2.0
"""In robust deviations of the noise: what begins a sound, and down to where it goes on (hysteresis)."""
RANGE_DB = 32.0
"""What lies further below the loud parts (95 of 100) of the speech is its echo or the room, not speech."""
JOINED_BELOW = round(0.2 / STEP_S)
"""The closure of a consonant is shorter than this, a pause is not."""
NEAR_BELOW, HISS_NEAR_BELOW = round(0.1 / STEP_S), round(0.14 / STEP_S)
"""What has no voice of its own belongs to the voice this near: the burst of a final t; the hiss of an s, which is longer."""
HISS_FRAMES = round(0.06 / STEP_S)
"""A hiss is as long as this, a burst is shorter."""
BURST_NEAR_BELOW = round(0.17 / STEP_S)
"""So near before and behind, a voice makes a burst of any short sound: no closure of a consonant is longer."""
CORE_FRAMES, VOICED_FRAMES = 2, round(0.04 / STEP_S)
BEFORE_FRAMES, AFTER_FRAMES = 10, 20
"""50 ms before and 100 ms after a sound belong neither to it nor to the noise."""
PASSES = 3
FEWEST_NOISE_FRAMES = round(0.1 / STEP_S)
QUIETEST_SHARE = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Activity:
    """Where somebody speaks, by frames of 5 ms, and how loud speech and noise are."""

    speaking: Truths
    noise: Truths
    level_db: Floats

    @property
    def spans(self) -> tuple[Span, ...]:
        """The stretches of speech, in seconds."""
        return tuple(Span(float(start) * STEP_S, float(end) * STEP_S) for start, end in runs(self.speaking))

    @property
    def speech_dbfs(self) -> float | None:
        """The mean power of the speech with the noise in it, dB of full scale; None where nobody speaks."""
        return _mean_db(self.level_db[self.speaking])

    @property
    def noise_dbfs(self) -> float | None:
        """The mean power of the noise, dB of full scale; None where there is none."""
        return _mean_db(self.level_db[self.noise])


def joined(parts: Sequence[Activity]) -> Activity:
    """Return the parts of a recording, one after the other, as one."""
    return Activity(
        np.concatenate([one.speaking for one in parts]),
        np.concatenate([one.noise for one in parts]),
        np.concatenate([one.level_db for one in parts]),
    )


def over_noise_db(speech_dbfs: float, noise_dbfs: float) -> float:
    """Return how far the speech alone stands above the noise, dB; at least 0."""
    both, noise = 10 ** (speech_dbfs / 10), 10 ** (noise_dbfs / 10)
    return float(10 * np.log10(max(both - noise, noise) / noise))


def activity(bands_db: Floats, voiced: Truths) -> Activity:
    """Return where speech is, from the bands and whether each frame is periodic (both 5 ms apart)."""
    level = level_db(bands_db)
    noise = first_guess(bands_db) if len(bands_db) else voiced
    loud = np.ones(len(bands_db), np.bool_)
    for _ in range(PASSES if len(bands_db) else 0):
        sounding = _sounding(standing_out(bands_db, noise), noise, loud, voiced)
        noise = _outside(sounding, level)
        loud = level > _just_heard(level, sounding)
    return Activity(_sounding(standing_out(bands_db, noise), noise, loud, voiced), noise, level)


def _sounding(score: Floats, noise: Truths, loud: Truths, voiced: Truths) -> Truths:
    """Frames of speech: runs that go on above the lower bound and rise above the upper one, with a voice near, joined."""
    middle = float(np.median(score[noise]))
    spread = max(1.4826 * float(np.median(np.abs(score[noise] - middle))), 0.05)
    found = runs((score > middle + GOES_ON_AT * spread) & loud)
    found = found[_within(score > middle + BEGINS_AT * spread, found) >= CORE_FRAMES]
    found = _joined(found, _near(found))
    found = found[_spoken(found, voiced)]
    return _marked(_joined(found, JOINED_BELOW), len(score))


def _spoken(found: Whole, voiced: Truths) -> Truths:
    """Which runs hold a voice, or are the burst of a consonant: short, and closely between two that do."""
    own = np.asarray(_within(voiced, found) >= VOICED_FRAMES)
    if len(found) < 3:
        return own
    near = found[1:, 0] - found[:-1, 1] < BURST_NEAR_BELOW
    short = found[1:-1, 1] - found[1:-1, 0] < HISS_FRAMES
    own[1:-1] |= short & near[:-1] & near[1:] & own[:-2] & own[2:]
    return own


def _within(true: Truths, found: Whole) -> Whole:
    """How many frames of each run are true."""
    count = np.concatenate(([0], np.cumsum(true)))
    return np.asarray(count[found[:, 1]] - count[found[:, 0]])


def _near(found: Whole) -> Whole:
    """How near two neighbouring runs must be to belong together, in frames."""
    long = found[:, 1] - found[:, 0] >= HISS_FRAMES
    return np.where(long[1:] & long[:-1], HISS_NEAR_BELOW, NEAR_BELOW)


def _joined(found: Whole, below: Whole | int) -> Whole:
    if len(found) < 2:
        return found
    apart = found[1:, 0] - found[:-1, 1] >= below
    return np.stack((found[np.append(True, apart), 0], found[np.append(apart, True), 1]), axis=1)


def _marked(found: Whole, length: int) -> Truths:
    turns = np.zeros(length + 1, np.int64)
    np.add.at(turns, found[:, 0], 1)
    np.add.at(turns, found[:, 1], -1)
    return np.asarray(np.cumsum(turns[:-1]) > 0)


def _outside(sounding: Truths, level: Floats) -> Truths:
    """The frames well away from any sound; where there are too few, the quietest twentieth."""
    found = runs(sounding)
    first, last = np.maximum(found[:, 0] - BEFORE_FRAMES, 0), np.minimum(found[:, 1] + AFTER_FRAMES, len(sounding))
    outside = ~_marked(np.stack((first, last), axis=1), len(sounding))
    enough = outside.sum() >= FEWEST_NOISE_FRAMES
    return outside if enough else np.asarray(level <= np.quantile(level, QUIETEST_SHARE))


def _just_heard(level: Floats, sounding: Truths) -> float:
    """The level below which a sound is the speech's own echo."""
    return float(np.quantile(level[sounding], 0.95)) - RANGE_DB if sounding.any() else -np.inf


def _mean_db(levels_db: Floats) -> float | None:
    return float(10 * np.log10(np.mean(10 ** (levels_db.astype(np.float64) / 10)))) if len(levels_db) else None
