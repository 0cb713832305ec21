"""F7: is the right line of the résumé put first, and is a gap known for a gap? Beside BM25 and whole-word share."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable

from benchmarks.gold import AS_OF, Pair, is_hit, pairs
from candidacy.fit.matching import compare
from candidacy.fit.matching.door import reader_of
from candidacy.fit.matching.evidence import Reader, asked_for, look
from candidacy.fit.matching.weighing import Weights, weights_for
from candidacy.fit.meaning import Encoder, nearness, word_vectors
from candidacy.fit.values import Posting, Requirement
from candidacy.fit.vocabulary import vocabulary
from candidacy.fit.words import stems_of

Ranked = list[tuple[float, str]]


def with_encoder(encoder: Encoder | None) -> Callable[[Pair], list[Ranked]]:
    """Return what is shown as evidence when the lines are read with this model, or none."""

    def shown(pair: Pair) -> list[Ranked]:
        posting = Posting(pair.posting, "", "", tuple(pair.requirements()), ())
        fit = compare(posting, pair.resume, AS_OF, encoder=encoder)
        return [[(link.score, link.quote.text) for link in one.evidence] for one in fit.findings]

    return shown


def every_line(encoder: Encoder | None) -> Callable[[Pair], list[Ranked]]:
    """Return every line by its chance, whether it is enough or not, as the peers do."""
    weights = weights_for((encoder or word_vectors()).name)

    def ranked(pair: Pair) -> list[Ranked]:
        posting = Posting(pair.posting, "", "", tuple(pair.requirements()), ())
        reader = reader_of(posting, pair.resume, AS_OF, vocabulary(), encoder)
        return [_by_chance(requirement, reader, weights) for requirement in posting.requirements]

    return ranked


def _by_chance(requirement: Requirement, reader: Reader, weights: Weights) -> Ranked:
    asked = asked_for(requirement, reader.vocabulary)
    lines = look(asked, reader)[0]
    scores = [weights.chance(requirement.kind, line) for line in lines]
    return _ranked([line.claim.claim.quote.text for line in lines], scores)


def alone(encoder: Encoder) -> Callable[[Pair], list[Ranked]]:
    """Return every line by its nearness alone."""

    def ranked(pair: Pair) -> list[Ranked]:
        lines = [claim.quote.text for claim in pair.resume.claims]
        vectors = encoder.encode(lines)
        asked = encoder.encode([label["quote"] for label in pair.labels])
        return [_ranked(lines, [1 + nearness(one, line) for line in vectors]) for one in asked]

    return ranked


def ours(pair: Pair) -> list[Ranked]:
    """Return what a brief shows as evidence."""
    return with_encoder(None)(pair)


def keyword_share(pair: Pair) -> list[Ranked]:
    """The share of the requirement's words that stand in the line, whole words only (Resume-Matcher's rule, by line)."""
    lines = [claim.quote.text for claim in pair.resume.claims]
    words = [set(line.lower().split()) for line in lines]
    return [
        _ranked(lines, [len(set(label["quote"].lower().split()) & w) / len(label["quote"].split()) for w in words])
        for label in pair.labels
    ]


def bm25(pair: Pair) -> list[Ranked]:
    """BM25 over stems inside the résumé (k1 1.5, b 0.75; Robertson & Zaragoza 2009)."""
    lines = [claim.quote.text for claim in pair.resume.claims]
    bags = [Counter(stems_of(line)) for line in lines]
    mean = sum(sum(bag.values()) for bag in bags) / max(len(bags), 1)
    seen = Counter(stem for bag in bags for stem in bag)
    return [
        _ranked(lines, [_bm25(stems_of(label["quote"]), bag, seen, len(bags), mean) for bag in bags])
        for label in pair.labels
    ]


def _bm25(asked: tuple[str, ...], bag: Counter[str], seen: Counter[str], count: int, mean: float) -> float:
    length = sum(bag.values())
    return sum(
        math.log(1 + (count - seen[stem] + 0.5) / (seen[stem] + 0.5))
        * bag[stem]
        * 2.5
        / (bag[stem] + 1.5 * (0.25 + 0.75 * length / mean))
        for stem in set(asked)
        if bag[stem]
    )


def _ranked(lines: list[str], scores: list[float]) -> Ranked:
    return sorted(
        ((score, line) for score, line in zip(scores, lines, strict=True) if score > 0), key=lambda pair: -pair[0]
    )


def measure(half: str, ranker: Callable[[Pair], list[Ranked]]) -> dict[str, float]:
    first = third = shown = false = 0
    supported: list[float] = []
    unsupported: list[float] = []
    for pair in pairs(half):
        for label, ranked in zip(pair.labels, ranker(pair), strict=True):
            best = ranked[0][0] if ranked else 0.0
            if label["support"] == "none":
                unsupported.append(best)
                false += bool(ranked)
                continue
            supported.append(best)
            shown += bool(ranked)
            first += bool(ranked) and is_hit(ranked[0][1], label["evidence"])
            third += any(is_hit(line, label["evidence"]) for _score, line in ranked[:3])
    return {
        "supported": len(supported), "unsupported": len(unsupported), "hit@1": first / len(supported), "hit@3": third / len(supported),
        "gap AUC": auc(supported, unsupported), "false evidence": false / len(unsupported),
    }  # fmt: skip


def auc(high: list[float], low: list[float]) -> float:
    """The chance that a supported requirement scores above an unsupported one, ties counted half."""
    return sum((a > b) + 0.5 * (a == b) for a in high for b in low) / (len(high) * len(low))
