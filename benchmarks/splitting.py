"""F6: does the reader of postings find the requirements a person finds, with kind, firmness and years?"""

from __future__ import annotations

from benchmarks.gold import Pair, pairs, plain, same_place
from candidacy.fit.postings import read_posting
from candidacy.fit.values import Requirement


def matched(pair: Pair, found: list[Requirement]) -> dict[int, int]:
    """Found requirement → label, each used once, the closest first."""
    scored = sorted(
        (
            (same_place(one.quote.text, label["quote"]), i, j)
            for i, one in enumerate(found)
            for j, label in enumerate(pair.labels)
        ),
        reverse=True,
    )
    by_found: dict[int, int] = {}
    for score, i, j in scored:
        if score >= 0.5 and i not in by_found and j not in by_found.values():
            by_found[i] = j
    return by_found


def measure(half: str) -> dict[str, float]:
    hits = found_total = labelled = kinds = levels = levelled = years = with_years = false_friends = distractors = 0
    for pair in pairs(half):
        found = list(read_posting(pair.posting).requirements)
        links = matched(pair, found)
        hits, found_total, labelled = hits + len(links), found_total + len(found), labelled + len(pair.labels)
        distractors += len(pair.not_requirements)
        false_friends += sum(any(plain(n) in plain(one.quote.text) for one in found) for n in pair.not_requirements)
        for i, j in links.items():
            label, one = pair.labels[j], found[i]
            kinds += one.kind == label["kind"]
            if label["level"] != "unclear":
                levelled, levels = levelled + 1, levels + (one.level == label["level"])
            if label["years"]:
                with_years += 1
                years += one.years is not None and abs(one.years.low - label["years"]["min"]) < 0.01
    precision, recall = hits / found_total, hits / labelled
    return {
        "labelled": labelled, "precision": precision, "recall": recall, "F1": 2 * precision * recall / (precision + recall),
        "kind accuracy": kinds / hits, "must/nice accuracy": levels / levelled, "years exact": years / max(with_years, 1),
        "distractors returned": false_friends / distractors,
    }  # fmt: skip
