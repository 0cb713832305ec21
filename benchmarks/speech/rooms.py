"""What rooms, lines and people do to a recording: echo, other voices, keys, breaths, hum, a telephone. All from a seed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, fftconvolve, sosfilt

from benchmarks.speech.made import RATE_HZ, Made, Sound, pink

Doubles = NDArray[np.float64]
Room = Callable[[Made, list[Made], np.random.Generator], Doubles]
"""From an answer, other answers and the draws to samples."""


def echo(seconds: float, direct_db: float) -> Room:
    """A room that falls by 60 dB in `seconds`, its echo `direct_db` below the direct sound."""

    def heard(made: Made, _others: list[Made], rng: np.random.Generator) -> Doubles:
        long = round(1.2 * seconds * RATE_HZ)
        tail = rng.standard_normal(long) * 10 ** (-3 * np.arange(long) / (seconds * RATE_HZ))
        tail[: round(0.003 * RATE_HZ)] = 0
        tail *= np.sqrt(10 ** (-direct_db / 10) / np.sum(tail**2))
        tail[0] = 1
        return fftconvolve(made.samples, tail)[: len(made.samples)]

    return heard


def babble(below_db: float) -> Room:
    """Four other voices at once, all their pauses cut out."""

    def heard(made: Made, others: list[Made], rng: np.random.Generator) -> Doubles:
        whole = np.zeros(len(made.samples))
        for place in rng.permutation(len(others))[:4]:
            loud = others[place].samples[np.abs(others[place].samples) > 1e-3]
            whole += np.roll(np.resize(loud / np.std(loud), len(whole)), int(rng.integers(len(whole))))
        return made.samples + whole / np.std(whole) * _level(made) * 10 ** (-below_db / 20)

    return heard


def keys(made: Made, _others: list[Made], rng: np.random.Generator) -> Doubles:
    """Typing beside the microphone: some keys in every pause, each 10 to 25 ms, 10 to 20 dB below the peak."""
    whole = made.samples.astype(np.float64)
    for start, end in made.pauses:
        for at in np.sort(rng.uniform(start + 0.05, end - 0.05, max(1, int(4 * (end - start))))):
            long = int(rng.uniform(0.010, 0.025) * RATE_HZ)
            key = rng.standard_normal(long) * np.exp(-4 * np.arange(long) / long)
            _put(whole, at, key / np.abs(key).max() * np.abs(whole).max() * 10 ** (-rng.uniform(10, 20) / 20))
    return whole


def breaths(made: Made, _others: list[Made], rng: np.random.Generator) -> Doubles:
    """A breath of 0.2 to 0.4 s in every pause that is long enough, 22 to 32 dB below the peak, 0.3 to 4 kHz."""
    whole, band = made.samples.astype(np.float64), butter(2, (300, 4000), "bandpass", fs=RATE_HZ, output="sos")
    for start, end in made.pauses:
        long = rng.uniform(0.2, 0.4)
        if end - start > long + 0.1:
            size = int(long * RATE_HZ)
            breath = sosfilt(band, rng.standard_normal(size)) * np.hanning(size)
            _put(whole, rng.uniform(start + 0.05, end - long - 0.05), breath / np.abs(breath).max() * np.abs(whole).max() * 10 ** (-rng.uniform(22, 32) / 20))  # fmt: skip
    return whole


def hum(made: Made, _others: list[Made], rng: np.random.Generator) -> Doubles:
    """The mains and a fan: 50 Hz and its overtones, 15 dB below the speech."""
    time = np.arange(len(made.samples)) / RATE_HZ
    whole = sum(np.sin(2 * np.pi * 50 * k * time + rng.uniform(0, 6)) / k for k in range(1, 9))
    return made.samples + whole / np.std(whole) * _level(made) * 10 ** (-15 / 20)


def telephone(made: Made, _others: list[Made], _rng: np.random.Generator) -> Doubles:
    """300 to 3,400 Hz."""
    return sosfilt(butter(4, (300, 3400), "bandpass", fs=RATE_HZ, output="sos"), made.samples)


def quiet(made: Made, _others: list[Made], _rng: np.random.Generator) -> Doubles:
    """30 dB softer, in 16 bits."""
    return np.round(made.samples * 10 ** (-30 / 20) * 32768) / 32768


def nothing(made: Made, _others: list[Made], _rng: np.random.Generator) -> Doubles:
    return made.samples.astype(np.float64)


ROOMS: dict[str, Room] = {
    "none": nothing,
    "echo 0.3 s, 6 dB below": echo(0.3, 6),
    "echo 0.5 s, 6 dB below": echo(0.5, 6),
    "echo 0.5 s, as loud": echo(0.5, 0),
    "babble 20 dB below": babble(20),
    "babble 10 dB below": babble(10),
    "keys in the pauses": keys,
    "breaths in the pauses": breaths,
    "hum 15 dB below": hum,
    "telephone": telephone,
    "30 dB softer": quiet,
}


def heard_in(room: Room, made: Made, others: list[Made], seed: int) -> Sound:
    """Return the answer as it is heard there, in pink noise 35 dB below the speech."""
    rng = np.random.default_rng(seed)
    whole = room(made, others, rng)
    noise = pink(len(whole), rng) * np.std(whole[np.abs(whole) > 1e-3 * np.abs(whole).max()]) * 10 ** (-35 / 20)
    return (whole + noise).astype(np.float32)


def _level(made: Made) -> float:
    return float(
        np.std(np.concatenate([made.samples[round(a * RATE_HZ) : round(b * RATE_HZ)] for a, b in made.speech]))
    )


def _put(whole: Doubles, at_s: float, sound: Doubles) -> None:
    at = round(at_s * RATE_HZ)
    end = min(at + len(sound), len(whole))
    whole[at:end] += sound[: end - at]
