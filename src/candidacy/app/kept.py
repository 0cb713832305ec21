"""What the desk hands out of the store, and what papers are made of: frozen values."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from candidacy.followup.agenda import Agenda
from candidacy.followup.talks import RecordedTalk
from candidacy.kernel.problems import Problem
from candidacy.ledger.events import Event
from candidacy.ledger.values import Standing


class Versioned:
    """What a form may be filled in on."""

    __slots__ = ()

    @property
    def version(self) -> str:
        """The digest of all it says: another one when it was changed."""
        return hashlib.sha256(repr(self.as_versioned()).encode()).hexdigest()

    def as_versioned(self) -> object:
        """Return what another version would say otherwise."""
        return self


class PaperKind(StrEnum):
    """What a document is."""

    RESUME = "resume"
    LETTER = "letter"
    POSTING = "posting"
    OFFER = "offer"
    OTHER = "other"


class Role(StrEnum):
    """What a person is in a candidacy."""

    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    MANAGER = "manager"
    REFEREE = "referee"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class KeptCandidacy(Versioned):
    """A candidacy as it was noted."""

    id: UUID
    number: int
    employer_id: UUID
    employer: str
    title: str
    place: str
    link: str
    note: str
    applicants: int | None
    interviewed: int | None
    made: datetime

    @property
    def name(self) -> str:
        """The job and the employer in a few words."""
        return f"{self.title}, {self.employer}"


@dataclass(frozen=True, slots=True)
class Here:
    """A candidacy with its events and what they mean on a day."""

    candidacy: KeptCandidacy
    events: tuple[Event, ...]
    standing: Standing


@dataclass(frozen=True, slots=True)
class Glance:
    """A candidacy with what its events mean on a day, without the events."""

    candidacy: KeptCandidacy
    standing: Standing
    news: date | None
    """The day of its latest news; of what lies ahead, none is news yet."""
    talks: tuple[RecordedTalk, ...] = ()
    back: Event | None = None
    """The news that brought it back by itself, after it was parked."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """The event that was recorded, and where its candidacy stands now."""

    event: UUID
    here: Here

    @property
    def kept(self) -> Event:
        """The event as it is on record."""
        return next(one for one in self.here.events if one.id == str(self.event))


@dataclass(frozen=True, slots=True)
class Today:
    """What to do today, and the candidacies it speaks of."""

    agenda: Agenda
    candidacies: dict[str, KeptCandidacy]


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """A document with the candidacies it is in play in."""

    id: UUID
    name: str
    kind: PaperKind
    sha256: str
    size: int
    made: datetime
    candidacies: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class KeptPosting(Versioned):
    """The employer's text for a candidacy."""

    id: UUID
    candidacy: UUID
    document: UUID
    name: str
    sha256: str
    title: str
    employer: str
    made: datetime


@dataclass(frozen=True, slots=True)
class Part:
    """A person's part in a candidacy; the days are a referee's."""

    candidacy: UUID
    asked: date | None
    agreed: date | None
    briefed: date | None
    contacted: date | None
    outcome: str


@dataclass(frozen=True, slots=True)
class KeptPerson(Versioned):
    """Someone in one or more candidacies."""

    id: UUID
    name: str
    role: Role
    mail: str
    phone: str
    notes: str
    parts: tuple[Part, ...]

    def within(self, candidacy: UUID) -> KeptPerson:
        """Return the person with their part in that candidacy alone."""
        return replace(self, parts=tuple(part for part in self.parts if part.candidacy == candidacy))


@dataclass(frozen=True, slots=True)
class KeptStory(Versioned):
    """A story: situation, task, action, result, and what was learned."""

    id: UUID
    title: str
    situation: str
    task: str
    action: str
    result: str
    learned: str
    competencies: tuple[str, ...]

    @property
    def lacks(self) -> tuple[str, ...]:
        """The parts that are still empty."""
        return tuple(part for part in ("situation", "task", "action", "result") if not getattr(self, part))


@dataclass(frozen=True, slots=True)
class StoryBefore:
    """What a story said until it was told anew."""

    until: datetime
    title: str
    situation: str
    task: str
    action: str
    result: str
    learned: str


@dataclass(frozen=True, slots=True)
class KeptAsk(Versioned):
    """A question of the seeker's to the employer."""

    id: UUID
    candidacy: UUID
    text: str
    group: str
    overrule: str
    answer: str


@dataclass(frozen=True, slots=True)
class KeptQuestion(Versioned):
    """The seeker's note on a question to expect."""

    id: UUID
    candidacy: UUID
    question: str
    note: str
    story: UUID | None


@dataclass(frozen=True, slots=True)
class KeptFact(Versioned):
    """Something found out about an employer, with where and when."""

    id: UUID
    employer: UUID
    topic: str
    text: str
    source: str
    seen: date


@dataclass(frozen=True, slots=True)
class KeptPlanItem(Versioned):
    """One thing to do for a candidacy."""

    id: UUID
    candidacy: UUID
    text: str
    day: date | None
    minutes: int | None
    done: date | None


class How(StrEnum):
    """What a change did to its chief row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class KeptChange:
    """What was saved last, and can be taken back or put back."""

    id: UUID
    wish: str
    what: str
    """The table of its chief row, such as person or planitem."""
    how: How
    name: str
    candidacy: UUID | None
    at: datetime
    taken_back: bool


@dataclass(frozen=True, slots=True)
class TakenIn:
    """How many candidacies are new, how many rows were known, which column was taken for what, what was not read."""

    new: int
    known: int
    columns: dict[str, str]
    problems: tuple[Problem, ...]
