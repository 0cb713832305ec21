"""The rate to begin with: the nearest published row as a Beta, wider where it does not quite fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from candidacy.kernel.chances import Assumption
from candidacy.odds.rates.assumptions import NOTHING_CHANGED, assumed
from candidacy.odds.rates.channels import channel_basis, channel_odds
from candidacy.odds.rates.table import ROWS, Row
from candidacy.odds.values import Channel, Prior, Sector, Seniority, Stage


def rate_for(
    stage: Stage,
    channel: Channel = Channel.COLD,
    country: str | None = None,
    sector: Sector | None = None,
    seniority: Seniority | None = None,
    assumptions: Mapping[str, float] = NOTHING_CHANGED,
) -> Prior:
    """Return what is usually believed of the chance to advance from `stage`, with its sources.

    The row of the seeker's own country or seniority is taken where there is one. Unknown fields give the row of all
    together, which is wider; a known field for which nobody has published a row (a sector never has one) lowers the
    strength by `nearest_row`. The channel multiplies the odds at the application and widens; later it does nothing.
    `country` is ISO 3166 alpha-2 in capitals. KeyError where `assumptions` were needed under a name that is none.
    """
    row = _nearest(stage, country, seniority)
    prior = _of_row(row, assumptions)
    misses = sum(
        (
            country is not None and row.country != country,
            seniority is Seniority.GRADUATE and row.seniority != seniority,
            sector is not None,
        )
    )
    if misses:
        prior = _widened(prior, assumed("nearest_row", assumptions), misses)
    return _through(prior, channel, assumptions) if stage is Stage.APPLICATION else prior


def _nearest(stage: Stage, country: str | None, seniority: Seniority | None) -> Row:
    rows = [row for row in ROWS if row.stage is stage]
    fitting = [row for row in rows if row.country in (None, country) and row.seniority in (None, seniority)]
    return max(fitting, key=lambda row: (row.country is not None) + (row.seniority is not None))


def _of_row(row: Row, changed: Mapping[str, float]) -> Prior:
    used = tuple(assumed(name, changed) for name in (row.rate_by, row.strength_by) if name)
    values = {one.name: one.value for one in used}
    rate, strength = values.get(row.rate_by, row.rate), values.get(row.strength_by, row.strength)
    return Prior(rate * strength, (1 - rate) * strength, row.sources, used)


def _widened(prior: Prior, by: Assumption, times: int = 1) -> Prior:
    factor = by.value**times
    return replace(prior, a=prior.a * factor, b=prior.b * factor, assumptions=(*prior.assumptions, by))


def _through(prior: Prior, channel: Channel, changed: Mapping[str, float]) -> Prior:
    if channel is Channel.COLD:
        return prior
    times, _ = channel_odds(channel, changed)
    mean = prior.a * times / (prior.a * times + prior.b)
    strength = prior.strength
    sources, used = channel_basis(channel, changed)
    moved = Prior(mean * strength, (1 - mean) * strength, (*prior.sources, *sources), (*prior.assumptions, *used))
    return _widened(moved, assumed("channel_strength", changed))
