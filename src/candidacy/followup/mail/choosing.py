"""Which of the seventeen kinds a message is, how sure that is, and by which sentence."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from candidacy.followup.mail.kinds import Kind
from candidacy.followup.mail.learned import leanings, tells, understood
from candidacy.followup.mail.values import Invitation, Message, Sentence
from candidacy.followup.mail.weighing import Weight, weights

WARMTH = 2.5
"""Brings the confidence to how often it proved right on mails that the table had not seen (python -m training.mail.folds)."""
SUREST = 0.98
INVITED = 1.0
"""What the method of a calendar part counts beside the words, as a logarithm."""
SHORT = 40
"""Words of a mail below which a phrase that says a kind outright counts beside the words."""
OUTRIGHT = 2.5
BRIEFLY = 2.6
SAID = 1.9
"""Weight from which a phrase says a kind rather than hints at it."""
SHORTEST = 4
FEWEST_WORDS = 8
AT_A_GUESS = 0.5
UNDERSTOOD = 0.4
"""Share of the words that the table must know; a mail in another language is not read."""
NOT_READ = 0.4


@dataclass(frozen=True, slots=True)
class Chosen:
    """The kind of a message, how sure it is, and the sentence that says so."""

    kind: Kind
    confidence: float
    sentence: Sentence | None


def chosen(message: Message, sentences: Sequence[Sentence]) -> Chosen:
    """The kind that the words speak for most, with the sentence that says it."""
    if not message.invitations and understood(sentences) < UNDERSTOOD:
        return Chosen(Kind.NOT_ABOUT, NOT_READ, None)
    said = weights(sentences)
    sums = {kind: WARMTH * one for kind, one in leanings(sentences).items()}
    for invitation in message.invitations:
        sums[_asked(invitation)] += INVITED
    for kind in _outright(sentences, said):
        sums[kind] += BRIEFLY
    best = _called_off(max(sums, key=lambda one: sums[one]), said, sums)
    sure = (
        _confidence(sums, best)
        if message.invitations
        else min(_confidence(sums, best), _most_sure(best, said, sentences))
    )
    return Chosen(best, sure, None if best is Kind.NOT_ABOUT else _telling(best, said, sentences))


def _most_sure(best: Kind, said: dict[Kind, Weight], sentences: Sequence[Sentence]) -> float:
    """A mail whose letter is an attachment says too little to be sure, unless its few words say it outright."""
    words = sum(len(one.plain.split()) for one in sentences if not one.in_subject)
    outright = best in said and said[best].best >= OUTRIGHT
    return SUREST if words >= FEWEST_WORDS or outright else AT_A_GUESS


def _called_off(best: Kind, said: dict[Kind, Weight], sums: dict[Kind, float]) -> Kind:
    """A call that is called off in so many words is no new one, though the words are those of a call.

    Of the labelled mails none that offers a first call is worded so.
    """
    off = said.get(Kind.CANCELLED)
    if best is not Kind.SCREENING or off is None or off.best < OUTRIGHT:
        return best
    sums[Kind.CANCELLED], sums[best] = sums[best], sums[Kind.CANCELLED]
    return Kind.CANCELLED


def _outright(sentences: Sequence[Sentence], said: dict[Kind, Weight]) -> list[Kind]:
    """The kinds that a phrase of a short mail says outright: so few words lean to little by themselves."""
    strongest = max((one.best for one in said.values()), default=0.0)
    if strongest < OUTRIGHT or sum(len(one.plain.split()) for one in sentences) >= SHORT:
        return []
    return [kind for kind, one in said.items() if one.best == strongest]


def _confidence(sums: dict[Kind, float], best: Kind) -> float:
    return round(min(SUREST, 1 / sum(math.exp(one - sums[best]) for one in sums.values())), 2)


def _asked(one: Invitation) -> Kind:
    """What an invitation's own method says: a cancelled event is a cancelled talk, whatever the words."""
    return Kind.CANCELLED if one.cancelled else Kind.RESCHEDULED if one.sequence else Kind.INTERVIEW


def _telling(kind: Kind, found: dict[Kind, Weight], sentences: Sequence[Sentence]) -> Sentence | None:
    """The sentence with a phrase that says it outright; else the one whose words lean to it most."""
    said = found.get(kind)
    if said and said.best >= SAID and said.sentence and not said.sentence.in_subject:
        return said.sentence
    body = [one for one in sentences if not one.in_subject and len(one.plain.split()) >= SHORTEST] or list(sentences)
    return max(body, key=lambda one: tells(one, kind), default=None)
