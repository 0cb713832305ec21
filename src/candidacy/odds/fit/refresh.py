"""A search → draws of what every stage is like for this seeker."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np
from scipy.special import expit

from candidacy.kernel.chances import Assumption, Source
from candidacy.odds.doubtful import DOUBT, two_strengths
from candidacy.odds.fit.bells import bell_of
from candidacy.odds.fit.channels import channels_of
from candidacy.odds.fit.evidence import Evidence, evidence_of
from candidacy.odds.fit.model import Beliefs, log_likelihood, log_prior, prior_draws
from candidacy.odds.fit.sampler import Sample, sample
from candidacy.odds.rates.assumptions import NOTHING_CHANGED, assumed
from candidacy.odds.rates.rate import rate_for
from candidacy.odds.rates.waits import days_of, spreads_of, told_share, wait_basis
from candidacy.odds.search import Search, Wait
from candidacy.odds.values import Array, Channel, Draws, Prior, Seniority, Stage, StageDraws

USUAL_DRAWS = 2000


def fit(
    search: Search,
    seed: int,
    *,
    country: str | None = None,
    seniority: Seniority | None = None,
    assumptions: Mapping[str, float] = NOTHING_CHANGED,
    draws: int = USUAL_DRAWS,
) -> Draws:
    """Return the joint posterior given every wait of the search: answered ones, open ones as censored.

    With an empty search these are draws of the prior. Same input and seed, same draws, for any order of the
    candidacies. `seed` and `draws` are positive whole numbers. Model: docs/rooms/odds.md.
    """
    half_life = assumed("half_life", assumptions).value
    by_stage: dict[Stage, list[Wait]] = {stage: [] for stage in Stage}
    for wait in search.waits:
        by_stage[wait.stage].append(wait)
    priors = {stage: rate_for(stage, Channel.COLD, country, None, seniority, assumptions) for stage in Stage}
    stages = {
        stage: _stage_draws(
            evidence_of(by_stage[stage], half_life), beliefs_of(stage, priors[stage], assumptions), draws, (seed, place)
        )
        for place, stage in enumerate(Stage)
    }
    return Draws(stages, channels_of(priors[Stage.APPLICATION], assumptions), *_basis(priors, assumptions))


def beliefs_of(stage: Stage, prior: Prior, assumptions: Mapping[str, float] = NOTHING_CHANGED) -> Beliefs:
    """Return the prior of the stage in the form the model takes."""
    told, strength = told_share(stage, assumptions), assumed("strength_silence", assumptions).value
    ratios = (
        list(channels_of(prior, assumptions).values()) if stage is Stage.APPLICATION else [(1.0, 1.0)] * len(Channel)
    )
    return Beliefs(
        advance=two_strengths(prior, assumed(DOUBT, assumptions).value),
        told=(told * strength, (1 - told) * strength),
        days=np.array(days_of(stage, assumptions), dtype=float),
        wide=assumed("median_spread", assumptions).value,
        spreads=np.array(spreads_of(stage, assumptions)),
        channel_odds=np.log(ratios),
    )


def stage_sample(evidence: Evidence, beliefs: Beliefs, draws: int, seed: tuple[int, ...]) -> Sample:
    """Return points (draws, 4) of logit p, logit q and the logarithms of both medians."""
    rng = np.random.Generator(np.random.PCG64(seed))

    def prior(points: Array) -> Array:
        return log_prior(points, beliefs)

    def posterior(points: Array, given: Beliefs = beliefs) -> Array:
        return log_prior(points, given) + log_likelihood(points, evidence, beliefs)

    (a, b), (c, d) = beliefs.advance[0], beliefs.told
    begin = np.array([np.log(a / b), np.log(c / d), *np.log(beliefs.days)])
    bells = [bell_of(partial(posterior, given=one), begin) for one in beliefs.apart()]
    return sample(posterior, bells, prior, lambda count: prior_draws(count, beliefs, rng), draws, rng)


def _stage_draws(evidence: Evidence, beliefs: Beliefs, draws: int, seed: tuple[int, int]) -> StageDraws:
    drawn = stage_sample(evidence, beliefs, draws, seed)
    up, down = expit(drawn.points[:, 0]), expit(-drawn.points[:, 0])
    shares = np.column_stack([up, down * expit(drawn.points[:, 1]), down * expit(-drawn.points[:, 1])])
    return StageDraws(
        _kept(shares), _kept(np.exp(drawn.points[:, 2:])), _kept(beliefs.spreads), evidence.resolved, evidence.open,
        drawn.tail, drawn.effective,
    )  # fmt: skip


def _kept(values: Array) -> Array:
    values.flags.writeable = False
    return values


def _basis(
    priors: Mapping[Stage, Prior], changed: Mapping[str, float]
) -> tuple[tuple[Source, ...], tuple[Assumption, ...]]:
    sources = dict.fromkeys(source for prior in priors.values() for source in prior.sources)
    used = [one for prior in priors.values() for one in prior.assumptions]
    waits = [one for stage in Stage for one in wait_basis(stage, changed)]
    aged = [assumed(name, changed) for name in (DOUBT, "half_life")]
    return tuple(sources), tuple(dict.fromkeys([*used, *waits, *aged]))
