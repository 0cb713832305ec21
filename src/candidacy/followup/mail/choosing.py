"""Which of the seventeen kinds a message is, how sure that is, and by which sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from candidacy.followup.mail.cues.context import ABOUT, ELSEWHERE
from candidacy.followup.mail.kinds import Kind
from candidacy.followup.mail.values import Message, Sentence
from candidacy.followup.mail.weighing import Weight, weights

SAID = 1.9
"""Weight from which a kind is said rather than hinted at."""
OUTRIGHT = 2.5
SILENCED = 0.35
BULK = 1.5
"""What a mail to many must overcome."""
SILENCES: tuple[tuple[Kind, tuple[Kind, ...]], ...] = (
    (Kind.OFFER_WITHDRAWN, tuple(kind for kind in Kind if kind is not Kind.OFFER_WITHDRAWN)),
    (Kind.ON_HOLD, (Kind.REJECTION, Kind.CANCELLED, Kind.STILL_DECIDING, Kind.RECEIVED, Kind.INTERVIEW, Kind.SCREENING, Kind.RESCHEDULED, Kind.MORE_INFORMATION)),
    (Kind.REJECTION, (Kind.RECEIVED, Kind.STILL_DECIDING, Kind.INTERVIEW, Kind.SCREENING, Kind.ASSESSMENT, Kind.MORE_INFORMATION, Kind.START_DATE, Kind.RESCHEDULED, Kind.REFERENCES, Kind.WRITTEN_OFFER, Kind.VERBAL_OFFER)),
    (Kind.VERBAL_OFFER, (Kind.WRITTEN_OFFER, Kind.START_DATE, Kind.SCREENING, Kind.RECEIVED, Kind.MORE_INFORMATION, Kind.INTERVIEW)),
    (Kind.WRITTEN_OFFER, (Kind.START_DATE, Kind.REFERENCES, Kind.BACKGROUND, Kind.RECEIVED, Kind.MORE_INFORMATION, Kind.INTERVIEW, Kind.STILL_DECIDING, Kind.SCREENING, Kind.ASSESSMENT)),
    (Kind.START_DATE, (Kind.BACKGROUND, Kind.RECEIVED, Kind.MORE_INFORMATION, Kind.INTERVIEW)),
    (Kind.RESCHEDULED, (Kind.INTERVIEW, Kind.SCREENING, Kind.CANCELLED, Kind.RECEIVED, Kind.ASSESSMENT)),
    (Kind.CANCELLED, (Kind.INTERVIEW, Kind.SCREENING, Kind.RECEIVED, Kind.ASSESSMENT)),
    (Kind.INTERVIEW, (Kind.RECEIVED, Kind.STILL_DECIDING)),
    (Kind.SCREENING, (Kind.RECEIVED, Kind.STILL_DECIDING)),
    (Kind.ASSESSMENT, (Kind.RECEIVED, Kind.STILL_DECIDING)),
    (Kind.MORE_INFORMATION, (Kind.RECEIVED, Kind.STILL_DECIDING)),
    (Kind.REFERENCES, (Kind.RECEIVED, Kind.STILL_DECIDING)),
)  # fmt: skip
"""Where the first is said, the others are only mentioned beside it."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The kind of a message, how sure it is, and the sentence that says so."""

    kind: Kind
    confidence: float
    sentence: Sentence | None


def chosen(message: Message, sentences: Sequence[Sentence]) -> Chosen:
    """The kind that the sentences and the invitations speak for most."""
    found = weights(sentences)
    scores = {kind: one.weight for kind, one in found.items()}
    _invited(message, scores)
    _silence(scores, found)
    ranked = sorted(scores.items(), key=lambda row: -row[1])
    best, second = (ranked + [(Kind.NOT_ABOUT, 0.0)] * 2)[:2]
    about = belongs(message, sentences)
    if best[1] + 0.5 * about < SAID or about + 0.5 * best[1] < 0.8:
        return Chosen(Kind.NOT_ABOUT, _sure_not(best[1], about), None)
    sentence = found[best[0]].sentence if best[0] in found else (sentences[0] if sentences else None)
    return Chosen(best[0], _sure(best[1], second[1], about), sentence)


def _invited(message: Message, scores: dict[Kind, float]) -> None:
    """Let an invitation's own method speak: a cancelled event is a cancelled talk, whatever the words."""
    for one in message.invitations:
        kind = Kind.CANCELLED if one.cancelled else Kind.RESCHEDULED if one.sequence else Kind.INTERVIEW
        scores[kind] = scores.get(kind, 0.0) + 2.0


def _silence(scores: dict[Kind, float], found: dict[Kind, Weight]) -> None:
    for kind, others in SILENCES:
        if scores.get(kind, 0.0) < OUTRIGHT or (kind in found and found[kind].best < SAID):
            continue
        for other in others:
            if other in scores and scores[other] < 1.6 * scores[kind]:
                scores[other] *= SILENCED


def belongs(message: Message, sentences: Sequence[Sentence]) -> float:
    """How much speaks for the mail being about a candidacy, less what speaks for anything else."""
    words = " \n ".join(one.plain for one in sentences)
    for_it = sum(1.0 for cue in ABOUT if cue.search(words))
    against = sum(weight for weight, cue in ELSEWHERE if cue.search(words))
    return for_it - against - (BULK if message.bulk else 0.0)


def _sure(best: float, second: float, about: float) -> float:
    lead = best - second
    return round(max(0.3, min(0.97, 0.5 + 0.12 * lead + 0.03 * best + 0.02 * about)), 2)


def _sure_not(best: float, about: float) -> float:
    return round(max(0.4, min(0.97, 0.75 - 0.05 * best - 0.05 * about)), 2)
