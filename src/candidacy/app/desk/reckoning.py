"""The wishes that need nothing kept: "five of us are left", "two weeks of silence after the last talk"."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping

from candidacy.app.desk.whose_rates import country_code
from candidacy.app.kept_odds import Finalists
from candidacy.kernel.odds_refusals import NoSuchAssumption, NotAFigure
from candidacy.odds.finalists import MOST, chance_best_is_chosen
from candidacy.odds.fit import fit
from candidacy.odds.places import DECLINES, FINALISTS, GOES_DOWN, MIXED, SIGNS, Dial, finalist_estimate, strongest_sign
from candidacy.odds.rates import ASSUMPTIONS
from candidacy.odds.rejections import best_though_rejected
from candidacy.odds.search import Search
from candidacy.odds.silence import Silence, silence
from candidacy.odds.values import Channel, Stage

SEED = 20261129
"""One seed for all odds: the same record gives the same ones."""


def chance_among_finalists(
    *,
    finalists: int | None = None,
    validity: float | None = None,
    standing: tuple[int, int] | None = None,
    declines: float | None = None,
    goes_down: float | None = None,
    signs: Collection[str] = (),
) -> Finalists:
    """Return the chance of an offer of one of so many finalists; what is left out is taken from the published ranges.

    `signs` are what was seen (`places.SIGNS`): the strongest one counts.
    `standing` is best and worst rank, 1 the best, only where something is known of it. Raises NotAFigure for numbers
    that cannot be: finalists 1 to 200, the others 0 to 1.
    """
    unknown = set(signs) - set(SIGNS)
    if unknown:
        raise NotAFigure(f"“{min(unknown)}” is no sign: use one of {', '.join(SIGNS)}.")
    if validity is not None and not 0 <= validity <= 1:
        raise NotAFigure(f"validity must lie between 0 and 1, not {validity:g}.")
    if standing and not 1 <= standing[0] <= standing[1] <= (finalists or MOST):
        raise NotAFigure(f"Nobody can stand at {standing[0]} to {standing[1]} there.")
    number, strength = _dial(finalists, FINALISTS), _dial(validity, MIXED)
    try:
        estimate = finalist_estimate(
            number, standing, strength, _dial(declines, DECLINES), _dial(goes_down, GOES_DOWN), strongest_sign(signs)
        )
        best = chance_best_is_chosen(round(number.value), strength.value)
        rejected = best_though_rejected(round(number.value), strength.value) if number.value >= 2 else None
    except ValueError as error:
        raise NotAFigure(f"{error}.") from error
    return Finalists(number.value, strength.value, standing, estimate, best, rejected)


def _dial(given: float | None, usual: Dial) -> Dial:
    """Return the figure set, or the usual one.

    Raises NotAFigure for what is no number.
    """
    if given is not None and not math.isfinite(given):
        raise NotAFigure(f"{given} is no figure to reckon with.")
    return usual if given is None else Dial.at(given)


def what_silence_means(
    *,
    stage: str,
    days: float,
    channel: str = Channel.COLD,
    country: str = "",
    assume: Mapping[str, float] | None = None,
) -> Silence:
    """Return what so many days of silence mean to people at this stage, before anything is known of one's own search.

    Raises NotAFigure for a stage, a channel or days that cannot be; NoSuchAssumption; NotACountry.
    """
    if stage not in set(Stage):
        raise NotAFigure(f"“{stage}” is no stage: use one of {', '.join(Stage)}.")
    if channel not in set(Channel):
        raise NotAFigure(f"“{channel}” is no channel: use one of {', '.join(Channel)}.")
    if not 0 <= days <= 10_000:
        raise NotAFigure(f"{days:g} is not a number of silent days.")
    for name in assume or {}:
        if name not in ASSUMPTIONS:
            raise NoSuchAssumption(f"There is no assumption called “{name}”.")
    told = dict(assume or {})
    draws = fit(Search(), SEED, country=country_code(country) or None, assumptions=told)
    return silence(draws, Stage(stage), days, channel=Channel(channel), assumptions=told)
