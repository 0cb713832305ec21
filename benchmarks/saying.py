"""Measures the words half of rehearse on labelled, made-up answers and writes SAID.md: python -m benchmarks.saying."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
import wave
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from candidacy.fit.matching import compare
from candidacy.fit.postings import read_posting
from candidacy.fit.reading import read
from candidacy.fit.resumes import read_resume
from candidacy.prepare.brief import make_brief
from candidacy.prepare.values import Brief
from candidacy.rehearse.said.deeds import deeds
from candidacy.rehearse.said.english.fillers import SOUNDS
from candidacy.rehearse.said.measuring import measure
from candidacy.rehearse.said.stories import Part, story
from candidacy.rehearse.said.syllables import syllables_of
from candidacy.rehearse.said.values import typed

HERE = Path(__file__).parent
AS_OF = date(2026, 11, 29)
sys.path.insert(0, str(HERE.parent))
from tests.prepare import examples  # noqa: E402
from tests.rehearse.said.marked import SETS, answer_of, found, marked, told  # noqa: E402

PARTS = {"S": Part.SITUATION, "T": Part.TASK, "A": Part.ACTION, "R": Part.RESULT}
VOWELS = ("AA", "AE", "AH", "AO", "AW", "AY", "EH", "ER", "EY", "IH", "IY", "OW", "OY", "UH", "UW")


class Tally:
    """Hits, false finds and misses by name."""

    def __init__(self) -> None:
        self.hits: Counter[str] = Counter()
        self.false: Counter[str] = Counter()
        self.missed: Counter[str] = Counter()

    def add(self, truth: Iterable[tuple[object, str]], got: Iterable[tuple[object, str]]) -> None:
        truth, got = set(truth), set(got)
        self.hits.update(name for _at, name in truth & got)
        self.false.update(name for _at, name in got - truth)
        self.missed.update(name for _at, name in truth - got)

    def rows(self) -> list[str]:
        names = sorted({*self.hits, *self.false, *self.missed}, key=lambda name: (-self.hits[name], name))
        return [*(self.row(name, [name]) for name in names), self.row("**all**", names)]

    def row(self, title: str, names: list[str]) -> str:
        hits, false, missed = (sum(kind[name] for name in names) for kind in (self.hits, self.false, self.missed))
        precision, recall = _share(hits, hits + false), _share(hits, hits + missed)
        f1 = 2 * hits / (2 * hits + false + missed) if hits else 0.0
        return f"| {title} | {hits} | {false} | {missed} | {precision} | {recall} | {f1:.2f} |"


def _share(hits: int, of: int) -> str:
    """Return a share with its 95 % Wilson interval."""
    if not of:
        return "–"
    z, p = 1.96, hits / of
    middle, half = p + z * z / (2 * of), z * ((p * (1 - p) + z * z / (4 * of)) / of) ** 0.5
    low, high = (middle - half) / (1 + z * z / of), (middle + half) / (1 + z * z / of)
    return f"{p:.2f} ({low:.2f} to {high:.2f})"


def fillers(paths: list[Path]) -> Tally:
    tally = Tally()
    for path in paths:
        for at, (text, places) in enumerate(marked(path)):
            tally.add(
                {((at, place), name) for place, name in places}, {((at, place), name) for place, name in found(text)}
            )
    return tally


def stories(paths: list[Path]) -> Tally:
    tally = Tally()
    for path in paths:
        for number, rows in enumerate(told(path)):
            answer = answer_of(rows)
            shown = story(answer, deeds(answer)).shown
            truth = {((number, at), PARTS[one]) for at, (letters, _text) in enumerate(rows) for one in letters}
            tally.add(truth, {((number, one.sentence), one.part) for one in shown})
    return tally


def dictionary() -> dict[str, int]:
    """Return how many syllables the CMU dictionary, which lies in pocketsphinx's wheel, gives each word."""
    spec = find_spec("pocketsphinx")
    if spec is None or spec.origin is None:
        return {}
    lines = (Path(spec.origin).parent / "model" / "en-us" / "cmudict-en-us.dict").read_text("utf-8").splitlines()
    rows = [line.split() for line in lines]
    return {word: sum(phone[:2] in VOWELS for phone in phones) for word, *phones in rows if "(" not in word}


def syllables(texts: dict[str, str], known: dict[str, int]) -> list[str]:
    rows = []
    for name, text in texts.items():
        words = [word.strip(".,;:!?…()“”\"'’").lower().replace("’", "'") for word in text.split()]
        words = [word for word in words if word in known and not (len(word) < 4 and not set(word) & set("aeiouy"))]
        truth, mine = sum(known[word] for word in words), sum(syllables_of(word) for word in words)
        wrong = sum(known[word] != syllables_of(word) for word in words)
        rows.append(
            f"| {name} | {len(words)} | {truth} | {mine} | {100 * (mine / truth - 1):+.1f} % | {100 * wrong / len(words):.1f} % |"
        )
    return rows


