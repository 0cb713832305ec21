"""Compile the concept files, the O*NET technology classes and word frequencies into the data files of the fit room.

    python vocabulary/build.py [--onet DIR] [--esco DIR]

The concept files are our own writing. O*NET 27.0 (CC BY 4.0, U.S. Department of Labor/ETA) gives technology names with
their classes and how often words stand in task statements; ESCO 1.1.1 (European Commission, reuse with the source
named) gives the latter for occupation descriptions. Only names and counts are kept. Without the folders the parts that
come from them are carried over from the data file that is there.
"""

from __future__ import annotations

import argparse
import csv
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from candidacy.fit.words import stem, stems_of, words_of

HERE = Path(__file__).parent
DATA = HERE.parent / "src" / "candidacy" / "fit" / "data"
CAPITALISED = frozenset(
    [
        "Excel",
        "Word",
        "Access",
        "Go",
        "Spring",
        "Outlook",
        "Teams",
        "Sage",
        "Square",
        "Publisher",
        "Swift",
        "Rust",
        "Slack",
        "Unity",
        "Stata",
        "Oracle",
        "Xero",
    ]
)
FEWEST_SEEN = 4
"""A word seen in fewer texts than this gets the weight of an unseen one."""


@dataclass
class Concept:
    """One concept while it is gathered."""

    name: str
    family: str
    names: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    broader: list[str] = field(default_factory=list)


def read_concepts(folder: Path) -> Iterator[Concept]:
    """Yield the concepts of every file, `name | aliases < shown by > broader`."""
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                yield _concept(line, path.stem)


def _concept(line: str, family: str) -> Concept:
    head, _, broader = line.partition(">")
    named, _, shown = head.partition("<")
    name, _, aliases = named.partition("|")
    return Concept(name.strip(), family, [name.strip(), *_items(aliases)], _items(shown), _items(broader))


def _items(words: str) -> list[str]:
    return [item.strip() for item in words.split(";") if item.strip()]


def read_technology(folder: Path) -> Iterator[Concept]:
    """Yield each O*NET technology class with the product names that belong to it."""
    classes: dict[str, Concept] = {}
    with (folder / "Technology Skills.txt").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            title = row["Commodity Title"].strip()
            concept = classes.setdefault(title, Concept(title.lower(), "onet_technology"))
            example = row["Example"].strip()
            if len(example) > 3 and example not in concept.shown:
                concept.shown.append(example)
    for title, concept in classes.items():
        concept.names = list(dict.fromkeys([title.lower(), title.lower().removesuffix(" software")]))
        if len(concept.names[-1].split()) < 2 and concept.names[-1] != "spreadsheet":
            concept.names.pop()
        yield concept


def phrase_of(words: str) -> str:
    """Return the stems of a phrase; a short capital name keeps its spelling behind a caret."""
    tokens = words_of(words)
    if len(tokens) == 1 and (tokens[0].text in CAPITALISED or (tokens[0].text.isupper() and len(tokens[0].text) <= 5)):
        return f"^{tokens[0].text}"
    return " ".join(token.stem for token in tokens)


def compile_concepts(concepts: list[Concept]) -> list[str]:
    """Return one line a concept: name, family, broader numbers, phrases, phrases that show it."""
    merged = _merge(concepts)
    number: dict[str, int] = {}
    for at, concept in enumerate(merged):
        for name in concept.names:
            number.setdefault(phrase_of(name), at)
    lines = []
    for at, concept in enumerate(merged):
        broader = {number[phrase_of(name)] for name in concept.broader if phrase_of(name) in number} - {at}
        names = {phrase for name in concept.names if (phrase := phrase_of(name))}
        shown = {phrase for name in concept.shown if (phrase := phrase_of(name))} - names
        lines.append(
            "\t".join(
                [
                    concept.name,
                    concept.family,
                    " ".join(map(str, sorted(broader))),
                    ";".join(sorted(names)),
                    ";".join(sorted(shown)),
                ]
            )
        )
    return lines


def _merge(concepts: list[Concept]) -> list[Concept]:
    by_name: dict[str, Concept] = {}
    for concept in concepts:
        known = by_name.setdefault(phrase_of(concept.name), concept)
        if known is not concept:
            known.names += concept.names
            known.shown += concept.shown
            known.broader += concept.broader
    return list(by_name.values())


def count_words(onet: Path, esco: Path) -> list[str]:
    """Return `stem weight` lines: the natural logarithm of texts over texts with the word."""
    seen: Counter[str] = Counter()
    texts = 0
    for text in _texts(onet, esco):
        texts += 1
        seen.update(set(stems_of(text)))
    return [
        f"{word} {math.log(texts / count):.2f}"
        for word, count in sorted(seen.items())
        if count >= FEWEST_SEEN and not any(letter.isdigit() for letter in word)
    ]


def _texts(onet: Path, esco: Path) -> Iterator[str]:
    with (onet / "Task Statements.txt").open(encoding="utf-8") as file:
        yield from (row["Task"] for row in csv.DictReader(file, delimiter="\t"))
    with (esco / "occupations.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield from row["DESCRIPTION"].split(". ")


def main() -> None:
    """Write `names.tsv` and `weights.txt`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--onet", type=Path, default=HERE.parent.parent / "shared" / "data" / "onet-27.0")
    parser.add_argument("--esco", type=Path, default=HERE.parent.parent / "shared" / "data" / "esco-1.1.1-tabiya")
    given = parser.parse_args()
    technology = list(read_technology(given.onet))
    lines = compile_concepts([*read_concepts(HERE / "concepts"), *technology])
    DATA.mkdir(exist_ok=True)
    (DATA / "names.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (DATA / "weights.txt").write_text("\n".join(count_words(given.onet, given.esco)) + "\n", encoding="utf-8")
    print(f"{len(lines)} concepts, {stem.cache_info().currsize} stems")


if __name__ == "__main__":
    main()
