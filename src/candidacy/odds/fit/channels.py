"""The odds ratio that a channel has for one seeker, from the published one, which is that of whole groups.

Where seekers differ, multiplying everybody's odds by a ratio moves the mean by less than that ratio. So each is
taken as large as it must be for the mean before any own outcome to move as published.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np
from scipy.special import expit, logit

from candidacy.odds.doubtful import DOUBT, two_strengths
from candidacy.odds.fit import betas
from candidacy.odds.halving import passes_zero
from candidacy.odds.rates import assumed, channel_odds
from candidacy.odds.rates.assumptions import NOTHING_CHANGED
from candidacy.odds.values import Channel, Prior

STEP = 0.05
LOGITS = np.arange(-60.0, 200.0, STEP)
"""Below these a chance is none, for any ratio met here; what lies there counts as none."""
MOST = 100.0
"""No ratio is taken farther from 1 than this, whatever doubt the seeker sets."""


def channels_of(prior: Prior, assumptions: Mapping[str, float] = NOTHING_CHANGED) -> dict[Channel, tuple[float, float]]:
    """Return each channel's odds ratios for one seeker whose cold rate is `prior` with its doubt: to advance, and of a no."""
    pairs = two_strengths(prior, assumed(DOUBT, assumptions).value)
    published = {channel: channel_odds(channel, assumptions) for channel in Channel}
    return {channel: (_for_one(pairs, advance), told) for channel, (advance, told) in published.items()}


@lru_cache(maxsize=64)
def _for_one(pairs: tuple[betas.Pair, ...], ratio: float) -> float:
    if ratio == 1:
        return ratio
    weights = STEP * np.exp(betas.log_density(LOGITS, pairs))
    a, b = pairs[0]
    wanted = float(expit(logit(a / (a + b)) + np.log(ratio)))

    def beyond(by: float) -> float:
        return float(weights @ expit(LOGITS + by)) - wanted

    low, high = -np.log(MOST), np.log(MOST)
    if beyond(low) > 0 or beyond(high) < 0:
        return MOST if ratio > 1 else 1 / MOST
    return float(np.exp(passes_zero(beyond, low, high)))
