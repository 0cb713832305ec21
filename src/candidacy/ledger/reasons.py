"""Why an offer or a plan fell through, told from the words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum


class Reason(StrEnum):
    """Why an offer or a plan fell through."""

    HIRING_FREEZE = "hiring_freeze"
    STRONGER_CANDIDATE = "stronger_candidate"
    BACKGROUND_CHECK = "background_check"
    REFERENCES = "references"
    FUNDING = "funding"
    ROLE_CHANGED = "role_changed"
    WORK_PERMIT = "work_permit"
    OTHER = "other"


SIGNS: Mapping[Reason, str] = {
    Reason.HIRING_FREEZE: r"freeze|frozen|hiring stop",
    Reason.STRONGER_CANDIDATE: r"(stronger|better|other|another|internal) (candidate|applicant|person)|someone else",
    Reason.BACKGROUND_CHECK: r"background|criminal|police check|\bdbs\b|vetting",
    Reason.REFERENCES: r"\breferences?\b|\breferees?\b",
    Reason.WORK_PERMIT: r"work permit|\bvisa\b|right to work|sponsor",
    Reason.ROLE_CHANGED: r"(role|job|post|position) (was |has |is )?(changed|cancelled|canceled|withdrawn|gone|closed)|reorgani[sz]",
    Reason.FUNDING: r"\bfund|budget|\bgrant\b|money",
}


def reason_in(text: str) -> Reason:
    """Return the reason the words name; OTHER where they name none that is known."""
    words = " ".join(re.split(r"[\s_-]+", text.lower()))
    return next((reason for reason, signs in SIGNS.items() if re.search(signs, words)), Reason.OTHER)
