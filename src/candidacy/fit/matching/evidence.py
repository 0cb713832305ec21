"""The lines that show a requirement, best first, and whether they are enough."""

from __future__ import annotations

from dataclasses import dataclass, replace

from candidacy.fit.english.opposites import NOT_THERE, NOT_WHOLLY, OPPOSITES
from candidacy.fit.english.plainwords import GRAMMAR
from candidacy.fit.matching.credentials import education_links, language_links
from candidacy.fit.matching.found import Found
from candidacy.fit.matching.lexical import Lines
from candidacy.fit.matching.reading import ReadClaim
from candidacy.fit.matching.scoring import Cover, cover
from candidacy.fit.matching.stretches import experience_links
from candidacy.fit.matching.terms import Term, terms_of
from candidacy.fit.values import EvidenceLink, Finding, Kind, Month, Requirement, Resume, Section, Strength, Support
from candidacy.fit.vocabulary import Vocabulary
from candidacy.fit.words import stems_of, words_of

SHOWN_FROM = 0.48
"""A line that covers this share of a requirement shows it; set on the dev half of the gold set."""
LIKELY_FROM = 0.28
"""From this share on a line counts as weak evidence."""
STRICT_FROM = 0.6
"""Licences and times of work are held or not: a few shared words are no evidence."""
LEXICAL_WEIGHT = 0.05
"""What a point of BM25 within the résumé adds to a line's rank; set on the dev half of the gold set."""
MOST_SHOWN = 3

_STRICT = frozenset({Kind.LICENCE, Kind.AVAILABILITY})
_IDLE = frozenset({Kind.SKILL, Kind.EXPERIENCE, Kind.LICENCE, Kind.DUTY, Kind.EDUCATION})
"""What an interest does not show: Go the board game is not Go the language."""
_WEAK_SECTIONS = frozenset({Section.SUMMARY, Section.SKILLS, Section.INTERESTS, Section.LETTER, Section.OTHER})
_NOT_EVIDENCE = frozenset({Section.CONTACT, Section.REFERENCES})


@dataclass(frozen=True, slots=True)
class Reader:
    """What is needed to look a requirement up: the résumé, its lines ready, the vocabulary, this month."""

    resume: Resume
    claims: tuple[ReadClaim, ...]
    vocabulary: Vocabulary
    today: Month
    lines: Lines


def finding(requirement: Requirement, reader: Reader) -> Finding:
    """Return what the documents show of one requirement."""
    terms = terms_of(requirement.quote.text, reader.vocabulary)
    years_shown: float | None = None
    if requirement.kind is Kind.LANGUAGE:
        found = language_links(requirement, reader.claims)
    elif requirement.kind is Kind.EDUCATION:
        found = education_links(requirement, terms, reader.claims, reader.vocabulary)
    else:
        found = _by_cover(requirement, terms, reader)
    if requirement.years is not None:
        found, years_shown = experience_links(
            requirement, found, reader.resume, reader.claims, reader.vocabulary, reader.today
        )
    return _finding(requirement, terms, found, years_shown, reader)


def _finding(
    requirement: Requirement, terms: tuple[Term, ...], found: list[Found], years: float | None, reader: Reader
) -> Finding:
    good = [one for one in found if one.counts][:MOST_SHOWN]
    missing = _missing(requirement, reader) if good else requirement.parts
    support = Support.NONE
    if good:
        strong = good[0].strong and not (
            missing and not requirement.any_part and len(missing) * 2 >= len(requirement.parts)
        )
        support = Support.STRONG if strong else Support.WEAK
    links = tuple(_link(requirement, one) for one in good)
    closest = None
    if not good:
        near = max(
            (found_one for found_one in found or _by_cover(requirement, terms, reader)),
            key=lambda one: (one.score, -one.claim.order), default=None,
        )  # fmt: skip
        closest = near.claim.claim.quote if near is not None and near.score > 0.05 else None
    return Finding(requirement, support, links, closest, missing, years)


def _link(requirement: Requirement, one: Found) -> EvidenceLink:
    claim = one.claim.claim
    return EvidenceLink(requirement.id, claim.id, claim.quote, one.strength, one.reason, round(min(one.score, 1.0), 4))


def _missing(requirement: Requirement, reader: Reader) -> tuple[str, ...]:
    """Return the listed parts that no line names."""
    return tuple(part for part in requirement.parts if not _held(part, reader))


def _held(part: str, reader: Reader) -> bool:
    terms = terms_of(part, reader.vocabulary)
    return any(cover(terms, claim, reader.vocabulary).share >= SHOWN_FROM for claim in reader.claims)


