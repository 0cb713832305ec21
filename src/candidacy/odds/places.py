"""A finalist's chance as it is said: with its range, where the dials come from, and what is only assumed."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import product

from candidacy.kernel.chances import Assumption, Chance, Estimate, Source
from candidacy.odds.finalists import chance_in_ranks, chance_standing_unknown
from candidacy.odds.rates import sources as of
from candidacy.odds.rates.assumptions import NOTHING_CHANGED


@dataclass(frozen=True, slots=True)
class Dial:
    """A figure the seeker may turn, with the range it may lie in and what it rests on."""

    value: float
    low: float
    high: float
    source: Source | None = None
    why: str = ""

    def __post_init__(self) -> None:
        if not self.low <= self.value <= self.high:
            raise ValueError(f"Not a figure with its range: {self.low}, {self.value}, {self.high}")

    @classmethod
    def at(cls, value: float) -> Dial:
        """A dial that the seeker has set: it has no range of its own."""
        return cls(value, value, value, why="set by you")


UNSTRUCTURED = Dial(0.19, 0.10, 0.34, of.SACKETT, "a free talk; at most .34 (Conway, Jako and Goodman 1995)")
MIXED = Dial(0.30, 0.10, 0.50, None, "between the two; also what .42 is worth among finalists who are already alike")
STRUCTURED = Dial(
    0.42, 0.23, 0.67, of.SACKETT, "the same questions and marks for all; at most .67 (Conway and others 1995)"
)
VALIDITY = {"unstructured": UNSTRUCTURED, "mixed": MIXED, "structured": STRUCTURED}
"""How much the final decision has to do with who would do the job best, by the kind of interview."""

DECLINES = Dial(0.20, 0.08, 0.31, of.ACCEPTED, "8 to 31 of 100 offers are declined, by country and year")
GOES_DOWN = Dial(
    0.60, 0.20, 1.0, None, "no published figure: that the next on the list is asked when somebody declines"
)
FINALISTS = Dial(3, 2, 5, None, "3 to 4 people are interviewed in the last round for each one hired")

UNITS = {"finalists": "people", "sign": "odds ratio"}

NO_SIGN = Dial(1.0, 1.0, 1.0, None, "nothing is known of the standing")
SIGNS: Mapping[str, Dial] = {
    "references_asked": Dial(
        1.5, 1.0, 3.0, None, "no published figure: they ask for references of those they may want"
    ),
    "met_the_next_level": Dial(1.3, 1.0, 2.0, None, "no published figure: time of a higher level goes to few"),
}
"""Odds ratios of signs that the employer leans to this finalist; each may mean nothing, so each begins at 1."""


def strongest_sign(seen: Collection[str], own: Mapping[str, float] = NOTHING_CHANGED) -> Dial:
    """Return the one sign of those seen that says most: signs go together, so they are not multiplied.

    `own` holds the seeker's odds ratios by name. KeyError for a sign that is none.
    """
    dials = [Dial.at(own[name]) if name in own else SIGNS[name] for name in sorted(seen)]
    return max(dials, key=lambda dial: dial.value, default=NO_SIGN)


def told_top_two(finalists: Dial) -> Dial:
    """Return two finalists, and up to as many as there were before: such words are not always meant."""
    return Dial(min(2, finalists.value), min(2, finalists.low), finalists.high, None, "told to be among the last two")


def finalist_estimate(
    finalists: Dial,
    ranks: tuple[int, int] | None = None,
    validity: Dial = MIXED,
    declines: Dial = DECLINES,
    goes_down: Dial = GOES_DOWN,
    sign: Dial = NO_SIGN,
) -> Estimate:
    """Return the chance of an offer of one finalist, the runner-up's call counted in.

    `ranks` (best, worst) only where something is known of the standing, else None: nobody is the favourite then.
    `sign` multiplies the odds (`strongest_sign`).
    The range takes each dial at both of its ends, so it is rather too wide than too narrow.
    ValueError where a dial or a rank is outside what `chances_by_rank` takes.
    """
    middle = _leaning(
        _chance(round(finalists.value), ranks, validity.value, declines.value * goes_down.value), sign.value
    )
    even = [
        _chance(round(number), place, strength, gone * asked)
        for number, place, strength, gone, asked in product(
            _ends(finalists), _places(ranks), _ends(validity), _ends(declines), _ends(goes_down)
        )
    ]
    ends = [_leaning(chance, ratio) for chance in even for ratio in _ends(sign)]
    dials = (finalists, *((validity,) if ranks else ()), declines, goes_down)
    sources = tuple(dial.source for dial in dials if dial.source)
    chance = Chance(middle, min(middle, *ends), max(middle, *ends))
    return Estimate(chance, 0, sources, tuple(_assumed(finalists, ranks, validity, declines, goes_down, sign)))


def _leaning(chance: float, ratio: float) -> float:
    if not 0 < ratio < math.inf:
        raise ValueError(f"Not an odds ratio: {ratio}")
    return chance * ratio / (1 - chance + chance * ratio)


def _chance(finalists: int, ranks: tuple[int, int] | None, validity: float, goes_on: float) -> float:
    if ranks is None:
        return chance_standing_unknown(finalists, goes_on)
    best, worst = min(ranks[0], finalists), min(ranks[1], finalists)
    return chance_in_ranks(finalists, validity, (best, worst) if ranks[1] <= finalists else (best, finalists), goes_on)


def _ends(dial: Dial) -> tuple[float, ...]:
    return tuple(dict.fromkeys((dial.low, dial.high)))


def _places(ranks: tuple[int, int] | None) -> tuple[tuple[int, int] | None, ...]:
    return tuple(dict.fromkeys((rank, rank) for rank in ranks)) if ranks else (None,)


def _assumed(
    finalists: Dial, ranks: tuple[int, int] | None, validity: Dial, declines: Dial, goes_down: Dial, sign: Dial
) -> list[Assumption]:
    named = {"finalists": finalists, "declines": declines, "goes_down": goes_down}
    if ranks:
        named["validity"] = validity
    if sign is not NO_SIGN:
        named["sign"] = sign
    return [
        Assumption(name, dial.value, UNITS.get(name, "share"), dial.why)
        for name, dial in named.items()
        if dial.source is None
    ]
