"""Made answers with known truth, and what may change about a recording without changing what is measured."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from candidacy.rehearse.sound import Recording, Sound, measure, measure_blocks
from candidacy.rehearse.sound.listening import listen
from candidacy.rehearse.sound.quality import Level
from candidacy.rehearse.sound.recording import Floats
from tests.rehearse.sound import voices
from tests.samples import sampled

ANSWER = voices.answer()


def measured(samples: Floats, question_end_s: float = 0.0) -> Sound:
    return measure(Recording(samples), question_end_s)


def pauses(sound: Sound) -> list[tuple[float, float]]:
    assert sound.timing is not None
    return [(one.start_s, one.end_s) for one in sound.timing.pauses]


PLAIN = measured(ANSWER.samples)


@pytest.mark.parametrize("snr_db", [60, 40, 20, 15])
def test_pauses_are_found_where_they_are(snr_db: float) -> None:
    found = pauses(measured(voices.with_noise(ANSWER.samples, snr_db)))
    assert len(found) == len(ANSWER.pauses)
    for (start, end), (true_start, true_end) in zip(found, ANSWER.pauses, strict=True):
        assert abs(start - true_start) < 0.06
        assert abs(end - true_end) < 0.06


def test_length_latency_and_time_spoken() -> None:
    assert PLAIN.timing is not None
    spoken = sum(end - start for start, end in ANSWER.phrases)
    assert PLAIN.duration_s == len(ANSWER.samples) / 16_000
    assert PLAIN.timing.latency_s == pytest.approx(0.7, abs=0.02)
    assert PLAIN.timing.speech_s == pytest.approx(spoken, abs=0.1)
    assert PLAIN.timing.answer_s == pytest.approx(ANSWER.phrases[-1][1] - 0.7, abs=0.05)


def test_syllables_and_their_rate() -> None:
    assert PLAIN.syllables == ANSWER.syllables
    assert PLAIN.articulation_rate_per_s == pytest.approx(4.0, rel=0.05)
    assert PLAIN.speech_rate_per_s is not None
    assert PLAIN.articulation_rate_per_s is not None
    assert PLAIN.speech_rate_per_s < PLAIN.articulation_rate_per_s


@pytest.mark.parametrize("middle_hz", [95.0, 130.0, 180.0, 240.0, 300.0])
def test_the_pitch_is_the_one_that_was_made(middle_hz: float) -> None:
    found = measured(voices.answer(middle_hz=middle_hz, bend_semitones=2.0).samples).melody
    assert found is not None
    assert found.median_hz == pytest.approx(middle_hz, rel=0.06)
    assert found.sd_semitones == pytest.approx(2 / np.sqrt(2), abs=0.25)


def test_a_flat_voice_varies_less_than_a_lively_one() -> None:
    flat = measured(voices.answer(bend_semitones=0.8).samples).melody
    lively = measured(voices.answer(bend_semitones=4.0).samples).melody
    assert flat is not None
    assert lively is not None
    assert flat.sd_semitones < 1 < 2.5 < lively.sd_semitones


def test_a_good_recording_has_no_faults() -> None:
    assert PLAIN.quality.level is Level.GOOD
    assert PLAIN.quality.faults == ()


@sampled(5, 12)
@given(st.floats(min_value=-28, max_value=8))
def test_the_level_changes_nothing_but_the_level(gain_db: float) -> None:
    other = measured((ANSWER.samples * np.float32(10 ** (gain_db / 20))).astype(np.float32))
    assert other.timing == PLAIN.timing
    assert other.nuclei_s == PLAIN.nuclei_s
    assert other.melody is not None
    assert PLAIN.melody is not None
    assert other.melody.sd_semitones == pytest.approx(PLAIN.melody.sd_semitones, abs=0.01)
    assert other.loudness is not None
    assert PLAIN.loudness is not None
    assert other.loudness.sd_db == pytest.approx(PLAIN.loudness.sd_db, abs=0.05)
    assert other.loudness.median_dbfs == pytest.approx(PLAIN.loudness.median_dbfs + gain_db, abs=0.1)


@sampled(5, 12)
@given(st.integers(min_value=1, max_value=600))
def test_a_later_start_moves_everything_and_changes_nothing(frames: int) -> None:
    later = measured(np.concatenate((voices.silence(frames * 0.01), ANSWER.samples)))
    moved = [(start - frames * 0.01, end - frames * 0.01) for start, end in pauses(later)]
    assert np.allclose(moved, pauses(PLAIN), atol=0.0101)
    assert later.syllables == PLAIN.syllables


@sampled(4, 10)
@given(st.floats(min_value=0.1, max_value=30))
def test_silence_after_the_answer_changes_nothing(seconds: float) -> None:
    longer = measured(np.concatenate((ANSWER.samples, voices.silence(seconds))))
    assert np.allclose(pauses(longer), pauses(PLAIN), atol=0.0101)
    assert longer.syllables == PLAIN.syllables
    assert longer.timing is not None
    assert PLAIN.timing is not None
    assert longer.timing.answer_s == pytest.approx(PLAIN.timing.answer_s, abs=0.02)


@sampled(4, 8)
@given(st.integers(min_value=1, max_value=50_000))
def test_the_blocks_it_comes_in_make_no_difference(length: int) -> None:
    many = [ANSWER.samples[at : at + length] for at in range(0, len(ANSWER.samples), length)]
    few = [ANSWER.samples[:length], ANSWER.samples[length:]]
    assert measure_blocks(many if length > 200 else few) == PLAIN


@pytest.fixture
def short_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twelve seconds instead of six minutes, so that a minute of sound has several."""
    for name, seconds in (("HELD_S", 14.0), ("LATEST_CUT_S", 12.0), ("CHOICE_S", 6.0)):
        monkeypatch.setattr(f"candidacy.rehearse.sound.listening.{name}", seconds)


