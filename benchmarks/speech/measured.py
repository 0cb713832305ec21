"""Our measures against the truth of made speech, and against hand-made alignments of real speech."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from benchmarks.speech import peers
from benchmarks.speech.made import Made, Sound, answers, matched, with_noise
from benchmarks.speech.pitched import Pitched, in_noise, pulses, resynthesised
from benchmarks.speech.rooms import ROOMS, heard_in
from candidacy.app.sound.decoding import decoded
from candidacy.rehearse.said.syllables import syllables_of
from candidacy.rehearse.sound import Recording, measure
from candidacy.rehearse.sound import Sound as Measured
from candidacy.rehearse.sound.finding import found_in, together
from candidacy.rehearse.sound.listening import listen

REAL = Path(os.environ.get("CANDIDACY_BENCH_SPEECH", "../shared/data"))
SEEDS = {"second": (11, 12), "last": (21, 22, 23)}
SNRS_DB = (40, 20, 10)
Row = dict[str, object]


@cache
def made(which: str) -> tuple[Made, ...]:
    return tuple(one for seed in SEEDS[which] for one in answers(which, seed))


def _each(which: str, snr: float) -> Iterator[tuple[Made, Sound]]:
    return ((one, with_noise(one, snr, 7000 + place)) for place, one in enumerate(made(which)))


@cache
def measures(which: str, snr: float) -> tuple[Measured, ...]:
    return tuple(measure(Recording(samples)) for _, samples in _each(which, snr))


def pauses_of(sound: Measured) -> list[tuple[float, float]]:
    return [(one.start_s, one.end_s) for one in sound.timing.pauses] if sound.timing else []


def _pause_row(name: str, which: str, snr: float, found: Iterable[list[tuple[float, float]]]) -> Row:
    true, hits, false, errors = 0, 0, 0, []
    for one, pauses in zip(made(which), found, strict=True):
        right, wrong, off = matched(one.pauses, pauses)
        true, hits, false, errors = true + len(one.pauses), hits + right, false + wrong, errors + off
    ms = 1000 * np.array(errors or [np.nan])
    return {
        "method": name, "set": which, "dB": snr, "true": true, "found": hits, "found of 151": 151 * hits / true,
        "false": false, "false per 151": 151 * false / true, "median edge ms": float(np.median(ms)), "p95 ms": float(np.quantile(ms, 0.95)),
    }  # fmt: skip


def pause_rows() -> list[Row]:
    rows = [_pause_row("ours", which, snr, map(pauses_of, measures(which, snr))) for which in SEEDS for snr in SNRS_DB]
    if find_spec("parselmouth"):
        for snr in SNRS_DB:
            found = [peers.praat_pauses(samples) for _, samples in _each("last", snr)]
            rows.append(_pause_row("Praat silences -25 dB", "last", snr, found))
    return rows


def syllable_rows() -> list[Row]:
    rows = [_syllable_row("ours, sound alone", w, snr, [one.syllables or 0 for one in measures(w, snr)]) for w in SEEDS for snr in SNRS_DB]  # fmt: skip
    rows += [_syllable_row("ours, words known", w, "", [syllables_of(one.text) for one in made(w)]) for w in SEEDS]
    if find_spec("parselmouth"):
        for snr in SNRS_DB:
            for name, silence_db in (("De Jong and Wempe on Praat, -25 dB", -25), ("the same, -20 dB as in my-voice-analysis", -20)):  # fmt: skip
                counts = [peers.de_jong_wempe(samples, silence_db) for _, samples in _each("last", snr)]
                rows.append(_syllable_row(name, "last", snr, counts))
    return rows


def _syllable_row(name: str, which: str, snr: object, counts: list[int]) -> Row:
    off = np.array([count / one.syllables - 1 for count, one in zip(counts, made(which), strict=True)])
    return {
        "method": name, "set": which, "dB": snr, "answers": len(off), "mean error %": 100 * float(np.abs(off).mean()),
        "worst %": 100 * float(np.abs(off).max()), "bias %": 100 * float(off.mean()),
    }  # fmt: skip


def rate_rows() -> list[Row]:
    rows = []
    for which in SEEDS:
        for snr in SNRS_DB:
            rate, late = [], []
            for one, sound in zip(made(which), measures(which, snr), strict=True):
                true_s = sum(end - start for start, end in one.speech)
                rate.append(abs((sound.articulation_rate_per_s or 0) / (one.syllables / true_s) - 1))
                late.append(abs(((sound.timing.latency_s if sound.timing else None) or 0) - one.latency_s))
            rows.append({
                "set": which, "dB": snr, "articulation rate, mean error %": 100 * float(np.mean(rate)),
                "latency, mean error ms": 1000 * float(np.mean(late)), "worst ms": 1000 * float(np.max(late)),
            })  # fmt: skip
    return rows


def room_rows(which: str) -> list[Row]:
    several = list(made(which)[:12])
    plain, rows = [], []
    for name, room in ROOMS.items():
        true, hits, false, errors, off, melody = 0, 0, 0, [], [], []
        sounds = [measure(Recording(heard_in(room, one, several, n))) for n, one in enumerate(several)]
        plain = plain or [one.melody.sd_semitones if one.melody else np.nan for one in sounds]
        for one, sound, own in zip(several, sounds, plain, strict=True):
            right, wrong, edges = matched(one.pauses, pauses_of(sound))
            true, hits, false, errors = true + len(one.pauses), hits + right, false + wrong, errors + edges
            off.append(abs((sound.syllables or 0) / one.syllables - 1) if sound.syllables else np.nan)
            melody.append(abs(sound.melody.sd_semitones - own) if sound.melody else np.nan)
        rows.append({
            "what": name, "found of 151": 151 * hits / true, "false per 151": 151 * false / true, "median edge ms": 1000 * float(np.median(errors or [np.nan])),
            "syllables, mean error %": 100 * float(np.nanmean(off)), "median change of pitch SD, semitones": float(np.nanmedian(melody)),
            "said to be": ", ".join(f"{level} {n}" for level, n in Counter(str(one.quality.level) for one in sounds).items()),
        })  # fmt: skip
    return rows


def our_contour(samples: Sound) -> peers.Contour:
    return together([found_in(heard) for heard in listen([samples])]).pitch_hz.astype(np.float64)


def voices(kind: str) -> list[Pitched]:
    middles = (95, 120, 160, 200, 240, 290)
    if kind == "pulses":
        return [pulses(f"{hz}", seed * 100 + hz, hz) for seed in (1, 2) for hz in middles]
    several = made("last")[:12]
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
    """Our pitch variation beside Praat's: as it is, followed twice, and where both hear a voice."""
    if not find_spec("parselmouth"):
        return []
    sets = {f"last, {snr} dB": [x for _, x in _each("last", snr)] for snr in (40, 10)}
    return [_variation(name, several) for name, several in {**sets, "real": [decoded(path) for path in real_files()]}.items() if several]  # fmt: skip


