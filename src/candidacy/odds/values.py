"""The values of the room: stages as waits for an answer, channels, priors, and draws from what is believed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from scipy import special

from candidacy.kernel.chances import USUAL_LEVEL, Assumption, Chance, Source

Array = npt.NDArray[np.float64]
ADVANCE, TOLD_NO, NEVER = 0, 1, 2
"""Places of the three outcomes in the last axis of every array of shares."""


class Stage(StrEnum):
    """A wait for the employer's answer, named after what was done last; to advance is to reach what comes after it."""

    APPLICATION = "application"
    SCREEN = "screen"
    INTERVIEW = "interview"
    """The first interview: whether more rounds follow is open."""
    FINAL = "final"
    """The second interview or a later one."""
    VERBAL_OFFER = "verbal_offer"
    WRITTEN_OFFER = "written_offer"
    """To advance from here is to begin the first day."""


class Channel(StrEnum):
    """How the application reached the employer."""

    COLD = "cold"
    """By a job board, or not known: the rate of applications at large."""
    CAREERS_PAGE = "careers_page"
    REFERRED = "referred"
    ACQUAINTANCE = "acquaintance"
    """Referred by somebody who hardly knows the seeker."""
    AGENCY = "agency"
    SOURCED = "sourced"
    """The employer wrote first."""


class Sector(StrEnum):
    """The trades whose usual pace somebody has counted."""

    GOVERNMENT = "government"
    HOSPITALITY = "hospitality"
    UNIVERSITY = "university"
    POLICE = "police"


class Seniority(StrEnum):
    """How far along in working life, as far as published rates tell people apart."""

    GRADUATE = "graduate"
    EXPERIENCED = "experienced"


class Tag(StrEnum):
    """How a figure is known; the letters of research/science.md."""

    SEEN = "V"
    REPORTED = "V2"
    COMPUTED = "C"
    ASSUMED = "A"


@dataclass(frozen=True, slots=True)
class Prior:
    """What is believed of a chance before any own outcome: Beta(a, b), both above 0, and what it rests on."""

    a: float
    b: float
    sources: tuple[Source, ...] = ()
    assumptions: tuple[Assumption, ...] = ()

    @property
    def mean(self) -> float:
        """The expected chance, 0 to 1."""
        return self.a / self.strength

    @property
    def strength(self) -> float:
        """As many own outcomes weigh as much as the prior does."""
        return self.a + self.b

    def chance(self, level: float = USUAL_LEVEL) -> Chance:
        """Return the median with the range between equal tails."""
        low, median, high = (
            float(one) for one in special.betaincinv(self.a, self.b, [(1 - level) / 2, 0.5, (1 + level) / 2])
        )
        return Chance(median, low, high, level)


@dataclass(frozen=True, slots=True)
class Usual:
    """What is expected of one wait: shares of the three outcomes and how long the two answers take.

    `shares` are advance, told no, never (they add up to 1); `medians` are days until advance and until a no;
    `spreads` are the standard deviations σ' of the logarithm of these days, the employer's unknown pace included.
    """

    shares: tuple[float, float, float]
    medians: tuple[float, float]
    spreads: tuple[float, float]


@dataclass(frozen=True, slots=True, eq=False)
class StageDraws:
    """Equally likely draws of what one stage is like, all of one joint posterior.

    `shares` has shape (draws, 3): advance, told no, never, of an application that came in cold; rows add up to 1.
    `medians` has shape (draws, 2): days until advance, until a no, in a sector of usual pace.
    `spreads` has shape (2,): σ' of the logarithm of these days. The arrays are read-only.
    """

    shares: Array
    medians: Array
    spreads: Array
    own_outcomes: int
    """Resolved outcomes of the seeker that moved these draws."""
    own_open: int
    """Open waits that moved them by their silence."""
    tail: float
    """Pareto k of the importance weights: above 0.7 the draws are not to be trusted (Vehtari et al. 2024)."""
    effective: float
    """How many independent draws these are worth."""


@dataclass(frozen=True, slots=True, eq=False)
class Draws:
    """The joint posterior of a search, every stage with the same number of draws; stages are independent."""

    stages: Mapping[Stage, StageDraws]
    channels: Mapping[Channel, tuple[float, float]]
    """Odds ratios at the application against cold: to advance, and to be told no where it does not advance."""
    sources: tuple[Source, ...]
    assumptions: tuple[Assumption, ...]

    @property
    def count(self) -> int:
        """How many draws there are of each stage."""
        return len(next(iter(self.stages.values())).shares)

    def shares(self, stage: Stage, channel: Channel = Channel.COLD) -> Array:
        """Return the shares of shape (draws, 3) of advance, told no, never; the channel counts at the application only."""
        return self.through(channel, stage, self.stages[stage].shares)

    def through(self, channel: Channel, stage: Stage, cold: Array) -> Array:
        """Return shares (…, 3) of cold applications as they are through the channel."""
        return shifted(cold, *self.channels[channel]) if stage is Stage.APPLICATION else cold


def shifted(shares: Array, advance: float, told: float) -> Array:
    """Return shares (…, 3) with the odds of advance, and of a no among the rest, multiplied; rows still add up to 1."""
    up = shares[..., ADVANCE] * advance / (1 - shares[..., ADVANCE] + shares[..., ADVANCE] * advance)
    told_no = shares[..., TOLD_NO] * told / (shares[..., TOLD_NO] * told + shares[..., NEVER])
    return np.stack([up, (1 - up) * told_no, (1 - up) * (1 - told_no)], axis=-1)
