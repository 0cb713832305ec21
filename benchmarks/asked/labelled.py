"""The labelled questions of a half, read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Labelled:
    """A question that was asked, the predicted ones, and which of them it was."""

    trade: str
    asked: str
    predicted: tuple[str, ...]
    right: frozenset[int]


def labelled(half: str) -> list[Labelled]:
    found: list[Labelled] = []
    for section in (HERE / f"{half}.txt").read_text("utf-8").split("\n## ")[1:]:
        trade, *lines = section.splitlines()
        predicted = tuple(line[2:] for line in lines if line.startswith("> "))
        for line in lines:
            if line.startswith("> ") or " | " not in line:
                continue
            asked, numbers = line.rsplit(" | ", 1)
            right = frozenset(int(one) - 1 for one in numbers.split() if one != "-")
            assert all(one < len(predicted) for one in right), line
            found.append(Labelled(trade, asked.strip(), predicted, right))
    return found
