"""What the listening child says is checked to the last value before it is believed."""

from __future__ import annotations

import copy
import io
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from candidacy.app.fence.frames import HEAD_LIMIT, read_frame, write_frame
from candidacy.app.fence.sound_values import Progress, Seekable, SoundHeard, WordsHeard
from candidacy.app.fence.sound_wire import Done, progress_head, refusal_head, sound_head, unpacked, words_head
from candidacy.app.fence.wire import WireFault
from candidacy.app.paper.rehearsal import rehearsal_json, rehearsal_text
from candidacy.kernel.hearing_refusals import WordsNotHeard
from candidacy.kernel.sound_refusals import NoSound
from candidacy.rehearse.said.values import Origin, Word
from candidacy.rehearse.sound import Recording, measure
from candidacy.rehearse.sound.recording import Floats
from tests.rehearse.sound import voices
from tests.rehearse.sound.test_bad_recordings import click, noise, notes

NAME = "take.wav"
ANYTHING = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats(allow_nan=False) | some.text(max_size=5),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@cache
def sound() -> SoundHeard:
    found = rehearsal_json(NAME, measure(Recording(voices.answer().samples)))
    return SoundHeard(json.loads(json.dumps(found)), (0.0, 0.5, 1.0), "")


def said(head: dict[str, Any], body: bytes = b"") -> object:
    return unpacked(json.dumps(head).encode(), body, NAME)


def test_what_is_said_is_what_is_heard() -> None:
    words = (Word("Monday,", 0.5, 1.0), Word("early", 1.0, 1.5))
    assert said(sound_head(sound())) == sound()
    assert said(progress_head(Progress("words", 0.25))) == Progress("words", 0.25)
    assert said(words_head(words, Origin.TYPED, "noisy")) == WordsHeard(words, Origin.TYPED, "noisy")
    assert said({"what": "seekable", "mime": "audio/webm"}, b"x") == Seekable(b"x", "audio/webm")
    assert said({"what": "done"}) == Done()
    assert type(said(refusal_head(NoSound("No."), words=False))) is NoSound
    assert type(said(refusal_head(WordsNotHeard("No."), words=True)).refusal) is WordsNotHeard  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "samples",
    [
        voices.silence(3),
        voices.silence(0),
        noise(5, 0.1),
        click(),
        notes(),
        voices.answer().samples[:16_000],
        np.clip(voices.answer().samples * 20, -0.5, 0.5),
        voices.with_noise(voices.answer().samples, 5),
        voices.with_noise(voices.answer().samples, -3),
    ],
    ids=["silence", "nothing", "noise", "click", "notes", "short", "clipped", "noisy", "very noisy"],
)
def test_measures_of_poor_recordings_come_through(samples: Floats) -> None:
    found = json.loads(json.dumps(rehearsal_json(NAME, measure(Recording(samples)))))
    assert said(sound_head(SoundHeard(found, (), "poor"))) == SoundHeard(found, (), "poor")
    assert rehearsal_text(found)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from places(value[key])


@given(some.data())
def test_measures_with_anything_in_a_place_are_refused_or_can_be_shown(choices: some.DataObject) -> None:
    head = copy.deepcopy(sound_head(sound()))
    inside, key = choices.draw(some.sampled_from(list(places(head["measures"]))))
    inside[key] = choices.draw(ANYTHING)
    try:
        heard = said(head)
    except WireFault:
        return
    assert isinstance(heard, SoundHeard)
    rehearsal_text(heard.measures)


@given(ANYTHING, some.sampled_from(["progress", "sound", "seekable", "words", "not heard", "refusal"]))
def test_anything_else_is_a_fault(value: object, what: str) -> None:
    head = {
        "what": what,
        **dict.fromkeys(("part", "share", "measures", "peaks", "doubt", "mime", "words", "origin", "code"), value),
    }
    with pytest.raises(WireFault):
        said(head)
    with pytest.raises(WireFault):
        unpacked(json.dumps(value).encode(), b"", NAME)


@pytest.mark.parametrize(
    "head",
    [
        {"what": "words", "words": [["two words", 0.0, 1.0]], "origin": "typed", "doubt": ""},
        {"what": "words", "words": [["back", 2.0, 1.0]], "origin": "typed", "doubt": ""},
        {"what": "seekable", "mime": "text/html"},
        {"what": "progress", "part": "sound", "share": float("nan")},
        {"what": "refusal", "code": "words_not_heard", "sentence": "x"},
        {"what": "not heard", "code": "no_sound", "sentence": "x"},
    ],
)
def test_what_cannot_be_is_a_fault(head: dict[str, Any]) -> None:
    with pytest.raises(WireFault):
        said(head, b"x")


def test_measures_of_another_recording_are_a_fault() -> None:
    with pytest.raises(WireFault):
        unpacked(json.dumps(sound_head(sound())).encode(), b"", "other.wav")


@given(some.integers(0, 40))
def test_a_message_cut_off_is_a_fault(length: int) -> None:
    stream = io.BytesIO()
    write_frame(stream, {"what": "done"}, b"body")
    whole = stream.getvalue()
    cut = io.BytesIO(whole[: min(length, len(whole))])
    if length >= len(whole):
        assert read_frame(cut) == (b'{"what":"done"}', b"body")
    elif length == 0:
        assert read_frame(cut) is None
    else:
        with pytest.raises(WireFault):
            read_frame(cut)


def test_a_length_past_the_limit_is_not_waited_for() -> None:
    with pytest.raises(WireFault):
        read_frame(io.BytesIO((HEAD_LIMIT + 1).to_bytes(4, "big")))
