"""What a letter draws on from the brief: the lines of the résumé that answer what was asked, or that a referee may speak to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import UUID

from candidacy.app.desk.rehearsed_brief import brief_or_none
from candidacy.followup.debrief.matching import match_asked
from candidacy.kernel.quotes import Quote
from candidacy.kernel.refusals import Refusal
from candidacy.prepare.values import Brief

MOST = 3
"""A referee remembers three things; more is a form to fill in."""


def evidence_for(*, seeker: UUID, candidacy: UUID, asked: Sequence[str], now: datetime) -> tuple[tuple[str, str], ...]:
    """Return pairs of what the employer asks for and the line of the résumé that shows it, by the questions really asked.

    Only questions that surely are ones of the brief count, and only lines that the case rests on; each once.
    """
    brief = _brief(seeker, candidacy, now)
    return tuple(dict.fromkeys(_shown(brief, asked))) if brief else ()


def vouches_for(*, seeker: UUID, candidacy: UUID, known_from: str, now: datetime) -> tuple[tuple[str, str], ...]:
    """Return what the employer asks for with the line that shows it, where it comes from the place they know each other from.

    What was done elsewhere this referee did not see: of that only what is asked for is named, and its line is left empty.
    """
    brief = _brief(seeker, candidacy, now)
    if brief is None:
        return ()
    seen = [
        (one.requirement, one.evidence.shown if _done_at(brief, one.evidence, known_from) else "") for one in brief.case
    ]
    first = sorted(seen, key=lambda one: not one[1])[:MOST]
    return tuple((_requirement(brief, requirement), shown) for requirement, shown in first)


def _done_at(brief: Brief, evidence: Quote, known_from: str) -> bool:
    """Say whether the line stands under a position whose employer or title holds the words."""
    words, resume = known_from.casefold().strip(), brief.fit.resume
    under = (
        one.position
        for one in resume.claims
        if one.quote.document == evidence.document and one.quote.span.overlaps(evidence.span)
    )
    places = (resume.positions[at] for at in under if at is not None)
    return bool(words) and any(words in f"{one.employer} {one.title}".casefold() for one in places)


def _shown(brief: Brief, asked: Sequence[str]) -> Iterator[tuple[str, str]]:
    lines = {one.requirement: one.evidence.shown for one in brief.case}
    for words in asked:
        sure = [one for one in match_asked(words, [one.text for one in brief.questions]) if one.sure]
        for match in sure[:1]:
            requirement = brief.questions[match.number].requirement
            if requirement in lines:
                yield _within_a_sentence(_requirement(brief, requirement)), lines[requirement]


def _requirement(brief: Brief, id_: str) -> str:
    return next((one.quote.shown for one in brief.fit.posting.requirements if one.id == id_), "")


def _within_a_sentence(words: str) -> str:
    """Return the words of a list as they stand within a sentence: a capital that only begins the line is none of a name."""
    first, _, rest = words.partition(" ")
    plain = first[:1].isupper() and first[1:].islower() and rest[:1].islower()
    return f"{first.lower()} {rest}".rstrip(".") if plain else words.rstrip(".")


def _brief(seeker: UUID, candidacy: UUID, now: datetime) -> Brief | None:
    try:
        return brief_or_none(seeker=seeker, candidacy=candidacy, now=now)
    except Refusal:
        # A paper that cannot be read is told on the page of the brief; a letter can be written without it.
        return None