def _variation(name: str, several: list[Sound]) -> Row:
    once, twice, shared, octaves = [], [], [], 0
    for samples in several:
        ours, theirs, again = our_contour(samples), peers.praat_contour(samples), peers.praat_two_passes(samples)
        length = min(len(ours), len(theirs))
        both = (ours[:length] > 0) & (theirs[:length] > 0)
        once.append(abs(_semitones(ours) - _semitones(theirs)))
        twice.append(abs(_semitones(ours) - _semitones(again)))
        shared.append(abs(_semitones(ours[:length][both]) - _semitones(theirs[:length][both])))
        octaves += bool(np.any((theirs > 0) & (np.abs(np.log2(np.maximum(theirs, 1) / np.median(theirs[theirs > 0]))) > 1.2)))  # fmt: skip
    row: Row = {"set": name, "recordings": len(once), "of them Praat hears voice 14 semitones from its middle": octaves}
    for title, off in (("Praat", once), ("Praat, two passes", twice), ("where both hear voice", shared)):
        row |= {f"{title}: median |difference|": float(np.median(off)), f"{title}: within 0.1": f"{sum(one <= 0.1 for one in off)}"}  # fmt: skip
    return row


SYLLABLES = {"0870": 30, "0880": 10, "0890": 20, "0920": 26, "0930": 13}
"""Counted by hand in the words read (Sense and Sensibility)."""


def real_files() -> list[Path]:
    every = [*sorted((REAL / "audio-asr/pocketsphinx/librivox").glob("*.wav")), REAL / "audio-asr/whisper/jfk.flac"]
    return [path for path in every if path.exists()]


def real_rows() -> list[Row]:
    """LibriVox sentences with begin and end of speech as shipped, and their syllables; Kennedy's sentence."""
    rows = []
    for path in real_files():
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
from candidacy.app.sound.decoding import Decoding
from candidacy.rehearse.sound import measure_blocks
def measured(): measure_blocks(Decoding(Path(sys.argv[1]).read_bytes(), "take").blocks())
measured()
best = []
for _ in range(int(sys.argv[2])):
    started = time.process_time(); measured(); best.append(time.process_time() - started)
peak = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(min(best), int(peak) / 1024)
"""


def cost_rows(folder: Path) -> list[Row]:
    """CPU seconds of decoding and all measures, and the largest memory of the whole process, for a WebM/Opus file."""
    rows = []
    parts = [with_noise(one, 30, n) for n, one in enumerate(made("second")[:12])]
    for minutes, times in ((1, 5), (10, 1), (40, 1)):
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
