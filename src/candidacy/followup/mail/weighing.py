"""Sentences weighed for each kind: what says so outright, what only would be, and what is over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from candidacy.followup.mail.cues import CUES
from candidacy.followup.mail.cues.context import PAST, POLITE, SELECTION, UNLESS
from candidacy.followup.mail.kinds import Kind
from candidacy.followup.mail.values import Sentence

ONCE_MORE = 0.35
"""What a further cue for the same kind counts, beside the strongest one."""
AT_MOST = 4.0
PERHAPS = 0.1
OVER = 0.15
IN_SUBJECT = 0.8
_LOOKS_AHEAD = {
    Kind.SCREENING, Kind.INTERVIEW, Kind.ASSESSMENT, Kind.REFERENCES, Kind.BACKGROUND, Kind.WRITTEN_OFFER, Kind.RESCHEDULED,
    Kind.VERBAL_OFFER, Kind.START_DATE, Kind.REJECTION, Kind.CANCELLED, Kind.OFFER_WITHDRAWN, Kind.ON_HOLD, Kind.MORE_INFORMATION,
}  # fmt: skip
_OVER_TOO = {Kind.SCREENING, Kind.INTERVIEW, Kind.ASSESSMENT, Kind.RESCHEDULED}


@dataclass(frozen=True, slots=True)
class Weight:
    """How plainly a kind is said, and the sentence that says it most plainly."""

    best: float
    sentence: Sentence | None


def weights(sentences: Sequence[Sentence]) -> dict[Kind, Weight]:
    """What the sentences say for each kind that any of them speaks for."""
    found: dict[Kind, Weight] = {}
    forces = [_force(one) for one in sentences]
    for kind in CUES:
        said = [
            (_said(one, kind, force), -at, one) for at, (one, force) in enumerate(zip(sentences, forces, strict=True))
        ]
        heard = sorted(
            ((weight, at, one) for weight, at, one in said if weight > 0), key=lambda row: row[:2], reverse=True
        )
        if heard:
            found[kind] = _weight(heard)
    return found


def _weight(heard: Sequence[tuple[float, int, Sentence]]) -> Weight:
    return Weight(heard[0][0], next((one for _, _, one in heard if not one.in_subject), heard[0][2]))


@dataclass(frozen=True, slots=True)
class _Force:
    """Where a sentence stops saying what is so."""

    perhaps: bool
    unless_from: int
    over: bool


def _force(sentence: Sentence) -> _Force:
    words = sentence.plain
    polite = POLITE.search(words) is not None
    unless = None if polite else UNLESS.search(words)
    perhaps = not polite and SELECTION.search(words) is not None
    return _Force(perhaps, unless.start() if unless else len(words), PAST.search(words) is not None)


def _said(sentence: Sentence, kind: Kind, force: _Force) -> float:
    """How plainly the sentence says this kind: its strongest cue and a part of the others."""
    found = sorted((_cue(weight, at, kind, force) for weight, at in _hits(sentence, kind)), reverse=True)
    if not found:
        return 0.0
    said = found[0] + ONCE_MORE * min(AT_MOST, sum(found[1:]))
    return said * IN_SUBJECT if sentence.in_subject else said


def _hits(sentence: Sentence, kind: Kind) -> list[tuple[float, int]]:
    return [(weight, hit.start()) for weight, cue in CUES[kind] if (hit := cue.search(sentence.plain))]


def _cue(weight: float, at: int, kind: Kind, force: _Force) -> float:
    if force.over and kind in _OVER_TOO:
        return weight * OVER
    if kind in _LOOKS_AHEAD and (force.perhaps or at >= force.unless_from):
        return weight * PERHAPS
    return weight
