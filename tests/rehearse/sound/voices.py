"""Made voices with known truth, from NumPy alone: pulses through formants, a vowel a syllable, exact pauses between phrases."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.signal import lfilter

from candidacy.rehearse.sound.recording import RATE_HZ, Floats

VOWELS = ((730, 1090, 2440), (530, 1840, 2480), (570, 840, 2410), (660, 1720, 2410))
"""Peterson and Barney 1952."""


@dataclass(frozen=True)
class Answer:
    """A made answer: its samples, its phrases and pauses in seconds, its syllables, its pitch in Hz through time."""

    samples: Floats
    phrases: tuple[tuple[float, float], ...]
    pauses: tuple[tuple[float, float], ...]
    syllables: int


def answer(
    phrase_syllables: tuple[int, ...] = (6, 9, 5, 8),
    pauses_s: tuple[float, ...] = (0.4, 0.9, 0.6),
    *,
    latency_s: float = 0.7,
    tail_s: float = 0.8,
    middle_hz: float = 120.0,
    bend_semitones: float = 3.0,
    rate_per_s: float = 4.0,
    level: float = 0.3,
    seed: int = 1,
) -> Answer:
    rng = np.random.default_rng(seed)
    parts: list[NDArray[np.float64]] = [np.zeros(round(latency_s * RATE_HZ))]
    phrases, pauses, at = [], [], latency_s
    for place, count in enumerate(phrase_syllables):
        said = phrase(count, middle_hz, bend_semitones, rate_per_s, rng)
        phrases.append((at, at + len(said) / RATE_HZ))
        at = phrases[-1][1]
        gap = pauses_s[place] if place < len(pauses_s) else tail_s
        if place < len(phrase_syllables) - 1:
            pauses.append((at, at + gap))
        parts += [said, np.zeros(round(gap * RATE_HZ))]
        at += round(gap * RATE_HZ) / RATE_HZ
    whole = np.concatenate(parts)
    whole *= level / np.abs(whole).max()
    return Answer(whole.astype(np.float32), tuple(phrases), tuple(pauses), sum(phrase_syllables))


def phrase(
    count: int, middle_hz: float, bend_semitones: float, rate_per_s: float, rng: np.random.Generator
) -> NDArray[np.float64]:
    each = round(RATE_HZ / rate_per_s)
    time = np.arange(count * each) / (count * each)
    hertz = middle_hz * 2 ** (bend_semitones * np.sin(2 * np.pi * (time + rng.random())) / 12)
    source = lfilter([1], [1, -0.95], np.diff(np.floor(np.cumsum(hertz / RATE_HZ)), prepend=0.0))
    spoken = []
    for place in range(count):
        sound = source[place * each : (place + 1) * each]
        for formant, width in zip(VOWELS[rng.integers(len(VOWELS))], (80, 100, 150), strict=True):
            radius = np.exp(-np.pi * width / RATE_HZ)
            sound = lfilter([1], [1, -2 * radius * np.cos(2 * np.pi * formant / RATE_HZ), radius**2], sound)
        spoken.append(sound / np.abs(sound).max() * _rise_and_fall(each))
    return np.concatenate(spoken)


def _rise_and_fall(length: int) -> NDArray[np.float64]:
    """A syllable: soft at its edges (-20 dB), loud in its middle."""
    return 0.1 + 0.9 * np.sin(np.pi * (np.arange(length) + 0.5) / length) ** 1.5


def with_noise(samples: Floats, snr_db: float, seed: int = 2) -> Floats:
    """White noise below the mean power of what is not silent."""
    power = float(np.mean(samples[np.abs(samples) > 0] ** 2))
    noise = np.random.default_rng(seed).standard_normal(len(samples)) * np.sqrt(power / 10 ** (snr_db / 10))
    return np.asarray(samples + noise, np.float32)


def silence(seconds: float) -> Floats:
    return np.zeros(round(seconds * RATE_HZ), np.float32)
