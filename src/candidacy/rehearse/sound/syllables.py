"""Syllables counted in the sound: the voiced peaks of loudness between 300 and 3,000 Hz.

After Mermelstein 1975 and De Jong and Wempe 2009, with the ear on the formants and with smaller dips.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter1d, maximum_filter1d
from scipy.signal import find_peaks

from candidacy.rehearse.sound.activity import Activity
from candidacy.rehearse.sound.recording import Floats, Whole
from candidacy.rehearse.sound.spectrum import centres_hz

LOWEST_HZ, HIGHEST_HZ = 300.0, 3000.0
SMOOTHED_FRAMES = 3.0
"""15 ms (the deviation of a normal curve)."""
LEAST_DIP_DB = 1.0
"""Between two syllables it is at least this much softer than in the softer of them."""
OVER_NOISE_DB = 3.0
"""Dips into the noise end here, so that its ripples make no syllables."""
VOICED_FROM = 0.5
NEAR_FRAMES = 5


def nuclei(bands_db: Floats, active: Activity, periodicity: Floats) -> Whole:
    """Return the frames (5 ms) of the middles of the syllables; `periodicity` is 0 to 1, a value a frame."""
    floor = _noise_db(bands_db, active) + OVER_NOISE_DB
    heard = gaussian_filter1d(np.maximum(_envelope_db(bands_db), floor), SMOOTHED_FRAMES)
    peaks, _ = find_peaks(np.where(active.speaking, heard, floor), prominence=LEAST_DIP_DB)
    return np.asarray(peaks[maximum_filter1d(periodicity, NEAR_FRAMES)[peaks] >= VOICED_FROM], np.int64)


def _envelope_db(bands_db: Floats) -> Floats:
    hertz = centres_hz()
    heard = bands_db[:, (hertz > LOWEST_HZ) & (hertz < HIGHEST_HZ)]
    return np.asarray(10 * np.log10(np.sum(10 ** (heard / 10), axis=1)), np.float32)


def _noise_db(bands_db: Floats, active: Activity) -> float:
    return float(_envelope_db(bands_db[active.noise]).mean()) if active.noise.any() else -130.0
