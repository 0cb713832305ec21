"""The wish: "show me the brief", from what is kept, on a page or on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from candidacy.app.desk.kept_brief import brief_for
from candidacy.app.paper.as_html import sections_of
from candidacy.app.paper.html_section import Section
from candidacy.app.paper.wording import made_from


@dataclass(frozen=True, slots=True)
class OnScreen:
    """The brief in its parts, each as HTML that cannot be broken by what stands in it."""

    made_from: str
    it_is: str
    it_is_not: str
    sections: tuple[Section, ...]


def brief_on_screen(*, seeker: UUID, candidacy: UUID, now: datetime) -> OnScreen:
    """Return the brief for a page; refused as `brief_for` is."""
    brief = brief_for(seeker=seeker, candidacy=candidacy, now=now)
    return OnScreen(made_from(brief), brief.it_is, brief.it_is_not, sections_of(brief))


def brief_on_paper(*, seeker: UUID, candidacy: UUID, now: datetime) -> bytes:
    """Return the brief as PDF; refused as `brief_for` is."""
    from candidacy.app.paper.as_pdf import brief_pdf  # noqa: PLC0415 - the typesetter is large

    return brief_pdf(brief_for(seeker=seeker, candidacy=candidacy, now=now))
