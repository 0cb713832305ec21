"""The project's own labelled pairs, read: `dev` to tune on, `held` to report on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from candidacy.fit.documents import Document
from candidacy.fit.postings.lengths import years_of
from candidacy.fit.postings.parts import parts_of
from candidacy.fit.reading import read
from candidacy.fit.resumes import read_resume
from candidacy.fit.values import Kind, Level, Requirement, Resume
from candidacy.kernel.quotes import Quote, Span

FOLDER = Path(__file__).parent / "gold"
AS_OF = date(2025, 9, 1)


@dataclass(frozen=True)
class Pair:
    """A posting and a résumé with what a person says of them."""

    trade: str
    posting: Document
    resume: Resume
    labels: list[dict[str, Any]]
    not_requirements: list[str]

    def requirements(self) -> list[Requirement]:
        """The labelled requirements as values, so that matching is judged apart from splitting."""
        return [_requirement(at, label) for at, label in enumerate(self.labels)]


def pairs(half: str) -> list[Pair]:
    return [_pair(folder) for folder in sorted((FOLDER / half).iterdir()) if (folder / "gold.json").exists()]


def _pair(folder: Path) -> Pair:
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    resume = read_resume([_read(next(folder.glob("cv.*")))], AS_OF)
    return Pair(
        folder.name, _read(next(folder.glob("posting.*"))), resume, gold["requirements"], gold["not_requirements"]
    )


def _read(path: Path) -> Document:
    return read(path.read_bytes(), path.name)


def _requirement(at: int, label: dict[str, Any]) -> Requirement:
    words = label["quote"]
    quote = Quote(words, "posting", 1, Span(0, len(words)))
    listed, any_part = parts_of(words)
    return Requirement(
        f"r{at}", quote, Kind(label["kind"]), Level(label["level"]), years_of(words), "", listed, any_part
    )


def plain(words: str) -> str:
    return " ".join(words.split()).lower().strip("*_ .")


def same_place(one: str, other: str) -> float:
    """How far two quotes are the same: whole containment counts half and more, else the share of common words."""
    a, b = plain(one), plain(other)
    if a in b or b in a:
        return 0.5 + 0.5 * min(len(a), len(b)) / max(len(a), len(b), 1)
    first, second = set(a.split()), set(b.split())
    return len(first & second) / max(len(first | second), 1)


def is_hit(quote: str, wanted: list[str]) -> bool:
    shown = plain(quote)
    return any(plain(one) in shown or shown in plain(one) or same_place(one, quote) > 0.6 for one in wanted)
