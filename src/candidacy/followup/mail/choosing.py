"""Which of the seventeen kinds a message is, how sure that is, and by which sentence."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from candidacy.followup.mail.cues.context import ABOUT, ELSEWHERE
from candidacy.followup.mail.kinds import Kind
from candidacy.followup.mail.learned import leanings, tells
from candidacy.followup.mail.values import Invitation, Message, Sentence
from candidacy.followup.mail.weighing import Weight, weights

SAID = 1.9
"""Weight from which a kind is said rather than hinted at."""
OUTRIGHT = 2.5
SILENCED = 0.35
LEAST_ABOUT = 0.8
INVITED = 2.0
RULES = 1.0
"""What the rules' sureness counts beside the logarithm of how likely the words alone make a kind."""
ELSEWHERE_TOLD = 0.9
"""What each sign of another matter (a loan, a tenancy, an order) counts, where they outweigh those of a candidacy."""
PLAINLY = 1.5
WARMTH = 2.3
"""Brings the confidence to how often it proved right on mails that neither rules nor table had seen (benchmarks/MAIL.md)."""
SUREST = 0.98
SHORTEST = 4
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
    """The kind that the rules and the learned words together speak for most, with the sentence that says it."""
    found = weights(sentences)
    kind, sure = ruled(message, sentences, found)
    sums = leanings(sentences) if sentences else dict.fromkeys(Kind, 0.0)
    sums[kind] += RULES * sure
    sums[Kind.NOT_ABOUT] -= ELSEWHERE_TOLD * min(0.0, belongs(message, sentences) + PLAINLY)
    for one in message.invitations:
        sums[_asked(one)] += INVITED
    best = max(sums, key=lambda one: sums[one])
    return Chosen(best, _confidence(sums, best), None if best is Kind.NOT_ABOUT else _telling(best, found, sentences))


def _confidence(sums: dict[Kind, float], best: Kind) -> float:
    total = sum(math.exp(WARMTH * (one - sums[best])) for one in sums.values())
    return round(min(SUREST, 1 / total), 2)


def _telling(kind: Kind, found: dict[Kind, Weight], sentences: Sequence[Sentence]) -> Sentence | None:
    """The sentence that a rule knows to say it; else the one whose words lean to it most."""
    ruled_by = found.get(kind)
    if ruled_by and ruled_by.best >= SAID and ruled_by.sentence and not ruled_by.sentence.in_subject:
        return ruled_by.sentence
    body = [one for one in sentences if not one.in_subject and len(one.plain.split()) >= SHORTEST] or list(sentences)
    return max(body, key=lambda one: tells(one, kind), default=None)


def ruled(message: Message, sentences: Sequence[Sentence], found: dict[Kind, Weight]) -> tuple[Kind, float]:
    """The kind that the rules name, and how sure they are."""
    scores = {kind: one.weight for kind, one in found.items()}
    for one in message.invitations:
        scores[_asked(one)] = scores.get(_asked(one), 0.0) + INVITED
    _silence(scores, found)
    ranked = sorted(scores.items(), key=lambda row: -row[1])
    best, second = (ranked + [(Kind.NOT_ABOUT, 0.0)] * 2)[:2]
    about = belongs(message, sentences)
    if best[1] + 0.5 * about < SAID or about + 0.5 * best[1] < LEAST_ABOUT:
        return Kind.NOT_ABOUT, _sure_not(best[1], about)
    return best[0], _sure(best[1], second[1], about)


def _asked(one: Invitation) -> Kind:
    """What an invitation's own method says: a cancelled event is a cancelled talk, whatever the words."""
    return Kind.CANCELLED if one.cancelled else Kind.RESCHEDULED if one.sequence else Kind.INTERVIEW


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
