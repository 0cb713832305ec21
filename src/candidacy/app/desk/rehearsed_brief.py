"""The brief that a rehearsal rests on, where there is one."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from candidacy.app.desk.kept_brief import brief_for
from candidacy.kernel.refusals import NoRequirements, NothingToRead
from candidacy.prepare.values import Brief


def brief_or_none(*, seeker: UUID, candidacy: UUID | None, now: datetime) -> Brief | None:
    """Return the brief of the candidacy, or None where there is none, or no posting or résumé for one yet.

    Raises NotFound for a candidacy that is not there, and the refusal of a paper that cannot be read.
    """
    if candidacy is None:
        return None
    try:
        return brief_for(seeker=seeker, candidacy=candidacy, now=now)
    except (NothingToRead, NoRequirements):
        return None
