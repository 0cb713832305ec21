"""Who of the last few is chosen, when the choice is a noisy reading of who would do the job best.

Merit and the employer's judgement are standard normal with correlation r, the validity of the choice; the employer takes
the finalist judged highest (theory: Yang 1977, Ann. Stat. 5:996-1002). Equations: docs/rooms/odds-search.md.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from scipy import special

from candidacy.odds.binomial import chance_of_count

Floats = NDArray[np.float64]

MOST = 200
"""So many finalists the quadrature is tested for."""

REACH, STEP = 9.0, 0.08
"""The trapezoid rule is exact to rounding for such smooth, bell-shaped integrands; the tests hold it to 1e-8."""

NOTHING = 1e-30
"""A chance below this is none: far under the 1e-8 that is promised, and powers of far less lose their digits."""


def chances_by_rank(finalists: int, validity: float, goes_on: float = 0.0) -> Floats:
    """Return the chance of an offer for the best, the second best … of the finalists.

    `finalists` is 1 to 200, `validity` -1 to 1. `goes_on` (0 to 1) is the chance that an offer that was made is declined and
    the next on the list is asked; 0 means only the first choice counts, and then the answers sum to one.
    Absolute error below 1e-8. ValueError for anything outside these ranges.
    """
    check_finalists(finalists)
    check_share(validity, "validity", low=-1.0)
    check_share(goes_on, "goes_on")
    if validity < 0:
        return chances_by_rank(finalists, -validity, goes_on)[::-1]
    places = np.arange(finalists)
    if validity == 0 or finalists == 1:
        return np.full(finalists, float(np.mean(_power(goes_on, places))))
    if validity == 1:
        return _power(goes_on, places)
    return _by_quadrature(finalists, validity, goes_on)


def chance_best_is_chosen(finalists: int, validity: float) -> float:
    """Return how often the finalist who would do the job best is the first choice; arguments as `chances_by_rank`."""
    return float(chances_by_rank(finalists, validity)[0])


def chance_in_ranks(finalists: int, validity: float, ranks: tuple[int, int], goes_on: float = 0.0) -> float:
    """Return the chance of somebody who may stand at any rank from `ranks[0]` (1 is the best) to `ranks[1]`, all alike.

    ValueError unless 1 <= ranks[0] <= ranks[1] <= finalists.
    """
    best, worst = ranks
    if not 1 <= best <= worst <= finalists:
        raise ValueError(f"Not ranks among {finalists} finalists: {best} to {worst}")
    return float(chances_by_rank(finalists, validity, goes_on)[best - 1 : worst].mean())


def chance_standing_unknown(finalists: int, goes_on: float = 0.0) -> float:
    """Return (1/N) Σ_{j<N} goes_on^j: nobody is the favourite, and runner-up calls are counted in."""
    check_finalists(finalists)
    check_share(goes_on, "goes_on")
    return float(np.mean(_power(goes_on, np.arange(finalists))))


def restricted_validity(validity: float, spread: float) -> float:
    """Return r u / √(1 - r² + r² u²): what is left of a validity among people who were already picked to be alike.

    `spread` is u, the standard deviation of the finalists over that of all applicants, above 0 and at most 1.
    """
    check_share(validity, "validity", low=-1.0)
    if not 0 < spread <= 1:
        raise ValueError(f"Not a spread of finalists over applicants: {spread}")
    return validity * spread / math.sqrt(1 - validity**2 + (validity * spread) ** 2)


def check_finalists(finalists: int) -> None:
    """Raise ValueError unless there are 1 to 200 finalists."""
    if not 1 <= finalists <= MOST:
        raise ValueError(f"Between 1 and {MOST} finalists can be reckoned with, not {finalists}")


def check_share(value: float, name: str, low: float = 0.0) -> None:
    """Raise ValueError unless `value` lies in `low` to 1; not a number lies nowhere."""
    if not low <= value <= 1:
        raise ValueError(f"{name} must lie between {low:g} and 1, not {value}")


def _power(base: float, places: NDArray[np.int_]) -> Floats:
    return np.power(np.float64(base), places)


def _by_quadrature(finalists: int, validity: float, goes_on: float) -> Floats:
    """Sum over the employer's judgement x of one finalist and z, what of the merit x does not tell (t = r x + s z).

    Of the others each stands above in merit with chance `above`; `weight` is what each leaves of the offer.
    """
    grid = np.arange(-REACH, REACH, STEP) + STEP / 2
    x, z = grid[:, None], grid[None, :]
    both_below, t_below, x_below = _below(x, z, validity)
    above = (x_below - both_below) + goes_on * (1 - x_below - t_below + both_below)
    weight = x_below + goes_on * (1 - x_below)
    above = np.clip(above / np.maximum(weight, np.finfo(float).tiny), 0, 1)
    above = np.where(above < NOTHING, 0.0, above)
    mass = STEP**2 * _density(x) * _density(z) * np.power(weight, finalists - 1)
    keep = mass > mass.max() * 1e-18
    at, mass = above[keep], mass[keep]
    return np.array([finalists * (mass @ chance_of_count(k, finalists - 1, at)) for k in range(finalists)])


def _below(x: Floats, z: Floats, validity: float) -> tuple[Floats, Floats, Floats]:
    """Return Φ2(t, x; r), Φ(t), Φ(x) at t = r x + s z by Owen's T.

    The slopes (x - r t)/s and (t - r x)/s are written out as s x - r z and z, so that nothing cancels as r nears 1.
    """
    s = math.sqrt((1 - validity) * (1 + validity))
    t = validity * x + s * z
    t = np.where(t == 0, np.finfo(float).tiny, t)
    t_below, x_below = special.ndtr(t), special.ndtr(x)
    apart = np.where((t < 0) != (x < 0), 0.5, 0.0)
    wedges = special.owens_t(t, (s * x - validity * z) / t) + special.owens_t(x, z / x)
    return 0.5 * (t_below + x_below) - wedges - apart, t_below, x_below


def _density(at: Floats) -> Floats:
    return np.exp(-0.5 * at**2) / math.sqrt(2 * math.pi)
