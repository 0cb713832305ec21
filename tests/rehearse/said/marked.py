"""The labelled sentences of benchmarks/said, read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from candidacy.rehearse.said.fillers import filler_places
from candidacy.rehearse.said.reading import Answer, read
from candidacy.rehearse.said.values import typed

SETS = Path(__file__).resolve().parents[3] / "benchmarks" / "said"


def marked(path: Path) -> Iterator[tuple[str, frozenset[tuple[int, str]]]]:
    """Yield each sentence without its brackets, and where the fillers in brackets stood."""
    for line in path.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            clean, places = "", set()
            for at, part in enumerate(re.split(r"\[([^\]]*)\]", line.strip())):
                if at % 2:
                    places.add((len(clean), part.lower()))
                clean += part
            yield clean, frozenset(places)


def found(text: str) -> frozenset[tuple[int, str]]:
    """Return the likely fillers of a text with the character each begins at."""
    answer = read(typed(text))
    return frozenset(
        (answer.tokens[first].span.start, answer.lows(first, last)) for first, last in filler_places(answer)
    )


def told(path: Path) -> Iterator[list[tuple[frozenset[str], str]]]:
    """Yield each answer as its sentences with their parts: the letters S, T, A, R."""
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [line.split("|", 1) for line in block.splitlines() if line.strip() and not line.startswith("#")]
        if rows:
            yield [(frozenset(letters) & frozenset("STAR"), sentence.strip()) for letters, sentence in rows]


def answer_of(rows: list[tuple[frozenset[str], str]]) -> Answer:
    """Return the sentences as one answer."""
    return read(typed(" ".join(sentence for _parts, sentence in rows)))
