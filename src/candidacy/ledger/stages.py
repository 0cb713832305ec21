"""The stage: how far the employer's process has come in the present life of the candidacy."""

from __future__ import annotations

from candidacy.ledger.facts import Facts
from candidacy.ledger.kinds import CALLS, CHECKS, INTERVIEWS, OFFERS, REFERENCES, What
from candidacy.ledger.values import Stage

STAGES: dict[What, Stage] = {
    What.NOTED: Stage.NOTED,
    What.APPLIED: Stage.APPLIED,
    What.ACKNOWLEDGED: Stage.APPLIED,
    **dict.fromkeys(CALLS, Stage.SCREENING),
    What.ASSESSMENT_ASKED: Stage.SCREENING,
    What.ASSESSMENT_DONE: Stage.SCREENING,
    What.ACCEPTED_FORMALLY: Stage.ACCEPTED,
    What.FIRST_DAY_WORKED: Stage.STARTED,
    **dict.fromkeys(INTERVIEWS, Stage.INTERVIEW),
    **dict.fromkeys(REFERENCES | CHECKS, Stage.CHECKS),
    **dict.fromkeys(OFFERS, Stage.OFFER),
}
# Employers go back and forth between talking and checking, so of these two the later counts.
LEVELS = {stage: level for level, stage in enumerate(Stage)} | {Stage.CHECKS: list(Stage).index(Stage.INTERVIEW)}


def stage_of(facts: Facts) -> Stage:
    """Return the furthest stage reached; only an offer makes it an offer, whatever else was talked about."""
    if facts.history.ended:
        return Stage.ENDED
    reached = Stage.NOTHING
    for event in facts.history.life:
        stage = STAGES.get(event.what, Stage.NOTED)
        reached = stage if LEVELS[stage] >= LEVELS[reached] else reached
    return reached
