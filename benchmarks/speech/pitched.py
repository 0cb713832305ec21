"""Made voices whose pitch is known: pulses through moving formants, and (with pyworld) speech given another melody."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.signal import lfilter

from benchmarks.speech.made import RATE_HZ, Sound, pink

FRAME_S = 0.01
FORMANTS = np.array([[730, 1090, 2440], [270, 2290, 3010], [300, 870, 2240], [530, 1840, 2480], [570, 840, 2410]])
"""Peterson and Barney 1952, men: the vowels of father, heed, who, head, hawed."""


@dataclass(frozen=True)
class Pitched:
    """A made voice and its pitch every 10 ms (0 where it is not voiced)."""

    name: str
    samples: Sound
    hertz: NDArray[np.float64]


def melody(rng: np.random.Generator, frames: int, middle_hz: float, spread: float) -> NDArray[np.float64]:
    """A wandering pitch: phrases of 0.3 to 1.6 s with gaps, each falling, in semitones around its middle."""
    hertz = np.zeros(frames)
    at = 20
    while at < frames - 40:
        long = int(rng.uniform(30, 160))
        end = min(at + long, frames - 20)
        time = np.linspace(0, 1, end - at)
        bends = sum(rng.normal(0, spread / 2) * np.sin(np.pi * k * time + rng.uniform(0, 6)) for k in (1, 2, 3))
        hertz[at:end] = middle_hz * 2 ** ((bends + spread * (0.5 - time)) / 12)
        at = end + int(rng.uniform(8, 60))
    return np.where(hertz > 0, np.clip(hertz, 80, 380), 0)


def pulses(name: str, seed: int, middle_hz: float, seconds: float = 20.0) -> Pitched:
    rng = np.random.default_rng(seed)
    frames = round(seconds / FRAME_S)
    hertz = melody(rng, frames, middle_hz, rng.uniform(1.5, 4))
    per_sample = np.interp(np.arange(frames * 160) / 160, np.arange(frames), hertz)
    voiced = np.repeat(hertz > 0, 160)
    per_sample = np.where(voiced, np.maximum(per_sample, 60), 0)
    phase = np.cumsum(per_sample / RATE_HZ)
    beats = np.flatnonzero(np.diff(np.floor(phase)) > 0)
    source = np.zeros(frames * 160)
    source[beats] = 1 + 0.05 * rng.standard_normal(len(beats))
    source = lfilter([1], [1, -0.96], source) + 0.004 * rng.standard_normal(len(source)) * voiced
    whole = _through_formants(source, rng, frames) * np.repeat(voiced, 1)
    return Pitched(name, (0.3 * whole / np.abs(whole).max()).astype(np.float32), hertz)


def _through_formants(source: NDArray[np.float64], rng: np.random.Generator, frames: int) -> NDArray[np.float64]:
    turns = np.arange(0, frames + 25, 25)
    places = FORMANTS[rng.integers(0, len(FORMANTS), len(turns))] * rng.uniform(1.0, 1.18)
    out = source
    for formant, width in zip(range(3), (70, 100, 150), strict=True):
        hertz = np.interp(np.arange(frames), turns, places[:, formant])
        state, parts = np.zeros(2), []
        for frame in range(frames):
            radius = np.exp(-np.pi * width / RATE_HZ)
            a = [1, -2 * radius * np.cos(2 * np.pi * hertz[frame] / RATE_HZ), radius**2]
            part, state = lfilter([sum(a)], a, out[frame * 160 : (frame + 1) * 160], zi=state)
            parts.append(part)
        out = np.concatenate(parts)
    return out


def resynthesised(name: str, samples: Sound, seed: int, middle_hz: float) -> Pitched:
    """Return the speech with another melody: its own contour, moved to `middle_hz` and bent; needs pyworld."""
    import pyworld

    rng = np.random.default_rng(seed)
    sound = samples.astype(np.float64)
    found, times = pyworld.harvest(sound, RATE_HZ, frame_period=1000 * FRAME_S)
    envelope = pyworld.cheaptrick(sound, found, times, RATE_HZ)
    noise = pyworld.d4c(sound, found, times, RATE_HZ)
    own = np.median(found[found > 0])
    bend = 2 ** (rng.uniform(1, 3) * np.sin(2 * np.pi * times / rng.uniform(1.5, 4)) / 12)
    hertz = np.where(found > 0, np.clip(found / own * middle_hz * bend, 80, 380), 0)
    made = pyworld.synthesize(hertz, envelope, noise, RATE_HZ, 1000 * FRAME_S)
    return Pitched(name, (0.3 * made / np.abs(made).max()).astype(np.float32), hertz)


def in_noise(one: Pitched, snr_db: float, seed: int) -> Sound:
    voiced = np.repeat(one.hertz > 0, 160)[: len(one.samples)]
    power = np.mean(one.samples[: len(voiced)][voiced] ** 2)
    noise = pink(len(one.samples), np.random.default_rng(seed))
    return (one.samples + noise * np.sqrt(power / 10 ** (snr_db / 10))).astype(np.float32)
