"""The whole search: at least one offer, written offer or first day by a date, by simulation of all live processes."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from scipy import special

from candidacy.kernel.chances import USUAL_LEVEL, Assumption, Chance, Estimate
from candidacy.odds.ahead import Ahead, Milestone, Waiting, what_lies_ahead
from candidacy.odds.rates.assumptions import NOTHING_CHANGED, assumed
from candidacy.odds.shared import SEEKER, seeker_left, shared_runs
from candidacy.odds.values import Array, Channel, Draws, Stage

RUNS = 10_000
HORIZON = 1095
"""Days: three years; what would come later is said as not coming."""
MOST_A_WEEK = 200
"""So many applications a week are looked at; more is no plan."""


@dataclass(frozen=True, slots=True, eq=False)
class Search:
    """All runs of a search: what lies ahead in each live process, and in one more application of the same kind."""

    live: tuple[Mapping[Milestone, Ahead], ...]
    new: Mapping[Milestone, Ahead]
    dice: Array
    draws: Draws
    rests_on: tuple[Assumption, ...]
    """What the simulation rests on beside the draws: what all stages share of the seeker, and how many rounds there are."""

    _none: dict[tuple[Milestone, float], Array] = field(default_factory=dict, repr=False)
    """What was worked out before: none of the live processes within so many days."""

    def chance(
        self, milestone: Milestone, within_days: float, per_week: float = 0.0, level: float = USUAL_LEVEL
    ) -> Chance:
        """Return the chance of at least one by that day, `per_week` new applications sent on average from now on.

        The middle figure is the mean over all runs, the one to be scored; the range is how far it moves with the rates
        and the seeker, which are the same for all processes of a run. ValueError for days or rates below 0.
        """
        given = self.given_rates(milestone, within_days, per_week)
        low, high = (float(one) for one in np.quantile(given, [(1 - level) / 2, (1 + level) / 2]))
        middle = float(given.mean())
        return Chance(middle, min(low, middle), max(high, middle), level)

    def estimate(self, milestone: Milestone, within_days: float, per_week: float = 0.0) -> Estimate:
        """Return the chance with the own outcomes behind it, the sources and the assumptions."""
        own = sum(of.own_outcomes for of in self.draws.stages.values())
        chance = self.chance(milestone, within_days, per_week)
        return Estimate(chance, own, self.draws.sources, (*self.draws.assumptions, *self.rests_on))

    def given_rates(self, milestone: Milestone, within_days: float, per_week: float = 0.0) -> Array:
        """Return, for each run's rates, 1 - Π(1 - sure × in time): processes are independent once the rates are known."""
        _check(within_days, per_week)
        none = self._none_of_the_live(milestone, within_days)
        return 1 - none * np.exp(-per_week * self.new[milestone].sure * self._weeks(milestone, within_days))

    def _none_of_the_live(self, milestone: Milestone, within_days: float) -> Array:
        known = self._none.get((milestone, within_days))
        if known is None:
            known = np.ones(len(self.dice[0]))
            for process in self.live:
                ahead = process.get(milestone)
                known = known * (1 - ahead.sure * np.mean(ahead.days <= within_days) if ahead else 0.0)
            self._none[milestone, within_days] = known
        return known

    def first_days(self, milestone: Milestone, per_week: float = 0.0) -> Array:
        """Return, for each run, in how many days the first one comes; infinity where none does within three years."""
        _check(0, per_week)
        first = self._from_new(milestone, per_week)
        for process, die in zip(self.live, self.dice[1:], strict=True):
            ahead = process.get(milestone)
            came = np.zeros(len(first)) if ahead is None else np.where(die < ahead.sure, ahead.days, math.inf)
            first = np.minimum(first, came)
        return np.where(first > HORIZON, math.inf, first)

    def dots(self, milestone: Milestone, per_week: float = 0.0, number: int = 50) -> tuple[float | None, ...]:
        """Return `number` equally likely days until the first one, early ones first; None is "not within three years"."""
        if number < 1:
            raise ValueError(f"Not a number of dots: {number}")
        days = np.sort(self.first_days(milestone, per_week))
        at = ((np.arange(number) + 0.5) / number * len(days)).astype(int)
        return tuple(float(day) if math.isfinite(day) else None for day in days[at])

    def needed_per_week(self, milestone: Milestone, within_days: float, wanted: float) -> int | None:
        """Return the fewest new applications a week that reach the chance `wanted`; None where 200 a week do not.

        The chance never falls as applications are added, so halving finds the one place.
        ValueError unless `wanted` lies above 0 and below 1.
        """
        if not 0 < wanted < 1:
            raise ValueError(f"Not a chance to reach: {wanted}")

        def reached(per_week: int) -> bool:
            return float(self.given_rates(milestone, within_days, per_week).mean()) >= wanted

        found = bisect_left(range(MOST_A_WEEK + 1), True, key=reached)
        return found if found <= MOST_A_WEEK else None

    def _weeks(self, milestone: Milestone, within: float | Array) -> Array:
        """Return ∫ F(within - τ) dτ / 7: of the weeks until then, those whose applications would be through in time."""
        days = np.sort(self.new[milestone].days)
        before = np.searchsorted(days, within, side="right")
        sums = np.concatenate([[0.0], np.cumsum(days)])
        return np.asarray((before * within - sums[before]) / len(days) / 7)

    def _from_new(self, milestone: Milestone, per_week: float) -> Array:
        """Applications go out at random moments: the first that succeeds comes when the expected number passes -log(die)."""
        grid = np.arange(HORIZON + 2, dtype=float)
        rate = per_week * self.new[milestone].sure
        with np.errstate(divide="ignore"):
            until = -np.log1p(-self.dice[0]) / rate
        return np.asarray(np.interp(until, self._weeks(milestone, grid), grid, right=math.inf))


