"""The values that come of debriefs: what is kept of one, the interview it is about, and what it tells the pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from candidacy.app.kept import KeptAsk, KeptCandidacy, Versioned
from candidacy.followup.debrief.scoring import PredictionScore, prediction_score
from candidacy.followup.debrief.values import (
    Asked,
    Debrief,
    Impressions,
    Learned,
    Met,
    NextStep,
    OwnForecast,
    Part,
    Promise,
    Reflection,
)
from candidacy.followup.talks import is_over
from candidacy.ledger.events import Event

Written = Mapping[str, Sequence[str]]
"""What stands in a form, field by field."""
SINGLE = frozenset({Part.FORECAST, Part.NOTES})
"""Parts that hold one value; the others hold several."""
HOLDS: dict[Part, type[Any]] = {
    Part.ASKED: Asked, Part.WELL: Reflection, Part.BETTER: Reflection, Part.LEARNED: Learned, Part.PEOPLE: Met,
    Part.PROMISES: Promise, Part.NEXT_STEPS: NextStep, Part.FORECAST: OwnForecast, Part.NOTES: Impressions,
}  # fmt: skip
"""What each part holds; facts about what felt wrong are plain words."""


@dataclass(frozen=True, slots=True)
class KeptDebrief(Versioned):
    """A debrief as it is written, whether it is finished, and what was predicted when it was begun."""

    told: Debrief
    made: datetime
    finished: datetime | None
    expected: tuple[str, ...]
    """The questions to expect, as they were when the debrief was begun: a later brief changes no score."""

    @property
    def id(self) -> UUID:
        """The id of its row."""
        return UUID(self.told.id)

    @property
    def candidacy(self) -> UUID:
        """The candidacy it is of."""
        return UUID(self.told.candidacy)

    @property
    def score(self) -> PredictionScore | None:
        """How well the questions were predicted; None where nothing was asked, or nothing was predicted."""
        if not self.told.asked or not self.expected:
            return None
        return prediction_score(self.told.asked, self.expected)

    def part(self, part: Part, asks: Sequence[KeptAsk] = ()) -> PartSeen:
        """Return the part as a form shows it."""
        return PartSeen(part, values_in(self.told, part), tuple(asks))


@dataclass(frozen=True, slots=True)
class PartSeen(Versioned):
    """One part of a debrief as a form was filled in on it."""

    part: Part
    values: tuple[Any, ...]
    asks: tuple[KeptAsk, ...] = ()
    """The seeker's own questions, where the part takes their answers."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A part as it is being written, before it is saved."""

    part: Part
    written: Written

    filled_on: str
    """The version of the part that the form was opened on."""
    at: datetime


@dataclass(frozen=True, slots=True)
class Interview:
    """A round that was arranged or held, with the event that says most of it."""

    round: int
    """From 1; 0 for a first call."""
    day: date
    begins: datetime | None
    minutes: int
    held: bool
    """Whether it is on record that it was held."""
    event: Event

    @property
    def ends(self) -> datetime | None:
        """When it is over, where its time is known."""
        return self.begins + timedelta(minutes=self.minutes) if self.begins else None

    def is_over(self, now: datetime) -> bool:
        """Say whether it was held, or its time has passed."""
        return is_over(self, now.date(), now)


@dataclass(frozen=True, slots=True)
class DueDebrief:
    """An interview that is over and whose debrief is not finished."""

    candidacy: KeptCandidacy
    interview: Interview
    begun: bool


@dataclass(frozen=True, slots=True)
class ToRecord:
    """What a finished debrief can add to the record, each only where it is not there yet."""

    held: date | None = None
    promised: date | None = None
    people: tuple[str, ...] = ()
    """Names met that are not among the candidacy's people."""
    facts: tuple[str, ...] = ()
    forecast: int | None = None
    """The seeker's own, of twenty, while ours has not been shown."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to add."""
        return not (self.held or self.promised or self.people or self.facts) and self.forecast is None


@dataclass(frozen=True, slots=True)
class FinishedDebrief:
    """A debrief that was finished, and what was recorded with it."""

    debrief: KeptDebrief
    events: tuple[UUID, ...]
    forecast: UUID | None = None
    """The forecast that was frozen with it, by its id: ours can be seen beside it."""


@dataclass(frozen=True, slots=True)
class Predicted:
    """One debriefed round: how well its questions were predicted, and how well all so far were."""

    debrief: KeptDebrief
    score: PredictionScore
    so_far: PredictionScore


def values_in(told: Debrief, part: Part) -> tuple[Any, ...]:
    """Return what the part holds, one value or several."""
    if part is Part.NOTES:
        return (told.impressions,) if told.impressions else ()
    if part is Part.FORECAST:
        return (told.forecast,) if told.forecast else ()
    found: tuple[Any, ...] = getattr(told, part.value)
    return found
