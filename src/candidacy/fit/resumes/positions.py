"""Dated entries of work and study: title, employer, from when to when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from candidacy.fit.documents import Document
from candidacy.fit.english.signals import NOT_WORK
from candidacy.fit.passages import Passage, Shape
from candidacy.fit.resumes.dates import DateRange, date_ranges
from candidacy.fit.resumes.sections import Placed
from candidacy.fit.values import Break, Month, Position, Section
from candidacy.kernel.quotes import Span

DATED_SECTIONS = frozenset({Section.EXPERIENCE, Section.VOLUNTEERING, Section.EDUCATION, Section.PROJECTS})
LONGEST_HEADER_WORDS = 26
"""A dated line longer than this is prose that mentions dates."""

_SEPARATOR = re.compile(r"\s+[-–—|·•]\s+|,\s+|\s+at\s+|\s{3,}|\t|\n|\s*[()]\s*")


@dataclass(frozen=True, slots=True)
class Entry:
    """A position and the passages that belong to its header, by their place in the list."""

    position: Position
    header: frozenset[int]
    first: int
    """Index of the first passage after which claims belong to it."""


def entries(document: Document, placed: list[Placed]) -> list[Entry]:
    """Return the dated entries in the order in which they stand."""
    found: list[Entry] = []
    for at, one in enumerate(placed):
        if one.section not in DATED_SECTIONS:
            continue
        text = document.text[one.passage.span.start : one.passage.span.end]
        ranges = date_ranges(text)
        if not ranges or (
            one.passage.shape is Shape.BULLET and not _bullets_are_entries(document, placed, one.section)
        ):
            continue
        taken = found[-1].header if found else frozenset()
        found.append(_entry(document, placed, at, ranges[0], text, taken))
    return found


def _bullets_are_entries(document: Document, placed: list[Placed], section: Section) -> bool:
    """Say whether this section lists its entries as bullets: no other line of it carries a date range."""
    return not any(
        one.section is section and one.passage.shape is not Shape.BULLET and date_ranges(one.passage.text_in(document))
        for one in placed
    )


def _entry(
    document: Document, placed: list[Placed], at: int, dates: DateRange, text: str, taken: frozenset[int]
) -> Entry:
    here = _header_words(text, dates)
    header = {at}
    first = at
    if len(here.split()) < 2 or dates.span.start <= 2:
        for neighbour in _neighbours(document, placed, at, taken):
            header.add(neighbour)
            first = min(first, neighbour)
    words = [
        here
        if index == at
        else _header_words(document.text[placed[index].passage.span.start : placed[index].passage.span.end], None)
        for index in sorted(header)
    ]
    names = _names(" \n ".join(words))
    top, bottom = placed[min(header)].passage, placed[max(header)].passage
    quote = document.quote(_quote_span(document, top, bottom), top.page)
    title, employer = (names[0] if names else ""), (names[1] if len(names) > 1 else "")
    return Entry(
        Position(title, employer, placed[at].section, dates.start, dates.end, dates.present, dates.year_only, quote),
        frozenset(header),
        first,
    )


def _quote_span(document: Document, top: Passage, bottom: Passage) -> Span:
    """Return the lines of the header; of an entry that runs on as prose, its first sentence."""
    text = document.text[top.span.start : bottom.span.end]
    if len(text.split()) <= LONGEST_HEADER_WORDS:
        return Span(top.span.start, bottom.span.end)
    end = re.search(r"[.;]\s", text)
    return Span(top.span.start, top.span.start + (end.start() if end else len(text)))


def _header_words(text: str, dates: DateRange | None) -> str:
    """Return the line without its dates, cut at its first sentence where it runs on as prose."""
    if dates is not None:
        after = text[dates.span.end :]
        cut = re.search(r"[.:]\s", after)
        text = (
            text[: dates.span.start]
            + " | "
            + (after[: cut.start()] if cut else after if len(after.split()) < 14 else "")
        )
    return text.strip(" |,;:()–—-*_\n")


def _neighbours(document: Document, placed: list[Placed], at: int, taken: frozenset[int]) -> list[int]:
    """Return the short lines next to a bare line of dates that name the job and the employer."""
    above = [index for index in (at - 1, at - 2) if index >= 0]
    found: list[int] = []
    for index in above:
        if index in taken or not _names_a_job(document, placed[index], placed[at].section):
            break
        found.append(index)
    if found:
        return found
    below: list[int] = []
    for index in (at + 1, at + 2):
        if index >= len(placed) or not _names_a_job(document, placed[index], placed[at].section):
            break
        below.append(index)
    return below


def _names_a_job(document: Document, one: Placed, section: Section) -> bool:
    text = one.passage.text_in(document)
    opens_section = one.heading and one.topic == ""
    return (
        one.section is section and not opens_section and one.passage.shape is not Shape.BULLET
        and len(text.split()) <= 16 and not text.endswith((".", "!")) and not date_ranges(text)
    )  # fmt: skip


def _names(header: str) -> list[str]:
    return [piece.strip(" *_,.|") for piece in _SEPARATOR.split(header) if len(piece.strip(" *_,.|")) > 1]


def is_work(position: Position) -> bool:
    """Say whether the entry is paid work rather than study, voluntary work or a break."""
    return position.section is Section.EXPERIENCE and not NOT_WORK.search(f"{position.title} {position.employer}")


def month_range(position: Position, today: Month) -> range:
    """Return the months of the position by index, both ends included; empty without a start."""
    if position.start is None:
        return range(0)
    end = today if position.present else position.end or position.start
    return range(position.start.index, max(end.index, position.start.index) + 1)


def months_worked(positions: list[Position], today: Month) -> int:
    """Return the months in these positions, those that overlap counted once."""
    months: set[int] = set()
    for position in positions:
        months.update(month_range(position, today))
    return len(months)


def breaks(positions: tuple[Position, ...], today: Month) -> tuple[tuple[Break, ...], tuple[Break, ...]]:
    """Return the gaps of three months and more between jobs, and the overlaps of two and more."""
    dated = sorted(
        (
            (month_range(position, today), index)
            for index, position in enumerate(positions)
            if is_work(position) and position.start
        ),
        key=lambda pair: (pair[0].start, pair[1]),
    )
    gaps: list[Break] = []
    overlaps: list[Break] = []
    for (before, left), (after, right) in pairwise(dated):
        slack = 11 if positions[left].year_only or positions[right].year_only else 0
        idle = after.start - before.stop
        if idle >= 3 + slack:
            gaps.append(Break(idle, _month(before.stop), _month(after.start - 1), left, right))
        shared = min(before.stop, after.stop) - after.start
        if shared >= 2 + slack:
            overlaps.append(Break(shared, _month(after.start), _month(after.start + shared - 1), left, right))
    return tuple(gaps), tuple(overlaps)


def _month(index: int) -> Month:
    return Month(index // 12, index % 12 + 1)
