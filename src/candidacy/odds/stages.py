"""The chance to advance at each stage: what is usual, moved by the seeker's own outcomes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from candidacy.kernel.chances import Assumption, Estimate
from candidacy.odds.doubtful import DOUBT, Believed, believed
from candidacy.odds.rates.assumptions import NOTHING_CHANGED, assumed
from candidacy.odds.rates.channels import channel_basis
from candidacy.odds.rates.rate import rate_for
from candidacy.odds.search import Outcome, Wait
from candidacy.odds.silence import ranged
from candidacy.odds.values import ADVANCE, Channel, Draws, Prior, Seniority, Stage


def stage_chance(
    draws: Draws,
    stage: Stage,
    *,
    channel: Channel = Channel.COLD,
    country: str | None = None,
    seniority: Seniority | None = None,
    assumptions: Mapping[str, float] = NOTHING_CHANGED,
) -> Estimate:
    """Return the chance of one more candidacy to advance from `stage`, with the prior's sources.

    Open candidacies have moved it by their silence alone, none as a failure. `country`, `seniority` and `assumptions`
    are those `fit` was called with; they name the sources.
    """
    prior = rate_for(stage, Channel.COLD, country, None, seniority, assumptions)
    sources, used = channel_basis(channel, assumptions) if stage is Stage.APPLICATION else ((), ())
    drawn = draws.shares(stage, channel)[:, ADVANCE]
    moved: tuple[Assumption, ...] = tuple(assumed(name, assumptions) for name in (DOUBT, "half_life"))
    basis = tuple(dict.fromkeys([*prior.sources, *sources]))
    return Estimate(ranged(drawn), draws.stages[stage].own_outcomes, basis, (*prior.assumptions, *used, *moved))


def plain_update(prior: Prior, waits: Iterable[Wait], half_life: float = 180.0) -> Believed:
    """Return what is believed from resolved waits alone, each weighing 0.5^(age / half_life).

    The closed form of science.md §7.1, with the doubt of `doubtful`. It leans towards whichever answer comes faster while waits are open; `fit` does
    not, and this stands beside it as a check.
    """
    moved = {Outcome.ADVANCED: 0.0, Outcome.TOLD_NO: 0.0}
    for wait in waits:
        if wait.outcome in moved:
            moved[wait.outcome] += 0.5 ** (wait.age / half_life)
    up, no = moved[Outcome.ADVANCED], moved[Outcome.TOLD_NO]
    return believed(prior, up, up + no)
