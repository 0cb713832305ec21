"""The peers, where they are installed beside (never a dependency of the program): Praat, librosa, openSMILE."""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib.util import find_spec
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from benchmarks.speech.made import RATE_HZ, Sound

HOP_S = 0.01
LOW_HZ, HIGH_HZ = 75.0, 500.0
Contour = NDArray[np.float64]


def praat_contour(samples: Sound) -> Contour:
    import parselmouth

    pitch = parselmouth.Sound(samples.astype(float), RATE_HZ).to_pitch_ac(
        time_step=HOP_S, pitch_floor=LOW_HZ, pitch_ceiling=HIGH_HZ
    )
    times = np.arange(len(samples) // 160 + 1) * HOP_S
    return np.nan_to_num(np.array([pitch.get_value_at_time(one) for one in times]))


def praat_two_passes(samples: Sound) -> Contour:
    """Praat as De Looze and Hirst (2008) tell its users: a second time within 0.75 q1 to 1.5 q3 of the first."""
    import parselmouth

    first = praat_contour(samples)
    if not (first > 0).any():
        return first
    lower, upper = np.quantile(first[first > 0], (0.25, 0.75))
    sound = parselmouth.Sound(samples.astype(float), RATE_HZ)
    pitch = sound.to_pitch_ac(time_step=HOP_S, pitch_floor=0.75 * lower, pitch_ceiling=1.5 * upper)
    return np.nan_to_num(np.array([pitch.get_value_at_time(one) for one in np.arange(len(first)) * HOP_S]))


def de_jong_wempe(samples: Sound, silence_db: float = -25, least_dip_db: float = 2) -> int:
    """Syllables by the rules of De Jong and Wempe (2009), on Praat's intensity and pitch, with their settings."""
    import parselmouth

    sound = parselmouth.Sound(samples.astype(float), RATE_HZ)
    intensity = sound.to_intensity(50, None, True)
    level, at = intensity.values[0], intensity.xs()
    over = max(np.quantile(level, 0.99) + silence_db, level.min())
    peaks = [k for k in range(1, len(level) - 1) if level[k - 1] < level[k] >= level[k + 1] and level[k] > over]
    pitch = sound.to_pitch_ac(0.02, 30, 4, False, 0.03, 0.25, 0.01, 0.35, 0.25, 450)
    dips = [one for one, other in pairwise(peaks) if level[one] - level[one:other].min() > least_dip_db]
    return sum(not np.isnan(pitch.get_value_at_time(at[one])) for one in dips)


def praat_pauses(samples: Sound) -> list[tuple[float, float]]:
    """Praat's "To TextGrid (silences)" with its own defaults (-25 dB, silence 0.1 s) but pauses from 0.25 s."""
    import parselmouth

    sound = parselmouth.Sound(samples.astype(float), RATE_HZ)
    grid = parselmouth.praat.call(sound, "To TextGrid (silences)", 75, 0, -25, 0.25, 0.1, "silent", "sounding")
    call = parselmouth.praat.call
    places = range(1, int(call(grid, "Get number of intervals", 1)) + 1)
    silent = [place for place in places if call(grid, "Get label of interval", 1, place) == "silent"]
    edges = ("Get start time of interval", "Get end time of interval")
    found = [(call(grid, edges[0], 1, place), call(grid, edges[1], 1, place)) for place in silent]
    return [one for one in found if one[0] > 0 and one[1] < len(samples) / RATE_HZ - 1e-3]


def pyin_contour(samples: Sound) -> Contour:
    import librosa

    hertz, voiced, _ = librosa.pyin(
        samples, fmin=LOW_HZ, fmax=HIGH_HZ, sr=RATE_HZ, frame_length=1024, hop_length=160, center=True
    )
    return np.where(voiced, np.nan_to_num(hertz), 0)


def opensmile_contour(samples: Sound) -> Contour:
    import opensmile

    smile = opensmile.Smile(opensmile.FeatureSet.eGeMAPSv02, opensmile.FeatureLevel.LowLevelDescriptors)
    table = smile.process_signal(samples, RATE_HZ)
    semitones = table["F0semitoneFrom27.5Hz_sma3nz"].to_numpy()
    starts = table.index.get_level_values("start").total_seconds().to_numpy()
    ends = table.index.get_level_values("end").total_seconds().to_numpy()
    hertz = np.where(semitones > 0, 27.5 * 2 ** (semitones / 12), 0)
    at = np.arange(len(samples) // 160 + 1) * HOP_S
    nearest = np.clip(np.searchsorted((starts + ends) / 2, at), 0, len(hertz) - 1)
    return hertz[nearest]


def trackers() -> dict[str, Callable[[Sound], Contour]]:
    every = {
        "parselmouth": ("Praat AC", praat_contour),
        "librosa": ("librosa pYIN", pyin_contour),
        "opensmile": ("openSMILE eGeMAPSv02", opensmile_contour),
    }
    return {name: run for module, (name, run) in every.items() if find_spec(module)}


def seconds_of(run: Callable[[], object], times: int = 3) -> float:
    """CPU seconds, the best of a few runs."""
    took = []
    for _ in range(times):
        started = time.process_time()
        run()
        took.append(time.process_time() - started)
    return min(took)
