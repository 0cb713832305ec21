"""The measures of a recording as they come from the fenced child: every value is checked before it is believed."""

from __future__ import annotations

import json
from typing import Any

from candidacy.app.fence.wire import WireFault

_NUMBER = 0.0
"""In a shape: a number, or nothing."""
_SPANS = [{"start_s": _NUMBER, "end_s": _NUMBER}]
_SHAPE: dict[str, Any] = {
    "file": "",
    "duration_s": _NUMBER,
    "answer_s": _NUMBER,
    "speech_s": _NUMBER,
    "latency_s": _NUMBER,
    "pauses": _SPANS,
    "syllables": _NUMBER,
    "articulation_rate_per_s": _NUMBER,
    "speech_rate_per_s": _NUMBER,
    "speech_rate_wpm": _NUMBER,
    "pitch": dict.fromkeys(("median_hz", "sd_semitones", "range_semitones", "voiced_share"), _NUMBER),
    "loudness": {
        "median_dbfs": _NUMBER,
        "sd_db": _NUMBER,
        "range_db": _NUMBER,
        "fade": {"median_db": _NUMBER, "phrases": _NUMBER, "faded": _SPANS},
    },
    "fillers": _SPANS,
    "words": [],
    "quality": {
        "level": "",
        "usable": True,
        "reasons": [{"code": "", "text": "", "left_out": [""]}],
        **dict.fromkeys(("snr_db", "speech_dbfs", "noise_dbfs", "peak_dbfs", "clipped_share"), _NUMBER),
    },
    "feedback": [],
    "problems": [{"code": "", "text": "", "place": ""}],
}
_REQUIRED = ("duration_s", "words", "quality", "feedback", "problems")
_LEVELS = {"good", "fair", "poor"}
_LARGEST = 1e9
_TEXT_LIMIT = 2000
_LIST_LIMIT = 50_000
"""Pauses of a quarter of a second in two hours, and more."""


def measures(value: object, name: str) -> dict[str, Any]:
    """Return the measures of the recording `name`. Raises WireFault for anything else.

    Keys that the shape does not name may stand beside the others, as plain values.
    """
    if not isinstance(value, dict) or any(value.get(key) is None for key in _REQUIRED) or value.get("file") != name:
        raise WireFault("no measures of this recording")
    _fits(value, _SHAPE)
    _plain(value)
    quality = value["quality"]
    if quality["level"] not in _LEVELS or not isinstance(quality["reasons"], list):
        raise WireFault("no quality")
    return value


def no_constant(name: str) -> float:
    """Refuse the numbers that are none, when JSON is read. Raises WireFault."""
    raise WireFault(f"no number: {name}")


def read_json(data: bytes) -> dict[str, Any]:
    """Return the object in the bytes. Raises WireFault for anything else."""
    try:
        value = json.loads(data, parse_constant=no_constant)
    except (ValueError, RecursionError) as fault:
        raise WireFault("not JSON") from fault
    if not isinstance(value, dict):
        raise WireFault("not an object")
    return value


def _fits(value: object, shape: object) -> None:
    """Check a value against an example of it; only words and truths must be there."""
    if isinstance(shape, bool | str):
        if type(value) is not type(shape):
            raise WireFault("no word or truth")
    elif value is None:
        return
    elif isinstance(shape, float):
        _number(value)
    elif isinstance(shape, list):
        _fits_each(value, shape)
    elif isinstance(shape, dict):
        _fits_parts(value, shape)


def _number(value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > _LARGEST:
        raise WireFault("no number")


def _fits_each(value: object, shape: list[Any]) -> None:
    if not isinstance(value, list) or len(value) > _LIST_LIMIT or (value and not shape):
        raise WireFault("no list")
    for one in value:
        if one is None:
            raise WireFault("a hole in a list")
        _fits(one, shape[0])


def _fits_parts(value: object, shape: dict[str, Any]) -> None:
    if not isinstance(value, dict) or not shape.keys() <= value.keys():
        raise WireFault("a part is missing")
    for key, part in shape.items():
        _fits(value[key], part)


def _plain(value: object, depth: int = 0) -> None:
    """Check that nothing in a value is larger or deeper than any measure is."""
    if depth > 8:
        raise WireFault("too deep")
    if isinstance(value, str) and len(value) > _TEXT_LIMIT:
        raise WireFault("too long")
    if isinstance(value, dict | list):
        if len(value) > _LIST_LIMIT:
            raise WireFault("too many")
        for one in value.values() if isinstance(value, dict) else value:
            _plain(one, depth + 1)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        _number(value)
