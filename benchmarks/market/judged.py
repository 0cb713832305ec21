"""What we would have told each seeker after n own outcomes, against the true rate of people of that quality."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from scipy.special import betaln
from scipy.stats import beta

from benchmarks.market.world import Array, Market, Whole, week

BANDS = ("below -1 SD", "-1 to 0", "0 to +1", "above +1 SD")
COUNTS = (0, 5, 10, 25, 50, 100)
CLOSED_AFTER = 6
"""Weeks until an application that was never answered counts as a no."""
FINE = 60


@dataclass
class Kept:
    """Own outcomes of all seekers at the moment they first had `n` resolved ones, with their true quality."""

    quality: list[Array] = field(default_factory=list)
    tries: list[Whole] = field(default_factory=list)
    passed: list[Whole] = field(default_factory=list)

    def all(self) -> tuple[Array, Whole, Whole]:
        """Return quality, tries and passes of everybody kept."""
        return np.concatenate(self.quality), np.concatenate(self.tries), np.concatenate(self.passed)


@dataclass(frozen=True)
class Judged:
    """By band of true quality: true rate, mean of what is said, and how often the 80% range holds the truth."""

    people: Whole
    true: list[float]
    said: list[float]
    held: list[float]

    @property
    def worst(self) -> float:
        """The largest error of a band, in either direction."""
        return max(abs(said - true) for said, true in zip(self.said, self.true, strict=True))


def run(
    market: Market, weeks: int, seed: int, closed_after: int = CLOSED_AFTER
) -> tuple[dict[int, Kept], Array, Array]:
    """Return what was kept at each n, and the true rate of shortlisting over a fine grid of quality (edges, rates)."""
    draw = np.random.Generator(np.random.PCG64(seed))
    quality = draw.standard_normal(market.seekers, dtype=np.float32)
    tries, passed = (np.zeros(market.seekers, dtype=np.int64) for _ in range(2))
    kept = {count: Kept() for count in COUNTS}
    edges = np.linspace(-3, 3, FINE + 1)[1:-1].astype(np.float32)
    sent, listed = np.zeros(FINE), np.zeros(FINE)
    waiting: list[Whole] = []
    for _ in range(weeks):
        now = week(market, quality, draw)
        bins = np.digitize(quality, edges)
        sent += np.bincount(bins, minlength=FINE) * market.applications
        listed += np.bincount(bins, now.shortlisted, FINE)
        waiting.append(now.silent)
        closed = waiting.pop(0) if len(waiting) > closed_after else np.zeros_like(tries)
        before = tries.copy()
        tries += now.shortlisted + now.told_no + closed
        passed += now.shortlisted
        _keep(kept, before, tries, passed, quality)
        _replace(now.hired, quality, (tries, passed, *waiting), draw)
    return kept, edges, (listed / np.maximum(sent, 1)).astype(np.float32)


def _keep(kept: dict[int, Kept], before: Whole, tries: Whole, passed: Whole, quality: Array) -> None:
    for count, one in kept.items():
        reached = (before < count) & (tries >= count) if count else before == 0
        one.quality.append(quality[reached].copy())
        one.tries.append(tries[reached] * (count > 0))
        one.passed.append(passed[reached] * (count > 0))


def _replace(hired: np.ndarray, quality: Array, counted: tuple[Whole, ...], draw: np.random.Generator) -> None:
    """The hired leave, and as many new seekers come with no outcomes yet."""
    quality[hired] = draw.standard_normal(int(hired.sum()), dtype=np.float32)
    for one in counted:
        one[hired] = 0


def judge(kept: Kept, edges: Array, rates: Array, a: float, b: float) -> Judged:
    """Return how Beta(a, b), moved by the own outcomes, does in each band of true quality."""
    quality, tries, passed = kept.all()
    truth = rates[np.digitize(quality, edges)]
    said = (a + passed) / (a + b + tries)
    pairs, place = np.unique(np.stack([tries, passed]), axis=1, return_inverse=True)
    low, high = (beta.ppf(q, a + pairs[1], b + pairs[0] - pairs[1])[place.ravel()] for q in (0.1, 0.9))
    held = (low <= truth) & (truth <= high)
    return _by_band(quality, truth, said, held)


def _by_band(quality: Array, truth: np.ndarray, said: np.ndarray, held: np.ndarray) -> Judged:
    band = np.digitize(quality, [-1, 0, 1])
    people = np.bincount(band, minlength=4)
    means = [
        [float(one[band == at].mean()) if people[at] else np.nan for at in range(4)] for one in (truth, said, held)
    ]
    return Judged(people, *means)


def judge_wary(kept: Kept, edges: Array, rates: Array, priors: tuple[tuple[float, float], ...]) -> Judged:
    """Return the same for a prior that doubts itself: each Beta of `priors` alike likely before the first own outcome."""
    quality, tries, passed = kept.all()
    pairs, place = np.unique(np.stack([tries, passed]), axis=1, return_inverse=True)
    a = np.array([one[0] for one in priors])[:, None] + pairs[1]
    b = np.array([one[1] for one in priors])[:, None] + pairs[0] - pairs[1]
    weight = np.exp([betaln(x, y) - betaln(*of) for x, y, of in zip(a, b, priors, strict=True)])
    weight /= weight.sum(axis=0)
    said = (weight * a / (a + b)).sum(axis=0)[place.ravel()]
    truth = rates[np.digitize(quality, edges)]
    below = np.array([_below(step, a, b, weight) for step in rates])[np.digitize(quality, edges), place.ravel()]
    held = (below >= 0.1) & (below <= 0.9)
    return _by_band(quality, truth, said, held)


def _below(at: float, a: np.ndarray, b: np.ndarray, weight: np.ndarray) -> np.ndarray:
    return np.asarray((weight * beta.cdf(at, a, b)).sum(axis=0))