def simulate(
    live: Sequence[Waiting],
    draws: Draws,
    seed: int,
    runs: int = RUNS,
    channel: Channel = Channel.COLD,
    seeker_spread: float | None = None,
    assumptions: Mapping[str, float] = NOTHING_CHANGED,
) -> Search:
    """Return the runs of a search: rates and seeker drawn once a run, each process through its stages with their days.

    `channel` is how new applications would go out. The same arguments give the same answer. ValueError for bad numbers.
    """
    generator = np.random.Generator(np.random.PCG64(seed))
    spread = seeker_left(draws) if seeker_spread is None else seeker_spread
    run = shared_runs(draws, runs, generator, spread)
    dice = generator.random((len(live) + 1, runs))
    new = what_lies_ahead(Waiting(Stage.APPLICATION, channel=channel), run, generator, assumptions)
    ahead = tuple(what_lies_ahead(one, run, generator, assumptions) for one in live)
    return Search(ahead, new, dice, draws, (replace(SEEKER, value=spread), assumed("another_round", assumptions)))


def at_least_one(a: float, b: float, tries: int) -> float:
    """Return 1 - B(a, b+n)/B(a, b): at least one success of n that share one chance, itself Beta(a, b)."""
    if not (a > 0 and b > 0 and tries >= 0):
        raise ValueError(f"Not a Beta with a number of tries: {a}, {b}, {tries}")
    return -math.expm1(float(special.betaln(a, b + tries) - special.betaln(a, b)))


def at_least_one_known(chance: float, tries: int) -> float:
    """Return 1 - (1-p)^n: at least one of n where the chance is known and nothing is shared."""
    if not 0 <= chance <= 1 or tries < 0:
        raise ValueError(f"Not a chance with a number of tries: {chance}, {tries}")
    return 1 - (1 - chance) ** tries


def _check(within_days: float, per_week: float) -> None:
    if not (within_days >= 0 and 0 <= per_week < math.inf):
        raise ValueError(f"Not days from now and applications a week: {within_days}, {per_week}")
