"""Learn what each sign of evidence counts for, from the pairs in benchmarks/gold/dev.

A logistic model over lines: does a person say that this line shows this requirement? One set of weights for all kinds and
a smaller difference for each group of kinds, both drawn to zero. Run with scikit-learn installed:

    .venv/bin/pip install scikit-learn; .venv/bin/python -m training.evidence
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from benchmarks.gold import AS_OF, Pair, is_hit, pairs
from candidacy.fit.matching.door import reader_of
from candidacy.fit.matching.evidence import asked_for, by_rule, may_show, signed_lines
from candidacy.fit.matching.signs import SIGNS
from candidacy.fit.matching.weighing import GROUPS, WHOLE, whole_signs
from candidacy.fit.meaning import Encoder, word_vectors
from candidacy.fit.values import Kind, Posting
from candidacy.fit.vocabulary import vocabulary

DATA = Path(__file__).parents[1] / "src" / "candidacy" / "fit" / "data"
COLUMNS = tuple(dict.fromkeys(GROUPS.values()))
LINE_PENALTY, WHOLE_PENALTY = 0.05, 0.3
"""scikit-learn's C for signs brought to one spread, and for a requirement as a whole."""
FOLDS = 8

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Labelled:
    """A requirement, the signs of each line, which lines a person says show it, and whether any does."""

    kind: Kind
    signs: Matrix
    shown: list[bool]
    supported: bool
    trade: str


def labelled(pair: Pair, encoder: Encoder) -> list[Labelled]:
    """Return the labelled requirements of a pair with the signs of the lines that may show them."""
    posting = Posting(pair.posting, "", "", tuple(pair.requirements()), ())
    reader = reader_of(posting, pair.resume, AS_OF, vocabulary(), encoder)
    read = []
    for requirement, label in zip(posting.requirements, pair.labels, strict=True):
        asked = asked_for(requirement, reader.vocabulary)
        lines = [
            line for line in signed_lines(asked, by_rule(asked, reader)[0], reader)
            if may_show(requirement.kind, line.claim)
        ]  # fmt: skip
        shown = [is_hit(line.claim.claim.quote.text, label["evidence"]) for line in lines]
        signs = np.array([line.signs for line in lines])
        read.append(Labelled(requirement.kind, signs, shown, label["support"] != "none", pair.trade))
    return read


def design(kinds: list[Kind], signs: Matrix) -> Matrix:
    """Return the signs, then the signs once more for each group, zero outside it, then a column a kind."""
    groups = np.array([[GROUPS[kind] == name for name in COLUMNS] for kind in kinds], float)
    each = np.array([[kind is one for one in Kind] for kind in kinds], float)
    crossed = (groups[:, :, None] * signs[:, None, :]).reshape(len(signs), -1)
    return np.hstack([signs, crossed, each])


@dataclass(frozen=True)
class Learned:
    """Weights of a line's signs (signs × groups), what a kind adds, and the same for a requirement as a whole."""

    lines: Matrix
    of_kind: Matrix
    whole: Matrix
    whole_of_kind: Matrix


def learn_lines(read: list[Labelled]) -> tuple[Matrix, Matrix]:
    """Return the weights of a line's signs (signs × groups), and what each kind adds."""
    kinds = [one.kind for one in read for _line in one.shown]
    signs = np.vstack([one.signs for one in read])
    scale = np.where(signs.std(axis=0) > 0, signs.std(axis=0), 1.0)
    answers = np.concatenate([one.shown for one in read])
    model = LogisticRegression(C=LINE_PENALTY, max_iter=5000).fit(design(kinds, signs / scale), answers)
    found, count = model.coef_[0], len(SIGNS)
    shared, apart = found[:count], found[count : count * (1 + len(COLUMNS))].reshape(len(COLUMNS), count)
    weights = (shared[None, :] + apart) / scale[None, :]
    weights[:, SIGNS.index("always")] += model.intercept_[0]
    return weights.T, found[-len(Kind) :]


def chances(one: Labelled, weights: Matrix, of_kind: Matrix) -> list[float]:
    """Return the chance of each line."""
    column = weights[:, COLUMNS.index(GROUPS[one.kind])]
    return list(1 / (1 + np.exp(-(one.signs @ column + of_kind[list(Kind).index(one.kind)]))))


def learn(read: list[Labelled]) -> Learned:
    """Return all weights; those of the whole are learned from chances of lines that were left out while learning them."""
    rows: list[list[float]] = []
    answers: list[bool] = []
    for fold in range(FOLDS):
        trades = sorted({one.trade for one in read})[fold::FOLDS]
        weights, of_kind = learn_lines([one for one in read if one.trade not in trades])
        for one in read:
            if one.trade in trades and one.shown:
                kinds = [float(one.kind is kind) for kind in Kind]
                rows.append([*whole_signs(chances(one, weights, of_kind)), *kinds])
                answers.append(one.supported)
    whole = LogisticRegression(C=WHOLE_PENALTY, max_iter=5000).fit(np.array(rows), answers)
    found = whole.coef_[0].copy()
    found[0] += whole.intercept_[0]
    return Learned(*learn_lines(read), found[: len(WHOLE)], found[len(WHOLE) :])


def write(learned: Learned, path: Path) -> None:
    """Write the table that fit/matching/weighing.py reads."""
    rows = ["\t".join(["sign", *COLUMNS])]
    for sign, row in zip(SIGNS, learned.lines, strict=True):
        rows.append("\t".join([sign, *(f"{number:.4f}" for number in row)]))
    rows += [f"kind\t{kind}\t{number:.4f}" for kind, number in zip(Kind, learned.of_kind, strict=True)]
    rows += [f"whole\t{sign}\t{number:.4f}" for sign, number in zip(WHOLE, learned.whole, strict=True)]
    rows += [f"whole kind\t{kind}\t{number:.4f}" for kind, number in zip(Kind, learned.whole_of_kind, strict=True)]
    path.write_text("\n".join(rows) + "\n", "utf-8")


def main(encoder: Encoder) -> None:
    """Learn the weights for one encoder and write them."""
    read = [one for pair in pairs("dev") for one in labelled(pair, encoder)]
    write(learn(read), DATA / f"evidence-{encoder.name}.tsv")
    print(f"{len(read)} requirements, {sum(len(one.shown) for one in read)} lines, {encoder.name}")


if __name__ == "__main__":
    main(word_vectors())