def texts() -> dict[str, str]:
    found_texts = {
        f"{half} answers": " ".join(
            [text for path in sorted((SETS / half).glob("fillers*.txt")) for text, _places in marked(path)]
            + [
                text
                for path in sorted((SETS / half).glob("stories*.txt"))
                for rows in told(path)
                for _letters, text in rows
            ]
        )
        for half in ("early", "late")
    }
    gold = sorted((HERE / "gold" / "dev").rglob("*.md")) + sorted((HERE / "gold" / "dev").rglob("*.txt"))
    return {**found_texts, "postings and résumés of gold/dev": " ".join(path.read_text("utf-8") for path in gold)}


def speed() -> str:
    text = " ".join(text for rows in told(SETS / "late" / "stories.txt") for _letters, text in rows)
    best = 1e9
    for _turn in range(5):
        begin = time.process_time()
        measure(typed(text))
        best = min(best, time.process_time() - begin)
    return f"All measures of an answer of {len(text.split())} words, without a brief: {best * 1000:.1f} ms of one core, best of five."


def _filler_rows(tally: Tally) -> list[str]:
    words = [name for name in {*tally.hits, *tally.false, *tally.missed} if name not in SOUNDS]
    return [*tally.rows(), tally.row("words only (no um, uh, er)", words)]


def drawn(path: Path) -> Tally:
    """Return how many of the résumé lines that a labelled answer tells are found."""
    tally = Tally()
    for at, row in enumerate(path.read_text("utf-8").splitlines()):
        if row and not row.startswith("#"):
            name, numbers, text = (part.strip() for part in row.split("|"))
            brief = _brief(name)
            places = {claim.quote: number for number, claim in enumerate(brief.fit.resume.claims)}
            said = measure(typed(text), None, brief)
            truth = {((at, int(number)), "lines told") for number in numbers.split() if number != "-"}
            tally.add(
                truth,
                {((at, places[one.quote]), "lines told") for one in (said.drawn_on.told if said.drawn_on else ())},
            )
    return tally


@cache
def _brief(name: str) -> Brief:
    if name != "example":
        return make_brief(getattr(examples, name)(), made_on=AS_OF)
    folder = HERE.parent / "src" / "candidacy" / "app" / "example"
    posting, resume = (read((folder / one).read_bytes(), one) for one in ("posting.md", "cv.md"))
    return make_brief(compare(read_posting(posting), read_resume([resume], AS_OF), AS_OF), made_on=AS_OF)


def words(path: Path) -> Tally:
    """Return how many deeds, amounts, hedges and repeated starts of the labelled sentences are found."""
    tally = Tally()
    for at, row in enumerate(path.read_text("utf-8").splitlines()):
        if row and not row.startswith("#"):
            kind, expected, text = (part.strip() for part in row.split("|"))
            said = measure(typed(text))
            got = {
                "deeds": [f"{one.who} {one.verb}" for one in said.deeds],
                "amounts": [one.piece.text for one in said.amounts],
                "hedges": [one.text for one in said.hedges],
                "starts": [one.text for one in said.repeated_starts],
            }[kind]
            truth = [] if expected == "-" else [one.strip() for one in expected.split(";")]
            tally.add({((at, one.lower()), kind) for one in truth}, {((at, one.lower()), kind) for one in got})
    return tally


def heard(voices: tuple[str, ...] = ("slt", "rms")) -> list[str]:
    """Return rows on ums in spoken answers: every third sentence of each late answer ends in an um or uh of the voice's own."""
    if not shutil.which("flite") or not find_spec("pocketsphinx"):
        return ["| flite or pocketsphinx is not installed | | | | |"]
    from candidacy.app.hearing.laying import align

    rows = []
    for voice in voices:
        hits = false = missed = 0
        seconds = cost = 0.0
        for answer in told(SETS / "late" / "stories.txt"):
            sentences = [text for _letters, text in answer]
            said = [f"{text} {('um.', 'uh.')[at % 2]}" if at % 3 == 1 else text for at, text in enumerate(sentences)]
            samples = _voice(" ".join(said), voice)
            begin = time.process_time()
            laid = align(samples, typed(" ".join(sentences)))
            cost, seconds = cost + time.process_time() - begin, seconds + len(samples) / 16_000
            got = Counter(_after(laid.text.split()))
            truth = Counter(at for at, _sentence in _ends(sentences))
            hits += (got & truth).total()
            false += (got - truth).total()
            missed += (truth - got).total()
        rows.append(f"| flite {voice} | {hits} of {hits + missed} | {false} | {seconds:.0f} s | {cost / seconds:.3f} |")
    return rows


