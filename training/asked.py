"""Learns the weights of followup/debrief/matching.py from the first two parts of benchmarks/asked: python training/asked.py.

Logistic regression over all pairs of an asked and a predicted question, held near zero; prints what to put into the module, and
how the trades come out when the weights are learned without them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).parents[1]))
from benchmarks.asked.labelled import Labelled, labelled

from candidacy.followup.debrief.matching import signs_of

HOLD = 0.3


def learned(rows: Sequence[Labelled]) -> np.ndarray:
    signs = np.vstack([signs_of(row.asked, row.predicted) for row in rows])
    right = np.array([float(at in row.right) for row in rows for at in range(len(row.predicted))])
    # Where several are right, they share the weight of one.
    weight = np.array(
        [1 / len(row.right) if at in row.right else 1.0 for row in rows for at in range(len(row.predicted))]
    )

    def loss(weights: np.ndarray) -> float:
        total = weights[0] + signs @ weights[1:]
        fit = (weight * (np.logaddexp(0, total) - right * total)).sum()
        return float(fit + HOLD / 2 * (weights[1:] ** 2).sum())

    return np.asarray(minimize(loss, np.zeros(signs.shape[1] + 1)).x)


def best(weights: np.ndarray, row: Labelled) -> tuple[int, float]:
    total = weights[0] + np.array(signs_of(row.asked, row.predicted)) @ weights[1:]
    at = int(total.argmax())
    return at, float(1 / (1 + np.exp(-total[at])))


def main() -> None:
    rows = [*labelled("early"), *labelled("second")]
    weights = learned(rows)
    print(f"BIAS = {weights[0]:.2f}")
    print("WEIGHTS = (" + ", ".join(f"{one:.2f}" for one in weights[1:]) + ")")
    left_out = []
    for trade in sorted({row.trade for row in rows}):
        without = learned([row for row in rows if row.trade != trade])
        left_out += [(row, *best(without, row)) for row in rows if row.trade == trade]
    there = sum(bool(row.right) for row in rows)
    for sure in (0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6):
        taken = [(row, at) for row, at, much in left_out if much >= sure]
        hits = sum(at in row.right for row, at in taken)
        print(f"sure from {sure}: precision {hits} of {len(taken)}, recall {hits} of {there}")


if __name__ == "__main__":
    main()
