"""What can happen in a candidacy, in the order of the journey."""

from __future__ import annotations

from enum import StrEnum

HIGHEST_ROUND = 99
"""No process has so many interviews: a higher number is a slip of the hand. Ours."""


class What(StrEnum):
    """One kind of event; the order here is the order in which a journey usually goes."""

    NOTED = "noted"
    APPLIED = "applied"
    ACKNOWLEDGED = "acknowledged"
    SCREENED = "screened"
    SCREENING_CANCELLED = "screening_cancelled"
    ASSESSMENT_ASKED = "assessment_asked"
    ASSESSMENT_DONE = "assessment_done"
    INTERVIEW_INVITED = "interview_invited"
    INTERVIEW_SCHEDULED = "interview_scheduled"
    INTERVIEW_CANCELLED = "interview_cancelled"
    INTERVIEW_RESCHEDULED = "interview_rescheduled"
    INTERVIEW_HELD = "interview_held"
    REFERENCES_ASKED = "references_asked"
    REFERENCES_GIVEN = "references_given"
    REFERENCES_CONTACTED = "references_contacted"
    CHECK_BEGUN = "check_begun"
    CHECK_CLEARED = "check_cleared"
    CHECK_FAILED = "check_failed"
    VERBAL_OFFER = "verbal_offer"
    WRITTEN_OFFER = "written_offer"
    NEGOTIATION_OPENED = "negotiation_opened"
    NEGOTIATION_CLOSED = "negotiation_closed"
    ACCEPTED_FORMALLY = "accepted_formally"
    CONTINGENCY_ADDED = "contingency_added"
    CONTINGENCY_CLEARED = "contingency_cleared"
    CONTINGENCY_FAILED = "contingency_failed"
    START_DATE_RECEIVED = "start_date_received"
    START_DATE_MOVED = "start_date_moved"
    FIRST_DAY_WORKED = "first_day_worked"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    OFFER_DECLINED = "offer_declined"
    FELL_THROUGH = "fell_through"
    HEARD_NOTHING = "heard_nothing"
    PROMISED_DATE = "promised_date"
    NOTE = "note"
    PARKED = "parked"
    UNPARKED = "unparked"
    CORRECTION = "correction"


RANKS = {what: rank for rank, what in enumerate(What)}
"""Where each kind stands in the journey; it orders events of one day that have no time."""

ENDINGS = frozenset({What.REJECTED, What.WITHDRAWN, What.OFFER_DECLINED, What.FELL_THROUGH})
CALLS = frozenset({What.SCREENED, What.SCREENING_CANCELLED})
"""What is said of a first call, which is no round of interviews."""
OFFERS = frozenset({What.VERBAL_OFFER, What.WRITTEN_OFFER})
APPOINTING = frozenset({What.INTERVIEW_INVITED, What.INTERVIEW_SCHEDULED, What.INTERVIEW_RESCHEDULED})
INTERVIEWS = APPOINTING | {What.INTERVIEW_CANCELLED, What.INTERVIEW_HELD}
REFERENCES = frozenset({What.REFERENCES_ASKED, What.REFERENCES_GIVEN, What.REFERENCES_CONTACTED})
CHECKS = frozenset({What.CHECK_BEGUN, What.CHECK_CLEARED, What.CHECK_FAILED})
CONTINGENCIES = frozenset({What.CONTINGENCY_ADDED, What.CONTINGENCY_CLEARED, What.CONTINGENCY_FAILED})
START_DATES = frozenset({What.START_DATE_RECEIVED, What.START_DATE_MOVED})

REOPENING = frozenset(
    {
        What.APPLIED,
        What.SCREENED,
        What.ASSESSMENT_ASKED,
        What.ASSESSMENT_DONE,
        What.INTERVIEW_INVITED,
        What.INTERVIEW_SCHEDULED,
        What.INTERVIEW_RESCHEDULED,
        What.INTERVIEW_HELD,
        What.REFERENCES_ASKED,
        What.VERBAL_OFFER,
        What.WRITTEN_OFFER,
        What.NEGOTIATION_OPENED,
        What.ACCEPTED_FORMALLY,
        What.START_DATE_RECEIVED,
        What.FIRST_DAY_WORKED,
    }
)
"""What shows, after an ending, that the employer and the seeker are talking again.

A late receipt, a check that comes in or a condition that fails after the end opens nothing.
"""

SILENT = frozenset(
    {What.NOTED, What.HEARD_NOTHING, What.PROMISED_DATE, What.NOTE, What.PARKED, What.UNPARKED, What.CORRECTION}
)
"""What is no news from the employer."""
