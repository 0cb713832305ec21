"""Forecasts: the seeker's own asked first, ours after; frozen when made, scored when the outcome is known."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

import numpy as np

from candidacy.odds.scores import brier, checked_chance, crps, log_score, skill
from candidacy.odds.tally import Tally, Tried, tally

ENOUGH = 30
"""Below so many resolved forecasts only expected, happened and plausible are said (research/science.md §7.4)."""
ENOUGH_IN_A_BIN = 20
SUREST = 1 / 40
"""Nobody who answers in twenties says more than half a twentieth from none or all: beyond it the log score counts so."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the seeker said before seeing ours: `own` is a chance (0 to 1), or None where the question was passed over."""

    about: str
    stage: str
    made_at: datetime
    own: float | None

    def __post_init__(self) -> None:
        if self.made_at.tzinfo is None:
            raise ValueError("A forecast needs the time zone of its moment, so that it can be put in order")
        if self.own is not None:
            checked_chance(self.own)


@dataclass(frozen=True, slots=True)
class Forecast:
    """A forecast that never changes again: whose, of what, from which inputs, by which version of the model."""

    asked: Asked
    ours: float
    prior: float
    inputs: tuple[tuple[str, str], ...]
    model: str
    days: tuple[float, ...] = ()
    prior_days: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it came out: whether it happened, and after how many days where days were foretold; open ones have none."""

    forecast: Forecast
    happened: bool | None
    after_days: float | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """Mean score of a forecaster, lower is better, with its skill over the prior: 1 is perfect, 0 no better, below 0 worse."""

    name: str
    whose: str
    count: int
    mean: float
    over_prior: float | None


@dataclass(frozen=True, slots=True)
class Bin:
    """At least twenty forecasts of about the same chance: what was said on average, and how many happened."""

    count: int
    said: float
    happened: int


@dataclass(frozen=True, slots=True)
class Record:
    """What the forecasts are worth so far; `scores` and `bins` are empty below thirty resolved ones."""

    count: Tally | None
    resolved: int
    open: int
    scores: tuple[Score, ...] = ()
    bins: tuple[Bin, ...] = ()


def freeze(
    asked: Asked,
    ours: float,
    prior: float,
    inputs: Mapping[str, str],
    model: str,
    days: Sequence[float] = (),
    prior_days: Sequence[float] = (),
) -> Forecast:
    """Return the forecast as it stays: ours can only be added to what the seeker was asked before.

    `ours` and `prior` are chances; `days` and `prior_days` are equally likely days until it happens, finite and in any order.
    ValueError for what is no chance, for days that are not finite, and where the model's version is missing.
    """
    checked_chance(ours)
    checked_chance(prior)
    if not model.strip():
        raise ValueError("A forecast names the version of its model")
    if not all(math.isfinite(day) for day in (*days, *prior_days)):
        raise ValueError("Days of a forecast are finite: put what never comes at the end of the time looked at")
    return Forecast(asked, ours, prior, tuple(sorted(inputs.items())), model, tuple(days), tuple(prior_days))


def record(outcomes: Iterable[Outcome]) -> Record:
    """Return what may be said of them: the first forecast of each stage counts, open ones are unresolved, not failures."""
    firsts = _first_of_each_stage(outcomes)
    done = [one for one in firsts if one.happened is not None]
    resolved, still_open = len(done), len(firsts) - len(done)
    if not done:
        return Record(None, 0, still_open)
    count = tally("forecasts", [_as_tried(done)])
    if resolved < ENOUGH:
        return Record(count, resolved, still_open)
    return Record(count, resolved, still_open, tuple(_scores(done)), bins_of(done))


def in_words(kept: Record) -> str:
    """Return "expected 9, happened 12, plausible 5-13", which is all that is said below thirty resolved forecasts."""
    if kept.count is None:
        return "No forecast has been resolved yet."
    one = kept.count
    few = f" {kept.resolved} forecasts are too few to say more." if kept.resolved < ENOUGH else ""
    return f"Expected {one.expected:.0f}, happened {one.happened}, plausible {one.low}-{one.high}.{few}"


def bins_of(done: Sequence[Outcome]) -> tuple[Bin, ...]:
    """Return bins of at least twenty, the forecasts in order of their chance; none below twenty."""
    number = len(done) // ENOUGH_IN_A_BIN
    if not number:
        return ()
    ordered = sorted(done, key=lambda one: one.forecast.ours)
    edges = [len(ordered) * at // number for at in range(number + 1)]
    parts = (ordered[start:end] for start, end in pairwise(edges))
    return tuple(
        Bin(len(part), sum(one.forecast.ours for one in part) / len(part), sum(bool(one.happened) for one in part))
        for part in parts
    )


def _first_of_each_stage(outcomes: Iterable[Outcome]) -> list[Outcome]:
    first: dict[tuple[str, str], Outcome] = {}
    for one in sorted(outcomes, key=lambda one: one.forecast.asked.made_at):
        first.setdefault((one.forecast.asked.about, one.forecast.asked.stage), one)
    return list(first.values())


def _as_tried(done: Sequence[Outcome]) -> Tried:
    chances = np.array([[one.forecast.ours for one in done]])
    return Tried("forecasts", sum(bool(one.happened) for one in done), len(done), chances)


def _scores(done: Sequence[Outcome]) -> Iterable[Score]:
    for name, rule in (("Brier", brier), ("log", log_score)):
        for whose in ("ours", "own"):
            pairs = [
                (rule(_told(said, name), bool(one.happened)), rule(_told(one.forecast.prior, name), bool(one.happened)))
                for one in done
                if (said := one.forecast.ours if whose == "ours" else one.forecast.asked.own) is not None
            ]
            yield from _mean(name, whose, pairs)
    yield from _mean("CRPS", "ours", _of_days(done))


def _told(chance: float, rule: str) -> float:
    return min(max(chance, SUREST), 1 - SUREST) if rule == "log" else chance


def _of_days(done: Sequence[Outcome]) -> list[tuple[float, float]]:
    return [
        (crps(one.forecast.days, one.after_days), crps(one.forecast.prior_days, one.after_days))
        for one in done
        if one.after_days is not None and one.forecast.days and one.forecast.prior_days
    ]


def _mean(name: str, whose: str, pairs: Sequence[tuple[float, float]]) -> Iterable[Score]:
    if len(pairs) < ENOUGH:
        return
    ours, prior = (sum(one) / len(pairs) for one in zip(*pairs, strict=True))
    yield Score(name, whose, len(pairs), ours, skill(ours, prior))
