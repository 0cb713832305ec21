"""What was saved, changed or removed, in one line."""

from __future__ import annotations

from typing import Any

from candidacy.app.kept import How, KeptChange
from candidacy.app.paper.debrief.names import PARTS
from candidacy.ledger.events import Event

VERBS = {How.ADDED: "Saved", How.CHANGED: "Changed", How.REMOVED: "Removed"}
NOUNS = {
    "person": "the person", "involvement": "the part of", "story": "the story", "ask": "your question",
    "questionnote": "your note on", "dossierfact": "what you found out,", "planitem": "in your plan,",
    "outlook": "how odds are shown and reckoned", "practice": "how you practise", "calendarhabits": "how your calendar is to be", "received": "the mail", "document": "the document", "attachment": "the document", "posting": "the posting", "candidacy": "what is noted of", "letter": "the letter",
    "mailaccount": "your mail account", "debrief": "in your debrief",
}  # fmt: skip
OWN_WORDS = {
    "answer": "Saved: their answer to", "put off": "Out of sight until tomorrow", "tick": "Done:", "untick": "Not done:", "attach": "In play here:",
    "detach": "Not in play here any more:", "sent letter": "Sent: the letter", "move letter": "Moved to another day: the letter", "drop letter": "Dropped: the letter",
    "calendar": "Saved: how your calendar is to be", "mailbox": "Saved: your mailbox",
    "forget mailbox": "Removed: your mailbox", "dismiss mail": "Dismissed: the mail",
    "debrief": "Begun: your debrief", "remove debrief": "Removed: your debrief",
    "finish debrief": "Finished: your debrief", "debrief day": "Saved in your debrief: its day",
    **{f"debrief {part}": f"Saved in your debrief: {name.lower()}" for part, name in PARTS.items()},
}  # fmt: skip
"""Wishes that have better words than those of their table."""
LONGEST = 80


def change_words(change: KeptChange) -> str:
    """Return what was done, or that it was taken back, in one line."""
    done = OWN_WORDS.get(change.wish) or f"{VERBS[change.how]}: {NOUNS.get(change.what, '')}".strip()
    name = change.name if len(change.name) <= LONGEST else f"{change.name[: LONGEST - 1].rstrip()}…"
    line = f"{done} “{name}”." if name else f"{done}."
    return f"Taken back. {line}" if change.taken_back else line


def undoable_words(one: KeptChange | Event) -> str:
    """Return what an undo would take back, in one line."""
    return f"Recorded: {one.what.replace('_', ' ')}." if isinstance(one, Event) else change_words(one)


def change_json(one: KeptChange) -> dict[str, Any]:
    """Return the change for scripts."""
    return {
        "id": str(one.id), "wish": one.wish, "what": one.what, "how": str(one.how), "name": one.name,
        "candidacy": str(one.candidacy) if one.candidacy else None, "at": one.at.isoformat(),
        "taken_back": one.taken_back, "text": change_words(one),
    }  # fmt: skip


def undoable_json(one: KeptChange | Event) -> dict[str, Any]:
    """Return what an undo would take back: `change` or `event`, the other null."""
    event = {"id": one.id, "what": str(one.what), "text": undoable_words(one)} if isinstance(one, Event) else None
    return {"event": event, "change": None if isinstance(one, Event) else change_json(one)}
