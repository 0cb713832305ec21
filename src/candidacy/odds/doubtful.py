"""A published rate that doubts itself: it may fit these jobs well, or hardly at all, and the own outcomes tell which.

One Beta as strong as the table says holds on to the average of all people: in a simulated market its range missed strong
seekers most of the time (benchmarks/MARKET.md). Here the same mean comes in two strengths, alike likely at first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy import special

from candidacy.kernel.chances import USUAL_LEVEL, Chance, Estimate
from candidacy.odds.halving import passes_zero
from candidacy.odds.rates.assumptions import NOTHING_CHANGED, assumed
from candidacy.odds.values import Prior

DOUBT = "strength_if_it_hardly_fits"
"""The assumption that says how little the published rate may fit."""
USUAL_DOUBT = assumed(DOUBT).value
Pair = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Believed:
    """A mixture of Betas: weights adding up to 1, and a and b of each."""

    parts: tuple[tuple[float, float, float], ...]

    @property
    def mean(self) -> float:
        """The expected chance."""
        return sum(weight * a / (a + b) for weight, a, b in self.parts)

    def below(self, chance: float) -> float:
        """Return how sure it is that the chance is at most this one."""
        return float(sum(weight * special.betainc(a, b, chance) for weight, a, b in self.parts))

    def quantile(self, share: float) -> float:
        """Return the chance that `share` (0 to 1, ends left out) of the belief lies below."""
        if not 0 < share < 1:
            raise ValueError(f"Not a share of a belief: {share}")
        return passes_zero(lambda at: self.below(at) - share, 0.0, 1.0)


def two_strengths(prior: Prior, doubt: float = USUAL_DOUBT) -> tuple[Pair, Pair]:
    """Return the prior's mean as (a, b) at its own strength and at `doubt`, or twice at its own where that is weaker.

    ValueError unless doubt > 0.
    """
    if not doubt > 0:
        raise ValueError(f"Not a doubt in own outcomes: {doubt}")
    weak = min(doubt, prior.strength)
    return (prior.a, prior.b), (prior.mean * weak, (1 - prior.mean) * weak)


def believed(prior: Prior, passed: float = 0.0, tries: float = 0.0, doubt: float = USUAL_DOUBT) -> Believed:
    """Return what is believed after the own outcomes, from the prior's mean at its own strength and at `doubt`.

    `passed` and `tries` may be weighted counts. Each part's weight grows with B(a+y, b+n-y)/B(a, b), how well it
    foretold the outcomes. ValueError unless 0 <= passed <= tries and doubt > 0.
    """
    if not 0 <= passed <= tries:
        raise ValueError(f"Not own outcomes: {passed} of {tries}")
    pairs = two_strengths(prior, doubt)
    after = [(a + passed, b + tries - passed) for a, b in pairs]
    fits = np.array([special.betaln(*new) - special.betaln(*old) for new, old in zip(after, pairs, strict=True)])
    weights = special.softmax(fits)
    return Believed(tuple((float(weight), a, b) for weight, (a, b) in zip(weights, after, strict=True)))


def doubtful_estimate(
    prior: Prior, passed: int, tries: int, assumptions: Mapping[str, float] = NOTHING_CHANGED
) -> Estimate:
    """Return the chance with its range, the own outcomes behind it, the prior's sources and the doubt as an assumption.

    The middle figure is the mean, the one to be scored; below a handful of outcomes the range is wide, and that is
    what is known.
    """
    doubt = assumed(DOUBT, assumptions)
    of = believed(prior, passed, tries, doubt.value)
    low, high = (of.quantile(share) for share in ((1 - USUAL_LEVEL) / 2, (1 + USUAL_LEVEL) / 2))
    chance = Chance(of.mean, min(low, of.mean), max(high, of.mean))
    return Estimate(chance, tries, prior.sources, (*prior.assumptions, doubt))
