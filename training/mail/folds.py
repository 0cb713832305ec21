"""How right the table is on mails it never saw: each open_*.mails file in turn is left out of what is learned from.

    .venv/bin/python -m training.mail.folds [--wrong]

Prints the share of right kinds for each file, for each kind, and how often the confidence kept its word; and which WARMTH
(followup/mail/choosing.py) fits best. The table that ships is not touched.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.optimize import minimize_scalar

from candidacy.followup.mail.choosing import WARMTH
from candidacy.followup.mail.learned import KINDS
from training.mail.learn import Example, Numbers, learned, mails, sentences, vectors

BANDS = 0.0, 0.5, 0.7, 0.9, 1.01
WRITTEN_BY_OTHERS = "open_"
"""How files begin that were written by hands that saw neither rules nor table."""


@dataclass(frozen=True)
class Held:
    """A mail that was left out: its file, its kind, and the logarithm of how likely each kind was held to be."""

    name: str
    file: str
    kind: int
    sums: Numbers

    def likely(self, warmth: float) -> Numbers:
        """How likely each kind is, from 0 to 1."""
        grown: Numbers = np.exp(warmth * (self.sums - self.sums.max()))
        return grown / grown.sum()

    @property
    def right(self) -> bool:
        """Say whether the likeliest kind is the one a person said."""
        return int(self.sums.argmax()) == self.kind


def main() -> None:
    """Measure and print."""
    held = left_out(mails(), sentences())
    print(f"{len(held)} mails left out of what was learned from, {_share(held)} right")
    print(_table("file", held, lambda one: one.file))
    print(_table("kind", held, lambda one: str(KINDS[one.kind])))
    print(_bands(held))
    print(f"The warmth that fits best: {warmest(held):.1f}")
    if "--wrong" in sys.argv:
        print("\n".join(_wrong(held)))


def left_out(labelled: Sequence[Example], said: Sequence[Example]) -> list[Held]:
    """Every mail of the open files, read by a table that saw none of its file."""
    files = sorted({one.file for one in labelled if one.file.startswith(WRITTEN_BY_OTHERS)})
    return [held for file in files for held in _fold(file, labelled, said)]


def _fold(file: str, labelled: Sequence[Example], said: Sequence[Example]) -> Iterable[Held]:
    found = learned([*(one for one in labelled if one.file != file), *said])
    held = [one for one in labelled if one.file == file]
    sums = vectors(held, found.pairs, found.rarities) @ found.table + found.bias
    for number, (one, row) in enumerate(zip(held, sums, strict=True), start=1):
        yield Held(f"{file}-{number:03}", file, KINDS.index(one.kind), row)


def warmest(held: Sequence[Held]) -> float:
    """The warmth by which what was said is likeliest to be so."""

    def surprise(warmth: float) -> float:
        return -sum(float(np.log(one.likely(warmth)[one.kind] + 1e-12)) for one in held)

    return float(minimize_scalar(surprise, bounds=(0.5, 10), method="bounded").x)


def _share(held: Sequence[Held]) -> str:
    right = sum(one.right for one in held)
    return f"{right / len(held):.3f} ({right}/{len(held)})"


def _table(head: str, held: Sequence[Held], named: Callable[[Held], str]) -> str:
    rows = [
        f"| {name} | {_share([one for one in held if named(one) == name])} |"
        for name in sorted({named(one) for one in held})
    ]
    return "\n".join(["", f"| {head} | right |", "|---|---|", *rows])


def _bands(held: Sequence[Held]) -> str:
    lines = ["", "| confidence | mails | mean said | right |", "|---|---|---|---|"]
    sure = [(float(one.likely(WARMTH).max()), one) for one in held]
    for low, high in pairwise(BANDS):
        within = [(said, one) for said, one in sure if low <= said < high]
        if within:
            mean = sum(said for said, _ in within) / len(within)
            lines.append(
                f"| {low:.2f} to {min(high, 1):.2f} | {len(within)} | {mean:.2f} | {_share([one for _, one in within])} |"
            )
    return "\n".join(lines)


def _wrong(held: Sequence[Held]) -> list[str]:
    return [
        f"{one.name}: {KINDS[one.kind]} read as {KINDS[int(one.sums.argmax())]} ({one.likely(WARMTH).max():.2f})"
        for one in held
        if not one.right
    ]


if __name__ == "__main__":
    main()
