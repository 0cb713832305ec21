"""Learn what each sign of evidence counts for, from the pairs in benchmarks/gold/dev.

A logistic model over lines: does a person say that this line shows this requirement? One set of weights for all kinds and
a smaller difference for each group of kinds, both drawn to zero. Run with numpy and scipy installed:

    .venv/bin/pip install numpy scipy
    .venv/bin/python -m training.evidence              # without a model
    .venv/bin/python -m training.evidence DIR NAME     # with the model in DIR beside: writes fit/data/evidence-NAME.tsv
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from benchmarks.gold import AS_OF, Pair, is_hit, pairs
from numpy.typing import NDArray
from scipy.optimize import minimize

from candidacy.app.model.loading import opened
from candidacy.app.model.sentences import SentenceModel
from candidacy.fit.matching.door import reader_of
from candidacy.fit.matching.evidence import asked_for, look, may_show
from candidacy.fit.matching.signs import SIGNS
from candidacy.fit.matching.weighing import GROUPS, WHOLE, whole_signs
from candidacy.fit.meaning import Encoder, word_vectors
from candidacy.fit.values import Kind, Posting
from candidacy.fit.vocabulary import vocabulary
from training.tables import DATA

COLUMNS = tuple(dict.fromkeys(GROUPS.values()))
LINE_PENALTY, WHOLE_PENALTY = 20.0, 3.0
"""What a squared weight costs: of a sign brought to a spread of one, and of a requirement as a whole."""
FOLDS = 8
FOR = frozenset(
    "share best terms_named part_share word_overlap bm25 bm25_of_best nearness nearness_over_03 nearness_over_05 part_nearness"
    " nearness_among_lines nearness_to_best entry_nearness names_and_nearness share_over_half concept_named kind_named concept_shown heaviest_term rarest_shared"
    " words_shared capital_shared number_shared model_nearness model_among_lines model_to_best held_by_rule first_by_rule".split()
)
AGAINST = frozenset("sibling_only not_there ruled_out not_wholly helped_only number_clash lead_missing".split())

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Labelled:
    """A requirement, the signs of each line, which lines a person says show it, and whether any does."""

    kind: Kind
    signs: Matrix
    shown: list[bool]
    supported: bool
    trade: str


def labelled(pair: Pair, encoder: Encoder | None) -> list[Labelled]:
    """Return the labelled requirements of a pair with the signs of the lines that may show them."""
    posting = Posting(pair.posting, "", "", tuple(pair.requirements()), ())
    reader = reader_of(posting, pair.resume, AS_OF, vocabulary(), encoder)
    read = []
    for requirement, label in zip(posting.requirements, pair.labels, strict=True):
        asked = asked_for(requirement, reader.vocabulary)
        lines = [
            line for line in look(asked, reader)[0]
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


def bounds() -> list[tuple[float | None, float | None]]:
    """Return between what a weight may lie: more of what speaks for a line never makes it weaker, and the other way round."""
    of_signs = [(0.0, None) if sign in FOR else (None, 0.0) if sign in AGAINST else (None, None) for sign in SIGNS]
    return [*(of_signs * (1 + len(COLUMNS))), *[(None, None)] * len(Kind)]


def logistic(
    columns: Matrix, answers: Matrix, between: list[tuple[float | None, float | None]], penalty: float
) -> Matrix:
    """Return the weights, and the constant last, that make the answers most likely, less a penalty on their squares."""
    signed = 2 * answers - 1

    def loss(weights: Matrix) -> tuple[float, Matrix]:
        margin = signed * (columns @ weights[:-1] + weights[-1])
        slope = -signed / (1 + np.exp(np.clip(margin, -500, 500)))
        value = np.logaddexp(0, -margin).sum() + penalty * (weights[:-1] ** 2).sum() / 2
        return value, np.append(columns.T @ slope + penalty * weights[:-1], slope.sum())

    start = np.zeros(columns.shape[1] + 1)
    found = minimize(
        loss, start, jac=True, method="L-BFGS-B", bounds=[*between, (None, None)], options={"maxiter": 500}
    )
    weights: Matrix = found.x
    return weights


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
    signs = np.vstack([one.signs for one in read if one.shown])
    scale = np.where(signs.std(axis=0) > 0, signs.std(axis=0), 1.0)
    answers = np.concatenate([one.shown for one in read]).astype(float)
    found = logistic(design(kinds, signs / scale), answers, bounds(), LINE_PENALTY)
    count = len(SIGNS)
    shared, apart = found[:count], found[count : count * (1 + len(COLUMNS))].reshape(len(COLUMNS), count)
    weights = (shared[None, :] + apart) / scale[None, :]
    weights[:, SIGNS.index("always")] += found[-1]
    return weights.T, found[-1 - len(Kind) : -1]


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
    up = [(0.0, None) if sign != "always" else (None, None) for sign in WHOLE]
    found = logistic(np.array(rows), np.array(answers, float), [*up, *[(None, None)] * len(Kind)], WHOLE_PENALTY)
    found[0] += found[-1]
    return Learned(*learn_lines(read), found[: len(WHOLE)], found[len(WHOLE) : -1])


def write(learned: Learned, path: Path) -> None:
    """Write the table that fit/matching/weighing.py reads."""
    rows = ["\t".join(["sign", *COLUMNS])]
    for sign, row in zip(SIGNS, learned.lines, strict=True):
        rows.append("\t".join([sign, *(f"{number:.4f}" for number in row)]))
    rows += [f"kind\t{kind}\t{number:.4f}" for kind, number in zip(Kind, learned.of_kind, strict=True)]
    rows += [f"whole\t{sign}\t{number:.4f}" for sign, number in zip(WHOLE, learned.whole, strict=True)]
    rows += [f"whole kind\t{kind}\t{number:.4f}" for kind, number in zip(Kind, learned.whole_of_kind, strict=True)]
    path.write_text("\n".join(rows) + "\n", "utf-8")


def main(encoder: Encoder | None) -> None:
    """Learn the weights, with a model beside the table of words or without, and write them."""
    read = [one for pair in pairs("dev") for one in labelled(pair, encoder)]
    name = (encoder or word_vectors()).name
    write(learn(read), DATA / f"evidence-{name}.tsv")
    print(f"{len(read)} requirements, {sum(len(one.shown) for one in read)} lines, {name}")


def chosen(arguments: list[str]) -> Encoder | None:
    """Return no model, or the one in the directory given, under the name given after it."""
    if not arguments:
        return None
    directory, name = Path(arguments[0]), arguments[1]
    return SentenceModel(name, *opened(directory))


if __name__ == "__main__":
    main(chosen(sys.argv[1:]))
