"""What a table says: a candidacy a row, with what happened in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from candidacy.kernel.problems import Problem
from candidacy.ledger.events import When
from candidacy.ledger.kinds import What


class DateOrder(StrEnum):
    """What comes first in a day such as 3/12/2026."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


@dataclass(frozen=True, slots=True)
class Happened:
    """An event that a row tells of."""

    what: What
    when: When
    day: date | None = None
    """The day it speaks of."""
    text: str = ""


@dataclass(frozen=True, slots=True)
class NotedRow:
    """A candidacy that a row tells of."""

    line: int
    title: str
    employer: str
    place: str
    link: str
    note: str
    events: tuple[Happened, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows that could be read, which column was taken for what, and what could not be read."""

    rows: tuple[NotedRow, ...]
    columns: dict[str, str]
    problems: tuple[Problem, ...]
