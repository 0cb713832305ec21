"""What was spoken for a part of a debrief, as its page shows it."""

from __future__ import annotations

from typing import Any

from candidacy.app.desk.takes_kept import recording_of, spoken_in_debrief
from candidacy.app.kept_debrief import KeptDebrief
from candidacy.app.kept_takes import KeptTake, TakeState
from candidacy.app.web.frame.visit import Visit
from candidacy.app.web.rehearse.listening import listening_told
from candidacy.followup.debrief.values import Part


def spoken_shown(visit: Visit, kept: KeptDebrief, part: Part) -> list[dict[str, Any]]:
    """Return each recording of the part: whether it can be played, its words, and how far the listening is."""
    takes = spoken_in_debrief(seeker=visit.seeker, debrief=kept.id, part=part)
    return [_shown(take) for take in takes]


def _shown(take: KeptTake) -> dict[str, Any]:
    return {
        "take": take, "playable": bool(recording_of(take)), "open": take.state is TakeState.RECORDING,
        "words": take.transcript.text if take.transcript else "",
        "doubt": take.transcript.doubt if take.transcript else "", **listening_told(take),
    }  # fmt: skip
