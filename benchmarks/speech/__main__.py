"""Measure the measures of sound and write benchmarks/SPEECH.md: `OMP_NUM_THREADS=1 python -m benchmarks.speech`."""

from __future__ import annotations

import os
import platform
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks.speech import measured
from benchmarks.speech.peers import seconds_of, trackers

PACKAGES = ("numpy", "scipy", "av", "praat-parselmouth", "librosa", "opensmile", "pyworld")


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
    samples = measured.with_noise(measured.answers("fresh", 2)[0], 30, 1)
    rows = []
    for name, run in {"ours (with activity)": measured.our_contour, **trackers()}.items():
        run(samples[:32_000])
        took = seconds_of(lambda run=run: run(samples))
        rows.append({"tracker": name, "CPU s for 60 s": 60 * took / (len(samples) / 16_000)})
    return rows


def main() -> None:
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores shared with others, load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}, OMP_NUM_THREADS={os.environ.get('OMP_NUM_THREADS', 'not set')}"
    with tempfile.TemporaryDirectory() as folder:
        cost = measured.cost_rows(Path(folder))
    parts = [
        "# What is measured in the sound of an answer, measured",
        f"{datetime.now(UTC):%Y-%m-%d}, `OMP_NUM_THREADS=1 python -m benchmarks.speech`, {machine}. {versions()}. Voices: Debian's espeak-ng and flite. Peers are installed beside, for this page only (Praat is GPL, openSMILE allows no commercial product). Real recordings from `CANDIDACY_BENCH_SPEECH` (default `../shared/data`, see SOURCE.txt there; never in this repository).",
        "Development: three texts, four voices, on which the thresholds were chosen. Fresh: other texts, voices and seeds; looked at three times while developing (the band and smoothing of the syllables were taken among near equals with fresh seeds 1 and 3 and the real sentences in view; the range of 32 dB after seeing the real edges; the joining of hisses after seeing false pauses at 10 dB, with its values from the development set). Untouched: four more voices and other seeds (same texts as fresh), run once at the end. All of it is synthetic or read speech: **nobody's free answer, no accent group, no real room is among it**.",
        "## Pauses",
        "Phrases trimmed at -40 dB of their peak, joined with known pauses (log-normal around 0.6 s, 0.25 to 2.5 s), in pink noise. Found: one pause covers more than half of the true one and lies by more than half in it. Goal per 151: 147 / 144 / 142 found at 40 / 20 / 10 dB, at most 1 / 2 / 4 false, median edge 8 / 22 / 40 ms.",
        table(measured.pause_rows()),
        "## Syllables, rate, latency",
        "Truth: the vowels the engine says it speaks. Goal: 9 % mean error from sound alone (my-voice-analysis 0.7: 8.7 % clean and whole-number rates; de Jong and Wempe's rules on Praat: 8.6 % clean, 14 % at 10 dB; both from research on other files).",
        table(measured.syllable_rows()),
        "## Pitch",
        "Pulses: pulse trains through moving formants. WORLD: speech given another melody (its voicing is set by Harvest, which calls too much voiced, so the voicing error says little; on one voice, en-029+f3, every tracker here differs from it, so its truth is in doubt, and the middle voice is shown beside). Gross: off by more than 20 % where both are voiced. Goal: 1 % clean and at 10 dB.",
        table(measured.pitch_rows()),
        "Pitch variation beside Praat (75 to 500 Hz). Where the two differ by octaves somewhere, the difference of SD says only that one of them is wrong; these recordings are counted apart. Goal: 0.1 semitones.",
        table(measured.variation_rows()),
        "## Real speech",
        "Edges: LibriVox sentences, labels as shipped with pocketsphinx (made by its own voice detector, so they are no exact truth). Syllables counted by hand.",
        table(measured.real_rows()),
        "## Cost",
        "Decoding WebM/Opus and every measure, in one process, best of a few; memory is that of the whole process with its imports. Goal: 0.5 CPU seconds and 300 MB for a minute, linear to 40 minutes.",
        table(cost),
        table(tracker_cost()),
    ]  # fmt: skip
    Path("benchmarks/SPEECH.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    print("\n\n".join(parts))


if __name__ == "__main__":
    main()
