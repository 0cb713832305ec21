"""How far the listening to a take is, in words and for the script that watches it."""

from __future__ import annotations

from typing import Any

from candidacy.app.desk.listening import progress_of
from candidacy.app.kept_takes import KeptTake, TakeState

BUSY = (TakeState.WAITING, TakeState.LISTENING)


def listening_told(take: KeptTake) -> dict[str, Any]:
    """Return whether the take is being listened to, how far, and in words."""
    found = progress_of(take.id)
    share = found.share if found else None
    return {
        "seen": version_seen(take),
        "busy": take.state in BUSY,
        "share": share,
        "doing": _doing(take, words=bool(found and found.words)),
    }


def _doing(take: KeptTake, *, words: bool) -> str:
    if take.state is TakeState.WAITING:
        return "Waiting to be listened to…"
    if take.state is not TakeState.LISTENING:
        return ""
    return "Writing down what you said…" if words else "Measuring the sound…"


def state_json(take: KeptTake) -> dict[str, Any]:
    """Return the same for a script."""
    told = listening_told(take)
    return {
        "state": str(take.state),
        "busy": told["busy"],
        "share": told["share"],
        "doing": told["doing"],
        "version": told["seen"],
    }


def version_seen(take: KeptTake) -> str:
    """Return another text whenever there is something new to show."""
    return f"{take.state}-{bool(take.sound)}-{take.version[:12]}-{take.sha256[:8]}"
