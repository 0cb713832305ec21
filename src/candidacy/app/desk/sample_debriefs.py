"""The debriefs of the made-up search."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from candidacy.app.desk.debriefing import keep_part, open_debrief, skip_part
from candidacy.app.desk.finishing import Ticked, finish_debrief
from candidacy.app.desk.papers import Paper
from candidacy.app.desk.papers_kept import keep_posting
from candidacy.app.desk.preparing import keep_ask
from candidacy.app.example.debriefing import BEGUN, FINISHED, LAST_ASK, POSTING, begun, finished
from candidacy.followup.debrief.values import Part


def put_debriefs_in(*, seeker: UUID, jobs: Mapping[str, UUID], now: datetime) -> None:
    """One interview of the made-up search is written down to the end, one is begun."""
    job = jobs[FINISHED]
    keep_posting(seeker=seeker, candidacy=job, paper=Paper("samphire.md", POSTING.encode()), now=now)
    keep_ask(seeker=seeker, candidacy=job, text=LAST_ASK, group="responsibilities", now=now + timedelta(microseconds=9))
    whole = open_debrief(seeker=seeker, candidacy=job, now=now).id
    for part, values in finished(now.date()).items():
        keep_part(seeker=seeker, debrief=whole, part=part, values=values, now=now)
    for part in (Part.FORECAST, Part.FELT_WRONG):
        skip_part(seeker=seeker, debrief=whole, part=part, now=now)
    met = tuple(one.name for one in finished(now.date())[Part.PEOPLE] if hasattr(one, "name"))
    finish_debrief(seeker=seeker, debrief=whole, ticked=Ticked(people=met), now=now)

    left = open_debrief(seeker=seeker, candidacy=jobs[BEGUN], now=now).id
    for part, values in begun().items():
        keep_part(seeker=seeker, debrief=left, part=part, values=values, now=now)
