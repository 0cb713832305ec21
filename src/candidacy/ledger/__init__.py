"""The ledger: what happened in a candidacy, and what it means now.

`standing(events, today)` is a pure function of the events: no clock, no disk, no order of recording. Nothing is called
the seeker's own before the first day worked.
"""

from candidacy.ledger.events import Detail, Event, When
from candidacy.ledger.kinds import What
from candidacy.ledger.standing import standing
from candidacy.ledger.values import MilestoneName, Stage, Standing

__all__ = ["Detail", "Event", "MilestoneName", "Stage", "Standing", "What", "When", "standing"]
