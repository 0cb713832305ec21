"""What every part of the preparation looks things up in: the fit, its trade, its claims and positions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from candidacy.fit.values import (
    Claim,
    EvidenceLink,
    Finding,
    Fit,
    Kind,
    Level,
    Month,
    Position,
    Section,
    Strength,
    Support,
)
from candidacy.kernel.quotes import Quote
from candidacy.prepare.phrase import Phrase, phrase_of, quoted
from candidacy.prepare.trades import Setting, setting_of

LADDER: dict[Strength, int] = {strength: rank for rank, strength in enumerate(Strength)}
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


PLAIN_KINDS = frozenset({Kind.SKILL, Kind.EXPERIENCE, Kind.EDUCATION, Kind.DUTY})


@dataclass(frozen=True, slots=True)
class Basis:
    """A fit with the trade it belongs to and the day the brief is made on."""

    fit: Fit
    setting: Setting
    made_on: date

    def claim(self, claim_id: str) -> Claim | None:
        """Return the claim of that id, or None."""
        return next((claim for claim in self.fit.resume.claims if claim.id == claim_id), None)

    def says(self, quote: Quote, claim_id: str = "") -> str:
        """Return `your résumé says “…”`, or your letter, as the case is."""
        claim = self.claim(claim_id) if claim_id else None
        letter = claim is not None and claim.section is Section.LETTER
        return f"your {'letter' if letter else 'résumé'} says {quoted(quote.text, 30)}"

    def closest_or_best(self, finding: Finding) -> Quote | None:
        """Return the best line of evidence, else the nearest line, else None."""
        return finding.evidence[0].quote if finding.evidence else finding.closest


def basis_of(fit: Fit, made_on: date) -> Basis:
    """Return the fit together with its trade."""
    return Basis(fit, setting_of(fit.posting), made_on)


def phrase_for(finding: Finding) -> Phrase:
    """Return the point of the requirement as a phrase for a spoken sentence."""
    requirement = finding.requirement
    return phrase_of(requirement.quote.text, duty=requirement.kind is Kind.DUTY)


def they_ask(finding: Finding) -> str:
    """Return `They ask for “…”`, with the posting's words."""
    return f"They ask for {quoted(finding.requirement.quote.text, 30)}"


def is_must(finding: Finding) -> bool:
    """Say whether the posting insists on it."""
    return finding.requirement.level is Level.MUST


def is_gap(finding: Finding) -> bool:
    """Say whether nothing in the documents shows it."""
    return finding.support is Support.NONE


def years_short(finding: Finding) -> bool:
    """Say whether the dates add up to fewer years than are asked for."""
    years, shown = finding.requirement.years, finding.years_shown
    return years is not None and shown is not None and shown + 0.25 < years.low


def best_link(finding: Finding) -> EvidenceLink | None:
    """Return the strongest link of a finding, or None."""
    return min(finding.evidence, key=lambda link: (LADDER[link.strength], -link.score), default=None)


def quotes_of(finding: Finding, *others: Quote | None) -> tuple[Quote, ...]:
    """Return the requirement's quote and those given, each once."""
    kept: list[Quote] = [finding.requirement.quote]
    kept.extend(quote for quote in others if quote is not None and quote not in kept)
    return tuple(dict.fromkeys(kept))


def month_name(month: Month) -> str:
    """Return "March 2021"."""
    return f"{MONTHS[(month.month - 1) % 12]} {month.year}"


def number_of(years: float) -> str:
    """Return a length in years to the half: "2.5", "3"."""
    return f"{round(years * 2) / 2:g}"


def label_of(position: Position) -> str:
    """Return words for a position that fit after "your job": "at Hill House", "(Cook)"."""
    employer, title = " ".join(position.employer.split()), " ".join(position.title.split())
    if employer and len(employer) <= 60:
        return f"at {employer.rstrip('.?!;:, ')}"
    if title and len(title) <= 60:
        return f"({title})"
    return f"({quoted(position.quote.text, 8)})"


def paid_positions(basis: Basis) -> list[tuple[int, Position]]:
    """Return the jobs with their indexes, the latest first."""
    jobs = [(at, job) for at, job in enumerate(basis.fit.resume.positions) if job.section is Section.EXPERIENCE]
    return sorted(jobs, key=lambda pair: _recency(pair[1]), reverse=True)


def _recency(job: Position) -> tuple[bool, int, int]:
    return job.present, job.end.index if job.end else 0, job.start.index if job.start else 0
