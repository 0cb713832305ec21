"""How well the questions were predicted: recall and precision as counts with a range, a round and all rounds so far."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from candidacy.followup.debrief.matching import match_asked
from candidacy.followup.debrief.values import Asked
from candidacy.kernel.chances import USUAL_LEVEL, Chance, Source
from candidacy.ledger.days import counted

FEW = 30
"""Below so many questions a share says little; the counts and the range are shown instead (research/science.md §7.4)."""
_DEVIATIONS = 1.2815515655446004
"""Standard deviations between which 80% of a bell lie."""
SOURCE = Source(
    "Wilson, Probable inference, the law of succession, and statistical inference", 1927,
    "https://doi.org/10.1080/01621459.1927.10502953",
)  # fmt: skip
"""The formula of the range. It takes the questions for independent, which those of one talk are not quite."""


@dataclass(frozen=True, slots=True)
class Count:
    """So many of so many."""

    hits: int
    of: int

    def __post_init__(self) -> None:
        if not 0 <= self.hits <= self.of:
            raise ValueError(f"Not so many of so many: {self.hits} of {self.of}")

    @property
    def few(self) -> bool:
        """Whether there are too few to speak of a share."""
        return self.of < FEW

    @property
    def share(self) -> Chance | None:
        """The share with its 80% range by Wilson's score; None of none."""
        return _wilson(self.hits, self.of) if self.of else None

    def plus(self, other: Count) -> Count:
        """Return both together."""
        return Count(self.hits + other.hits, self.of + other.of)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A question that was asked, and the predicted ones it is taken for; by the seeker's word or by likeness."""

    asked: str
    predicted: tuple[str, ...]
    by_seeker: bool


@dataclass(frozen=True, slots=True)
class PredictionScore:
    """How the predicted questions did in one round or several."""

    asked: tuple[Foreseen, ...]
    recall: Count
    """Of the questions asked, how many were predicted."""
    precision: Count
    """Of the questions predicted, how many were asked; an interview has time for few of them, so this is low by nature."""

    @property
    def unconfirmed(self) -> int:
        """How many of the questions asked were told by their words alone, without the seeker's own word."""
        return sum(not one.by_seeker for one in self.asked)

    @property
    def surprises(self) -> tuple[str, ...]:
        """What was asked and not predicted, in the order asked."""
        return tuple(one.asked for one in self.asked if not one.predicted)


def prediction_score(asked: Sequence[Asked], predicted: Sequence[str]) -> PredictionScore:
    """Return how well `predicted` foresaw what was asked in one round.

    The seeker's own word on which question it was goes before likeness. A question asked twice, in the same words, counts once.
    """
    once = {" ".join(one.text.casefold().split()): one for one in asked if one.text.strip()}
    listed = tuple(dict.fromkeys(predicted))
    told = tuple(_foreseen(one, listed) for one in once.values())
    met = {text for one in told for text in one.predicted}
    return PredictionScore(
        told, Count(sum(bool(one.predicted) for one in told), len(told)), Count(len(met), len(listed))
    )


def together(scores: Iterable[PredictionScore]) -> PredictionScore:
    """Return the rounds as one, their counts added; nothing asked and nothing predicted where there are none."""
    several = tuple(scores)
    return PredictionScore(
        tuple(one for score in several for one in score.asked),
        _sum(score.recall for score in several),
        _sum(score.precision for score in several),
    )


def score_words(score: PredictionScore) -> str:
    """Return the score in one or two sentences, by counts; a range only where there is a share worth naming."""
    if not score.recall.of:
        return "Nothing is written down yet about what they asked."
    told = f"Of {counted(score.recall.of, 'question')} they asked, {_was(score.recall.hits)} among those we expected."
    if score.unconfirmed:
        words = "its words" if score.unconfirmed == 1 else "their words"
        told += f" {score.unconfirmed} of them we told by {words} alone, which misses some: tick what is right."
    share = score.recall.share
    if share is None:
        return told
    low, high = round(100 * share.low), round(100 * share.high)
    if score.recall.few:
        return f"{told} That is too few to tell how well we predict: anything from {low}% to {high}% would fit it."
    return f"{told} That is {round(100 * share.median)}%, and somewhere from {low}% to {high}% in the long run."


def _was(number: int) -> str:
    return f"{number} {'was' if number == 1 else 'were'}"


def _foreseen(one: Asked, predicted: Sequence[str]) -> Foreseen:
    if one.foreseen is not None:
        return Foreseen(one.text, tuple(text for text in one.foreseen if text in predicted), by_seeker=True)
    best = next(iter(match_asked(one.text, predicted)), None)
    return Foreseen(one.text, (best.text,) if best and best.sure else (), by_seeker=False)


def _sum(counts: Iterable[Count]) -> Count:
    whole = Count(0, 0)
    for count in counts:
        whole = whole.plus(count)
    return whole


def _wilson(hits: int, of: int) -> Chance:
    share, squared = hits / of, _DEVIATIONS**2
    middle = (share + squared / (2 * of)) / (1 + squared / of)
    half = _DEVIATIONS * math.sqrt(share * (1 - share) / of + squared / (4 * of * of)) / (1 + squared / of)
    return Chance(share, max(min(middle - half, share), 0.0), min(max(middle + half, share), 1.0), USUAL_LEVEL)


def over_time(rounds: Mapping[str, PredictionScore]) -> tuple[tuple[str, PredictionScore, PredictionScore], ...]:
    """Return each round by name with its own score and that of all rounds up to it, in the order given."""
    names = tuple(rounds)
    return tuple(
        (name, rounds[name], together(rounds[each] for each in names[: at + 1])) for at, name in enumerate(names)
    )
