"""The measures of an answer in plain words: what was heard, in the speaker's own units, and no mark for any of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from candidacy.kernel.problems import Problem
from candidacy.kernel.seconds import clock
from candidacy.rehearse.sound import Sound, Span
from candidacy.rehearse.sound.loudness import Loudness
from candidacy.rehearse.sound.melody import Melody
from candidacy.rehearse.sound.quality import Level
from candidacy.rehearse.sound.timing import Timing

LONGEST_SHOWN = 3
CLOSING = "These are measures of a recording, not marks. There is no right pace, pause or melody; compare a take only with your own earlier ones."
POOR = "This recording is too poor to say more about how you speak. Nothing is wrong with you: record it again."


def rehearsal_text(name: str, sound: Sound, problems: Sequence[Problem] = ()) -> str:
    """Return the measures of one recording as lines of text."""
    lines = [name, *(f"  {one.text}" for one in problems), *(f"  {one.text}" for one in sound.quality.faults)]
    lines += [f"  {line}" for line in _measures(sound)]
    lines.append(f"  {POOR if sound.quality.level is Level.POOR else CLOSING}")
    return "\n".join(lines)


def _measures(sound: Sound) -> Iterator[str]:
    yield f"Length: {clock(sound.duration_s)}."
    if sound.timing and sound.timing.phrases:
        yield from _timing(sound.timing)
    if sound.articulation_rate_per_s is not None:
        yield f"Pace: about {sound.articulation_rate_per_s:.1f} syllables a second while speaking, about {sound.speech_rate_per_s:.1f} with the pauses."
    if sound.melody:
        yield _melody(sound.melody)
    if sound.loudness:
        yield from _loudness(sound.loudness)
    if sound.held:
        yield f"Long held sounds, which may be fillers or drawn-out words: {len(sound.held)}, {_where(sound.held)}."


def _timing(when: Timing) -> Iterator[str]:
    yield f"Spoken: {clock(when.speech_s)}, beginning after {when.latency_s:.1f} s."
    if not when.pauses:
        yield "Pauses: none of a quarter of a second or longer."
        return
    middle = median(one.length_s for one in when.pauses)
    longest = sorted(when.pauses, key=lambda one: -one.length_s)[:LONGEST_SHOWN]
    shown = ", ".join(f"{one.length_s:.1f} s at {clock(one.start_s)}" for one in longest)
    yield f"Pauses: {len(when.pauses)}, in the middle {middle:.1f} s; the longest {shown}."


def _melody(one: Melody) -> str:
    return f"Melody: the pitch varies by {one.sd_semitones:.1f} semitones around its own middle (standard deviation)."


def _loudness(one: Loudness) -> Iterator[str]:
    yield f"Loudness: varies by {one.sd_db:.1f} dB from syllable to syllable (standard deviation)."
    if one.fade and one.fade.faded:
        yield f"Of {one.fade.phrases} longer phrases {len(one.fade.faded)} grow much softer at their end, {_where(one.fade.faded)}."


def _where(spans: Sequence[Span]) -> str:
    shown = ", ".join(clock(one.start_s) for one in spans[:LONGEST_SHOWN])
    return f"at {shown}" + (" and later" if len(spans) > LONGEST_SHOWN else "")
