"""Learn what the words of a mail lean to: followup/mail/data.

Multinomial logistic regression over stems and pairs of stems, weighed by how rare they are, each text of length `SHARPNESS`. Learned
from the labelled mails (benchmarks/mail) and from `said_*.txt`, all written by us. Needs what the program itself needs, numpy and scipy.

    .venv/bin/python -m training.mail.learn
    .venv/bin/python -m training.mail.folds     # how right it is on mails that the table never saw
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from benchmarks.mail.labelled import HERE as LABELLED
from benchmarks.mail.labelled import labelled_in
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from candidacy.followup.mail.kinds import Kind
from candidacy.followup.mail.learned import BIAS, KINDS, SHARPNESS, word_pairs
from candidacy.followup.mail.meaning import sentences_in
from candidacy.followup.mail.opening import opened
from candidacy.followup.mail.quoting import lines_of
from candidacy.followup.mail.sentences import sentences_of
from training.tables import write_rows

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "src" / "candidacy" / "followup" / "mail" / "data"
SEEN_AT_LEAST = 2
SENTENCE_COUNTS = 0.2
"""What a single sentence counts beside a whole mail."""
SEVERAL_COUNT = 0.6
"""What a line of several sentences counts: a short mail in plain words."""
HELD_BACK = 0.03
"""Weight of the squared table in what is minimised."""
ROUNDS = 120
Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """A text with its kind: a labelled mail of this file, or a sentence."""

    pairs: Counter[str]
    kind: Kind
    file: str = ""
    counts: float = 1.0


@dataclass(frozen=True)
class Learned:
    """The words and pairs with how rare each is, and the table with a row for each and the bias last."""

    pairs: list[str]
    rarities: Numbers
    table: Numbers
    bias: Numbers


def main() -> None:
    """Learn and write both tables."""
    examples = [*mails(), *sentences()]
    found = learned(examples)
    DATA.mkdir(exist_ok=True)
    rows = np.vstack([found.table * found.rarities[:, None], found.bias])
    write_rows(DATA / "leanings.rows", [*found.pairs, BIAS], rows.astype(np.float32))
    write_rows(DATA / "rarities.rows", found.pairs, found.rarities[:, None].astype(np.float32))
    print(f"{len(examples)} texts, {len(found.pairs)} words and pairs")


def mails() -> list[Example]:
    """Every labelled mail, with the name of its file."""
    return [
        Example(word_pairs(sentences_in(opened(one.data, one.name))), Kind(one.kind), path.stem)
        for path in sorted(LABELLED.glob("*.mails"))
        for one in labelled_in(path)
    ]


def sentences() -> list[Example]:
    """Every line of said_*.txt under its kind."""
    found: list[Example] = []
    kind = Kind.NOT_ABOUT
    for path in sorted(HERE.glob("said_*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("# "):
                kind = Kind(line[2:])
            elif line.strip():
                said = sentences_of(line, lines_of(line))
                counts = SEVERAL_COUNT if len(said) > 1 else SENTENCE_COUNTS
                found.append(Example(word_pairs(said), kind, counts=counts))
    return found


def learned(examples: Sequence[Example]) -> Learned:
    """What these texts teach."""
    seen = Counter(pair for one in examples for pair in one.pairs)
    names = sorted(pair for pair, count in seen.items() if count >= SEEN_AT_LEAST)
    rarities = np.array([math.log(len(examples) / seen[name]) for name in names])
    texts = vectors(examples, names, rarities)
    kinds = np.array([KINDS.index(one.kind) for one in examples])
    counts = np.array([one.counts for one in examples])
    return Learned(names, rarities, *_fitted(texts, kinds, counts * _evened(kinds)))


def vectors(examples: Sequence[Example], names: Sequence[str], rarities: Numbers) -> sparse.csr_array:
    """A row for each text, of length SHARPNESS."""
    places = {name: at for at, name in enumerate(names)}
    cells = [
        (row, at, (1 + math.log(count)) * rarities[at])
        for row, one in enumerate(examples)
        for pair, count in one.pairs.items()
        if (at := places.get(pair)) is not None
    ]
    rows, columns, values = (np.array(part) for part in zip(*cells, strict=True))
    table = sparse.csr_array((values, (rows, columns)), shape=(len(examples), len(names)))
    lengths = np.sqrt(table.multiply(table).sum(axis=1))
    return sparse.csr_array(sparse.diags_array(SHARPNESS / np.where(lengths == 0, 1, lengths)) @ table)


def _evened(kinds: NDArray[np.int64]) -> Numbers:
    """The weight that makes every kind count alike, however many texts it has."""
    weights: Numbers = (len(kinds) / len(KINDS) / np.maximum(np.bincount(kinds, minlength=len(KINDS)), 1))[kinds]
    return weights


def _fitted(texts: sparse.csr_array, kinds: NDArray[np.int64], weight: Numbers) -> tuple[Numbers, Numbers]:
    count, width, right = texts.shape[1], len(KINDS), np.eye(len(KINDS))[kinds]
    turned = texts.T.tocsr()

    def cost(flat: Numbers) -> tuple[float, Numbers]:
        table, bias = flat[:-width].reshape(count, width), flat[-width:]
        sums = texts @ table + bias
        likely = np.exp(sums - sums.max(1, keepdims=True))
        likely /= likely.sum(1, keepdims=True)
        wrong = weight[:, None] * (likely - right)
        loss = -(weight * np.log((likely * right).sum(1) + 1e-12)).sum() + HELD_BACK / 2 * (table**2).sum()
        return float(loss), np.concatenate([(turned @ wrong + HELD_BACK * table).ravel(), wrong.sum(0)])

    found = minimize(cost, np.zeros(count * width + width), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS}).x
    return found[:-width].reshape(count, width), found[-width:]


if __name__ == "__main__":
    main()
