"""What a mail is for."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """The seventeen things a mail to a seeker may be for; the names are fixed."""

    RECEIVED = "received_acknowledgement"
    SCREENING = "screening_invitation"
    INTERVIEW = "interview_invitation"
    RESCHEDULED = "interview_rescheduled"
    CANCELLED = "interview_cancelled"
    ASSESSMENT = "assessment_request"
    MORE_INFORMATION = "more_information_request"
    REFERENCES = "references_request"
    BACKGROUND = "background_check_notice"
    REJECTION = "rejection"
    ON_HOLD = "position_on_hold_or_cancelled"
    VERBAL_OFFER = "verbal_offer_summary"
    WRITTEN_OFFER = "written_offer"
    OFFER_WITHDRAWN = "offer_withdrawn"
    START_DATE = "start_date_confirmed"
    STILL_DECIDING = "still_deciding_update"
    NOT_ABOUT = "not_about_a_candidacy"


MEETINGS = Kind.SCREENING, Kind.INTERVIEW, Kind.RESCHEDULED, Kind.CANCELLED
"""Kinds that speak of a talk with its day and time."""
