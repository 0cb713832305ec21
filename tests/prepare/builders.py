"""Builds Fit values by hand: a posting and a résumé as lines, joined by the links a test names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from candidacy.fit.documents import Document, Fact, Line, Media
from candidacy.fit.values import (
    Break,
    Claim,
    EvidenceLink,
    Finding,
    Fit,
    Kind,
    Level,
    Month,
    Note,
    NoteKind,
    Position,
    Posting,
    Requirement,
    Resume,
    Section,
    Strength,
    Support,
    Years,
)
from candidacy.kernel.quotes import Quote, Span


@dataclass(frozen=True)
class Ask:
    """A requirement of the posting, with what the documents show of it."""

    text: str
    kind: Kind = Kind.SKILL
    level: Level = Level.MUST
    support: Support = Support.NONE
    shown_by: tuple[tuple[int, Strength], ...] = ()
    closest: int | None = None
    years: Years | None = None
    years_shown: float | None = None
    missing: tuple[str, ...] = ()
    any_part: bool = False


@dataclass(frozen=True)
class Says:
    """A line of the résumé."""

    text: str
    section: Section = Section.EXPERIENCE
    position: int | None = 0
    has_number: bool = False
    has_action: bool = True


@dataclass(frozen=True)
class Job:
    """A dated entry of the résumé."""

    title: str
    employer: str
    start: tuple[int, int] | None
    end: tuple[int, int] | None
    section: Section = Section.EXPERIENCE
    year_only: bool = False


@dataclass
class _Text:
    """Lines put under one another, each with its place."""

    name: str
    lines: list[Line] = field(default_factory=list)
    text: str = ""

    def add(self, words: str) -> Quote:
        start = len(self.text)
        self.text += words + "\n"
        span = Span(start, start + len(words))
        self.lines.append(Line(span, 1))
        return Quote(words, self.name, 1, span)

    def document(self, facts: tuple[Fact, ...] = ()) -> Document:
        return Document(self.name, Media.TEXT, "0" * 64, self.text, tuple(self.lines), facts)


def fit(
    title: str = "Cook",
    employer: str = "Hill House",
    asks: Sequence[Ask] = (),
    notes: Sequence[tuple[NoteKind, str]] = (),
    says: Sequence[Says] = (),
    jobs: Sequence[Job] = (),
    gaps: Sequence[Break] = (),
    overlaps: Sequence[Break] = (),
    facts: tuple[Fact, ...] = (),
) -> Fit:
    posting_text = _Text("posting.txt")
    posting_text.add(title)
    posting_text.add(employer)
    requirements = tuple(
        Requirement(f"r{at}", posting_text.add(ask.text), ask.kind, ask.level, ask.years, any_part=ask.any_part)
        for at, ask in enumerate(asks)
    )
    stated = tuple(Note(kind, posting_text.add(text)) for kind, text in notes)
    posting = Posting(posting_text.document(facts), title, employer, requirements, stated)
    resume = _resume(says, jobs, gaps, overlaps)
    findings = tuple(_finding(ask, requirement, resume) for ask, requirement in zip(asks, requirements, strict=True))
    return Fit(posting, resume, findings, "by hand")


def _resume(says: Sequence[Says], jobs: Sequence[Job], gaps: Sequence[Break], overlaps: Sequence[Break]) -> Resume:
    text = _Text("resume.txt")
    positions = tuple(_position(job, text.add(f"{job.title}, {job.employer}")) for job in jobs)
    claims = tuple(
        Claim(
            f"c{at}",
            text.add(line.text),
            line.section,
            line.position if positions else None,
            line.has_number,
            line.has_action,
        )
        for at, line in enumerate(says)
    )
    return Resume((text.document(),), "A. Seeker", positions, claims, (), (), tuple(gaps), tuple(overlaps), 60)


def _position(job: Job, quote: Quote) -> Position:
    start = Month(*job.start) if job.start else None
    end = Month(*job.end) if job.end else None
    return Position(
        job.title, job.employer, job.section, start, end, bool(job.start and not job.end), job.year_only, quote
    )


def _finding(ask: Ask, requirement: Requirement, resume: Resume) -> Finding:
    links = tuple(
        EvidenceLink(requirement.id, f"c{at}", resume.claims[at].quote, strength, "by hand", 0.9 - 0.1 * rank)
        for rank, (at, strength) in enumerate(ask.shown_by)
    )
    closest = resume.claims[ask.closest].quote if ask.closest is not None else None
    return Finding(requirement, ask.support, links, closest, ask.missing, ask.years_shown)
