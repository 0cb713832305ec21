"""Who asks, and when: worked out once for each request."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.http import HttpRequest

from candidacy.app.desk.whose import whose


@dataclass(frozen=True, slots=True)
class Visit:
    """The seeker whose search is shown, the moment, and whether the search is the made-up one."""

    seeker: UUID
    now: datetime
    sample: bool

    @property
    def today(self) -> date:
        """The day it is here."""
        return self.now.date()


def visit_of(request: HttpRequest) -> Visit:
    """Return the visit this request belongs to."""
    known = getattr(request, "candidacy_visit", None)
    if isinstance(known, Visit):
        return known
    now = datetime.now().astimezone()
    found = whose(now=now)
    made = Visit(found.seeker, now, found.sample)
    setattr(request, "candidacy_visit", made)  # noqa: B010 - a name that Django's request does not declare
    return made
