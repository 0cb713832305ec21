"""What the words of a status column say has happened."""

from __future__ import annotations

import re

from candidacy.ledger.kinds import What

SIGNS: tuple[tuple[str, What], ...] = (
    (r"declined (the |their )?offer|offer declined|turned down", What.OFFER_DECLINED),
    (r"withdr|not interested|cancelled by me|no longer interested", What.WITHDRAWN),
    (r"reject|declin|unsuccess|not selected|turned me down|^no$|denied|closed by employer", What.REJECTED),
    (r"fell through|rescind|offer withdrawn|hiring freeze", What.FELL_THROUGH),
    (r"ghost|no (response|answer|reply)|never heard|silence", What.HEARD_NOTHING),
    (r"start(ed|ing work)|hired and started|first day|employed", What.FIRST_DAY_WORKED),
    (r"accept", What.ACCEPTED_FORMALLY),
    (r"written offer|offer letter|contract received", What.WRITTEN_OFFER),
    (r"offer|hired", What.VERBAL_OFFER),
    (r"reference", What.REFERENCES_ASKED),
    (r"assess|test|assignment|take.?home|challenge", What.ASSESSMENT_ASKED),
    (r"phone|screen", What.SCREENED),
    (r"interview", What.INTERVIEW_INVITED),
    (r"acknowledg|received|confirmed", What.ACKNOWLEDGED),
    (r"appl|submit|sent|waiting|pending|in review|under review", What.APPLIED),
)
"""The first that fits counts, so the special stand before the common. An offer is in writing only where it says so."""
NOTHING_YET = re.compile(
    r"wish|save|bookmark|draft|to ?do|to apply|not (yet )?applied|interested|idea|planned|new|open"
)
BEFORE_APPLYING = frozenset({What.NOTED, What.WITHDRAWN})


def event_told(status: str) -> What | None:
    """Return what the status says happened, None for one that says nothing or is not known."""
    words = " ".join(status.casefold().split())
    if not words or (NOTHING_YET.search(words) and not re.search(r"not interested|no longer", words)):
        return None
    return next((what for sign, what in SIGNS if re.search(sign, words)), None)


def known(status: str) -> bool:
    """Say whether the words of the status are understood."""
    return not status.strip() or event_told(status) is not None or bool(NOTHING_YET.search(status.casefold()))
