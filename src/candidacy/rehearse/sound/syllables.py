"""Syllables counted in the sound: the voiced peaks of loudness between 300 and 3,000 Hz.

After Mermelstein 1975 and De Jong and Wempe 2009, with the ear on the formants and with smaller dips.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter1d, maximum_filter1d

from candidacy.rehearse.sound.activity import Activity
from candidacy.rehearse.sound.background import level_db
from candidacy.rehearse.sound.peaks import peaks_standing_out
from candidacy.rehearse.sound.recording import Floats, Whole

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
    heard = level_db(bands_db, LOWEST_HZ, HIGHEST_HZ)
    floor = float(heard[active.noise].mean()) + OVER_NOISE_DB if active.noise.any() else -np.inf
    smooth = gaussian_filter1d(np.maximum(heard, floor), SMOOTHED_FRAMES)
    within = np.where(active.speaking, smooth, smooth.min(initial=0.0))
    peaks = peaks_standing_out(within, LEAST_DIP_DB)
    return np.asarray(peaks[maximum_filter1d(periodicity, NEAR_FRAMES)[peaks] >= VOICED_FROM], np.int64)
