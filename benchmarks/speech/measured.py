"""Our measures against the truth of made speech, and against hand-made alignments of real speech."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from benchmarks.speech import peers
from benchmarks.speech.made import Made, Sound, answers, matched, with_noise
from benchmarks.speech.pitched import Pitched, in_noise, pulses, resynthesised
from candidacy.app.sound.decoding import decoded
from candidacy.rehearse.sound import Recording, measure
from candidacy.rehearse.sound.finding import found_in, together
from candidacy.rehearse.sound.listening import listen

REAL = Path(os.environ.get("CANDIDACY_BENCH_SPEECH", "../shared/data"))
SEEDS = (1, 2, 3)
SNRS_DB = (40, 20, 10)
Row = dict[str, object]


def our_pauses(samples: Sound) -> list[tuple[float, float]]:
    when = measure(Recording(samples)).timing
    return [(one.start_s, one.end_s) for one in when.pauses] if when else []


def pauses(which: str, name: str, find: Callable[[Sound], list[tuple[float, float]]]) -> list[Row]:
    rows = []
    made = [(one, seed) for seed in SEEDS[: 1 if which == "development" else 3] for one in answers(which, seed)]
    for snr in SNRS_DB:
        true, hits, false, errors = 0, 0, 0, []
        for place, (one, seed) in enumerate(made):
            found, wrong, off = matched(one.pauses, find(with_noise(one, snr, 1000 * seed + place)))
            true, hits, false, errors = true + len(one.pauses), hits + found, false + wrong, errors + off
        ms = 1000 * np.array(errors or [np.nan])
        rows.append({
            "method": name, "set": which, "dB": snr, "true": true, "found": hits, "found of 151": 151 * hits / true,
            "false": false, "false per 151": 151 * false / true, "median edge ms": float(np.median(ms)), "p95 ms": float(np.quantile(ms, 0.95)),
        })  # fmt: skip
    return rows


def pause_rows() -> list[Row]:
    rows = pauses("development", "ours", our_pauses) + pauses("fresh", "ours", our_pauses)
    rows += pauses("untouched", "ours", our_pauses)
    if find_spec("parselmouth"):
        rows += pauses("fresh", "Praat silences -25 dB", peers.praat_pauses)
    return rows


def _each(which: str, snr: float) -> Iterable[tuple[Made, Sound]]:
    for seed in SEEDS[: 1 if which == "development" else 3]:
        for place, one in enumerate(answers(which, seed)):
            yield one, with_noise(one, snr, 1000 * seed + place)


def syllable_rows() -> list[Row]:
    rows = []
    for which in ("development", "fresh", "untouched"):
        for snr in SNRS_DB:
            off, rate, late = [], [], []
            for one, samples in _each(which, snr):
                sound = measure(Recording(samples))
                assert sound.syllables is not None
                assert sound.timing is not None
                true_s = sum(end - start for start, end in one.speech)
                off.append(sound.syllables / one.syllables - 1)
                rate.append((sound.articulation_rate_per_s or 0) / (one.syllables / true_s) - 1)
                late.append(abs((sound.timing.latency_s or 0) - one.latency_s))
            rows.append({
                "set": which, "dB": snr, "answers": len(off), "syllables, mean error %": 100 * float(np.mean(np.abs(off))),
                "worst %": 100 * float(np.max(np.abs(off))), "bias %": 100 * float(np.mean(off)),
                "articulation rate, mean error %": 100 * float(np.mean(np.abs(rate))), "latency, mean error ms": 1000 * float(np.mean(late)),
                "worst ms": 1000 * float(np.max(late)),
            })  # fmt: skip
    return rows


def our_contour(samples: Sound) -> peers.Contour:
    return together([found_in(heard) for heard in listen([samples])]).pitch_hz.astype(np.float64)


def voices(kind: str) -> list[Pitched]:
    middles = (95, 120, 160, 200, 240, 290)
    if kind == "pulses":
        return [pulses(f"{hz}", seed * 100 + hz, hz) for seed in (1, 2) for hz in middles]
    several = [one for seed in (1, 3) for one in answers("fresh", seed)[:6]]
    return [resynthesised(one.name, one.samples[: 16_000 * 20], 7 + n, middles[n % 6]) for n, one in enumerate(several)]


def pitch_rows() -> list[Row]:
    kinds = ["pulses", *(["WORLD"] if find_spec("pyworld") else [])]
    sets = {kind: voices(kind) for kind in kinds}
    return [
        {"tracker": name, "voices": kind, "dB": snr, **_against(sets[kind], snr, run)}
        for name, run in {"ours": our_contour, **peers.trackers()}.items()
        for kind in kinds
        for snr in (60, 10)
    ]


def _against(several: list[Pitched], snr: float, run: Callable[[Sound], peers.Contour]) -> Row:
    gross = both = 0
    cents, voicing, spread, each = [], [], [], []
    for place, one in enumerate(several):
        found = run(in_noise(one, snr, place))
        length = min(len(found), len(one.hertz))
        found, true = found[:length], one.hertz[:length]
        voiced = (found > 0) & (true > 0)
        far = np.abs(found[voiced] / true[voiced] - 1) > 0.2
        gross, both = gross + int(far.sum()), both + int(voiced.sum())
        each.append(100 * float(far.mean()))
        cents.append(np.median(np.abs(1200 * np.log2(found[voiced][~far] / true[voiced][~far]))))
        voicing.append(np.mean((found > 0) != (true > 0)))
        spread.append(abs(_semitones(found) - _semitones(true)))
    return {
        "gross errors %": 100 * gross / both, "of the middle voice %": float(np.median(each)), "of the worst %": max(each), "fine error cents": float(np.mean(cents)),
        "voicing error %": 100 * float(np.mean(voicing)), "mean |SD - true SD| semitones": float(np.mean(spread)),
    }  # fmt: skip


def _semitones(hertz: peers.Contour) -> float:
    voiced = hertz[hertz > 0]
    return float(np.std(12 * np.log2(voiced))) if len(voiced) else float("nan")


def variation_rows() -> list[Row]:
    """Our pitch variation beside Praat's on the fresh answers and the real ones."""
    if not find_spec("parselmouth"):
        return []
    rows = []
    made = {f"fresh, {snr} dB": [x for _, x in _each("fresh", snr)] for snr in (40, 10)}
    for name, several in {**made, "real": [decoded(path) for path in real_files()]}.items():
        off, agree, shared = [], [], []
        for samples in several:
            ours, theirs = our_contour(samples), peers.praat_contour(samples)
            length = min(len(ours), len(theirs))
            both = (ours[:length] > 0) & (theirs[:length] > 0)
            off.append(abs(_semitones(ours) - _semitones(theirs)))
            shared.append(abs(_semitones(ours[:length][both]) - _semitones(theirs[:length][both])))
            agree.append(np.mean(np.abs(ours[:length][both] / theirs[:length][both] - 1) < 0.2))
        off_same = [one for one, same in zip(off, agree, strict=True) if same > 0.99]
        rows.append({
            "set": name, "recordings": len(off), "median |difference| of SD, semitones": float(np.median(off)),
            "share within 0.1": float(np.mean(np.array(off) <= 0.1)), "recordings without octave differences": len(off_same),
            "of these within 0.1": float(np.mean(np.array(off_same) <= 0.1)) if off_same else float("nan"),
            "where both hear voice: median |difference|": float(np.median(shared)), "within 0.1": float(np.mean(np.array(shared) <= 0.1)),
        })  # fmt: skip
    return rows


