"""Questions to the employer, in four groups, each with the signs that the posting has answered it already."""

from __future__ import annotations

from candidacy.prepare.banks.asks import future, responsibilities, what_they_seek, workplace
from candidacy.prepare.banks.asks.entry import Entry
from candidacy.prepare.values import AskGroup

__all__ = ["BANK", "NEXT_STEP_ASKS", "Entry"]

NEXT_STEP_ASKS: tuple[Entry, ...] = (
    Entry(
        "What are the next steps, and by what date may I expect to hear from you?",
        "It tells you when to follow up, and until when to leave it alone.",
        "we will let you know by, you will hear from us by, decision by, outcome by, "
        "will be contacted by, will be informed by, hear back within, we aim to respond",
    ),
    Entry(
        "After today, who decides, and may I call you if I have not heard by the time you give in the posting?",
        "The posting gives a time; this makes it a firm one.",
    ),
)

BANK: dict[AskGroup, tuple[Entry, ...]] = {
    AskGroup.RESPONSIBILITIES: responsibilities.ASKS,
    AskGroup.WHAT_THEY_SEEK: what_they_seek.ASKS,
    AskGroup.WORKPLACE: workplace.ASKS,
    AskGroup.FUTURE: future.ASKS,
}
