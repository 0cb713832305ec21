"""Learn to tell the kind of a requirement, from benchmarks/gold/dev and training/pairs.

.venv/bin/pip install scikit-learn; .venv/bin/python -m training.kinds
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import numpy as np
from benchmarks.gold import Pair, pairs
from benchmarks.splitting import matched
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from candidacy.fit.english.headings import Block
from candidacy.fit.postings import asking, read_posting
from candidacy.fit.postings.telling import KINDS, kind_signs
from candidacy.fit.values import Kind
from training.tables import DATA, write_rows

ROWS = Path(__file__).parent / "pairs"
PLAIN = Path(__file__).parent / "plain.tsv"
"""What every second posting asks for, in its plainest words."""
PENALTY = 1.0
ROW_WEIGHT = 0.2
"""A written row counts less than a requirement of a whole posting: it has no heading and is shorter."""
LEAST_SEEN = 2


@dataclass(frozen=True)
class Example:
    """A requirement as it was read, and its kind as a person says."""

    words: str
    block: Block
    heading: str
    kind: Kind
    weight: float


def of_pair(pair: Pair) -> Iterator[Example]:
    """Yield the labelled requirements: with their heading where the reader finds them, without where it does not."""
    read: dict[str, tuple[Block, str]] = {}

    def note(words: str, block: Block, heading: str) -> Kind:
        read[words] = block, heading
        return Kind.SKILL

    with patch.object(asking, "kind_of", note):
        found = list(read_posting(pair.posting).requirements)
    links = matched(pair, found)
    for at, label in links.items():
        words = found[at].quote.text
        yield Example(words, *read[words], Kind(pair.labels[label]["kind"]), 1.0)
    for at, one in enumerate(pair.labels):
        if at not in links.values():
            yield Example(one["quote"], Block.NONE, "", Kind(one["kind"]), 0.7)


def of_rows() -> Iterator[Example]:
    """Yield the requirements of the written rows."""
    lines = sorted({line for path in ROWS.glob("*.tsv") for line in path.read_text("utf-8").splitlines()})
    told = {fields[1]: fields[0] for fields in (line.split("\t") for line in lines)}
    yield from (Example(words, Block.NONE, "", Kind(kind), ROW_WEIGHT) for words, kind in told.items())
    plain = (line.split("\t") for line in PLAIN.read_text("utf-8").splitlines())
    yield from (Example(words, Block.NONE, "", Kind(kind), 1.0) for kind, words in plain)


def main() -> None:
    """Learn the weights and write them."""
    examples = [*(one for pair in pairs("dev") for one in of_pair(pair)), *of_rows()]
    signs = [dict(kind_signs(one.words, one.block, one.heading)) for one in examples]
    seen = Counter(sign for one in signs for sign in one)
    signs = [{sign: amount for sign, amount in one.items() if seen[sign] >= LEAST_SEEN} for one in signs]
    columns = DictVectorizer()
    model = LogisticRegression(C=PENALTY, max_iter=3000).fit(
        columns.fit_transform(signs), [one.kind for one in examples], sample_weight=[one.weight for one in examples]
    )
    order = [list(model.classes_).index(kind) for kind in KINDS]
    table = model.coef_[order].T.astype(np.float32)
    names = list(columns.feature_names_)
    table[names.index("always")] += model.intercept_[order]
    write_rows(DATA / "kinds.rows", names, table)
    print(f"{len(examples)} examples, {len(names)} signs")


if __name__ == "__main__":
    main()
