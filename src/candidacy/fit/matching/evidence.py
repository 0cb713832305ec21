"""The lines that show a requirement, best first, and whether they are enough."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.fit.english.opposites import NOT_WHOLLY
from candidacy.fit.matching.credentials import education_links, language_links, names_another_language
from candidacy.fit.matching.found import Found
from candidacy.fit.matching.ladder import reason_of, strength_of
from candidacy.fit.matching.lexical import Lines
from candidacy.fit.matching.near import Meanings, Near
from candidacy.fit.matching.reading import ReadClaim
from candidacy.fit.matching.scoring import cover
from candidacy.fit.matching.signs import Asked, Signed, asked_for, signs_of
from candidacy.fit.matching.stretches import experience_links
from candidacy.fit.matching.terms import terms_of
from candidacy.fit.matching.weighing import GROUPS, Weights
from candidacy.fit.values import EvidenceLink, Finding, Kind, Month, Requirement, Resume, Section, Strength, Support
from candidacy.fit.vocabulary import Vocabulary

SHOWN_FROM = 0.6
"""From this chance on a requirement counts as shown; set on the dev half of the gold set."""
STRONG_FROM = 0.8
"""From this chance on it may count as strongly shown."""
RULE_STRONG, RULE_WEAK = 0.92, 0.7
"""The least chance of a line found by a rule for degrees, languages or years: on the dev half 78 of 80 such lines were right
when they were strong."""
BESIDE_BEST = 0.2
"""Further lines are shown when their chance is at least this share of the best line's."""
NEAR_FROM = 0.02
"""A line with a smaller chance is not even shown as the closest."""
PART_FROM = 0.48
"""A listed part is held when a line covers this share of it."""
MOST_SHOWN = 3

_STRICT = frozenset({Kind.LICENCE, Kind.AVAILABILITY})
_IDLE = frozenset({Kind.SKILL, Kind.EXPERIENCE, Kind.LICENCE, Kind.DUTY, Kind.EDUCATION})
"""What an interest does not show: Go the board game is not Go the language."""
_NOT_EVIDENCE = frozenset({Section.CONTACT, Section.REFERENCES})


@dataclass(frozen=True, slots=True)
class Reader:
    """What is needed to look a requirement up: the résumé read, the vocabulary, this month, the meanings."""

    resume: Resume
    claims: tuple[ReadClaim, ...]
    vocabulary: Vocabulary
    today: Month
    lines: Lines
    meanings: Meanings


def finding(requirement: Requirement, reader: Reader, weights: Weights) -> Finding:
    """Return what the documents show of one requirement."""
    asked = asked_for(requirement, reader.vocabulary)
    lines, rule, years = look(asked, reader)
    found = sorted(
        (_judged(asked, line, rule.get(line.claim.order), weights) for line in lines),
        key=lambda one: (-one.score, one.claim.order),
    )
    able = [one for one in found if one.counts]
    chance = weights.supported(requirement.kind, [one.score for one in able])
    good = _beside_best(able) if chance >= SHOWN_FROM else []
    missing = _missing(requirement, reader) if good else requirement.parts
    support = _support(requirement, good, missing, chance)
    links = tuple(_link(requirement, one) for one in good)
    near = None if good or not found else found[0]
    closest = near.claim.claim.quote if near is not None and near.score >= NEAR_FROM else None
    return Finding(requirement, support, links, closest, missing, years)


def look(asked: Asked, reader: Reader) -> tuple[list[Signed], dict[int, Found], float | None]:
    """Return every line with its signs, the lines that a rule finds by their order, best first, and the years shown."""
    near = reader.meanings.near(asked.requirement)
    rule, years = _by_rule(asked, near, reader)
    return signs_of(asked, reader.claims, reader.lines, near, rule, reader.vocabulary), rule, years


def _by_rule(asked: Asked, near: Near, reader: Reader) -> tuple[dict[int, Found], float | None]:
    """Return what the rules for languages, degrees and years find."""
    requirement = asked.requirement
    found: list[Found] = []
    years: float | None = None
    if requirement.kind is Kind.LANGUAGE:
        found = language_links(requirement, reader.claims)
    elif requirement.kind is Kind.EDUCATION:
        found = education_links(requirement, asked.terms, reader.claims, reader.vocabulary)
    if requirement.years is not None:
        found, years = experience_links(
            requirement, found, reader.resume, reader.claims, reader.vocabulary, reader.today, near
        )
    return {one.claim.order: one for one in found if one.counts}, years


def may_show(kind: Kind, claim: ReadClaim) -> bool:
    """Say whether a line of this section can show a requirement of this kind."""
    section = claim.claim.section
    if section is Section.INTERESTS and kind in _IDLE:
        return False
    return section not in _NOT_EVIDENCE or kind in _STRICT


def _judged(asked: Asked, line: Signed, rule: Found | None, weights: Weights) -> Found:
    kind, text = asked.requirement.kind, line.claim.claim.quote.text
    chance = weights.chance(kind, line)
    out = line.ruled_out or _elsewhere(asked.requirement, line.claim)
    if rule is not None:
        chance = max(chance, RULE_STRONG if rule.strong else RULE_WEAK)
        return Found(rule.claim, chance, not out, rule.strong, rule.strength, rule.reason)
    strength = strength_of(kind, line)
    strong = strength is not Strength.RELATED and not NOT_WHOLLY.search(text)
    if strength is Strength.LISTED and GROUPS[kind] in ("doing", "quality") and kind is not Kind.SKILL:
        strong = False
    return Found(line.claim, chance, not out, strong, strength, reason_of(strength, line.cover))


def _elsewhere(requirement: Requirement, claim: ReadClaim) -> bool:
    """Say whether a line speaks of something else: it stands in another part of the résumé or names another language."""
    return not may_show(requirement.kind, claim) or names_another_language(requirement, claim.claim.quote.text)


def _beside_best(able: list[Found]) -> list[Found]:
    return [one for one in able[:MOST_SHOWN] if one.score >= BESIDE_BEST * able[0].score]


def _support(requirement: Requirement, good: list[Found], missing: tuple[str, ...], chance: float) -> Support:
    if not good:
        return Support.NONE
    half_missing = missing and not requirement.any_part and len(missing) * 2 >= len(requirement.parts)
    strong = good[0].strong and chance >= STRONG_FROM and not half_missing
    return Support.STRONG if strong else Support.WEAK


def _link(requirement: Requirement, one: Found) -> EvidenceLink:
    claim = one.claim.claim
    return EvidenceLink(requirement.id, claim.id, claim.quote, one.strength, one.reason, round(one.score, 4))


def _missing(requirement: Requirement, reader: Reader) -> tuple[str, ...]:
    """Return the listed parts that no line names."""
    return tuple(part for part in requirement.parts if not _held(part, reader))


def _held(part: str, reader: Reader) -> bool:
    terms = terms_of(part, reader.vocabulary)
    return any(cover(terms, claim, reader.vocabulary).share >= PART_FROM for claim in reader.claims)
