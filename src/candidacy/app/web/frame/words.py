"""The plain words of the pages for stages, events and the rest."""

from __future__ import annotations

from candidacy.app.kept import PaperKind, Role
from candidacy.ledger.kinds import What
from candidacy.ledger.path import Place
from candidacy.ledger.reasons import Reason
from candidacy.ledger.values import ContingencyState, MilestoneName, Stage

STAGES = {
    Stage.NOTHING: "Nothing yet",
    Stage.NOTED: "Noted",
    Stage.APPLIED: "Applied",
    Stage.SCREENING: "First look",
    Stage.INTERVIEW: "Interview",
    Stage.CHECKS: "Checks",
    Stage.OFFER: "Offer",
    Stage.ACCEPTED: "Accepted",
    Stage.STARTED: "First day",
    Stage.ENDED: "Ended",
}
EVENTS = {
    What.NOTED: "Noted the job",
    What.APPLIED: "I applied",
    What.ACKNOWLEDGED: "They confirmed my application",
    What.SCREENED: "A first look or call",
    What.SCREENING_CANCELLED: "The first call was called off",
    What.ASSESSMENT_ASKED: "They asked for a test or task",
    What.ASSESSMENT_DONE: "I did the test or task",
    What.INTERVIEW_INVITED: "They invited me, no day yet",
    What.INTERVIEW_SCHEDULED: "An interview is set",
    What.INTERVIEW_CANCELLED: "The interview was called off",
    What.INTERVIEW_RESCHEDULED: "The interview was moved",
    What.INTERVIEW_HELD: "I had the interview",
    What.REFERENCES_ASKED: "They asked for references",
    What.REFERENCES_GIVEN: "I gave my references",
    What.REFERENCES_CONTACTED: "They spoke to my references",
    What.CHECK_BEGUN: "A check began",
    What.CHECK_CLEARED: "A check is cleared",
    What.CHECK_FAILED: "A check failed",
    What.VERBAL_OFFER: "They offered it by word of mouth",
    What.WRITTEN_OFFER: "The offer came in writing",
    What.NEGOTIATION_OPENED: "I asked for changes to the offer",
    What.NEGOTIATION_CLOSED: "We settled the offer",
    What.ACCEPTED_FORMALLY: "I formally accepted",
    What.CONTINGENCY_ADDED: "The offer has a condition",
    What.CONTINGENCY_CLEARED: "A condition is met",
    What.CONTINGENCY_FAILED: "A condition failed",
    What.START_DATE_RECEIVED: "I got a start date",
    What.START_DATE_MOVED: "The start date was moved",
    What.FIRST_DAY_WORKED: "I worked my first day",
    What.REJECTED: "They said no",
    What.WITHDRAWN: "I withdrew",
    What.OFFER_DECLINED: "I turned the offer down",
    What.FELL_THROUGH: "It fell through",
    What.HEARD_NOTHING: "I heard nothing",
    What.PROMISED_DATE: "They said when I will hear",
    What.NOTE: "A note",
    What.PARKED: "Put out of mind",
    What.UNPARKED: "Brought back",
    What.CORRECTION: "Taken back",
}
GROUPS = (
    ("Applying", (What.APPLIED, What.ACKNOWLEDGED, What.SCREENED, What.SCREENING_CANCELLED, What.ASSESSMENT_ASKED, What.ASSESSMENT_DONE)),
    ("Interviews", (What.INTERVIEW_INVITED, What.INTERVIEW_SCHEDULED, What.INTERVIEW_RESCHEDULED, What.INTERVIEW_CANCELLED, What.INTERVIEW_HELD, What.PROMISED_DATE, What.HEARD_NOTHING)),
    ("References and checks", (What.REFERENCES_ASKED, What.REFERENCES_GIVEN, What.REFERENCES_CONTACTED, What.CHECK_BEGUN, What.CHECK_CLEARED, What.CHECK_FAILED)),
    ("The offer", (What.VERBAL_OFFER, What.WRITTEN_OFFER, What.NEGOTIATION_OPENED, What.NEGOTIATION_CLOSED, What.CONTINGENCY_ADDED, What.CONTINGENCY_CLEARED, What.CONTINGENCY_FAILED, What.ACCEPTED_FORMALLY)),
    ("The start", (What.START_DATE_RECEIVED, What.START_DATE_MOVED, What.FIRST_DAY_WORKED)),
    ("The end of it", (What.REJECTED, What.WITHDRAWN, What.OFFER_DECLINED, What.FELL_THROUGH)),
    ("Anything else", (What.NOTE,)),
)  # fmt: skip
MILESTONES = {
    MilestoneName.OFFER_IN_WRITING: "Offer in writing",
    MilestoneName.NEGOTIATED: "Negotiated",
    MilestoneName.FORMALLY_ACCEPTED: "Formally accepted",
    MilestoneName.START_DATE_RECEIVED: "Start date received",
    MilestoneName.FIRST_DAY_BEGUN: "First day begun",
}
CONDITIONS = {
    ContingencyState.OPEN: "open",
    ContingencyState.CLEARED: "met",
    ContingencyState.FAILED: "failed",
}
REASONS = {
    Reason.HIRING_FREEZE: "They stopped hiring",
    Reason.STRONGER_CANDIDATE: "Someone else was chosen after all",
    Reason.BACKGROUND_CHECK: "A background check",
    Reason.REFERENCES: "References",
    Reason.FUNDING: "No money for it",
    Reason.ROLE_CHANGED: "The job changed or went away",
    Reason.WORK_PERMIT: "A work permit",
    Reason.OTHER: "Another reason, or none given",
}
PLACES = {
    Place.BEHIND: "behind you",
    Place.HERE: "you are here",
    Place.ENDED_HERE: "it ended here",
    Place.PASSED_BY: "nothing recorded",
    Place.AHEAD: "still ahead",
}
PAPERS = {
    PaperKind.RESUME: "Résumé",
    PaperKind.LETTER: "Letter",
    PaperKind.POSTING: "Job posting",
    PaperKind.OFFER: "Offer",
    PaperKind.OTHER: "Other",
}
ROLES = {
    Role.INTERVIEWER: "Interviewer",
    Role.RECRUITER: "Recruiter",
    Role.MANAGER: "Manager",
    Role.REFEREE: "Referee (speaks for you)",
    Role.OTHER: "Other",
}