def _ends(sentences: list[str]) -> list[tuple[int, str]]:
    """Return after how many words each um was put."""
    count, ends = 0, []
    for at, text in enumerate(sentences):
        count += len(text.split())
        if at % 3 == 1:
            ends.append((count, text))
    return ends


def _after(words: list[str]) -> list[int]:
    count, places = 0, []
    for word in words:
        if word in {"um", "uh"}:
            places.append(count)
        else:
            count += 1
    return places


def _voice(text: str, voice: str) -> np.ndarray:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "said.wav"
        subprocess.run(["flite", "-voice", voice, "-t", text, "-o", str(path)], check=True)
        with wave.open(str(path)) as file:
            return np.frombuffer(file.readframes(file.getnframes()), np.int16).astype(np.float32) / np.float32(32768)


HEAD = "| | found | false | missed | precision (95 %) | recall (95 %) | F1 |\n|---|---|---|---|---|---|---|"


def page() -> str:
    early, late = (sorted((SETS / half).glob("fillers*.txt")) for half in ("early", "late"))
    early_told, late_told = (sorted((SETS / half).glob("stories*.txt")) for half in ("early", "late"))
    known = dictionary()
    return "\n".join(
        [
            "# What the words say: measured",
            "",
            "Written by `python -m benchmarks.saying`. All sentences are made up by us, in clean text; the labels are one person's. The later half was",
            "written after the rules were frozen (commit a644f2b); what was changed since came from other answers. Before that, a first look at",
            "88 unseen sentences (now early/fillers-2) gave fillers F1 0.87 (precision 0.91, recall 0.83), and 52 unseen story sentences recall",
            "0.38 of situations and 0.58 of results by signs alone; parts told by their place were added then, and both files count as early since.",
            "Real speech has more kinds of fillers than writers think of: expect less there, and see `docs/rooms/rehearse-said.md`.",
            "",
            f"## Fillers, later half ({sum(1 for path in late for _one in marked(path))} sentences)",
            HEAD,
            *_filler_rows(fillers(late)),
            "",
            f"Early half ({sum(1 for path in early for _one in marked(path))} sentences, rules tuned on them):",
            HEAD,
            fillers(early).rows()[-1],
            "",
            f"## Parts of a told example, later half ({sum(len(rows) for path in late_told for rows in told(path))} sentences)",
            "At the first look, with the frozen rules: 40 found, 4 false, 6 missed (F1 0.89).",
            HEAD,
            *stories(late_told).rows(),
            "",
            f"Early half ({sum(len(rows) for path in early_told for rows in told(path))} sentences):",
            HEAD,
            stories(early_told).rows()[-1],
            "",
            "## Lines of the résumé that an answer tells, later half (27 answers on five made-up seekers)",
            "At the first look, after the rules were frozen (commit 706f9fb): 20 found, 0 false, 2 missed; a mistake in reading",
            "“three thousand four hundred” was mended since.",
            HEAD,
            drawn(SETS / "late" / "told.txt").rows()[-1],
            "",
            "Early half (18 answers):",
            HEAD,
            drawn(SETS / "early" / "told.txt").rows()[-1],
            "",
            "## Deeds, amounts, hedges, repeated starts (80 sentences)",
            "At the first look, after the rules: deeds 28 found, 0 false, 5 missed; amounts 18, 0, 0; hedges 10, 0, 0; starts 9, 0, 1. The misses",
            "were mended since, so that this table shows less than it seems. All sentences are short and clean.",
            HEAD,
            *words(SETS / "late" / "words.txt").rows()[:-1],
            "",
            "## Syllables, beside the CMU pronouncing dictionary",
            "Words that the dictionary holds; single words differ mostly in “every”, “our” and “hour”, where it counts one more.",
            "| text | words | dictionary | by spelling | error of the sum | words that differ |",
            "|---|---|---|---|---|---|",
            *(syllables(texts(), known) if known else ["| pocketsphinx is not installed | | | | | |"]),
            "",
            "## Ums found by laying the typed text along the sound",
            "Made voices reading the later half's answers, an um or uh put in after every third sentence; not people's ums.",
            "| voice | found | false | sound | processor seconds a second |",
            "|---|---|---|---|---|",
            *heard(),
            "",
            "## Speed",
            speed(),
            "",
        ]
    )


if __name__ == "__main__":
    (HERE / "SAID.md").write_text(page(), "utf-8")
    print(page())
