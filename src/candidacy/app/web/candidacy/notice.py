"""What was just saved, with the way back."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.app.kept import Here
from candidacy.app.web.frame.words import EVENTS
from candidacy.ledger.events import Event
from candidacy.ledger.kinds import What
from candidacy.ledger.parking import comes_back


@dataclass(frozen=True, slots=True)
class Notice:
    """The sentence, the event to take back, and the word on the button."""

    text: str
    event: str
    button: str


def notice_of(here: Here, event: str) -> Notice | None:
    """Return what was saved by the event of that id; None where there is none here."""
    known = {one.id: one for one in here.events}
    done = known.get(event)
    if done is None:
        return None
    if done.what is What.PARKED and here.standing.parked:
        return Notice(f"Saved: {EVENTS[done.what]}. {comes_back(here.standing)}".rstrip(), done.id, "Undo")
    if done.what is not What.CORRECTION:
        return Notice(f"Saved: {EVENTS[done.what]}.", done.id, "Undo")
    return Notice(f"Taken back: {_first(done, known)}.", done.id, "Put it back")


def _first(done: Event, known: dict[str, Event]) -> str:
    """Return the words of the event at the beginning of a row of corrections."""
    seen: set[str] = set()
    while done.what is What.CORRECTION and done.corrects in known and done.id not in seen:
        seen.add(done.id)
        done = known[done.corrects]
    return EVENTS[done.what]