@pytest.mark.usefixtures("short_stretches")
def test_a_long_recording_is_cut_in_pauses_and_nothing_is_lost() -> None:
    several = [voices.answer(seed=seed, latency_s=0.5) for seed in range(1, 7)]
    samples = np.concatenate([one.samples for one in several])
    whole = measured(samples)
    true: list[tuple[float, float]] = []
    at = 0.0
    for one in several:
        true += [(start + at, end + at) for start, end in one.phrases]
        at += len(one.samples) / 16_000
    assert whole.timing is not None
    found = [(one.start_s, one.end_s) for one in whole.timing.phrases]
    assert len(found) == len(true)
    assert np.allclose(found, true, atol=0.06)
    assert whole.syllables == sum(one.syllables for one in several)
    assert sum(1 for _ in listen([samples])) > 3


@pytest.mark.usefixtures("short_stretches")
@sampled(3, 5, allow=[HealthCheck.function_scoped_fixture])
@given(st.integers(min_value=1_000, max_value=400_000))
def test_the_blocks_make_no_difference_where_it_is_cut(length: int) -> None:
    samples = np.concatenate((ANSWER.samples, ANSWER.samples, ANSWER.samples))
    many = [samples[at : at + length] for at in range(0, len(samples), length)]
    assert measure_blocks(many) == measured(samples)


def test_what_is_heard_is_dropped_stretch_by_stretch() -> None:
    stretches = [one.candidates.frames for one in listen(np.zeros(160_000, np.float32) for _ in range(80))]
    assert sum(stretches) == 80_001
    assert len(stretches) == 3
    assert max(stretches) <= 36_000


def test_the_same_recording_gives_the_same_measures() -> None:
    assert measured(ANSWER.samples) == PLAIN


def test_the_question_is_not_part_of_the_answer() -> None:
    first_end = ANSWER.phrases[0][1]
    later = measured(ANSWER.samples, first_end + 0.1)
    assert later.timing is not None
    assert later.timing.latency_s == pytest.approx(0.3, abs=0.03)
    assert len(later.timing.phrases) == 3
    assert later.syllables == ANSWER.syllables - 6


def test_phrases_that_fade_are_named() -> None:
    samples = ANSWER.samples.copy()
    start, end = (round(one * 16_000) for one in ANSWER.phrases[1])
    samples[end - 16_000 : end] *= np.geomspace(1, 0.03, 16_000).astype(np.float32)
    found = measured(samples).loudness
    assert found is not None
    assert found.fade is not None
    assert [round(one.start_s, 1) for one in found.fade.faded] == [round(start / 16_000, 1)]


def test_a_held_sound_is_found_and_syllables_are_not() -> None:
    held = voices.phrase(1, 120.0, 0.0, 1.4, np.random.default_rng(3))
    at = round((ANSWER.pauses[1][0] + 0.1) * 16_000)
    samples = ANSWER.samples.copy()
    samples[at : at + len(held)] += (held / np.abs(held).max() * 0.2).astype(np.float32)
    found = measured(samples).held
    assert found is not None
    assert len(found) == 1
    assert ANSWER.pauses[1][0] < found[0].start_s < found[0].end_s < ANSWER.pauses[1][1] + 0.1
    assert PLAIN.held == ()
