"""What other pages show of debriefs: what is due, and with what the next round begins."""

from __future__ import annotations

from typing import Any

from candidacy.app.desk.debriefs import debriefs_of
from candidacy.app.desk.interviews import interviews_in, is_to_be_written_down
from candidacy.app.desk.learning import open_points_in
from candidacy.app.desk.preparing import asks_of
from candidacy.app.kept import Here
from candidacy.app.kept_debrief import Interview, KeptDebrief
from candidacy.app.web.frame.visit import Visit
from candidacy.followup.due import DEBRIEF_DAYS


def shown_debriefs(visit: Visit, here: Here) -> dict[str, Any]:
    """Return the interview to write down, the debriefs there are, and what they leave for the next round."""
    kept = debriefs_of(seeker=visit.seeker, candidacy=here.candidacy.id)
    talks = interviews_in(here.events, visit.today)
    due = [one for one in talks if is_to_be_written_down(one) and one.is_over(visit.now) and not _finished(one, kept)]
    points = open_points_in(kept, asks_of(seeker=visit.seeker, candidacy=here.candidacy.id) if kept else ())
    last = due[-1] if due else None
    begun = next((one for one in kept if last and one.told.round == last.round), None)
    fresh = last is not None and (visit.today - last.day).days <= DEBRIEF_DAYS
    return {
        "debrief_due": last if begun or fresh else None,
        "debrief_begun": begun,
        "debrief_possible": bool(talks or kept),
        "debriefs": kept,
        "open_points": points if here.standing.open and not points.empty else None,
    }


def _finished(talk: Interview, kept: tuple[KeptDebrief, ...]) -> bool:
    return any(one.told.round == talk.round and one.finished for one in kept)
