"""Where a take belongs: the mock interview it is an answer in, or the part of a debrief that was spoken."""

from __future__ import annotations

from candidacy.app.desk.debriefs import debrief
from candidacy.app.kept_takes import KeptTake
from candidacy.app.web.debrief.course import base_of
from candidacy.app.web.frame.visit import Visit


def home_of(visit: Visit, take: KeptTake) -> str:
    """Return the address of the page that the take belongs to."""
    if take.debrief is None:
        return f"/rehearse/{take.rehearsal}/"
    kept = debrief(seeker=visit.seeker, debrief=take.debrief)
    return f"{base_of(kept.candidacy, kept.told.round)}{take.part}/"
