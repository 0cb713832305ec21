"""Recordings of every kind a browser or a phone makes decode to the same voice; what is none is refused by name."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest

from candidacy.app.sound.decoding import Decoding
from candidacy.app.sound.decoding import decoded as decoded_bytes
from candidacy.kernel.sound_refusals import NoSound, SoundBroken, SoundTooLong
from candidacy.rehearse.sound import Recording, Sound, measure, measure_blocks
from candidacy.rehearse.sound.recording import Floats
from tests.app.sound.recordings import KINDS, write
from tests.rehearse.sound import voices

ANSWER = voices.answer()
PLAIN = measure(Recording(ANSWER.samples))


def decoded(path: Path) -> Floats:
    return decoded_bytes(path.read_bytes(), path.name)


def sound_of(path: Path) -> Sound:
    return measure_blocks(Decoding(path.read_bytes(), path.name).blocks())


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_file_gives_the_same_measures(tmp_path: Path, kind: str, channels: int) -> None:
    sound = sound_of(write(tmp_path / f"take.{kind}", ANSWER.samples, channels=channels))
    assert sound.timing is not None
    assert PLAIN.timing is not None
    assert sound.duration_s == pytest.approx(PLAIN.duration_s, abs=0.1)
    assert len(sound.timing.pauses) == len(ANSWER.pauses)
    for found, (start, end) in zip(sound.timing.pauses, ANSWER.pauses, strict=True):
        assert found.length_s == pytest.approx(end - start, abs=0.08)
    assert sound.syllables == pytest.approx(ANSWER.syllables, abs=2)
    assert sound.melody is not None
    assert PLAIN.melody is not None
    assert sound.melody.median_hz == pytest.approx(PLAIN.melody.median_hz, rel=0.01)
    assert sound.melody.sd_semitones == pytest.approx(PLAIN.melody.sd_semitones, abs=0.1)


@pytest.mark.parametrize("rate_hz", [8_000, 16_000, 22_050, 44_100, 48_000, 96_000])
def test_the_rate_of_the_file_makes_no_difference(tmp_path: Path, rate_hz: int) -> None:
    sound = sound_of(write(tmp_path / "take.wav", ANSWER.samples, rate_hz))
    assert sound.timing is not None
    assert len(sound.timing.pauses) == len(ANSWER.pauses)
    assert sound.syllables == pytest.approx(ANSWER.syllables, abs=1)


def test_two_channels_keep_the_level(tmp_path: Path) -> None:
    levels = [
        float(np.sqrt(np.mean(decoded(write(tmp_path / f"{n}.wav", ANSWER.samples, channels=n)) ** 2))) for n in (1, 2)
    ]
    assert levels[1] == pytest.approx(levels[0], rel=0.001)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF",
        b"not a recording",
        bytes(range(256)) * 40,
        b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n",
        b"ffconcat version 1.0\nfile /etc/passwd\n",
    ],
    ids=["empty", "begun", "text", "bytes", "playlist", "concat"],
)
def test_what_is_no_recording_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "take.wav"
    path.write_bytes(data)
    with pytest.raises(SoundBroken):
        decoded(path)


def wav(path: Path, seconds: float, rate_hz: int = 16_000) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate_hz)
        file.writeframes(b"\0\0" * round(seconds * rate_hz))
    return path


def test_a_file_without_samples_holds_no_sound(tmp_path: Path) -> None:
    with pytest.raises(NoSound):
        decoded(wav(tmp_path / "none.wav", 0))


def test_ten_hours_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SoundTooLong):
        decoded(wav(tmp_path / "long.wav", 36_000, 1_000))


@pytest.mark.parametrize("kind", ["wav", "ogg", "webm", "mp3", "flac"])
def test_a_recording_cut_off_in_the_middle_is_measured_as_far_as_it_goes(tmp_path: Path, kind: str) -> None:
    path = write(tmp_path / f"take.{kind}", ANSWER.samples)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    sound = sound_of(path)
    assert 0.3 * PLAIN.duration_s < sound.duration_s < 0.8 * PLAIN.duration_s
    assert sound.timing is not None
    assert sound.timing.latency_s == pytest.approx(0.7, abs=0.05)


def test_damage_is_said(tmp_path: Path) -> None:
    path = write(tmp_path / "take.flac", ANSWER.samples)
    data = bytearray(path.read_bytes())
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)
    decoding = Decoding(bytes(data), path.name)
    heard = sum(len(block) for block in decoding.blocks())
    assert 0 < heard < len(ANSWER.samples)
