"""The measures of an answer in plain words: what was heard, in the speaker's own units, and no mark for any of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from candidacy.app.paper.rehearsal.as_json import Json
from candidacy.kernel.seconds import clock

LONGEST_SHOWN = 3
CLOSING = "These are measures of a recording, not marks. There is no right pace, pause or melody; compare a take only with your own earlier ones."
POOR = "This recording is too poor to say more about how you speak. Nothing is wrong with you: record it again."


def rehearsal_text(measures: Json) -> str:
    """Return the measures of one recording, as `rehearsal_json` writes them, as lines of text."""
    quality = measures["quality"]
    lines = [measures["file"], *(f"  {one['text']}" for one in (*measures["problems"], *quality["reasons"]))]
    lines += [f"  {line}" for line in _measures(measures)]
    lines.append(f"  {CLOSING if quality['usable'] else POOR}")
    return "\n".join(lines)


def _measures(found: Json) -> Iterator[str]:
    yield f"Length: {clock(found['duration_s'])}."
    if found["speech_s"]:
        yield from _timing(found)
    if found["articulation_rate_per_s"] is not None:
        yield f"Pace: about {found['articulation_rate_per_s']:.1f} syllables a second while speaking, about {found['speech_rate_per_s']:.1f} with the pauses."
    if found["pitch"]:
        yield _melody(found["pitch"])
    if found["loudness"]:
        yield from _loudness(found["loudness"])
    if found["fillers"]:
        yield f"Long held sounds, which may be fillers or drawn-out words: {len(found['fillers'])}, {_where(found['fillers'])}."


def _timing(found: Json) -> Iterator[str]:
    yield f"Spoken: {clock(found['speech_s'])}, beginning after {found['latency_s']:.1f} s."
    if not found["pauses"]:
        yield "Pauses: none of a quarter of a second or longer."
        return
    pauses = [(one["end_s"] - one["start_s"], one["start_s"]) for one in found["pauses"]]
    longest = sorted(pauses, key=lambda one: -one[0])[:LONGEST_SHOWN]
    shown = ", ".join(f"{length_s:.1f} s at {clock(start_s)}" for length_s, start_s in longest)
    yield f"Pauses: {len(pauses)}, in the middle {median(one[0] for one in pauses):.1f} s; the longest {shown}."


def _melody(one: Json) -> str:
    return (
        f"Melody: the pitch varies by {one['sd_semitones']:.1f} semitones around its own middle (standard deviation)."
    )


def _loudness(one: Json) -> Iterator[str]:
    yield f"Loudness: varies by {one['sd_db']:.1f} dB from syllable to syllable (standard deviation)."
    fade = one["fade"]
    if fade and fade["faded"]:
        yield f"Of {fade['phrases']} longer phrases {len(fade['faded'])} grow much softer at their end, {_where(fade['faded'])}."


def _where(spans: Sequence[Json]) -> str:
    shown = ", ".join(clock(one["start_s"]) for one in spans[:LONGEST_SHOWN])
    return f"at {shown}" + (" and later" if len(spans) > LONGEST_SHOWN else "")
