"""The signs by which a line is told to show a requirement: each a number, most of them between 0 and 1."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from candidacy.fit.english.opposites import HELPED_ONLY, LEADING, NOT_THERE, NOT_WHOLLY
from candidacy.fit.english.plainwords import GRAMMAR
from candidacy.fit.matching.found import Found
from candidacy.fit.matching.lexical import Lines
from candidacy.fit.matching.near import Near
from candidacy.fit.matching.reading import ReadClaim
from candidacy.fit.matching.scoring import Cover, cover, ruled_out
from candidacy.fit.matching.terms import Term, telling, terms_of, word_weight
from candidacy.fit.values import Requirement, Section
from candidacy.fit.vocabulary import Vocabulary
from candidacy.fit.words import stems_of, words_of

LONG_WORDS = 30
"""Lines and requirements count as long from this many words on."""
MANY_POINTS = 20.0
"""BM25 within a résumé seldom goes beyond this."""

_NUMBER = re.compile(r"\b\d+(?:\.\d+)?\b|\b(?:ii|iii|iv)\b", re.IGNORECASE)
_CAPITALS = re.compile(r"(?<!^)\b(?:[A-Z]{2,}[A-Za-z0-9]*|[A-Z][a-z]*[A-Z0-9]\w*)\b|(?<=[a-z,] )[A-Z][a-z]{2,}")
PLACES = {
    "in_job": frozenset({Section.EXPERIENCE}),
    "in_training": frozenset({Section.EDUCATION, Section.LICENCES, Section.LANGUAGES}),
    "in_list": frozenset({Section.SKILLS, Section.SUMMARY, Section.LETTER, Section.OTHER}),
    "outside_work": frozenset({Section.PROJECTS, Section.VOLUNTEERING, Section.AWARDS}),
    "in_interests": frozenset({Section.INTERESTS}),
    "in_contact": frozenset({Section.CONTACT}),
}
"""Sections that speak alike."""
SIGNS = (
    "always", "share", "best", "sibling_only", "terms_named", "part_share", "word_overlap", "bm25", "bm25_of_best",
    "nearness", "nearness_over_03", "nearness_over_05", "part_nearness", "nearness_among_lines", "nearness_to_best",
    "entry_nearness", "names_and_nearness", "share_over_half", "concept_named", "kind_named",
    "concept_shown", "heaviest_term", "rarest_shared", "words_shared",
    "capital_shared", "number_shared", "number_clash", "lead_asked", "lead_missing",
    "deed", "number", "length", "asked_length", "not_there", "ruled_out", "not_wholly", "helped_only",
    "model_nearness", "model_among_lines", "model_to_best", "held_by_rule", "first_by_rule", "in_entry", "entry_header", *PLACES,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """A requirement made ready: its terms, its words, the terms of its parts."""

    requirement: Requirement
    terms: tuple[Term, ...]
    stems: frozenset[str]
    parts: tuple[tuple[Term, ...], ...]


@dataclass(frozen=True, slots=True)
class Signed:
    """A line with its signs, in the order of `SIGNS`, and how its names cover the requirement."""

    claim: ReadClaim
    signs: tuple[float, ...]
    cover: Cover
    ruled_out: bool
    """It says that the thing is not there, or names its opposite."""


def asked_for(requirement: Requirement, vocabulary: Vocabulary) -> Asked:
    """Return the requirement ready to be looked for."""
    return Asked(
        requirement, terms_of(requirement.quote.text, vocabulary),
        frozenset(stems_of(requirement.quote.text)) - GRAMMAR,
        tuple(telling(terms_of(part, vocabulary)) for part in requirement.parts),
    )  # fmt: skip


def signs_of(
    asked: Asked,
    claims: Sequence[ReadClaim],
    lines: Lines,
    near: Near,
    by_rule: Mapping[int, Found],
    vocabulary: Vocabulary,
) -> list[Signed]:
    """Return every line with its signs; `by_rule` holds the lines that a rule for degrees, languages or years found."""
    wanted = telling(asked.terms)
    points = [lines.score(asked.stems, claim.order) for claim in claims]
    best = max(points, default=0.0) or 1.0
    first = next(iter(by_rule), -1)
    return [
        _signed(asked, claim, cover(wanted, claim, vocabulary), near, point, point / best, by_rule, first, vocabulary)
        for claim, point in zip(claims, points, strict=True)
    ]


def _signed(
    asked: Asked,
    claim: ReadClaim,
    got: Cover,
    near: Near,
    point: float,
    of_best: float,
    by_rule: Mapping[int, Found],
    first: int,
    vocabulary: Vocabulary,
) -> Signed:
    text, order = claim.claim.quote.text, claim.order
    to_line, rule = near.to_line[order], by_rule.get(order)
    not_there, opposite = bool(NOT_THERE.search(text)), ruled_out(asked.requirement, claim)
    part = max((cover(terms, claim, vocabulary).share for terms in asked.parts), default=0.0)
    signs = (
        1.0, got.share, got.best, float(got.related_only), min(len(got.by), 3) / 3, part,
        _overlap(asked.stems, claim, vocabulary), min(point, MANY_POINTS) / 10, of_best,
        to_line, max(to_line - 0.3, 0.0), max(to_line - 0.5, 0.0), near.part_to_line[order], near.among[order],
        near.to_best[order], near.to_entry[order], got.share * to_line, max(got.share - 0.5, 0.0),
        *_concepts(asked, claim), got.heaviest,
        *_shared(asked, claim, vocabulary),
        float(claim.claim.has_action), float(claim.claim.has_number), _length(text), _length(asked.requirement.quote.text),
        float(not_there), float(opposite),
        float(bool(NOT_WHOLLY.search(text))), float(bool(HELPED_ONLY.search(text))),
        *_by_model(near.model, order), rule.score if rule else 0.0, float(order == first), float(claim.claim.position is not None), float(claim.heads),
        *(float(claim.claim.section in sections) for sections in PLACES.values()),
    )  # fmt: skip
    return Signed(claim, signs, got, not_there or opposite)


def _by_model(near: Near | None, order: int) -> tuple[float, float, float]:
    return (near.to_line[order], near.among[order], near.to_best[order]) if near else (0.0, 0.0, 0.0)


def _concepts(asked: Asked, claim: ReadClaim) -> tuple[float, float, float]:
    """Say whether the line names a concept asked for, a kind of one, or what shows one."""
    wanted = frozenset(concept for term in asked.terms for concept in term.concepts)
    return float(bool(wanted & claim.named)), float(bool(wanted & claim.implied)), float(bool(wanted & claim.shown))


def _shared(asked: Asked, claim: ReadClaim, vocabulary: Vocabulary) -> tuple[float, ...]:
    """Return the signs of single words: the rarest shared, how many, names, numbers, and a lead that is missing."""
    words, text = asked.requirement.quote.text, claim.claim.quote.text
    shared = asked.stems & claim.stems
    rarest = max((word_weight(stem, vocabulary) for stem in shared), default=0.0)
    numbers, held = set(_NUMBER.findall(words)), set(_NUMBER.findall(text))
    leads = bool(LEADING.search(words))
    return (
        rarest / 10, min(len(shared), 3) / 3, float(bool(set(_CAPITALS.findall(words)) & set(_CAPITALS.findall(text)))),
        float(bool(numbers & held)), float(bool(numbers and held and not numbers & held)), float(leads),
        float(leads and not LEADING.search(text)),
    )  # fmt: skip


def _overlap(asked: frozenset[str], claim: ReadClaim, vocabulary: Vocabulary) -> float:
    total = sum(word_weight(stem, vocabulary) for stem in asked)
    return sum(word_weight(stem, vocabulary) for stem in asked & claim.stems) / total if total else 0.0


def _length(text: str) -> float:
    return min(len(words_of(text)), LONG_WORDS) / LONG_WORDS
