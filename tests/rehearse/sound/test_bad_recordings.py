"""A poor recording is said, and what it spoils is left out; nothing is invented."""

from __future__ import annotations

import numpy as np
import pytest

from candidacy.kernel.sound_refusals import SoundBroken, SoundTooLong
from candidacy.rehearse.sound import Recording, Sound, measure, measure_blocks
from candidacy.rehearse.sound.quality import Level
from candidacy.rehearse.sound.recording import Floats
from tests.rehearse.sound import voices

ANSWER = voices.answer()
TIME = np.arange(16_000 * 12) / 16_000


def measured(samples: Floats) -> Sound:
    return measure(Recording(np.asarray(samples, np.float32)))


def faults(sound: Sound) -> list[str]:
    return [one.code for one in sound.quality.faults]


def noise(seconds: float, level: float) -> Floats:
    return (np.random.default_rng(4).standard_normal(round(seconds * 16_000)) * level).astype(np.float32)


def click() -> Floats:
    samples = noise(8, 1e-4)
    samples[64_000:64_040] = 0.9
    return samples


def notes() -> Floats:
    rng = np.random.default_rng(5)
    played = []
    for _ in range(30):
        hertz = 440 * 2 ** ((int(rng.integers(50, 74)) - 69) / 12)
        time = np.arange(6400) / 16_000
        tone = sum(np.sin(2 * np.pi * hertz * k * time) / k for k in range(1, 6))
        played.append(tone * np.exp(-3 * time) * np.minimum(1, time / 0.02))
    return (np.concatenate(played) * 0.2).astype(np.float32)


@pytest.mark.parametrize(
    ("samples", "code"),
    [
        (np.zeros(0), "silence"),
        (np.zeros(1), "silence"),
        (np.zeros(79), "silence"),
        (np.zeros(160_000), "silence"),
        (noise(5, 1e-5), "silence"),
        (noise(5, 0.05), "no_speech"),
        (click(), "no_speech"),
        (0.3 * np.sin(2 * np.pi * 440 * TIME), "no_speech"),
        (notes(), "not_speech"),
    ],
    ids=["none", "one", "few", "zeros", "hiss", "noise", "click", "tone", "notes"],
)
def test_what_is_no_speech_is_said_and_not_measured(samples: Floats, code: str) -> None:
    sound = measured(samples)
    assert faults(sound)[0] == code
    assert sound.quality.level is Level.POOR
    assert sound.syllables is None
    assert sound.articulation_rate_per_s is None
    assert sound.loudness is None
    assert sound.held is None


def test_nothing_is_spoken_in_silence() -> None:
    timing = measured(np.zeros(160_000, np.float32)).timing
    assert timing is not None
    assert (timing.speech_s, timing.answer_s, timing.latency_s, timing.pauses) == (0, 0, None, ())


def test_a_clipped_voice_has_no_loudness_but_keeps_its_pauses() -> None:
    loud = np.clip(ANSWER.samples * 2.2, -0.3, 0.3)
    sound = measured(loud)
    assert faults(sound) == ["clipped"]
    assert sound.loudness is None
    assert sound.timing is not None
    assert len(sound.timing.pauses) == len(ANSWER.pauses)


def test_clipping_is_seen_at_any_level() -> None:
    loud = np.clip(ANSWER.samples * 2.2, -0.3, 0.3)
    assert faults(measured(loud * 0.1)) == ["clipped"]


def test_noise_leaves_out_what_it_spoils() -> None:
    assert faults(measured(voices.with_noise(ANSWER.samples, 40))) == []
    some = measured(voices.with_noise(ANSWER.samples, 10))
    assert faults(some) == ["noisy"]
    assert some.quality.level is Level.FAIR
    assert some.held is None
    assert some.quality.snr_db == pytest.approx(10, abs=2.5)


def test_a_very_short_answer_has_no_rate() -> None:
    sound = measured(voices.answer((2,), (), rate_per_s=4).samples)
    assert faults(sound) == ["too_short"]
    assert sound.articulation_rate_per_s is None
    assert sound.timing is not None
    assert sound.timing.latency_s == pytest.approx(0.7, abs=0.03)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_samples_that_are_not_numbers_are_refused(bad: float) -> None:
    samples = ANSWER.samples.copy()
    samples[30_000] = bad
    with pytest.raises(SoundBroken):
        measured(samples)


def test_what_is_too_long_is_refused_before_it_is_heard_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("candidacy.rehearse.sound.samples.LONGEST_S", 60.0)
    blocks = (np.zeros(160_000, np.float32) for _ in range(3600))
    with pytest.raises(SoundTooLong):
        measure_blocks(blocks)
    assert sum(1 for _ in blocks) > 3590


@pytest.mark.parametrize(
    ("samples", "rate_hz"),
    [(np.zeros((2, 100), np.float32), 16_000), (np.zeros(100), 16_000), (np.zeros(100, np.float32), 44_100)],
)
def test_a_recording_is_mono_float_and_16_khz(samples: Floats, rate_hz: int) -> None:
    with pytest.raises(ValueError, match="recording"):
        Recording(samples, rate_hz)


def test_a_constant_offset_changes_nothing() -> None:
    plain, moved = measured(ANSWER.samples), measured(ANSWER.samples + np.float32(0.05))
    assert moved.timing is not None
    assert plain.timing is not None
    assert len(moved.timing.pauses) == len(plain.timing.pauses)
    assert moved.syllables == plain.syllables


def test_clicks_and_breaths_in_pauses_are_not_speech() -> None:
    samples = voices.with_noise(ANSWER.samples, 45)
    rng = np.random.default_rng(6)
    for start, end in ANSWER.pauses:
        middle = round((start + end) * 8_000)
        samples[middle : middle + 60] += (rng.standard_normal(60) * 0.3).astype(np.float32)
    start = round((ANSWER.pauses[1][0] + 0.2) * 16_000)
    samples[start : start + 4800] += (rng.standard_normal(4800) * np.hanning(4800) * 0.01).astype(np.float32)
    sound = measured(samples)
    assert sound.timing is not None
    assert len(sound.timing.pauses) == len(ANSWER.pauses)
    assert sound.timing.speech_s == pytest.approx(sum(b - a for a, b in ANSWER.phrases), abs=0.2)


def test_the_burst_between_two_closures_is_no_pause() -> None:
    """As in "asked Tom": silence, the burst of the t, silence, together 0.29 s."""
    first, second = voices.answer((5,), (), tail_s=0.0).samples, voices.answer((5,), (), latency_s=0.0, seed=3).samples
    closures = voices.silence(0.29)
    closures[2300:2460] = (np.random.default_rng(8).standard_normal(160) * 0.05).astype(np.float32)
    whole = np.concatenate((first, closures, second))
    for samples in (whole, voices.with_noise(whole, 20)):
        timing = measured(samples).timing
        assert timing is not None
        assert timing.pauses == ()
    plain = measured(np.concatenate((first, voices.silence(0.29), second))).timing
    assert plain is not None
    assert len(plain.pauses) == 1


def test_a_breath_in_a_pause_leaves_it_a_pause() -> None:
    samples = voices.with_noise(ANSWER.samples, 40)
    rng = np.random.default_rng(9)
    start, end = ANSWER.pauses[1]
    middle = round((start + end) * 8_000)
    samples[middle - 2400 : middle + 2400] += (rng.standard_normal(4800) * np.hanning(4800) * 0.02).astype(np.float32)
    timing = measured(samples).timing
    assert timing is not None
    assert [round(one.length_s, 1) for one in timing.pauses] == [round(b - a, 1) for a, b in ANSWER.pauses]
