"""What the desk makes of what is kept, to prepare with: frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from candidacy.app.kept import KeptQuestion
from candidacy.prepare.spread import Spread


@dataclass(frozen=True, slots=True)
class ExpectedQuestion:
    """A question to expect, with what the seeker noted on it."""

    number: int | None
    """Its place in the brief, from 1; None where the brief does not hold it any more."""
    text: str
    kind: str
    why: str
    noted: KeptQuestion | None = None
    title: str = ""
    """The title of the story."""

    @property
    def note(self) -> str:
        """The seeker's own words, or nothing."""
        return self.noted.note if self.noted else ""

    @property
    def story(self) -> UUID | None:
        """The story that answers it, if any."""
        return self.noted.story if self.noted else None


class PlanSource(StrEnum):
    """Where the things of a plan come from."""

    OWN = "own"
    BRIEF = "brief"


@dataclass(frozen=True, slots=True)
class Planned:
    """The things to do over the days left, and where they come from."""

    spread: Spread
    source: PlanSource
