"""Made speech with exact truth: phrases of espeak-ng and flite, trimmed, joined with known pauses, in known noise.

Needs Debian's espeak-ng and flite. Every draw comes from a seed.
"""

from __future__ import annotations

import io
import re
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.io import wavfile
from scipy.signal import resample_poly

from benchmarks.speech import scripts

RATE_HZ = 16_000
TRIM_DB = -40.0
"""A phrase begins and ends where its samples come within 40 dB of its loudest."""
SHORTEST_S, LONGEST_S, MIDDLE_S = 0.25, 2.5, 0.6
Sound = NDArray[np.float32]


@dataclass(frozen=True)
class Voice:
    engine: str
    name: str
    words_per_minute: int = 165
    pitch: int = 50


@dataclass(frozen=True)
class Made:
    """A made answer and its truth."""

    name: str
    samples: Sound
    pauses: tuple[tuple[float, float], ...]
    speech: tuple[tuple[float, float], ...]
    syllables: int
    latency_s: float
    text: str = ""


DEVELOPMENT_VOICES = (
    Voice("espeak", "en-us+m3", 165, 45),
    Voice("espeak", "en-gb+f2", 175, 60),
    Voice("flite", "slt"),
    Voice("flite", "rms"),
)
FRESH_VOICES = (
    Voice("espeak", "en-gb-x-rp+m7", 150, 40),
    Voice("espeak", "en-us+f4", 185, 65),
    Voice("espeak", "en-gb-scotland+klatt4", 170, 50),
    Voice("espeak", "en-029+f3", 160, 70),
    Voice("espeak", "en-us+m1", 195, 30),
    Voice("espeak", "en-gb+f5", 140, 55),
    Voice("flite", "awb"),
    Voice("flite", "kal16"),
)

UNTOUCHED_VOICES = (
    Voice("espeak", "en-us+f1", 170, 60),
    Voice("espeak", "en-gb+m5", 155, 45),
    Voice("espeak", "en-gb-x-gbclan+m2", 180, 40),
    Voice("espeak", "en-us-nyc+linda", 165, 50),
)
SECOND_VOICES = (
    Voice("espeak", "en-us+Alicia", 165, 50),
    Voice("espeak", "en-gb+Andy", 175, 40),
    Voice("espeak", "en-gb-scotland+m4", 150, 45),
    Voice("espeak", "en-us-nyc+steph", 180, 60),
    Voice("espeak", "en-gb-x-gbcwmd+Denis", 160, 35),
    Voice("espeak", "en-029+Lee", 170, 50),
    Voice("espeak", "en-gb-x-rp+belinda", 155, 55),
    Voice("flite", "kal"),
)
LAST_VOICES = (
    Voice("espeak", "en-us+Michael", 160, 45),
    Voice("espeak", "en-gb+anika", 170, 55),
    Voice("espeak", "en-gb-x-rp+marcelo", 185, 50),
    Voice("espeak", "en-gb-x-gbcwmd+Andrea", 150, 60),
    Voice("espeak", "en-us-nyc+ed", 175, 40),
    Voice("espeak", "en-gb-scotland+steph2", 165, 60),
    Voice("espeak", "en-us+klatt2", 155, 50),
    Voice("espeak", "en-029+shelby", 180, 55),
)
"""None of them, nor the texts of `scripts.LAST`, was heard before the page was written."""


def answers(which: str, seed: int) -> list[Made]:
    """Return the made answers: development (3 texts x 4 voices) fresh, second or last (3 texts x 4 of 8 voices), or untouched (4 more)."""
    rng = np.random.default_rng(seed)
    if which == "development":
        texts, voices = list(scripts.DEVELOPMENT), list(DEVELOPMENT_VOICES)
    elif which in ("second", "last"):
        several, speakers = (scripts.SECOND, SECOND_VOICES) if which == "second" else (scripts.LAST, LAST_VOICES)
        texts = [several[i] for i in sorted(rng.permutation(len(several))[:3])]
        voices = [speakers[i] for i in sorted(rng.permutation(8)[:4])]
    elif which == "untouched":
        texts, voices = list(scripts.FRESH[seed % 2 :: 2]), list(UNTOUCHED_VOICES)
    else:
        texts = [scripts.FRESH[i] for i in sorted(rng.permutation(6)[:3])]
        voices = [FRESH_VOICES[i] for i in sorted(rng.permutation(8)[:4])]
    return [answer(f"{n}-{v.name}", text.split("\n"), v, rng) for n, text in enumerate(texts) for v in voices]


