"""Whether to keep applying: until the formal acceptance, and again when it falls.

Career centres ask for both: to stop once an offer is accepted, and to look again when it is delayed or withdrawn.
"""

from __future__ import annotations

from candidacy.ledger.values import MilestoneName, Source, Stage, Standing

KEEP_APPLYING = "Keep applying: until you have formally accepted, nothing is settled on either side."
PAUSE = (
    "Pause your search and tell the others kindly, but keep a warm list of them: should this one fall through, you go "
    "on from there. Do not ask for further offers meanwhile."
)
NOTHING_IN_WRITING = (
    "Your acceptance is on record and no written offer is. Get it in writing before you pause your search or tell the "
    "others."
)
NOTHING_SIGNED = (
    "You are at work, and no formal acceptance is on record: get a signed contract before you close the rest."
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
        return NOTHING_SIGNED if standing.stage is Stage.STARTED else KEEP_APPLYING
    if not standing.met(MilestoneName.OFFER_IN_WRITING) and standing.open:
        return NOTHING_IN_WRITING
    return AT_WORK if standing.yours and not standing.open else PAUSE
