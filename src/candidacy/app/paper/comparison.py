"""Several postings held against the same résumé, side by side: facts of each, no order and no grade."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from candidacy.app.paper import wording
from candidacy.app.paper.as_json import FORMAT_VERSION, quote_json
from candidacy.app.paper.terminal import BOLD, DIM, Sheet
from candidacy.fit.values import Finding, Level, Support
from candidacy.prepare.values import Brief

EXPLANATION = (
    "This shows, for each job, what it asks for and what your papers show of it. "
    "The jobs stand in the order you gave them. More gaps mean more to prepare, not a worse chance: "
    "choose by what you want to do."
)


def comparison_text(briefs: Sequence[Brief], width: int = 80, colour: bool = False) -> str:
    """Return the postings one after the other as lines no wider than `width`, in the order given."""
    sheet = Sheet(width, colour)
    sheet.write(f"{wording.counted(len(briefs), 'job')} beside your papers", style=BOLD)
    sheet.write(EXPLANATION, style=DIM)
    for brief in briefs:
        _posting(sheet, brief)
    sheet.blank()
    sheet.write(wording.FOOTER, style=DIM)
    return str(sheet)


def comparison_json(briefs: Sequence[Brief]) -> dict[str, Any]:
    """Return the postings, in the order given, with counts, gaps and time to prepare."""
    return {
        "version": FORMAT_VERSION,
        "explanation": EXPLANATION,
        "postings": [_posting_json(brief) for brief in briefs],
    }


def _posting(sheet: Sheet, brief: Brief) -> None:
    sheet.heading(wording.heading_of(brief))
    rows = [("Must have", _counts_words(_musts(brief))), ("Other wishes", _counts_words(_others(brief)))]
    minutes = brief.readiness.minutes
    rows.append(("To prepare", f"about {wording.minutes_words(minutes)}" if minutes else "nothing left to do"))
    sheet.terms(rows)
    gaps = _gaps(brief)
    if gaps:
        sheet.subheading("Must have, not fully shown in your papers")
        for finding in gaps:
            sheet.cut(finding.requirement.quote.text, indent=2, first=wording.MARKS[finding.support], lines=2)


def _counts_words(findings: Sequence[Finding]) -> str:
    numbers = _counts(findings)
    if not findings:
        return "none named"
    parts = [f"{wording.MARKS[support]} {numbers[str(support)]} {wording.SUPPORTS[support]}" for support in Support]
    return f"{len(findings)}: {', '.join(parts)}"


def _posting_json(brief: Brief) -> dict[str, Any]:
    posting = brief.fit.posting
    return {
        "title": posting.title,
        "employer": posting.employer,
        "document": posting.document.name,
        "musts": _counts(_musts(brief)),
        "others": _counts(_others(brief)),
        "gaps": [_gap(finding) for finding in _gaps(brief)],
        "minutes": brief.readiness.minutes,
    }


def _gap(finding: Finding) -> dict[str, Any]:
    wanted = finding.requirement
    return {"id": wanted.id, **quote_json(wanted.quote), "support": str(finding.support)}


def _counts(findings: Sequence[Finding]) -> dict[str, int]:
    numbers = {str(support): sum(finding.support is support for finding in findings) for support in Support}
    return {"asked": len(findings), **numbers}


def _musts(brief: Brief) -> list[Finding]:
    return [finding for finding in brief.fit.findings if finding.requirement.level is Level.MUST]


def _others(brief: Brief) -> list[Finding]:
    return [finding for finding in brief.fit.findings if finding.requirement.level is not Level.MUST]


def _gaps(brief: Brief) -> list[Finding]:
    return [finding for finding in _musts(brief) if finding.support is not Support.STRONG]
