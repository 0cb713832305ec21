"""The wish: "what could they ask me next on this?"."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from candidacy.app.desk.rehearse_text import question_meant
from candidacy.app.desk.rehearsed_brief import brief_or_none
from candidacy.app.desk.reviewing import said_in
from candidacy.app.kept_takes import KeptRehearsal, KeptTake
from candidacy.rehearse.said.follow_ups import FollowUp
from candidacy.rehearse.talk.asking_on import Followed, next_follow_up


def asked_on(*, seeker: UUID, held: KeptRehearsal, take: KeptTake | None, now: datetime) -> FollowUp | None:
    """Return what an interviewer may ask next on the present question, or None where nothing new is left to ask.

    It takes up the words of the take where they are known; until then, what the documents say.
    """
    step = held.step
    if not step.kind:
        return None
    brief = brief_or_none(seeker=seeker, candidacy=held.candidacy, now=now)
    question = question_meant(step.text, brief)
    if question is None:
        return None
    said = said_in(take, held, brief) if take else None
    before = [Followed(held.steps[one.step].text, one.text) for one in held.asked if one.follow_up]
    return next_follow_up(question, said, brief, before, hard=step.hard)
