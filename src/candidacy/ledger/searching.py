"""Whether to keep applying: until the formal acceptance, and again when it falls.

Career centres ask for both: to stop once an offer is accepted, and to look again when it is delayed or withdrawn.
"""

from __future__ import annotations

from candidacy.ledger.values import Source, Standing

KEEP_APPLYING = "Keep applying: until you have formally accepted, nothing is settled on either side."
PAUSE = (
    "Pause your search and tell the others kindly, but keep a warm list of them: should this one fall through, you go "
    "on from there. Do not ask for further offers meanwhile."
)
AT_WORK = "The search is over for now."
SOURCES = (
    Source(
        "University of California, Davis, interviews protocol",
        None,
        "https://gsm.ucdavis.edu/resource/interviews-protocol",
    ),
    Source(
        "University of California, Berkeley, delayed or rescinded offers",
        None,
        "https://www.career.berkeley.edu/find-opportunities/negotiating-offers/delayed-or-rescinded-offers/",
    ),
)


def advice_on_searching(standing: Standing) -> str:
    """Return what the standing means for the other applications."""
    if standing.keep_applying:
        return KEEP_APPLYING
    return AT_WORK if standing.yours and not standing.open else PAUSE
