"""The measures of an answer as one JSON object for scripts; every key is explained in docs/reference/rehearse-json.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import numpy as np

from candidacy import __version__
from candidacy.kernel.problems import Problem
from candidacy.rehearse.sound import Sound, Span
from candidacy.rehearse.sound.loudness import Loudness
from candidacy.rehearse.sound.melody import Melody
from candidacy.rehearse.sound.quality import Level, Quality

Json: TypeAlias = dict[str, Any]

FORMAT_VERSION = 1
"""Grows when a key is taken away or changes its meaning; new keys may come at any time."""


def rehearsal_json(name: str, sound: Sound, problems: Sequence[Problem] = ()) -> Json:
    """Return the measures as values that JSON can hold; what was not measured, or is left out, is null."""
    when = sound.timing
    return {
        "version": FORMAT_VERSION,
        "made_by": f"candidacy {__version__}",
        "file": name,
        "duration_s": _rounded(sound.duration_s),
        "answer_s": _rounded(when.answer_s) if when else None,
        "speech_s": _rounded(when.speech_s) if when else None,
        "latency_s": _rounded(when.latency_s) if when else None,
        "pauses": _spans(when.pauses) if when else None,
        "syllables": sound.syllables,
        "articulation_rate_per_s": _rounded(sound.articulation_rate_per_s),
        "speech_rate_per_s": _rounded(sound.speech_rate_per_s),
        "speech_rate_wpm": None,
        "pitch": _pitch(sound.melody),
        "loudness": _loudness(sound.loudness),
        "fillers": _fillers(sound.held),
        "words": [],
        "quality": _quality(sound.quality),
        "feedback": [],
        "problems": [{"code": one.code, "text": one.text, "place": one.place} for one in problems],
    }


def _pitch(one: Melody | None) -> Json | None:
    if one is None:
        return None
    return {
        "median_hz": _rounded(one.median_hz, 1),
        "sd_semitones": _rounded(one.sd_semitones),
        "range_semitones": _rounded(one.range_semitones),
        "voiced_share": _rounded(one.voiced_share),
    }


def _loudness(one: Loudness | None) -> Json | None:
    if one is None:
        return None
    fade = one.fade
    return {
        "median_dbfs": _rounded(one.median_dbfs, 1),
        "sd_db": _rounded(one.sd_db, 2),
        "range_db": _rounded(one.range_db, 2),
        "fade": fade
        and {"median_db": _rounded(fade.median_db, 2), "phrases": fade.phrases, "faded": _spans(fade.faded)},
    }


def _fillers(held: Sequence[Span] | None) -> list[Json] | None:
    return None if held is None else [{"text": None, "from": "sound", **one} for one in _spans(held)]


def _quality(one: Quality) -> Json:
    return {
        "level": str(one.level),
        "usable": one.level is not Level.POOR,
        "reasons": [
            {"code": fault.code, "text": fault.text, "left_out": sorted(str(part) for part in fault.spoils)}
            for fault in one.faults
        ],
        "snr_db": _rounded(one.snr_db, 1),
        "speech_dbfs": _rounded(one.speech_dbfs, 1),
        "noise_dbfs": _rounded(one.noise_dbfs, 1),
        "peak_dbfs": _rounded(float(20 * np.log10(one.peak)), 1) if one.peak else None,
        "clipped_share": _rounded(one.clipped_share, 5),
    }


def _spans(spans: Iterable[Span]) -> list[Json]:
    return [{"start_s": _rounded(one.start_s), "end_s": _rounded(one.end_s)} for one in spans]


def _rounded(value: float | None, places: int = 3) -> float | None:
    return None if value is None else round(float(value), places)


def take_json(sound: Json, words: Json) -> Json:
    """Return one take from what its sound and its words say: where both count something, the words do it better.

    Fillers found in the words stand before the sounds held long, which may be the same ones.
    """
    fillers = [*words["fillers"], *(sound["fillers"] or ())]
    better = {
        name: words[name] if words[name] is not None else sound[name] for name in ("syllables", "speech_rate_wpm")
    }
    return {**sound, **words, **better, "fillers": fillers}
