"""The measures of a recording as they come from the fenced child: every value is checked before it is believed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from candidacy.app.fence.wire import WireFault


@dataclass(frozen=True, slots=True)
class _Maybe:
    """In a shape: something, or nothing."""

    shape: object


_NUMBER = 0.0
_OPTIONAL = _Maybe(_NUMBER)
_SPANS = [{"start_s": _NUMBER, "end_s": _NUMBER}]
_LOUDNESS = {
    "median_dbfs": _NUMBER,
    "sd_db": _NUMBER,
    "range_db": _NUMBER,
    "fade": _Maybe({"median_db": _NUMBER, "phrases": _NUMBER, "faded": _SPANS}),
}
_SHAPE: dict[str, Any] = {
    "file": "",
    "duration_s": _NUMBER,
    "answer_s": _OPTIONAL,
    "speech_s": _OPTIONAL,
    "latency_s": _OPTIONAL,
    "pauses": _Maybe(_SPANS),
    "syllables": _OPTIONAL,
    "articulation_rate_per_s": _OPTIONAL,
    "speech_rate_per_s": _OPTIONAL,
    "speech_rate_wpm": _OPTIONAL,
    "pitch": _Maybe(dict.fromkeys(("median_hz", "sd_semitones", "range_semitones", "voiced_share"), _NUMBER)),
    "loudness": _Maybe(_LOUDNESS),
    "fillers": _Maybe(_SPANS),
    "words": [],
    "quality": {
        "level": "",
        "usable": True,
        "reasons": [{"code": "", "text": "", "left_out": [""]}],
        **dict.fromkeys(("snr_db", "speech_dbfs", "noise_dbfs", "peak_dbfs", "clipped_share"), _OPTIONAL),
    },
    "feedback": [],
    "problems": [{"code": "", "text": "", "place": ""}],
}
"""An example of each value; an empty list stays empty."""
_TOGETHER = (("answer_s", "speech_s", "pauses"), ("articulation_rate_per_s", "speech_rate_per_s"))
"""What is measured together, or left out together."""
_LEVELS = {"good", "fair", "poor"}
_LARGEST = 1e9
_TEXT_LIMIT = 2000
_LIST_LIMIT = 50_000
"""Pauses of a quarter of a second in two hours, and more."""


def measures(value: object, name: str) -> dict[str, Any]:
    """Return the measures of the recording `name`. Raises WireFault for anything else.

    Keys that the shape does not name may stand beside the others, as plain values.
    """
    _fits(value, _SHAPE)
    _plain(value)
    if not isinstance(value, dict) or value["file"] != name or value["quality"]["level"] not in _LEVELS:
        raise WireFault("no measures of this recording")
    never_begun = bool(value["speech_s"]) and value["latency_s"] is None
    if never_begun or any(len({value[key] is None for key in keys}) > 1 for keys in _TOGETHER):
        raise WireFault("half a measure")
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
    """Check a value against the example of it."""
    if isinstance(shape, _Maybe):
        if value is not None:
            _fits(value, shape.shape)
    elif isinstance(shape, float):
        _number(value)
    elif isinstance(shape, list):
        _fits_each(value, shape)
    elif isinstance(shape, dict):
        _fits_parts(value, shape)
    elif type(value) is not type(shape):
        raise WireFault("no word or truth")


def _number(value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > _LARGEST:
        raise WireFault("no number")


def _fits_each(value: object, shape: list[Any]) -> None:
    if not isinstance(value, list) or len(value) > _LIST_LIMIT or (value and not shape):
        raise WireFault("no list")
    for one in value:
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