def answer(name: str, phrases: list[str], voice: Voice, rng: np.random.Generator) -> Made:
    parts, speech, pauses = [], [], []
    latency = float(rng.uniform(0.3, 2.0))
    at = round(latency * RATE_HZ)
    parts.append(np.zeros(at, np.float32))
    for place, phrase in enumerate(phrases):
        sound = spoken(phrase, voice)
        parts.append(sound)
        speech.append((at / RATE_HZ, (at + len(sound)) / RATE_HZ))
        at += len(sound)
        long = rng.uniform(0.4, 1.5) if place == len(phrases) - 1 else drawn_pause(rng)
        gap = round(long * RATE_HZ)
        parts.append(np.zeros(gap, np.float32))
        if place < len(phrases) - 1:
            pauses.append((at / RATE_HZ, (at + gap) / RATE_HZ))
        at += gap
    whole = np.concatenate(parts)
    whole *= 10 ** (rng.uniform(-14, -2) / 20) / np.abs(whole).max()
    counted = sum(syllables(phrase, voice) for phrase in phrases)
    return Made(name, whole.astype(np.float32), tuple(pauses), tuple(speech), counted, latency, " ".join(phrases))


def drawn_pause(rng: np.random.Generator) -> float:
    return float(np.clip(MIDDLE_S * np.exp(0.6 * rng.standard_normal()), SHORTEST_S, LONGEST_S))


@cache
def spoken(phrase: str, voice: Voice) -> Sound:
    """Return the phrase at 16 kHz, its loudest sample 1, its edges trimmed."""
    rate, sound = _synthesised(phrase, voice)
    sound = resample_poly(sound, RATE_HZ, rate) if rate != RATE_HZ else sound
    sound = sound / np.abs(sound).max()
    loud = np.flatnonzero(np.abs(sound) >= 10 ** (TRIM_DB / 20))
    return np.asarray(sound[loud[0] : loud[-1] + 1], np.float32)


def _synthesised(phrase: str, voice: Voice) -> tuple[int, NDArray[np.float64]]:
    with tempfile.TemporaryDirectory() as folder:
        wav = str(Path(folder) / "a.wav")
        if voice.engine == "flite":
            command = ["flite", "-voice", voice.name, "-t", phrase, "-o", wav]
        else:
            speed, pitch = str(voice.words_per_minute), str(voice.pitch)
            command = ["espeak-ng", "-v", voice.name, "-s", speed, "-p", pitch, "-w", wav, phrase]
        subprocess.run(command, check=True, capture_output=True)
        rate, sound = wavfile.read(io.BytesIO(Path(wav).read_bytes()))
    return rate, sound.astype(np.float64) / 32768


@cache
def syllables(phrase: str, voice: Voice) -> int:
    """Return how many vowels the engine says it speaks."""
    if voice.engine == "flite":
        said = subprocess.run(["flite", "-t", phrase, "-ps", "none"], check=True, capture_output=True, text=True).stdout
        vowels = {"aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh", "uw"}
        return sum(phone in vowels for phone in said.split())
    command = ["espeak-ng", "-q", "-x", "--sep=_", "-v", voice.name.split("+")[0], phrase]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return sum(bool(re.match(r"[',%]*[aAeEiIoOuUV03@]", phone)) for phone in re.split(r"[_\s]+", said))


def with_noise(made: Made, snr_db: float, seed: int) -> Sound:
    """Return the answer in pink noise, `snr_db` below the mean power of its speech."""
    spoken_power = np.mean(np.concatenate([_cut(made, span) ** 2 for span in made.speech]))
    noise = pink(len(made.samples), np.random.default_rng(seed))
    return (made.samples + noise * np.sqrt(spoken_power / 10 ** (snr_db / 10))).astype(np.float32)


def _cut(made: Made, span: tuple[float, float]) -> Sound:
    return made.samples[round(span[0] * RATE_HZ) : round(span[1] * RATE_HZ)]


def pink(length: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return pink noise (power falling by 3 dB an octave from 20 Hz on) of mean square 1."""
    spectrum = np.fft.rfft(rng.standard_normal(length))
    hertz = np.fft.rfftfreq(length, 1 / RATE_HZ)
    spectrum[1:] /= np.sqrt(np.maximum(hertz[1:], 20))
    spectrum[0] = 0
    noise = np.fft.irfft(spectrum, length)
    return noise / np.sqrt(np.mean(noise**2))


def matched(true: tuple[tuple[float, float], ...], found: list[tuple[float, float]]) -> tuple[int, int, list[float]]:
    """Return how many true pauses were found, how many found ones are false, and the edge errors in seconds.

    A true pause is found when one found pause covers more than half of it and lies by more than half in it.
    """
    hits, used, errors = 0, set(), []
    for start, end in true:
        for place, (a, b) in enumerate(found):
            shared = min(end, b) - max(start, a)
            if shared > 0.5 * max(end - start, b - a):
                hits += 1
                used.add(place)
                errors += [abs(a - start), abs(b - end)]
                break
    return hits, len(found) - len(used), errors
