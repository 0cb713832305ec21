"""Measure the measures of sound and write benchmarks/SPEECH.md: `OMP_NUM_THREADS=1 python -m benchmarks.speech`."""

from __future__ import annotations

import os
import platform
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks.speech import measured, scripts
from benchmarks.speech.filled import EACH_WORDS, filler_rows
from benchmarks.speech.made import LAST_VOICES, Voice
from benchmarks.speech.peers import seconds_of, trackers

PACKAGES = ("numpy", "scipy", "av", "praat-parselmouth", "librosa", "opensmile", "pyworld", "pocketsphinx")


def table(rows: Sequence[measured.Row]) -> str:
    if not rows:
        return "Not measured: the peer or the recordings are not there."
    columns = list(rows[0])
    head = ["| " + " | ".join(columns) + " |", "|---" * len(columns) + "|"]
    return "\n".join(head + ["| " + " | ".join(_said(row[column]) for column in columns) + " |" for row in rows])


def _said(value: object) -> str:
    return f"{value:.3g}" if isinstance(value, float) else str(value)


def versions() -> str:
    found = []
    for name in PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} not installed")
    return ", ".join(found)


def tracker_cost() -> list[measured.Row]:
    samples = measured.with_noise(measured.made("second")[0], 30, 1)
    rows = []
    for name, run in {"ours (with activity)": measured.our_contour, **trackers()}.items():
        run(samples[:32_000])
        took = seconds_of(lambda run=run: run(samples), 2)
        rows.append({"tracker": name, "CPU s for 60 s": 60 * took / (len(samples) / 16_000)})
    return rows


def fillers() -> list[measured.Row]:
    voices = [Voice("flite", name) for name in ("slt", "rms", "awb")] + list(LAST_VOICES[:3])
    return filler_rows(scripts.LAST[:1], voices, 31)


def parts(folder: Path) -> Iterator[str]:
    """Yield the page piece by piece, so that it is seen growing."""
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores shared with others, load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}, OMP_NUM_THREADS={os.environ.get('OMP_NUM_THREADS', 'not set')}"
    yield "# What is measured in the sound of an answer, measured"
    yield f"{datetime.now(UTC):%Y-%m-%d}, `OMP_NUM_THREADS=1 python -m benchmarks.speech`, {machine}. {versions()}. Voices: Debian's espeak-ng and flite. Real recordings from `CANDIDACY_BENCH_SPEECH` (default `../shared/data`, see SOURCE.txt there; never in this repository)."
    yield "Peers, run here on the same files and never a dependency: Praat through parselmouth (GPL-3.0), librosa's pYIN (ISC), openSMILE (its own licence: no commercial product). my-voice-analysis 0.7 (MIT) can be installed but not run: neither its wheel nor its source on PyPI holds the Praat script it calls; the rules that script follows (De Jong and Wempe, at its -20 dB) are run instead. WORLD (pyworld, MIT) needs a compiler and is left out where it is not installed."
    yield "Second: three texts, eight voices; thresholds were last chosen with these (four seeds, two of them shown) and three older sets in view (16 voices, 84 answers). Last: four other texts, eight other voices, other seeds, measured for the first time when this page was written. All of it is synthetic or read speech: **nobody's free answer, no accent group, no real room is among it**."
    yield "## Cost"
    yield "Decoding WebM/Opus and every measure, in one process, best of a few; memory is that of the whole process with its imports. Goal: 0.5 CPU seconds and 300 MB for a minute, linear to 40 minutes, memory flat."
    yield table(measured.cost_rows(folder))
    yield table(tracker_cost())
    yield "## Pauses"
    yield "Phrases trimmed at -40 dB of their peak, joined with known pauses (log-normal around 0.6 s, 0.25 to 2.5 s), in pink noise. Found: one pause covers more than half of the true one and lies by more than half in it. Goal per 151: 147 / 144 / 142 found at 40 / 20 / 10 dB, at most 1 / 2 / 4 false, median edge 8 / 22 / 40 ms."
    yield table(measured.pause_rows())
    yield "## Syllables"
    yield "Truth: the vowels the engine says it speaks. Words known: counted in the text by the words half of rehearse. Goal: 2 % with the words, 9 % from sound alone."
    yield table(measured.syllable_rows())
    yield "## Rate and latency"
    yield table(measured.rate_rows())
    yield "## Rooms, lines, people"
    yield "Twelve of the last answers, each changed in one way, all in pink noise 35 dB below; made, not recorded. Said to be: what the program itself says of the recordings."
    yield table(measured.room_rows("last"))
    yield "## Likely fillers"
    yield f"An um or uh put before about every {EACH_WORDS}th word (the engine speaks it in the flow of the phrase), found by laying the text without them along the sound; below each the same answers without any. Refused: the words and the recording do not go together, says the program; nothing is found then. Goal: F1 0.85. Made ums, not people's."
    yield table(fillers())
    yield "## Pitch"
    yield "Pulses: pulse trains through moving formants. WORLD: speech given another melody (its voicing is set by Harvest, which calls too much voiced, so the voicing error says little). Gross: off by more than 20 % where both are voiced. Goal: 1 % clean and at 10 dB."
    yield table(measured.pitch_rows())
    yield "Pitch variation beside Praat (75 to 500 Hz). Once: Praat as it comes, which in hisses and creak hears voices of 400 to 500 Hz in some recordings, so that its standard deviation doubles there. Two passes: as De Looze and Hirst (2008) recommend to its users, the range narrowed to 0.75 of the lower to 1.5 of the upper quartile. Goal: 0.1 semitones."
    yield table(measured.variation_rows())
    yield "## Real speech"
    yield "Edges: LibriVox sentences, labels as shipped with pocketsphinx (made by its own voice detector, so they are no exact truth). Syllables counted by hand."
    yield table(measured.real_rows())


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        whole = []
        for part in parts(Path(folder)):
            print(part, end="\n\n", flush=True)
            whole.append(part)
    Path("benchmarks/SPEECH.md").write_text("\n\n".join(whole) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