def _by_cover(requirement: Requirement, terms: tuple[Term, ...], reader: Reader) -> list[Found]:
    wanted = _telling(terms)
    asked = frozenset(stems_of(requirement.quote.text)) - GRAMMAR
    found = [
        _worded(
            _judge(requirement, claim, cover(wanted, claim, reader.vocabulary)), reader.lines.score(asked, claim.order)
        )
        for claim in reader.claims
        if _may_show(requirement.kind, claim)
    ]
    if requirement.parts:
        found = [_with_parts(requirement, one, reader) for one in found]
    return sorted((one for one in found if one.score > 0), key=lambda one: (-one.score, one.claim.order))


def _worded(one: Found, lexical: float) -> Found:
    """Rank a line higher for words that are rare in this résumé; whether it counts is not touched by that."""
    return replace(one, score=one.score + LEXICAL_WEIGHT * lexical)


def _may_show(kind: Kind, claim: ReadClaim) -> bool:
    section = claim.claim.section
    if section is Section.INTERESTS and kind in _IDLE:
        return False
    return section not in _NOT_EVIDENCE or kind in _STRICT


def _telling(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    heavy = tuple(term for term in terms if term.weight >= 1.0)
    return heavy or terms


def _with_parts(requirement: Requirement, one: Found, reader: Reader) -> Found:
    """Count a line for the best of the listed parts it names, each part being a thing of its own."""
    best = max(
        (
            cover(_telling(terms_of(part, reader.vocabulary)), one.claim, reader.vocabulary)
            for part in requirement.parts
        ),
        key=lambda got: got.share,
    )
    discounted = best.share * (0.95 if requirement.any_part else 0.8)
    if discounted <= one.score:
        return one
    return _judge(requirement, one.claim, Cover(discounted, best.best, best.by, best.related_only))


def _judge(requirement: Requirement, claim: ReadClaim, got: Cover) -> Found:
    score = got.share + _preference(requirement.kind, claim) if got.share else 0.0
    counts_from = STRICT_FROM if requirement.kind in _STRICT else LIKELY_FROM
    ruled_out = _ruled_out(requirement, claim)
    counts = got.share >= counts_from and not got.related_only and bool(got.by) and not ruled_out
    strength = _strength(requirement.kind, claim, got)
    strong = counts and got.share >= SHOWN_FROM and strength not in (Strength.RELATED, Strength.SIMILAR)
    if strength is Strength.LISTED and requirement.kind in (Kind.SOFT, Kind.DUTY, Kind.EXPERIENCE, Kind.CULTURE):
        strong = False
    if NOT_WHOLLY.search(claim.claim.quote.text):
        strong = False
    return Found(claim, min(max(score, 0.0), 1.0), counts, strong, strength, _reason(strength, got))


def _ruled_out(requirement: Requirement, claim: ReadClaim) -> bool:
    """Say whether the line names the opposite of what is asked, or says that it is not there."""
    if NOT_THERE.search(claim.claim.quote.text):
        return True
    asked = {word.stem for word in words_of(requirement.quote.text)}
    return any(OPPOSITES[word] & claim.stems and word not in claim.stems for word in asked & OPPOSITES.keys())


def _preference(kind: Kind, claim: ReadClaim) -> float:
    """Prefer, between equal lines, the one that shows a deed over the one that lists a word."""
    bonus = 0.04 * claim.claim.has_action + 0.03 * claim.claim.has_number
    if claim.claim.section in _WEAK_SECTIONS and kind not in (Kind.LICENCE, Kind.LANGUAGE):
        bonus -= 0.08
    return bonus


def _strength(kind: Kind, claim: ReadClaim, got: Cover) -> Strength:
    section = claim.claim.section
    if got.share < SHOWN_FROM:
        return Strength.RELATED if got.best >= 0.85 else Strength.SIMILAR
    if kind in (Kind.LICENCE, Kind.EDUCATION, Kind.LANGUAGE):
        return Strength.HELD
    if section in _WEAK_SECTIONS:
        return Strength.LISTED
    if section in (Section.PROJECTS, Section.VOLUNTEERING, Section.EDUCATION, Section.LICENCES, Section.AWARDS):
        return Strength.PROJECT
    return Strength.RESULT if claim.claim.has_number and claim.claim.has_action else Strength.DONE


_REASONS = {
    Strength.RESULT: "You did this in a job and give a number",
    Strength.DONE: "You did this in a job",
    Strength.HELD: "You state that you hold it",
    Strength.PROJECT: "You did this outside a regular job or in training",
    Strength.LISTED: "You name it, but no job shows it yet",
    Strength.RELATED: "Part of what they ask for is named",
    Strength.SIMILAR: "The words are close; check whether it is the same thing",
}


def _reason(strength: Strength, got: Cover) -> str:
    words = ", ".join(dict.fromkeys(got.by))
    return f"{_REASONS[strength]} ({words})." if words else f"{_REASONS[strength]}."
