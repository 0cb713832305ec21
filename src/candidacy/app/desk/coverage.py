"""The wish: "which of my stories are still missing?": what the open interviews ask for that no story shows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from candidacy.app.desk.glancing import glances
from candidacy.app.desk.postings import postings_in_force
from candidacy.app.desk.stories import stories
from candidacy.app.kept import KeptCandidacy
from candidacy.ledger.values import Stage
from candidacy.prepare.banks.themes import Theme
from candidacy.prepare.questions.themes import themes_in

COMPETENCIES = tuple(str(theme) for theme in Theme)
TALKING = frozenset({Stage.NOTED, Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEW, Stage.CHECKS})
"""While an interview may still come."""


@dataclass(frozen=True, slots=True)
class Covered:
    """A competency that postings ask for, by whom, and the titles of the stories that show it."""

    competency: str
    wanted_by: tuple[KeptCandidacy, ...]
    stories: tuple[str, ...]


def coverage(*, seeker: UUID, now: datetime) -> tuple[Covered, ...]:
    """Return what the postings of open candidacies ask for, what no story shows first."""
    wanted = _wanted(seeker, now)
    told = stories(seeker=seeker)
    found = [
        Covered(name, tuple(by), tuple(story.title for story in told if name in story.competencies))
        for name, by in wanted.items()
    ]
    return tuple(sorted(found, key=lambda one: (bool(one.stories), -len(one.wanted_by), one.competency)))


def _wanted(seeker: UUID, now: datetime) -> dict[str, list[KeptCandidacy]]:
    known = [here for here in glances(seeker=seeker, today=now.date()) if here.standing.stage in TALKING]
    read = postings_in_force(seeker=seeker, candidacies=[here.candidacy.id for here in known])
    wanted: dict[str, list[KeptCandidacy]] = defaultdict(list)
    for here in known:
        posting = read.get(here.candidacy.id)
        texts = [asked.quote.text for asked in posting.requirements] if posting else []
        for theme in dict.fromkeys(theme for text in texts for theme in themes_in(text)):
            wanted[str(theme)].append(here.candidacy)
    return wanted
