"""The values of the room: what the events together mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from candidacy.ledger.events import Event


class Stage(StrEnum):
    """Where the employer's process stands."""

    NOTHING = "nothing_recorded"
    NOTED = "noted"
    APPLIED = "applied"
    SCREENING = "screening"
    INTERVIEW = "interview"
    CHECKS = "checks"
    OFFER = "offer"
    ACCEPTED = "accepted"
    STARTED = "started"
    ENDED = "ended"


class MilestoneName(StrEnum):
    """The five things that must be so before a job is the seeker's."""

    OFFER_IN_WRITING = "offer_in_writing"
    NEGOTIATED = "negotiated"
    FORMALLY_ACCEPTED = "formally_accepted"
    START_DATE_RECEIVED = "start_date_received"
    FIRST_DAY_BEGUN = "first_day_begun"


@dataclass(frozen=True, slots=True)
class Milestone:
    """One of the five: met by an event, or missing and what would meet it."""

    name: MilestoneName
    event: Event | None
    needs: str
    """What would meet it; empty when it is met."""

    @property
    def met(self) -> bool:
        """Whether an event meets it."""
        return self.event is not None


class ContingencyState(StrEnum):
    """How a condition stands."""

    OPEN = "open"
    CLEARED = "cleared"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Contingency:
    """A condition on an offer, or a check that is under way."""

    name: str
    who: str
    """Who clears it; empty where that is not recorded."""
    due: date | None
    state: ContingencyState
    event: Event
    """The event that says how it stands."""
    added: Event
    is_check: bool


@dataclass(frozen=True, slots=True)
class Source:
    """Where a number or an advice comes from."""

    name: str
    year: int | None
    address: str


@dataclass(frozen=True, slots=True)
class Usual:
    """How long something usually takes, by whose count."""

    text: str
    low_days: float
    high_days: float
    of: str
    """Who was counted."""
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Next:
    """What usually comes next."""

    text: str
    usual: Usual | None
    """None where nobody has published how long it takes."""
    waiting_days: int | None
    """Days since the last news."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Something known to lie ahead, or due today."""

    text: str
    day: date
    event: Event


@dataclass(frozen=True, slots=True)
class Parked:
    """Out of sight until a day, or until news where no day is known."""

    until: date | None
    """The day it comes back by itself: the one the seeker named, or a day that matters before it."""
    event: Event
    back_for: str = ""
    """What matters on that day, such as "the interview"; empty where it is only the day the seeker named."""


@dataclass(frozen=True, slots=True)
class GateItem:
    """One thing that must be so in writing before giving notice elsewhere."""

    code: str
    text: str
    ticked: bool
    why_not: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Caution:
    """Something in the record that contradicts itself or wants a look; it blocks nothing."""

    code: str
    text: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What the events together mean on one day."""

    today: date
    stage: Stage
    round: int | None
    """The interview round, counted from 1 through all lives of the candidacy, once there is one."""
    it_is: str
    it_is_not: str
    milestones: tuple[Milestone, ...]
    contingencies: tuple[Contingency, ...]
    parked: Parked | None
    plans: tuple[Plan, ...]
    unrecorded: tuple[Event, ...]
    """What arranged the talks whose time is over and of which it is not on record whether they were held, the first call among them."""
    next: Next
    gate: tuple[GateItem, ...]
    yours: bool
    open: bool
    ended_by: Event | None
    """The event that ended it, while it is ended."""
    keep_applying: bool
    warnings: tuple[Caution, ...]

    @property
    def may_resign(self) -> bool:
        """Whether everything is ticked that must be so before giving notice elsewhere."""
        return all(item.ticked for item in self.gate)

    @property
    def open_contingencies(self) -> tuple[Contingency, ...]:
        """The conditions that are not cleared."""
        return tuple(one for one in self.contingencies if one.state is not ContingencyState.CLEARED)

    def met(self, name: MilestoneName) -> bool:
        """Say whether the milestone holds."""
        return any(one.met for one in self.milestones if one.name is name)