SYLLABLES = {"0870": 30, "0880": 10, "0890": 20, "0920": 26, "0930": 13}
"""Counted by hand in the words read (Sense and Sensibility)."""


def real_files() -> list[Path]:
    return [*sorted((REAL / "audio-asr/pocketsphinx/librivox").glob("*.wav")), REAL / "audio-asr/whisper/jfk.flac"]


def real_rows() -> list[Row]:
    """LibriVox sentences with begin and end of speech as shipped, and their syllables; Kennedy's sentence."""
    rows = []
    for path in real_files():
        if not path.exists():
            continue
        sound = measure(Recording(decoded(path)))
        key = path.stem.rsplit("-", 1)[-1]
        true = SYLLABLES.get(key, 28)
        row: Row = {"recording": path.stem[-12:], "syllables": true, "found": sound.syllables}
        edges = path.with_suffix(".lab")
        if edges.exists() and sound.timing:
            start, end = (float(line.split()[0]) for line in edges.read_text().splitlines()[-2:])
            row |= {
                "speech begins, error ms": 1000 * (sound.timing.phrases[0].start_s - start),
                "ends, error ms": 1000 * (sound.timing.phrases[-1].end_s - end),
            }
        else:
            row |= {"speech begins, error ms": "", "ends, error ms": ""}
        rows.append(row | {"SNR dB": sound.quality.snr_db, "quality": str(sound.quality.level)})
    return rows


COST = """
import sys, time
from pathlib import Path
from candidacy.app.desk.rehearsing import sound_of_file
sound_of_file(path=Path(sys.argv[1]))
best = []
for _ in range(int(sys.argv[2])):
    started = time.process_time(); sound_of_file(path=Path(sys.argv[1])); best.append(time.process_time() - started)
peak = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(min(best), int(peak) / 1024)
"""


def cost_rows(folder: Path) -> list[Row]:
    """CPU seconds of decoding and all measures, and the largest memory of the whole process, for a WebM/Opus file."""
    rows = []
    parts = [with_noise(one, 30, n) for n, one in enumerate(answers("fresh", 1))]
    for minutes, times in ((1, 5), (5, 2), (10, 1), (20, 1), (40, 1)):
        whole = np.resize(np.concatenate(parts), minutes * 60 * 16_000)
        path = write_webm(folder / f"{minutes}.webm", whole)
        used = subprocess.run(
            [sys.executable, "-c", COST, str(path), str(times)], check=True, capture_output=True, text=True
        )
        seconds, megabytes = map(float, used.stdout.split())
        rows.append({
            "minutes": minutes, "CPU s": seconds, "CPU s a minute": seconds / minutes, "largest memory MB": megabytes,
        })  # fmt: skip
    return rows


def write_webm(path: Path, samples: Sound) -> Path:
    import av

    with av.open(str(path), "w") as file:
        stream = file.add_stream("libopus", rate=48_000)
        stream.layout, stream.bit_rate = "mono", 64_000
        resampler = av.AudioResampler(format=stream.format.name, layout="mono", rate=48_000)
        for at in range(0, len(samples), 16_000):
            frame = av.AudioFrame.from_ndarray(samples[None, at : at + 16_000], "fltp", "mono")
            frame.sample_rate = 16_000
            for one in resampler.resample(frame):
                file.mux(stream.encode(one))
        for one in (*resampler.resample(None), None):
            file.mux(stream.encode(one))
    return path
