"""What the children that listen are asked, and what they say, as frames; every value is checked on the parent's side."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from candidacy.app.fence.checked import listed
from candidacy.app.fence.checked import words as words_checked
from candidacy.app.fence.measures_wire import measures, read_json
from candidacy.app.fence.sound_values import (
    SOUND,
    WORDS,
    Message,
    NotHeard,
    Progress,
    Seekable,
    SoundHeard,
    WordsHeard,
)
from candidacy.app.fence.wire import WireFault
from candidacy.kernel.hearing_refusals import RecogniserMissing, SpeechModelBroken, SpeechModelNotThere, WordsNotHeard
from candidacy.kernel.refusal import Refusal
from candidacy.kernel.sound_refusals import (
    DecoderMissing,
    ListeningStopped,
    NoSound,
    SoundBroken,
    SoundTooLong,
    TooMuchToHear,
)
from candidacy.rehearse.said.values import Origin, Word
from candidacy.rehearse.sound.recording import LONGEST_S

Head = dict[str, Any]
UNUSABLE: dict[str, type[Refusal]] = {
    one.code: one for one in (DecoderMissing, ListeningStopped, NoSound, SoundBroken, SoundTooLong, TooMuchToHear)
}
"""Refusals of a whole recording."""
WORDLESS: dict[str, type[Refusal]] = {
    one.code: one
    for one in (
        ListeningStopped, RecogniserMissing, SpeechModelBroken, SpeechModelNotThere, TooMuchToHear, WordsNotHeard
    )
}  # fmt: skip
"""Refusals of the words alone."""
MIMES = {"audio/webm", "audio/mp4", "audio/ogg"}
HEAR, LAY, HAND_OVER, NONE = "hear", "lay", "hand over", ""
"""What is to be done about the words: written down, laid along, or the samples given to the other child; or nothing."""
PEAKS_LIMIT = 10_000
WORDS_LIMIT = 100_000


@dataclass(frozen=True, slots=True)
class Samples:
    """The samples of the recording, 16 bits each, for the child that hears with a model."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Done:
    """Nothing more will be said."""


def progress_head(one: Progress) -> Head:
    """How a share of the work is said."""
    return {"what": "progress", "part": one.part, "share": round(one.share, 4)}


def sound_head(one: SoundHeard) -> Head:
    """How the measures are said."""
    return {"what": "sound", "measures": one.measures, "peaks": one.peaks, "doubt": one.doubt}


def words_head(words: Iterable[Word], origin: Origin, doubt: str) -> Head:
    """How the words are said."""
    rows = [[one.text, one.start_s, one.end_s] for one in words]
    return {"what": "words", "words": rows, "origin": origin.value, "doubt": doubt}


def refusal_head(refusal: Refusal, *, words: bool) -> Head:
    """How a refusal is said, of the words or of all."""
    return {"what": "not heard" if words else "refusal", "code": refusal.code, "sentence": refusal.sentence}


def unpacked(head: bytes, body: bytes, name: str) -> Message | Refusal | Samples | Done:
    """Return what a frame about the recording `name` says. Raises WireFault for anything but a whole and valid message."""
    value = read_json(head)
    what = words_checked(value.get("what"))
    try:
        return _MADE[what](value, body, name)
    except (KeyError, TypeError, ValueError, OverflowError) as fault:
        raise WireFault("no valid message") from fault


def _progress(value: Head, _body: bytes, _name: str) -> Progress:
    part, share = value["part"], _float(value["share"], 1.0)
    if part not in {SOUND, WORDS}:
        raise WireFault("no part")
    return Progress(part, share)


def _sound(value: Head, _body: bytes, name: str) -> SoundHeard:
    peaks = listed(value["peaks"], PEAKS_LIMIT)
    return SoundHeard(
        measures(value["measures"], name), tuple(_float(one, 1.0) for one in peaks), words_checked(value["doubt"])
    )


def _seekable(value: Head, body: bytes, _name: str) -> Seekable:
    if value["mime"] not in MIMES or not body:
        raise WireFault("no recording")
    return Seekable(body, value["mime"])


def _words(value: Head, _body: bytes, _name: str) -> WordsHeard:
    words = []
    for row in listed(value["words"], WORDS_LIMIT):
        text, start_s, end_s = listed(row, 3)
        words.append(Word(words_checked(text), _float(start_s, 2 * LONGEST_S), _float(end_s, 2 * LONGEST_S)))
    return WordsHeard(tuple(words), Origin(value["origin"]), words_checked(value["doubt"]))


def _not_heard(value: Head, _body: bytes, _name: str) -> NotHeard:
    return NotHeard(WORDLESS[value["code"]](words_checked(value["sentence"])))


def _refusal(value: Head, _body: bytes, _name: str) -> Refusal:
    return UNUSABLE[value["code"]](words_checked(value["sentence"]))


_MADE: dict[str, Callable[[Head, bytes, str], Message | Refusal | Samples | Done]] = {
    "progress": _progress,
    "sound": _sound,
    "seekable": _seekable,
    "words": _words,
    "not heard": _not_heard,
    "refusal": _refusal,
    "samples": lambda _value, body, _name: Samples(body),
    "done": lambda _value, _body, _name: Done(),
}


def _float(value: object, largest: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= largest:
        raise WireFault("no number")
    return float(value)
