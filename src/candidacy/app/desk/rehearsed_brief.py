"""The brief that a rehearsal rests on, where there is one."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from candidacy.app.desk.kept_brief import brief_for
from candidacy.kernel.refusals import NotFound, Refusal
from candidacy.prepare.values import Brief


def brief_or_none(*, seeker: UUID, candidacy: UUID | None, now: datetime) -> Brief | None:
    """Return the brief of the candidacy, or None where there is none: no posting or résumé yet, or one that cannot be read.

    Raises NotFound for a candidacy that is not there.
    """
    if candidacy is None:
        return None
    try:
        return brief_for(seeker=seeker, candidacy=candidacy, now=now)
    except NotFound:
        raise
    except Refusal:
        # The page of the brief says why; a rehearsal goes on with general questions.
        return None
