"""A recording as it streams out of a browser becomes one that can be seeked in, with the same sound."""

from __future__ import annotations

import io

import av
import numpy as np
import pytest

from candidacy.app.sound.decoding import decoded
from candidacy.app.sound.seekable import seekable
from tests.app.fence.recorded import LIVE, recording, streamed

SECONDS = 10.4


@pytest.mark.parametrize("kind", LIVE)
def test_it_has_its_duration_and_the_same_sound_and_can_be_seeked_in(kind: str) -> None:
    made = seekable(streamed(kind))
    assert made is not None
    assert made.mime == {"webm": "audio/webm", "ogg": "audio/ogg", "m4a": "audio/mp4"}[kind]
    assert np.array_equal(decoded(made.data, "after"), decoded(streamed(kind), "before"))
    with av.open(io.BytesIO(made.data), "r") as file:
        assert file.duration is not None
        assert file.duration / av.time_base == pytest.approx(SECONDS, abs=0.05)
        file.seek(5_000_000)
        assert 3.9 < float(next(file.decode(audio=0)).time or 0) < 5.2


def test_a_streamed_webm_had_no_duration() -> None:
    with av.open(io.BytesIO(streamed("webm")), "r") as file:
        assert file.duration is None


def test_the_index_stands_in_front() -> None:
    webm, mp4 = seekable(streamed("webm")), seekable(streamed("m4a"))
    assert webm is not None
    assert mp4 is not None
    assert webm.data.rfind(b"\x1c\x53\xbb\x6b") < webm.data.find(b"\x1f\x43\xb6\x75")  # cues before the first cluster
    assert mp4.data.find(b"moov") < mp4.data.find(b"mdat")


@pytest.mark.parametrize("kind", LIVE)
def test_a_recording_cut_off_is_made_seekable_as_far_as_it_goes(kind: str) -> None:
    data = streamed(kind)[: len(streamed(kind)) * 2 // 3]
    made = seekable(data)
    assert made is not None
    with av.open(io.BytesIO(made.data), "r") as file:
        assert 4 < (file.duration or 0) / av.time_base < 8


@pytest.mark.parametrize("data", [b"", b"noise" * 100, b"RIFF"])
def test_what_is_no_recording_gives_none(data: bytes) -> None:
    assert seekable(data) is None


@pytest.mark.parametrize("kind", ["wav", "flac", "mp3"])
def test_other_kinds_are_played_as_they_are(kind: str) -> None:
    assert seekable(recording(kind)) is None
