"""The wish: "what do these events mean now?"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from candidacy.app.desk.papers import Paper
from candidacy.kernel.problems import Problem
from candidacy.ledger.events import Event
from candidacy.ledger.reading import read_events
from candidacy.ledger.standing import standing
from candidacy.ledger.values import Standing


@dataclass(frozen=True, slots=True)
class StandingOfFile:
    """The standing of a file of events, the events it rests on, and what could not be read."""

    standing: Standing
    events: tuple[Event, ...]
    problems: tuple[Problem, ...]


def standing_of_file(*, events: Paper, as_of: date) -> StandingOfFile:
    """Return what the events of the file mean on that day.

    Raises BrokenEvents or NotAList for a file that holds no list of events.
    """
    read = read_events(events.data, events.name)
    return StandingOfFile(standing(read.events, as_of), read.events, read.problems)
