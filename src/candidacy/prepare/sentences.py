"""What the invitation is and what it is not."""

from __future__ import annotations

from candidacy.fit.values import Fit


def it_is(fit: Fit) -> str:
    """Return one sentence on what the invitation is: a step, and good news."""
    employer = " ".join(fit.posting.employer.split())
    who = employer if 0 < len(employer.split()) <= 8 else "They"
    return f"{who.rstrip('.?!')} found enough in your documents to want to hear more: a good step, and one of several."


def it_is_not(fit: Fit) -> str:
    """Return one sentence on what it is not: an offer, a promise, an obligation."""
    del fit
    return (
        "It is not an offer and not a promise: others are being seen too, neither side owes the other anything yet, "
        "and your other applications should go on."
    )
