"""The ladder of evidence: what kind of line shows the thing, and the sentence that says so."""

from __future__ import annotations

from candidacy.fit.matching.scoring import Cover
from candidacy.fit.matching.signs import Signed
from candidacy.fit.values import Kind, Section, Strength

NAMED_FROM = 0.34
"""A line that covers this share of a requirement's terms names it; below, only its meaning is near."""

_LISTING = frozenset({Section.SUMMARY, Section.SKILLS, Section.INTERESTS, Section.LETTER, Section.OTHER})
_OUTSIDE_WORK = frozenset({Section.PROJECTS, Section.VOLUNTEERING, Section.EDUCATION, Section.LICENCES, Section.AWARDS})
_REASONS = {
    Strength.RESULT: "You did this in a job and give a number",
    Strength.DONE: "You did this in a job",
    Strength.HELD: "You state that you hold it",
    Strength.PROJECT: "You did this outside a regular job or in training",
    Strength.LISTED: "You name it, but no job shows it yet",
    Strength.RELATED: "Part of what they ask for is named",
    Strength.SIMILAR: "It seems to tell of this in other words; check whether it does",
}


def strength_of(kind: Kind, line: Signed) -> Strength:
    """Return the rung on which the line shows a requirement of this kind."""
    section = line.claim.claim.section
    if line.cover.share < NAMED_FROM:
        return Strength.RELATED if line.cover.best >= 0.85 else Strength.SIMILAR
    if kind in (Kind.LICENCE, Kind.EDUCATION, Kind.LANGUAGE):
        return Strength.HELD
    if section in _LISTING:
        return Strength.LISTED
    if section in _OUTSIDE_WORK:
        return Strength.PROJECT
    return Strength.RESULT if line.claim.claim.has_number and line.claim.claim.has_action else Strength.DONE


def reason_of(strength: Strength, got: Cover) -> str:
    """Return why the line counts, with the words that it shares with the requirement."""
    words = ", ".join(dict.fromkeys(got.by))
    return f"{_REASONS[strength]} ({words})." if words else f"{_REASONS[strength]}."
