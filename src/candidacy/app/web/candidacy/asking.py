"""What is asked about each kind of event: as little as the record needs."""

from __future__ import annotations

from candidacy.app.desk.needed import ASKED, NEEDED
from candidacy.ledger.kinds import What

INTERVIEW = ("day", "time", "form", "place", "people", "round")
ASKS: dict[What, tuple[str, ...]] = {
    What.APPLIED: ("form",),
    What.SCREENED: ("day", "time", "form", "place", "people"),
    What.INTERVIEW_INVITED: ("round",),
    What.INTERVIEW_SCHEDULED: INTERVIEW,
    What.INTERVIEW_RESCHEDULED: INTERVIEW,
    What.INTERVIEW_CANCELLED: ("round",),
    What.INTERVIEW_HELD: ("form", "people", "round"),
    What.CHECK_BEGUN: ("name", "who"),
    What.CHECK_CLEARED: ("name",),
    What.CHECK_FAILED: ("name",),
    What.VERBAL_OFFER: ("who", "deadline"),
    What.WRITTEN_OFFER: ("terms", "deadline"),
    What.CONTINGENCY_ADDED: ("name", "who", "deadline"),
    What.CONTINGENCY_CLEARED: ("condition",),
    What.CONTINGENCY_FAILED: ("condition",),
    What.START_DATE_RECEIVED: ("day",),
    What.START_DATE_MOVED: ("day",),
    What.PROMISED_DATE: ("day",),
    What.REJECTED: ("who",),
    What.FELL_THROUGH: ("reason",),
    What.NOTE: ("matters",),
}
LABELS: dict[tuple[What, str], str] = {
    (What.INTERVIEW_SCHEDULED, "day"): "Day of the interview",
    (What.INTERVIEW_RESCHEDULED, "day"): "The new day",
    (What.START_DATE_RECEIVED, "day"): "Your first day is to be",
    (What.START_DATE_MOVED, "day"): "The new first day",
    (What.PROMISED_DATE, "day"): "You will hear by",
    **{(what, "when"): "When you heard of it" for what, asked in ASKS.items() if "day" in asked},
    (What.SCREENED, "day"): "Day of the call, if it is still to come",
    (What.SCREENED, "when"): "When it was, or when you heard of the call to come",
    (What.APPLIED, "form"): "How you applied (mail, form, in person)",
    (What.REJECTED, "who"): "Who said it",
    (What.VERBAL_OFFER, "who"): "Who said it",
    (What.VERBAL_OFFER, "deadline"): "They want your answer by",
    (What.WRITTEN_OFFER, "deadline"): "Answer by",
    (What.CONTINGENCY_ADDED, "deadline"): "To be met by",
}
AT_ONCE = frozenset(What) - ASKED.keys()
"""What can be saved for today without another question."""


def is_needed(what: What, field: str) -> bool:
    """Say whether the form of the event cannot do without this field."""
    return NEEDED.get(what) == ("name" if field == "condition" else field)
