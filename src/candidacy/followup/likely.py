"""What is likely to be recorded next, so that it stands first. It forbids nothing: employers do things in any order."""

from __future__ import annotations

from collections.abc import Iterable

from candidacy.ledger.kinds import APPOINTING, What
from candidacy.ledger.values import MilestoneName, Stage, Standing

MOST = 5
BY_STAGE: dict[Stage, tuple[What, ...]] = {
    Stage.NOTHING: (What.APPLIED, What.WITHDRAWN),
    Stage.NOTED: (What.APPLIED, What.INTERVIEW_SCHEDULED, What.WITHDRAWN),
    Stage.APPLIED: (What.INTERVIEW_SCHEDULED, What.REJECTED, What.ACKNOWLEDGED, What.SCREENED, What.ASSESSMENT_ASKED),
    Stage.SCREENING: (What.INTERVIEW_SCHEDULED, What.REJECTED, What.ASSESSMENT_DONE, What.ASSESSMENT_ASKED),
    Stage.INTERVIEW: (What.VERBAL_OFFER, What.INTERVIEW_SCHEDULED, What.REJECTED, What.PROMISED_DATE, What.REFERENCES_ASKED),
    Stage.CHECKS: (What.VERBAL_OFFER, What.WRITTEN_OFFER, What.CHECK_CLEARED, What.REFERENCES_CONTACTED, What.REJECTED),
    Stage.OFFER: (What.WRITTEN_OFFER, What.NEGOTIATION_OPENED, What.CONTINGENCY_ADDED, What.FELL_THROUGH, What.OFFER_DECLINED),
    Stage.ACCEPTED: (What.START_DATE_RECEIVED, What.FIRST_DAY_WORKED, What.CONTINGENCY_CLEARED, What.FELL_THROUGH, What.START_DATE_MOVED),
    Stage.STARTED: (What.NOTE, What.FELL_THROUGH),
    Stage.ENDED: (What.INTERVIEW_SCHEDULED, What.VERBAL_OFFER, What.NOTE),
}  # fmt: skip
IN_WRITING = (
    What.ACCEPTED_FORMALLY, What.NEGOTIATION_OPENED, What.NEGOTIATION_CLOSED, What.CONTINGENCY_ADDED, What.FELL_THROUGH,
)  # fmt: skip
CALL = (What.SCREENED, What.INTERVIEW_SCHEDULED, What.SCREENING_CANCELLED, What.REJECTED, What.WITHDRAWN)
MEETING = (What.INTERVIEW_HELD, What.INTERVIEW_RESCHEDULED, What.INTERVIEW_CANCELLED, What.REJECTED, What.WITHDRAWN)


def likely_next(standing: Standing) -> tuple[What, ...]:
    """Return the few kinds of events that usually come next, the likeliest first."""
    return tuple(_likely(standing))[:MOST]


def _likely(standing: Standing) -> Iterable[What]:
    if standing.stage in (Stage.INTERVIEW, Stage.CHECKS) and APPOINTING & _arranged(standing):
        return MEETING
    if standing.stage is Stage.SCREENING and What.SCREENED in _arranged(standing):
        return CALL
    if standing.stage is Stage.OFFER and standing.met(MilestoneName.OFFER_IN_WRITING):
        return IN_WRITING
    return BY_STAGE[standing.stage]


def _arranged(standing: Standing) -> frozenset[What]:
    """Return what arranged the talks that are ahead, or over and not on record as held."""
    return frozenset(event.what for event in (*(plan.event for plan in standing.plans), *standing.unrecorded))
