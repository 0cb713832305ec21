"""The brief on two A4 pages, set by Typst from a fixed template that takes in plain strings only."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from candidacy.app.paper import wording
from candidacy.app.paper.pdf_steps import SIZES, fitted, steps_of
from candidacy.app.paper.selection import Choose, varied_questions
from candidacy.prepare.values import Brief

TEMPLATES = Path(__file__).parent / "templates"


class Attempt(NamedTuple):
    """A way to set the brief: with which fonts, and whether it must keep to the accessible PDF/UA-1."""

    system_fonts: bool
    accessible: bool


# PDF/UA refuses signs that no font can show. So the fonts that come with Typst are tried first, which gives the same
# bytes on every machine; then the system's own for other writing; and at last signs without a picture are allowed.
ATTEMPTS = (Attempt(False, True), Attempt(True, True), Attempt(True, False))

HEADINGS = {
    "before": wording.BEFORE,
    "wanted": "What they ask for, and where you show it",
    "case": "Your case: why you, and what they gain",
    "questions": "Questions to expect, and why",
    "asks": "Questions to ask them",
    "held": "Hold back for now",
    "stories": "Stories to finish",
    "employer": "The employer",
    "wishes": "Find out before you go",
    "notes": "Notes",
}


def brief_pdf(brief: Brief, choose: Choose = varied_questions) -> bytes:
    """Return the brief as a PDF of at most two pages, the same bytes for the same brief."""
    import typst  # noqa: PLC0415  # 84 MB of library that the other papers do without

    content = json.dumps(_content(brief, choose), ensure_ascii=False)
    midnight = datetime(brief.made_on.year, brief.made_on.month, brief.made_on.day, tzinfo=UTC)
    for attempt in ATTEMPTS[:-1]:
        try:
            return _compiled(content, midnight, attempt)
        except typst.TypstError:
            continue
    return _compiled(content, midnight, ATTEMPTS[-1])


def _compiled(content: str, made_on: datetime, attempt: Attempt) -> bytes:
    import typst  # noqa: PLC0415

    return typst.compile(
        TEMPLATES / "brief.typ",
        root=TEMPLATES,
        sys_inputs={"brief": content},
        ignore_system_fonts=not attempt.system_fonts,
        pdf_standards=["ua-1"] if attempt.accessible else [],
        timestamp=made_on,
    )


def _content(brief: Brief, choose: Choose) -> dict[str, Any]:
    meanings = [("This is", brief.it_is), ("It isn’t", brief.it_is_not)]
    return {
        "document_title": fitted(f"Interview brief: {wording.heading_of(brief)}", 200),
        "title": fitted(wording.title_of(brief), 90),
        "employer": fitted(brief.fit.posting.employer, 90),
        "day": wording.date_words(brief.made_on),
        "date": [brief.made_on.year, brief.made_on.month, brief.made_on.day],
        "meanings": [[name, fitted(text, 200)] for name, text in meanings if text],
        "headings": HEADINGS,
        "columns": ["They ask for", "In your papers", "The words that show it"],
        "edit": wording.EDIT,
        "hold": wording.HOLD,
        "footer": wording.FOOTER,
        "sizes": list(SIZES),
        "steps": steps_of(brief, choose),
    }
