"""The same model in NumPyro, written from the equations of docs/rooms/odds.md, one row for each wait."""

from __future__ import annotations

import time

import numpy as np

from candidacy.odds.fit.evidence import CHANNELS, evidence_of, log_days
from candidacy.odds.fit.refresh import beliefs_of, stage_sample
from candidacy.odds.rates import rate_for
from candidacy.odds.search import Outcome, Search
from candidacy.odds.values import Array, Stage

HALF_LIFE = 180.0
DRAWS = 4000


def ours(search: Search) -> tuple[dict[Stage, Array], dict[Stage, float], float]:
    started = time.perf_counter()
    drawn = {}
    for place, stage in enumerate(Stage):
        waits = [wait for wait in search.waits if wait.stage is stage]
        beliefs = beliefs_of(stage, rate_for(stage))
        drawn[stage] = stage_sample(evidence_of(waits, HALF_LIFE), beliefs, DRAWS, (3, place))
    took = time.perf_counter() - started
    return {stage: one.points for stage, one in drawn.items()}, {s: one.effective for s, one in drawn.items()}, took


def theirs(search: Search) -> tuple[dict[Stage, Array], dict[Stage, Array], float, float]:
    """Return points, effective sizes (4,) and seconds: first run, which compiles, and a second one that does not."""
    import jax
    import numpyro
    from numpyro.diagnostics import effective_sample_size
    from numpyro.infer import MCMC, NUTS

    numpyro.enable_x64()
    runner = MCMC(
        NUTS(_model(search)), num_warmup=500, num_samples=DRAWS // 4, num_chains=4, chain_method="vectorized",
        progress_bar=False,
    )  # fmt: skip
    took = []
    for seed in (0, 1):
        started = time.perf_counter()
        runner.run(jax.random.PRNGKey(seed))
        jax.block_until_ready(runner.get_samples())
        took.append(time.perf_counter() - started)
    found = runner.get_samples(group_by_chain=True)
    points = {stage: np.asarray(found[stage.value]) for stage in Stage}
    worth = {stage: np.asarray(effective_sample_size(one)) for stage, one in points.items()}
    return {stage: one.reshape(-1, 4) for stage, one in points.items()}, worth, took[0], took[1]


def _model(search: Search):
    import jax.numpy as jnp
    import numpyro
    import numpyro.distributions as dist
    from jax.nn import log_sigmoid
    from jax.scipy.special import betaln, logsumexp
    from jax.scipy.stats import norm

    def stage_part(stage: Stage) -> None:
        beliefs = beliefs_of(stage, rate_for(stage))
        waits = [wait for wait in search.waits if wait.stage is stage and (wait.resolved or wait.days)]
        points = numpyro.sample(stage.value, dist.ImproperUniform(dist.constraints.real, (), (4,)))
        up, down = log_sigmoid(points[0]), log_sigmoid(-points[0])
        betas = jnp.array([a * up + b * down - betaln(a, b) for a, b in beliefs.advance])
        numpyro.factor(f"{stage}advance", logsumexp(betas))
        a, b = beliefs.told
        numpyro.factor(f"{stage}told", a * log_sigmoid(points[1]) + b * log_sigmoid(-points[1]))
        numpyro.factor(f"{stage}days", norm.logpdf(points[2:], np.log(beliefs.days), beliefs.wide).sum())
        if not waits:
            return
        x = np.array([log_days(wait) for wait in waits])
        weight = 0.5 ** (np.array([wait.age for wait in waits]) / HALF_LIFE)
        kind = np.array(
            [0 if w.outcome is Outcome.ADVANCED else 1 if w.outcome is Outcome.TOLD_NO else 2 for w in waits]
        )
        shift = beliefs.channel_odds[[CHANNELS.index(wait.channel) for wait in waits]]
        up, no = points[0] + shift[:, 0], points[1] + shift[:, 1]
        advance, told, never = log_sigmoid(up), log_sigmoid(-up) + log_sigmoid(no), log_sigmoid(-up) + log_sigmoid(-no)
        z = [(x - points[2 + column]) / beliefs.spreads[column] for column in (0, 1)]
        silent = jnp.logaddexp(jnp.logaddexp(advance + norm.logcdf(-z[0]), told + norm.logcdf(-z[1])), never)
        each = jnp.select([kind == 0, kind == 1], [advance + norm.logpdf(z[0]), told + norm.logpdf(z[1])], silent)
        numpyro.factor(f"{stage}waits", (weight * each).sum())

    def model() -> None:
        for stage in Stage:
            stage_part(stage)

    return model


def compared(search: Search) -> dict[str, float]:
    points, effective, _ = ours(search)
    again = [ours(search)[2] for _ in range(5)]
    other, worth, first, second = theirs(search)
    apart = []
    for stage in Stage:
        error = np.sqrt(points[stage].var(axis=0) / effective[stage] + other[stage].var(axis=0) / worth[stage])
        apart.append((points[stage].mean(axis=0) - other[stage].mean(axis=0)) / error)
    z = np.array(apart)
    return {
        "means compared": z.size, "root mean square z": float(np.sqrt((z**2).mean())), "largest z, either sign": float(np.abs(z).max()),
        "ours, slowest of 5, s": max(again), "ours, least effective draws": min(effective.values()),
        "NumPyro first run (compiles), s": first, "NumPyro second run, s": second,
        "NumPyro, least effective draws": float(min(one.min() for one in worth.values())),
        "first run / ours": first / max(again), "second run / ours": second / max(again),
    }  # fmt: skip
