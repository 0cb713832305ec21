"""The values of the room: a posting, a résumé, and what joins them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from candidacy.fit.documents import Document
from candidacy.kernel.problems import Problem
from candidacy.kernel.quotes import Quote


class Kind(StrEnum):
    """What sort of thing a requirement asks for."""

    SKILL = "skill"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    LICENCE = "licence"
    SOFT = "soft"
    LANGUAGE = "language"
    AVAILABILITY = "availability"
    CULTURE = "culture"
    DUTY = "duty"


class Level(StrEnum):
    """How firmly the posting asks for it."""

    MUST = "must"
    NICE = "nice"
    UNCLEAR = "unclear"


class Support(StrEnum):
    """How well the documents show it."""

    STRONG = "strong"
    WEAK = "weak"
    NONE = "none"


class Strength(StrEnum):
    """The ladder of evidence, best first: what kind of line shows the thing."""

    RESULT = "result"
    """Named in something the seeker did, with a number or an outcome."""
    DONE = "done"
    """Named in something the seeker did, in a dated job."""
    HELD = "held"
    """A degree, licence, language or period of work that is stated as held."""
    PROJECT = "project"
    """Named in a project, voluntary work or training."""
    LISTED = "listed"
    """Named in a list of skills or a summary only."""
    RELATED = "related"
    """Something of the same family is named."""
    SIMILAR = "similar"
    """The words are close; a person has to judge."""


class Section(StrEnum):
    """The part of a résumé a line stands in."""

    CONTACT = "contact"
    SUMMARY = "summary"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    SKILLS = "skills"
    LICENCES = "licences"
    LANGUAGES = "languages"
    PROJECTS = "projects"
    VOLUNTEERING = "volunteering"
    AWARDS = "awards"
    INTERESTS = "interests"
    REFERENCES = "references"
    LETTER = "letter"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Years:
    """A length of experience asked for; `counts` says what the years are years of."""

    low: float
    high: float | None
    counts: str


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing the posting asks for, in its own words."""

    id: str
    quote: Quote
    kind: Kind
    level: Level
    years: Years | None = None
    heading: str = ""
    """The heading it stands under, as written."""
    parts: tuple[str, ...] = ()
    """The things it lists, when it lists several ("Word, Excel and Outlook")."""
    any_part: bool = False
    """True when one of the parts is enough ("Sage or Xero", "such as")."""


class NoteKind(StrEnum):
    """What a posting says beside what it asks for."""

    PAY = "pay"
    BENEFIT = "benefit"
    ABOUT = "about"
    CULTURE = "culture"
    TEAM = "team"
    PLACE = "place"
    HOURS = "hours"
    CONTRACT = "contract"
    FUTURE = "future"
    PROCESS = "process"
    """How to apply, when it closes, how the choice is made."""
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class Note:
    """A statement of the posting that is not a requirement."""

    kind: NoteKind
    quote: Quote


@dataclass(frozen=True, slots=True)
class Posting:
    """The employer's text, read."""

    document: Document
    title: str
    employer: str
    """Empty where the posting does not say."""
    requirements: tuple[Requirement, ...]
    notes: tuple[Note, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month; `month` is 1 to 12."""

    year: int
    month: int

    @property
    def index(self) -> int:
        """Months since the year 0, so that two months can be subtracted."""
        return self.year * 12 + self.month - 1


@dataclass(frozen=True, slots=True)
class Position:
    """A dated entry of work, study or voluntary work."""

    title: str
    employer: str
    section: Section
    start: Month | None
    end: Month | None
    """The last month; None with `present` while it goes on, None without where no date is given."""
    present: bool
    year_only: bool
    """True where only years are given, so that lengths are uncertain by up to a year."""
    quote: Quote


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing a document says of the seeker."""

    id: str
    quote: Quote
    section: Section
    position: int | None
    """Index of the position it stands under in `Resume.positions`, or None."""
    has_number: bool
    """It states an amount, share or count (dates do not count)."""
    has_action: bool
    """It starts with, or turns on, a verb of doing."""


@dataclass(frozen=True, slots=True)
class Break:
    """A stretch of months between dated jobs, or in which two of them overlap."""

    months: int
    start: Month
    end: Month
    before: int
    after: int
    """Indexes in `Resume.positions` of the jobs on either side."""


@dataclass(frozen=True, slots=True)
class Resume:
    """The seeker's documents, read: one résumé and any letters."""

    documents: tuple[Document, ...]
    name: str
    positions: tuple[Position, ...]
    claims: tuple[Claim, ...]
    skills: tuple[Quote, ...]
    education: tuple[Quote, ...]
    gaps: tuple[Break, ...]
    overlaps: tuple[Break, ...]
    months_worked: int
    """Months in paid work, overlapping jobs counted once."""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceLink:
    """A line of the documents that shows a requirement, with how strongly and why."""

    requirement: str
    claim: str
    quote: Quote
    strength: Strength
    reason: str
    score: float
    """Between 0 and 1, for ranking only; never shown as a grade of the seeker."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the documents show of one requirement, best evidence first."""

    requirement: Requirement
    support: Support
    evidence: tuple[EvidenceLink, ...]
    closest: Quote | None
    """The nearest line where nothing was good enough to count."""
    missing: tuple[str, ...] = ()
    """The parts of the requirement that no line names."""
    years_shown: float | None = None
    """Years that the dates add up to, where the requirement asks for years."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A posting and a seeker's documents, held against each other."""

    posting: Posting
    resume: Resume
    findings: tuple[Finding, ...]
    matcher: str
    """Which matcher computed it, such as "names-2 words-1"."""
