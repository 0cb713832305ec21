"""Years of experience, added up from the dates of the jobs that count."""

from __future__ import annotations

import re
from dataclasses import replace

from candidacy.fit.english.numbers import LENGTH, NUMBERS
from candidacy.fit.matching.found import Found
from candidacy.fit.matching.near import Near
from candidacy.fit.matching.reading import ReadClaim
from candidacy.fit.matching.scoring import cover
from candidacy.fit.matching.terms import Term, terms_of
from candidacy.fit.resumes.positions import is_work, months_worked
from candidacy.fit.values import Month, Position, Requirement, Resume, Strength, Years
from candidacy.fit.vocabulary import Vocabulary

COUNTS_FROM = 0.34
"""A job counts when its lines cover this share of what the years are years of; set on the dev half of the gold set."""
NEAR_FROM, FAR_FROM = 0.5, 0.15
"""Cosines: from here on a job is meant, or may be; set on the dev half of the gold set."""
NEAR_ENOUGH_YEARS = 0.15
"""Dates in months round: two years less a few weeks are two years."""


def experience_links(
    requirement: Requirement,
    found: list[Found],
    resume: Resume,
    claims: tuple[ReadClaim, ...],
    vocabulary: Vocabulary,
    today: Month,
    near: Near,
) -> tuple[list[Found], float | None]:
    """Return the evidence with the jobs whose dates add up first, and the years they add up to.

    A job counts by what its lines name, or by how near they are in meaning; where none does, the nearest one counts, and is
    weak evidence at most.
    """
    assert requirement.years is not None  # noqa: S101 - the caller asks for years only where there are some
    subject = terms_of(requirement.years.counts, vocabulary)
    telling = tuple(term for term in subject if term.weight >= 1.0)
    counting = _counting(telling, resume, claims, vocabulary, near)
    guessed = not counting
    if guessed:
        counting = _nearest(resume, claims, near)
    years = months_worked([resume.positions[index] for index in counting], today) / 12
    headers = _headers(counting, resume, claims)
    enough = years + NEAR_ENOUGH_YEARS >= requirement.years.low and not guessed
    reason = _reason(years, requirement.years, len(counting))
    jobs = [Found(claim, 0.99 - 0.01 * at, True, enough, Strength.HELD, reason) for at, claim in enumerate(headers)]
    stated = [_stated(one, requirement.years) for one in found if one.counts]
    if not jobs:
        return [one for one in stated if one.counts], (0.0 if not stated else None)
    known = {one.claim.order for one in jobs}
    return [*jobs, *(one for one in stated if one.claim.order not in known)], round(years, 1)


def _counting(
    telling: tuple[Term, ...], resume: Resume, claims: tuple[ReadClaim, ...], vocabulary: Vocabulary, near: Near
) -> list[int]:
    """Return the jobs that count, the latest first."""
    shares = {index: 0.0 for index, position in enumerate(resume.positions) if is_work(position)}
    if not telling:
        return sorted(shares, key=lambda index: _recency(resume.positions[index]), reverse=True)
    for claim in claims:
        index = claim.claim.position
        if index in shares:
            meant = COUNTS_FROM if _nearness(claim, near) >= NEAR_FROM else 0.0
            shares[index] = max(shares[index], cover(telling, claim, vocabulary).share, meant)
    return sorted(
        (index for index, share in shares.items() if share >= COUNTS_FROM),
        key=lambda index: _recency(resume.positions[index]),
        reverse=True,
    )


def _nearness(claim: ReadClaim, near: Near) -> float:
    return max(near.to_line[claim.order], near.to_entry[claim.order])


def _nearest(resume: Resume, claims: tuple[ReadClaim, ...], near: Near) -> list[int]:
    """Return the job whose lines are nearest in meaning, if any is near at all."""
    worked = [
        (_nearness(claim, near), -claim.claim.position, claim.claim.position)
        for claim in claims
        if claim.claim.position is not None and is_work(resume.positions[claim.claim.position])
    ]
    best = max(worked, default=(0.0, 0, 0))
    return [best[2]] if best[0] >= FAR_FROM else []


def _recency(position: Position) -> tuple[bool, int]:
    return position.present, position.end.index if position.end else position.start.index if position.start else 0


def _headers(counting: list[int], resume: Resume, claims: tuple[ReadClaim, ...]) -> list[ReadClaim]:
    headers = []
    for index in counting:
        span = resume.positions[index].quote.span
        name = resume.positions[index].quote.document
        at = [one for one in claims if one.claim.quote.document == name and one.claim.quote.span.overlaps(span)][:1]
        headers += [replace(one, claim=replace(one.claim, quote=resume.positions[index].quote)) for one in at]
    return headers


def _stated(one: Found, years: Years) -> Found:
    """Judge a line that states a length itself: "eleven years on the tools"."""
    match = LENGTH.search(one.claim.claim.quote.text)
    if match is None:
        return Found(one.claim, one.score, one.counts, False, one.strength, one.reason)
    low = float(NUMBERS.get(match["low"].lower(), 0)) or float(re.sub(r"[^\d.]", "", match["low"]) or 0)
    enough = low / (12 if match["unit"].lower().startswith("m") else 1) >= years.low
    return Found(
        one.claim,
        one.score,
        True,
        enough,
        one.strength,
        f"You state a length of time yourself: {match.group().strip()}.",
    )


def _reason(years: float, asked: Years, jobs: int) -> str:
    shown = f"{years:.1f}".rstrip("0").rstrip(".")
    wanted = f"{asked.low:g}"
    from_dates = f"the dates of {jobs} {'job' if jobs == 1 else 'jobs'} add up to about {shown} years"
    return f"They ask for {wanted}; {from_dates}."
