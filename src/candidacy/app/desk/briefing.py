"""The wish: "show me the brief", from what is kept, on a page or on paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from candidacy.app.desk.kept_brief import brief_for
from candidacy.app.desk.learning import open_points_for
from candidacy.app.desk.looking import standing_of
from candidacy.app.paper.as_html import sections_of
from candidacy.app.paper.debrief import open_points_listed
from candidacy.app.paper.html_section import Section
from candidacy.app.paper.wording import made_from
from candidacy.prepare.values import Brief, Leftover


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

    return brief_pdf(whole_brief(seeker=seeker, candidacy=candidacy, now=now))


def whole_brief(*, seeker: UUID, candidacy: UUID, now: datetime) -> Brief:
    """Return the brief that begins with what the rounds before left, while the candidacy is open; refused as `brief_for` is."""
    brief = brief_for(seeker=seeker, candidacy=candidacy, now=now)
    if not standing_of(seeker=seeker, candidacy=candidacy, today=now.date()).standing.open:
        return brief
    listed = open_points_listed(open_points_for(seeker=seeker, candidacy=candidacy))
    return replace(brief, before=tuple(Leftover(title, lines) for title, lines in listed))
