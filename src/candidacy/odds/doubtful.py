"""A published rate that doubts itself: it may fit these jobs well, or hardly at all, and the own outcomes tell which.

One Beta as strong as the table says holds on to the average of all people: in a simulated market its range missed strong
seekers most of the time (benchmarks/MARKET.md). Here the same mean comes in two strengths, alike likely at first.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import optimize, special

from candidacy.kernel.chances import USUAL_LEVEL, Assumption, Chance, Estimate
from candidacy.odds.values import Prior

DOUBT = Assumption(
    "strength_if_it_hardly_fits",
    5.0,
    "own outcomes",
    "the published rate is that of all people; how far single people differ from it is not published",
)


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
        return float(optimize.brentq(lambda at: self.below(at) - share, 0.0, 1.0, xtol=1e-10))


def believed(prior: Prior, passed: float = 0.0, tries: float = 0.0, doubt: float = DOUBT.value) -> Believed:
    """Return what is believed after the own outcomes, from the prior's mean at its own strength and at `doubt`.

    `passed` and `tries` may be weighted counts. Each part's weight grows with B(a+y, b+n-y)/B(a, b), how well it
    foretold the outcomes. ValueError unless 0 <= passed <= tries and doubt > 0.
    """
    if not (0 <= passed <= tries and doubt > 0):
        raise ValueError(f"Not own outcomes with a doubt: {passed} of {tries}, {doubt}")
    pairs = [(prior.mean * one, (1 - prior.mean) * one) for one in (prior.strength, min(doubt, prior.strength))]
    after = [(a + passed, b + tries - passed) for a, b in pairs]
    fits = np.array([special.betaln(*new) - special.betaln(*old) for new, old in zip(after, pairs, strict=True)])
    weights = special.softmax(fits)
    return Believed(tuple((float(weight), a, b) for weight, (a, b) in zip(weights, after, strict=True)))


def doubtful_estimate(prior: Prior, passed: int, tries: int, doubt: float = DOUBT.value) -> Estimate:
    """Return the chance with its range, the own outcomes behind it, the prior's sources and the doubt as an assumption.

    The middle figure is the median; below a handful of outcomes the range is wide, and that is what is known.
    """
    of = believed(prior, passed, tries, doubt)
    low, median, high = (of.quantile(share) for share in ((1 - USUAL_LEVEL) / 2, 0.5, (1 + USUAL_LEVEL) / 2))
    assumed = Assumption(DOUBT.name, doubt, DOUBT.unit, DOUBT.why)
    return Estimate(Chance(median, low, high), tries, prior.sources, (*prior.assumptions, assumed))
