"""The sound in short frames: power in bands of hearing, 200 times a second."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from scipy import fft

from candidacy.rehearse.sound.recording import RATE_HZ, Floats

STEP_S = 0.005
STEP = round(STEP_S * RATE_HZ)
WINDOW = 320
"""20 ms, Hann: short enough for the edges of a pause, long enough for the bands."""
TRANSFORM = 512
BANDS = 24
LOWEST_HZ, HIGHEST_HZ = 100.0, 7000.0
"""Below is hum and handling, above is little speech and what codecs cut off."""
SMALLEST_POWER = 1e-13
"""-130 dBFS, below the last bit of any recording."""


@dataclass(frozen=True, slots=True, eq=False)
class Spectrum:
    """Frame i (centre i · 5 ms): `bands_db` is the power in each of 24 mel bands, dB of full scale; `hertz` their centres."""

    bands_db: Floats

    @property
    def frames(self) -> int:
        """How many frames there are."""
        return len(self.bands_db)


def mel(hertz: float) -> float:
    """Return the mel scale of a frequency (O'Shaughnessy 1987)."""
    return float(2595 * np.log10(1 + hertz / 700))


def centres_hz() -> Floats:
    """Return the centre of each band, in Hz, evenly spaced on the mel scale."""
    return _corners()[1:-1]


def _corners() -> Floats:
    mels = np.linspace(mel(LOWEST_HZ), mel(HIGHEST_HZ), BANDS + 2)
    return np.asarray(700 * (10 ** (mels / 2595) - 1), np.float32)


def _filters() -> Floats:
    """Triangles between neighbouring corners, so that a power of 1 in a band's middle counts as 1."""
    hertz = np.arange(TRANSFORM // 2 + 1) * RATE_HZ / TRANSFORM
    corners = _corners()
    low, middle, high = corners[:-2, None], corners[1:-1, None], corners[2:, None]
    rising, falling = (hertz - low) / (middle - low), (high - hertz) / (high - middle)
    return np.asarray(np.clip(np.minimum(rising, falling), 0, None).T, np.float32)


def frames_of(blocks: Iterable[Floats], window: int, step: int) -> Iterator[Floats]:
    """Yield overlapping frames (frame x sample), centred on multiples of `step`; zeros stand beyond the ends.

    `blocks` are even blocks whose length is a multiple of `step`; a rest shorter than a step at the end has no frame.
    """
    before = np.zeros(window // 2, np.float32)
    for block in blocks:
        joined = np.concatenate((before, block))
        count = max(0, (len(joined) - window) // step + 1)
        if count:
            yield sliding_window_view(joined, window)[::step][:count]
        before = joined[count * step :]
    rest = np.concatenate((before, np.zeros(window // 2, np.float32)))
    if len(rest) >= window:
        yield sliding_window_view(rest, window)[::step]


def bands_of(frames: Floats) -> Floats:
    """Return the power of each frame in the bands, dB of full scale (a full-scale sine is near -3)."""
    hann = np.hanning(WINDOW + 1)[:-1].astype(np.float32)
    shape = hann * np.float32(np.sqrt(2.0 / (TRANSFORM * np.sum(hann**2))))
    spectra = fft.rfft(frames * shape, TRANSFORM, axis=1)
    power = (spectra.real**2 + spectra.imag**2) @ _filters()
    return np.asarray(10 * np.log10(power + SMALLEST_POWER), np.float32)
