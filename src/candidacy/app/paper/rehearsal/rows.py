"""The measures of a take's sound as rows: what, how much, and what it does not mean; from the JSON that is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from statistics import median
from typing import Any, NamedTuple

from candidacy.kernel.seconds import clock

LONG_PAUSE_S = 2.0


class Row(NamedTuple):
    """One measure in words."""

    name: str
    value: str
    reads: str = ""


def sound_rows(sound: Mapping[str, Any], *, delivery: bool) -> Iterator[Row]:
    """Yield the measures that there are; how one speaks only with `delivery`, and nothing that a poor recording spoils."""
    yield Row("Length of the recording", clock(sound["duration_s"]))
    if not delivery:
        return
    if sound["speech_s"]:
        yield Row("Before the first word", f"{sound['latency_s']:.1f} s", "A moment to think is part of an answer.")
        yield Row("Spoken", f"{clock(sound['speech_s'])} of {clock(sound['answer_s'])}", "The rest are pauses.")
        yield _pauses(sound["pauses"])
    if sound["articulation_rate_per_s"] is not None:
        value = f"about {sound['articulation_rate_per_s']:.1f} syllables a second"
        yield Row(
            "Pace while speaking", value, "Counted in the sound, within about one in ten. There is no right pace."
        )
    if sound["pitch"]:
        yield Row(
            "Melody",
            f"{sound['pitch']['sd_semitones']:.1f} semitones",
            "How far the pitch moves around its own middle.",
        )
    if sound["loudness"]:
        yield from _loudness(sound["loudness"])


def _pauses(pauses: Sequence[Mapping[str, float]]) -> Row:
    lengths = [one["end_s"] - one["start_s"] for one in pauses]
    if not lengths:
        return Row("Pauses", "none of a quarter of a second or longer")
    long = sum(one >= LONG_PAUSE_S for one in lengths)
    value = f"{len(lengths)}, half of them longer than {median(lengths):.1f} s; {long} of 2 s or longer"
    return Row("Pauses", value, "A pause of thought is no fault.")


def _loudness(loudness: Mapping[str, Any]) -> Iterator[Row]:
    yield Row(
        "Loudness",
        f"varies by {loudness['sd_db']:.1f} dB",
        "Only takes with one microphone in one place can be compared.",
    )
    fade = loudness["fade"]
    if fade and fade["faded"]:
        where = ", ".join(clock(one["start_s"]) for one in fade["faded"][:3])
        yield Row("Much softer at the end", f"{len(fade['faded'])} of {fade['phrases']} longer phrases, at {where}")
