"""What the desk hands out about the odds: how the seeker wants them, and the forecasts that were made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from candidacy.app.kept import Here, KeptCandidacy, Versioned
from candidacy.kernel.chances import Assumption, Chance, Estimate
from candidacy.odds.forecasts import Record
from candidacy.odds.luck import DatedFact, Reading
from candidacy.odds.point import Odds
from candidacy.odds.values import Seniority


@dataclass(frozen=True, slots=True)
class KeptOutlook(Versioned):
    """How the seeker wants the odds: shown or not, whose rates are nearest, and which assumptions are changed."""

    hidden: bool = False
    country: str = ""
    """ISO 3166 alpha-2, or nothing where it is not told."""
    seniority: str = ""
    changed: tuple[tuple[str, float], ...] = ()

    @property
    def nearest(self) -> tuple[str | None, Seniority | None]:
        """The country and seniority whose published rates are nearest; None where it is not told."""
        return self.country or None, Seniority(self.seniority) if self.seniority else None

    @property
    def assumptions(self) -> Mapping[str, float]:
        """The changed assumptions by their name."""
        return dict(self.changed)


@dataclass(frozen=True, slots=True)
class KeptForecast:
    """A forecast as it was made."""

    id: UUID
    candidacy: UUID
    stage: str
    made: datetime
    until: date
    own: float | None
    ours: float
    prior: float
    happened: bool | None
    """How it came out, as far as is known today."""
    void: bool = False
    """Whether nobody will ever know."""


@dataclass(frozen=True, slots=True)
class Rejection:
    """How little a no says: of so many finalists, and of any two interviewers."""

    finalists: int
    best_though_rejected: float
    taken_by_another: float
    top_quarter: float


@dataclass(frozen=True, slots=True)
class OddsHere:
    """The odds of one candidacy: hidden where the seeker wants none, none where nothing is decided any more."""

    here: Here
    hidden: bool
    odds: Odds | None = None
    finalists: Estimate | None = None
    """From the number that is interviewed, where it is noted."""
    forecast: KeptForecast | None = None
    """Of the wait that is going on."""
    asks_own: bool = False
    """Whether the seeker's own forecast is asked before ours is shown."""
    until: date | None = None
    """The last day of the forecast that may be made now."""
    best_chosen: float | None = None
    """How often the best of so many is chosen, where the number is noted."""
    rejection: Rejection | None = None
    """What a no after an interview says."""
    weight: tuple[float, float] | None = None
    """As many own outcomes weigh as much as the usual rate: least and most."""
    tone_noted: bool = False
    """Whether the warmth or the length of a talk is noted, which move nothing."""


@dataclass(frozen=True, slots=True)
class More:
    """What so many new applications a week do to the chance of a start."""

    per_week: float
    chance: Chance


@dataclass(frozen=True, slots=True)
class OutlookNow:
    """The whole search ahead, as known on a day."""

    today: date
    wanted: KeptOutlook
    flows: tuple[tuple[str, str, int], ...]
    facts: tuple[DatedFact, ...]
    weeks: int
    live: int
    start: Estimate | None = None
    """The chance to have begun a job within so many weeks; None where odds are hidden."""
    offer: Estimate | None = None
    dots: tuple[float | None, ...] = ()
    per_week: float = 0.0
    """New applications a week that the chances count on: as many as lately, or as asked."""
    settled: bool = False
    """Whether a job is formally accepted or begun, so that nobody has to go on applying."""
    more: tuple[More, ...] = ()
    needed: int | None = None
    """New applications a week for an even chance of a start in time; None where 200 do not reach it."""
    luck: Reading | None = None
    record: Record | None = None
    forecasts: tuple[tuple[KeptForecast, KeptCandidacy], ...] = ()
    assumptions: tuple[Assumption, ...] = ()

    @property
    def idle(self) -> bool:
        """Whether nothing is on its way and nothing is sent."""
        return not self.live and not self.per_week


@dataclass(frozen=True, slots=True)
class Finalists:
    """The chance of one finalist, how often the best is chosen at all, and what a no then says."""

    number: float
    validity: float
    standing: tuple[int, int] | None
    estimate: Estimate
    best_chosen: float
    best_though_rejected: float | None
