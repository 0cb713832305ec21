"""Refusals of debriefs."""

from __future__ import annotations

from candidacy.kernel.refusal import Refusal


class InterviewAhead(Refusal):
    """A debrief is to be begun of an interview whose day is still to come."""

    code = "interview_ahead"
    next_step = (
        "Prepare for it now, and write down how it went when it is over. If the day is wrong, put it right first."
    )


class DebriefFinished(Refusal):
    """Another day is named for a debrief that is finished."""

    code = "debrief_finished"
    next_step = (
        "Was it another interview? Name its round too, such as --round 2. To add to this one, leave the day out."
    )


class LineUnfinished(Refusal):
    """A line of a debrief lacks what it is about, and other words stand in it."""

    code = "line_unfinished"
    next_step = "Write that in too, or empty the whole line to leave it out."
