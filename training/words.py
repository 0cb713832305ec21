"""Learn the vectors of words: fit/data/words.rows.

Two things are learned at once, by gradient descent on one table with a row for each stem:

- from a teacher, all-MiniLM-L6-v2: the cosine of two short texts (names of tasks, skills and occupations of O*NET and ESCO,
  single words) should be the teacher's. Squared error, near texts weighing more.
- from training/pairs: a requirement should be nearer to the line that shows it than to the lines of other requirements of the
  same trades. Cross-entropy over the lines of a batch, both ways (as in CLIP: Radford et al. 2021).

A text is the sum of its rows, brought to length one; how long a row is, is learned too. Needs, beside the folders of O*NET and
ESCO that vocabulary/build.py needs: numpy, torch, transformers, and the teacher's directory.

    .venv/bin/pip install numpy torch transformers
    .venv/bin/python -m training.words TEACHER_DIRECTORY
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import cross_entropy, normalize

from candidacy.fit.words import stems_of
from training.tables import DATA, write_rows
from training.teacher import Teacher
from training.texts import general_words, names_of_work, written_pairs

DIMENSIONS, EPOCHS, BATCH = 192, 2, 768
PAIR_BATCH, TRADES_A_BATCH = 256, 4
PAIR_SHARE, SHARPNESS, NEAR_SHARE = 1.0, 12.0, 8.0
LONGEST = 48
COMMON_SHARE = 1e-3
"""Common words start out short: a / (a + p), Arora et al., A Simple but Tough-to-Beat Baseline, 2017."""

Matrix = NDArray[np.float32]


@dataclass
class Table:
    """The rows being learned and how long each is."""

    places: dict[str, int]
    rows: torch.nn.Parameter
    lengths: torch.nn.Parameter

    def encode(self, texts: Sequence[Sequence[str]]) -> torch.Tensor:
        """Return a vector of length one for each text, given as stems."""
        known = [[self.places[stem] for stem in text if stem in self.places][:LONGEST] for text in texts]
        width = max(1, *(len(one) for one in known))
        places = torch.tensor([one + [0] * (width - len(one)) for one in known])
        weights = torch.exp(self.lengths[places]) * (places > 0)
        return normalize((self.rows[places] * weights.unsqueeze(-1)).sum(1), dim=1)


def table_for(texts: list[tuple[str, ...]], taught: Matrix, pairs: list[tuple[str, ...]]) -> Table:
    """Return the table to start from: the teacher's vectors of single words, in their main directions."""
    counts = Counter(stem for text in [*texts, *pairs] for stem in text)
    kept = [stem for stem, seen in counts.most_common() if seen >= 2 or len(stem) > 2]
    places = {stem: at for at, stem in enumerate(kept, start=1)}
    start = np.zeros((len(places) + 1, taught.shape[1]), np.float32)
    seen = np.zeros(len(start), np.float32)
    for text, vector in zip(texts, taught, strict=True):
        for stem in set(text) & places.keys():
            weight = 1.0 if len(text) == 1 else 0.02
            start[places[stem]] += weight * vector
            seen[places[stem]] += weight
    start[seen > 0] /= seen[seen > 0, None]
    start[seen > 0] -= start[seen > 0].mean(axis=0)
    main = np.linalg.svd(start[seen > 0][:20_000], full_matrices=False)[2][:DIMENSIONS].T
    rows = start @ main
    share = np.array([0.0, *(counts[stem] for stem in kept)]) / sum(counts.values())
    lengths = np.log(COMMON_SHARE / (COMMON_SHARE + share))
    return Table(
        places,
        torch.nn.Parameter(torch.tensor(rows / np.linalg.norm(rows, axis=1).mean())),
        torch.nn.Parameter(torch.tensor(lengths, dtype=torch.float32)),
    )


def teacher_loss(
    table: Table, texts: list[tuple[str, ...]], taught: torch.Tensor, rng: np.random.Generator
) -> torch.Tensor:
    """Return how far the cosines of a batch are from the teacher's."""
    chosen = rng.integers(0, len(texts), BATCH)
    vectors = table.encode([texts[at] for at in chosen])
    wanted = normalize(taught[chosen], dim=1)
    wanted, got = wanted @ wanted.T, vectors @ vectors.T
    apart = ~torch.eye(BATCH, dtype=torch.bool)
    weight = 1 + NEAR_SHARE * wanted[apart].clamp(min=0)
    return 10 * (weight * (got[apart] - wanted[apart]) ** 2).mean()


def pair_loss(
    table: Table, trades: list[list[tuple[tuple[str, ...], tuple[str, ...]]]], rng: np.random.Generator
) -> torch.Tensor:
    """Return how badly each requirement of a batch finds its line among those of the same trades."""
    chosen = []
    for trade in rng.choice(len(trades), TRADES_A_BATCH, replace=False):
        rows = trades[trade]
        few = rng.choice(len(rows), min(PAIR_BATCH // TRADES_A_BATCH, len(rows)), replace=False)
        chosen += [rows[at] for at in few]
    near = table.encode([one for one, _ in chosen]) @ table.encode([line for _, line in chosen]).T * SHARPNESS
    right = torch.arange(len(chosen))
    return (cross_entropy(near, right) + cross_entropy(near.T, right)) / 2


def learn(
    texts: list[tuple[str, ...]], taught: Matrix, trades: list[list[tuple[tuple[str, ...], tuple[str, ...]]]]
) -> Table:
    """Return the learned table."""
    torch.manual_seed(0)
    torch.set_num_threads(1)
    table = table_for(texts, taught, [text for rows in trades for row in rows for text in row])
    steps = len(texts) * EPOCHS // BATCH
    rate = torch.optim.Adam([{"params": [table.rows], "lr": 2e-3}, {"params": [table.lengths], "lr": 5e-3}])
    slower = torch.optim.lr_scheduler.MultiStepLR(rate, [int(steps * 0.7)], 0.3)
    target = torch.from_numpy(taught)
    for step in range(steps):
        rng = np.random.default_rng(step)
        loss = teacher_loss(table, texts, target, rng) + PAIR_SHARE * pair_loss(table, trades, rng)
        rate.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        rate.step()
        slower.step()
    return table


def main(teacher: Path) -> None:
    """Learn the table and write it."""
    texts = [*names_of_work(), *general_words(teacher)]
    taught = Teacher(teacher).encode(texts)
    trades = [[(stems_of(one), stems_of(line)) for one, line in rows] for rows in written_pairs()]
    table = learn([stems_of(text) for text in texts], taught, trades)
    rows = (table.rows * torch.exp(table.lengths).unsqueeze(1)).detach().numpy()[1:]
    write_rows(DATA / "words.rows", list(table.places), rows)
    print(f"{len(texts)} texts, {sum(map(len, trades))} pairs, {len(rows)} words, {DIMENSIONS} dimensions")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
