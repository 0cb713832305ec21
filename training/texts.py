"""The texts that the vectors of words are learned from: names of work, single words, and pairs written for this."""

from __future__ import annotations

import csv
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from candidacy.fit.words import words_of

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared" / "data"
ONET, ESCO, LABELS = SHARED / "onet-27.0", SHARED / "esco-1.1.1-tabiya", SHARED / "skill-extraction-esco"
PAIRS = Path(__file__).parent / "pairs"
TITLES, ALTERNATIVES, TECHNOLOGIES = 12_000, 6_000, 4_000
"""So many of the longest lists are taken."""


def names_of_work() -> list[str]:
    """Return tasks, activities, titles and technologies of O*NET, and skills and occupations of ESCO, each once."""
    chance = random.Random(1)
    titles = sorted(set(_column("Alternate Titles.txt", 1)))
    occupations = list(csv.DictReader((ESCO / "occupations.csv").open(encoding="utf-8")))
    others = [name for row in occupations for name in row["ALTLABELS"].split("\n") if name]
    chance.shuffle(titles)
    chance.shuffle(others)
    texts = [
        *(LABELS / "skills_en_label.txt").read_text("utf-8").splitlines(),
        *_column("Task Statements.txt", 2), *_column("DWA Reference.txt", 3),
        *_sentences(_column("Occupation Data.txt", 2)), *titles[:TITLES], *others[:ALTERNATIVES],
        *_sentences(row["DESCRIPTION"] for row in occupations),
        *sorted(set(_column("Technology Skills.txt", 1)))[:TECHNOLOGIES], *sorted(set(_column("Technology Skills.txt", 3))),
    ]  # fmt: skip
    return list(dict.fromkeys(" ".join(text.split()) for text in texts if text.strip()))


def general_words(teacher: Path) -> list[str]:
    """Return the whole words that the teacher's tokenizer knows, and those seen twice in the names of work."""
    known = (teacher / "vocab.txt").read_text("utf-8").splitlines()
    seen = Counter(word.text.lower() for text in names_of_work() for word in words_of(text))
    whole = {word for word in known if re.fullmatch(r"[a-z]{2,}", word)}
    return sorted(whole | {word for word, times in seen.items() if times >= 2 and len(word) >= 2})


def written_pairs() -> list[list[tuple[str, str]]]:
    """Return, for each file of training/pairs, its requirements each with a line that shows it."""
    return [list(_pairs(path)) for path in sorted(PAIRS.glob("*.tsv"))]


def _pairs(path: Path) -> Iterator[tuple[str, str]]:
    for row in (line.split("\t") for line in path.read_text("utf-8").splitlines()):
        yield from ((row[1], shows) for shows in row[2:-1])


def _column(file: str, at: int) -> list[str]:
    return [line.split("\t")[at].strip() for line in (ONET / file).read_text("utf-8").splitlines()[1:]]


def _sentences(texts: list[str] | Iterator[str]) -> list[str]:
    return [sentence for text in texts for sentence in re.split(r"(?<=\.)\s+", text)]
