"""Learn what the words of a mail lean to: followup/mail/data.

Multinomial logistic regression over stems and pairs of stems, weighed by how rare they are, each mail of length `SHARPNESS`. Learned
from the labelled mails (benchmarks/mail) and from `said_*.txt`, all written by us. Needs what the program itself needs.

    .venv/bin/python -m training.mail.learn
    .venv/bin/python -m training.mail.learn --without last     # to measure on mails that the table never saw
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from benchmarks.mail.labelled import labelled
from numpy.typing import NDArray
from scipy.optimize import minimize

from candidacy.followup.mail.learned import BIAS, KINDS, SHARPNESS, word_pairs
from candidacy.followup.mail.meaning import sentences_in
from candidacy.followup.mail.opening import opened
from candidacy.followup.mail.quoting import lines_of
from candidacy.followup.mail.sentences import sentences_of
from training.tables import write_rows

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "src" / "candidacy" / "followup" / "mail" / "data"
SETS = "first", "later", "last", "fresh"
SEEN_AT_LEAST = 2
EVENED = 1.0
"""1 has every kind weigh alike, however many texts it has; 0 has every text weigh alike."""
HELD_BACK = 0.1
"""Weight of the squared table in what is minimised."""
Example = tuple[Counter[str], str]


def main() -> None:
    """Learn and write both tables."""
    left_out = sys.argv[2:] if sys.argv[1:2] == ["--without"] else []
    examples = [*written(), *(one for name in SETS if name not in left_out for one in mails(name))]
    pairs, rarities, table, bias = learned(examples)
    rows = np.vstack([table * rarities[:, None], bias])
    DATA.mkdir(exist_ok=True)
    write_rows(DATA / "leanings.rows", [*pairs, BIAS], rows.astype(np.float32))
    write_rows(DATA / "rarities.rows", pairs, rarities[:, None].astype(np.float32))
    print(f"{len(examples)} texts, {len(pairs)} words and pairs")


def mails(name: str) -> list[Example]:
    return [(word_pairs(sentences_in(opened(one.data, one.name))), one.kind) for one in labelled(name)]


def written() -> list[Example]:
    found: list[Example] = []
    kind = ""
    for path in sorted(HERE.glob("said_*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("# "):
                kind = line[2:]
            elif line.strip():
                found.append((word_pairs(sentences_of(line, lines_of(line))), kind))
    return found


def learned(examples: list[Example]) -> tuple[list[str], NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """The words and pairs, how rare each is, the table, and the share of each kind."""
    seen = Counter(pair for pairs, _ in examples for pair in pairs)
    names = sorted(pair for pair, count in seen.items() if count >= SEEN_AT_LEAST)
    rarities = np.array([math.log(len(examples) / seen[name]) for name in names])
    places = {name: at for at, name in enumerate(names)}
    texts = np.array([_vector(pairs, places, rarities) for pairs, _ in examples])
    kinds = np.array([KINDS.index(kind) for _, kind in examples])  # type: ignore[arg-type]
    return names, rarities, *_fitted(texts, kinds)


def _vector(pairs: Counter[str], places: dict[str, int], rarities: NDArray[np.float64]) -> NDArray[np.float64]:
    vector = np.zeros(len(places))
    for pair, count in pairs.items():
        if pair in places:
            vector[places[pair]] = (1 + math.log(count)) * rarities[places[pair]]
    return SHARPNESS * vector / (np.linalg.norm(vector) or 1.0)


def _fitted(texts: NDArray[np.float64], kinds: NDArray[np.int64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    count, width, right = texts.shape[1], len(KINDS), np.eye(len(KINDS))[kinds]
    weight = (len(kinds) / len(KINDS) / np.bincount(kinds, minlength=len(KINDS)))[kinds] ** EVENED

    def cost(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        table, bias = flat[:-width].reshape(count, width), flat[-width:]
        sums = texts @ table + bias
        likely = np.exp(sums - sums.max(1, keepdims=True))
        likely /= likely.sum(1, keepdims=True)
        wrong = weight[:, None] * (likely - right)
        loss = -(weight * np.log((likely * right).sum(1) + 1e-12)).sum() + HELD_BACK / 2 * (table**2).sum()
        return float(loss), np.concatenate([(texts.T @ wrong + HELD_BACK * table).ravel(), wrong.sum(0)])

    found = minimize(cost, np.zeros(count * width + width), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return found[:-width].reshape(count, width), found[-width:]


if __name__ == "__main__":
    main()
