"""What cannot be recorded without more being said of it; the same for every face."""

from __future__ import annotations

from collections.abc import Mapping

from candidacy.kernel.change_refusals import EventIncomplete
from candidacy.ledger.events import Detail
from candidacy.ledger.kinds import What

NEEDED: Mapping[What, str] = {
    What.INTERVIEW_SCHEDULED: "day",
    What.START_DATE_RECEIVED: "day",
    What.PROMISED_DATE: "day",
    What.CONTINGENCY_ADDED: "name",
    What.CONTINGENCY_CLEARED: "name",
    What.CONTINGENCY_FAILED: "name",
    What.FELL_THROUGH: "reason",
    What.NOTE: "text",
}
"""What of the detail each of these needs; an interview or a start can be moved while the new day is open."""
ASKED: Mapping[What, str] = {**NEEDED, What.INTERVIEW_RESCHEDULED: "day", What.START_DATE_MOVED: "day"}
"""What is asked before it is recorded, though some of it may stay open."""
WORDS = {"day": "the day it speaks of", "name": "which condition", "reason": "why", "text": "your words"}


def leaves_open(what: What, detail: Detail) -> bool:
    """Say whether something is to be asked before such an event is recorded."""
    field = ASKED.get(what)
    return bool(field and not getattr(detail, field))


def check_said(what: What, detail: Detail) -> None:
    """All that such an event needs is said. Raises EventIncomplete."""
    field = NEEDED.get(what)
    if field and not getattr(detail, field):
        raise EventIncomplete(f"It is not said yet: {WORDS[field]}.")
