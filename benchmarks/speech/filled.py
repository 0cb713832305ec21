"""Ums in a made voice, found by laying the clean text along the sound; where each was said is known."""

from __future__ import annotations

from collections import Counter
from importlib.util import find_spec

import numpy as np

from benchmarks.speech.made import RATE_HZ, Sound, Voice, pink, spoken
from candidacy.kernel.hearing_refusals import WordsNotHeard
from candidacy.rehearse.said.values import typed

FILLERS = ("um", "uh")
EACH_WORDS = 11
"""One filler for so many words, about 14 a minute."""


def said_with(text: str, voice: Voice, rng: np.random.Generator, each: int) -> tuple[Sound, Counter[int]]:
    """Return a text spoken phrase by phrase, and after how many words an um or uh was put in (none where `each` is 0)."""
    parts, places, count = [np.zeros(8000, np.float32)], Counter[int](), 0
    for phrase in text.split("\n"):
        words = phrase.split()
        wanted = set(rng.permutation(len(words))[: rng.binomial(len(words), 1 / each)].tolist()) if each else set()
        said = [f"{FILLERS[rng.integers(2)]} {word}" if at in wanted else word for at, word in enumerate(words)]
        places.update(count + at for at in wanted)
        parts += [spoken(" ".join(said), voice), np.zeros(round(rng.uniform(0.25, 0.9) * RATE_HZ), np.float32)]
        count += len(words)
    return np.concatenate(parts) * np.float32(0.4), places


def found_in(samples: Sound, text: str) -> Counter[int] | None:
    """Return after how many words an um or uh is likely; None where the words are refused."""
    from candidacy.app.hearing.laying import align

    places, count = Counter[int](), 0
    try:
        laid = align(samples, typed(text.replace("\n", " ")))
    except WordsNotHeard:
        return None
    for word in laid.text.split():
        if word in FILLERS:
            places[count] += 1
        else:
            count += 1
    return places


def filler_rows(texts: tuple[str, ...], voices: list[Voice], seed: int) -> list[dict[str, object]]:
    if not find_spec("pocketsphinx"):
        return []
    return [
        _row(kind, snr, each, texts, [one for one in voices if one.engine == kind], seed)
        for kind in ("flite", "espeak")
        for snr in (40, 20)
        for each in (EACH_WORDS, 0)
    ]


def _row(kind: str, snr: float, each: int, texts: tuple[str, ...], voices: list[Voice], seed: int) -> dict[str, object]:
    rng, seconds, refused, tally = np.random.default_rng(seed), 0.0, 0, Counter[str]()
    for text in texts:
        for voice in voices:
            samples, truth = said_with(text, voice, rng, each)
            level = np.std(samples[np.abs(samples) > 1e-3]) * 10 ** (-snr / 20)
            found = found_in((samples + pink(len(samples), rng) * level).astype(np.float32), text)
            refused += found is None
            got = found or Counter[int]()
            seconds += len(samples) / RATE_HZ
            tally.update(hits=(got & truth).total(), false=(got - truth).total(), missed=(truth - got).total())
    right, false, missed = tally["hits"], tally["false"], tally["missed"]
    return {
        "voices": f"{kind}, {len(voices)}", "dB": snr, "answers": len(texts) * len(voices), "refused": refused, "said": right + missed,
        "found": right, "false": false, "false a minute": 60 * false / seconds, "F1": 2 * right / (2 * right + false + missed) if each else "",
    }  # fmt: skip
