"""Degrees and languages: what is stated as held, compared by level."""

from __future__ import annotations

import re

from candidacy.fit.english.kinds import LANGUAGES
from candidacy.fit.english.opposites import NOT_THERE, NOT_WHOLLY
from candidacy.fit.english.schooling import LEVELS, OPEN_FIELD, STATED_LEVEL, level_stated
from candidacy.fit.english.signals import LANGUAGE_STATED, LANGUAGE_TALK, SPOKEN_LITTLE, SPOKEN_WELL
from candidacy.fit.matching.found import Found
from candidacy.fit.matching.reading import ReadClaim
from candidacy.fit.matching.scoring import cover
from candidacy.fit.matching.terms import Term
from candidacy.fit.values import Kind, Requirement, Section, Strength
from candidacy.fit.vocabulary import Vocabulary

_NAME = re.compile(rf"\b(?:{LANGUAGES})\b", re.IGNORECASE)
_ONLY_LANGUAGES = re.compile(rf"^\W*(?:{LANGUAGES})(?:\W+(?:and\s+)?(?:{LANGUAGES}))*\W*$", re.IGNORECASE)
_FIELD_NOISE = frozenset(
    [
        "degre",
        "bachel",
        "mast",
        "diploma",
        "qualif",
        "level",
        "gcse",
        "grade",
        "equival",
        "school",
        "high",
        "complet",
        "univers",
        "colleg",
        "educat",
        "c",
        "b",
        "above",
        "better",
    ]
)


def language_links(requirement: Requirement, claims: tuple[ReadClaim, ...]) -> list[Found]:
    """Return the lines that state one of the languages asked for; a low level for a high demand is weak."""
    wanted = {name.lower() for name in _NAME.findall(requirement.quote.text)}
    found: list[Found] = []
    for claim in claims:
        text = claim.claim.quote.text
        held = _languages_held(text, claim.claim.section)
        if NOT_THERE.search(text) or not (wanted & held or (not wanted and held - {"english"})):
            continue
        low = bool(SPOKEN_LITTLE.search(_around(text, wanted))) and bool(SPOKEN_WELL.search(requirement.quote.text))
        found.append(Found(claim, 0.6 if low else 0.95, True, not low, Strength.HELD, _language_reason(low)))
    return sorted(found, key=lambda one: (-one.score, one.claim.order))


def names_another_language(requirement: Requirement, text: str) -> bool:
    """Say whether a language is asked for by name and the line names others only."""
    wanted = {name.lower() for name in _NAME.findall(requirement.quote.text)}
    named = {name.lower() for name in _NAME.findall(text)}
    return requirement.kind is Kind.LANGUAGE and bool(wanted and named) and not wanted & named


def _languages_held(text: str, section: Section) -> set[str]:
    """Return the languages a line states as spoken, in lower case; a French film is none."""
    talks = section is Section.LANGUAGES or bool(LANGUAGE_TALK.search(text)) or bool(_ONLY_LANGUAGES.match(text))
    return {
        match.group().lower() for match in _NAME.finditer(text) if talks and LANGUAGE_STATED.match(text[match.end() :])
    }


def _around(text: str, wanted: set[str]) -> str:
    for name in wanted:
        at = text.lower().find(name)
        if at >= 0:
            end = re.search(r"[,;.|]\s", text[at:])
            return text[at : at + (end.start() if end else len(text))]
    return text


def _language_reason(low: bool) -> str:
    return "You name the language, at a lower level than they ask." if low else "You state the language."


def education_links(
    requirement: Requirement, terms: tuple[Term, ...], claims: tuple[ReadClaim, ...], vocabulary: Vocabulary
) -> list[Found]:
    """Return the lines that state schooling of the level asked for, in its field where one is named."""
    levels = _levels_asked(requirement.quote.text)
    field = tuple(
        term for term in terms if term.weight >= 1.0 and not set(term.words) <= _FIELD_NOISE and not _is_level(term)
    )
    found = (_education(requirement, claim, min(levels, default=0), field, terms, vocabulary) for claim in claims)
    return sorted((one for one in found if one is not None), key=lambda one: (-one.score, one.claim.order))


def _levels_asked(words: str) -> list[int]:
    if STATED_LEVEL.search(words):
        return [level_stated(words)]
    return [level for level, pattern in LEVELS if pattern.search(words)]


def _is_level(term: Term) -> bool:
    return any(pattern.search(term.written) for _level, pattern in LEVELS)


def _education(
    requirement: Requirement,
    claim: ReadClaim,
    least: int,
    field: tuple[Term, ...],
    terms: tuple[Term, ...],
    vocabulary: Vocabulary,
) -> Found | None:
    text = claim.claim.quote.text
    level = level_stated(text)
    named = cover(terms, claim, vocabulary).share
    if (
        claim.claim.section not in (Section.EDUCATION, Section.LICENCES, Section.SUMMARY, Section.SKILLS)
        and named < 0.6
    ):
        return None
    enough = level >= least if least else False
    in_field = cover(field, claim, vocabulary).share if field else 1.0
    score = min(1.0, 0.45 * enough + 0.45 * min(in_field * 1.3, 1.0) + 0.1 * named)
    counts = (enough and (in_field >= 0.3 or bool(OPEN_FIELD.search(requirement.quote.text)))) or (
        named >= 0.6 and (not least or enough)
    )
    counts = counts and not NOT_THERE.search(text)
    strong = counts and (in_field >= 0.3 or not field) and not NOT_WHOLLY.search(text)
    reason = (
        "You state the qualification they ask for."
        if strong
        else "The level fits; the field is another one or is not named."
    )
    return Found(claim, score if counts else score * 0.5, counts, strong, Strength.HELD, reason)
