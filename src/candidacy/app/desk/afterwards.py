"""The wish: "my letter is out: what does the record not say yet?"; it is offered, and never recorded by itself."""

from __future__ import annotations

from collections.abc import Mapping

from candidacy.app.kept_letters import KeptLetter
from candidacy.followup.notes.values import Kind
from candidacy.ledger.kinds import What
from candidacy.ledger.values import Stage, Standing

AFTERWARDS: Mapping[Kind, What] = {
    Kind.WITHDRAWING: What.WITHDRAWN,
    Kind.DECLINING: What.OFFER_DECLINED,
    Kind.ACCEPTING: What.ACCEPTED_FORMALLY,
}
"""What each letter makes true."""


def to_record(letter: KeptLetter, standing: Standing) -> What | None:
    """Return what the letter makes true when it is out, or None where the record says so, or is closed already."""
    what = AFTERWARDS.get(letter.kind)
    accepted = what is What.ACCEPTED_FORMALLY and standing.stage in (Stage.ACCEPTED, Stage.STARTED)
    return None if accepted or not standing.open else what
