"""What a debrief is made of. All of it is in the seeker's own words; none of it grades anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from candidacy.followup.debrief.promised import news_day
from candidacy.prepare.values import AskGroup

TWENTY = 20


class Part(StrEnum):
    """The parts of a debrief, in the order in which they are asked for."""

    ASKED = "asked"
    WELL = "well"
    BETTER = "better"
    LEARNED = "learned"
    PEOPLE = "people"
    PROMISES = "promises"
    NEXT_STEPS = "next_steps"
    FORECAST = "forecast"
    FELT_WRONG = "felt_wrong"
    NOTES = "notes"


class Side(StrEnum):
    """Who promised something."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was really asked, and how the answer went."""

    text: str
    went: str = ""
    """How the answer went, in the seeker's words."""
    foreseen: tuple[str, ...] | None = None
    """Which of the predicted questions it was, by the seeker's word; empty: none of them. None leaves it to `match_asked`."""


@dataclass(frozen=True, slots=True)
class Reflection:
    """Something that went well or could be better, why, and what to do next time."""

    what: str
    why: str = ""
    next_time: str = ""
    question: str = ""
    """The question it was about, where it was about one."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What the seeker asked and what was answered, in one of the four groups."""

    group: AskGroup
    ask: str
    """Empty where they told it by themselves."""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody the seeker spoke with; the name as it is spelled there."""

    name: str
    role: str = ""
    note: str = ""
    """What was talked about with them, or what to remember."""


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that one side will do, and by when where a day was named."""

    side: Side
    text: str
    day: date | None = None
    kept: date | None = None
    """The day it was done; None while it is open."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """What happens next by their word, and by what day: from then on silence counts."""

    text: str
    by: date | None = None


@dataclass(frozen=True, slots=True)
class OwnForecast:
    """What the seeker expects, said before ours is shown: so many of twenty people like them would go on."""

    of_twenty: int | None = None
    words: str = ""

    def __post_init__(self) -> None:
        if self.of_twenty is not None and not 0 <= self.of_twenty <= TWENTY:
            raise ValueError(f"Not so many of twenty: {self.of_twenty}")


@dataclass(frozen=True, slots=True)
class Impressions:
    """How warm and how long it was. Kept, since it is worth remembering; no number of ours is moved by it."""

    warmth: str = ""
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Debrief:
    """The review of one interview round. Every part may be empty: what is skipped is no gap."""

    id: str
    candidacy: str
    name: str
    """The job and the employer in a few words."""
    round: int
    held: date
    asked: tuple[Asked, ...] = ()
    well: tuple[Reflection, ...] = ()
    better: tuple[Reflection, ...] = ()
    learned: tuple[Learned, ...] = ()
    people: tuple[Met, ...] = ()
    promises: tuple[Promise, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    forecast: OwnForecast | None = None
    felt_wrong: tuple[str, ...] = ()
    """Facts about anything that felt wrong: what was said or done, by whom, with whom there."""
    impressions: Impressions | None = None
    skipped: frozenset[Part] = frozenset()
    """Parts that the seeker chose to leave out."""

    @property
    def promised_day(self) -> date | None:
        """The last day by which they said there would be news, as `promised.news_day` has it."""
        theirs = [(one.text, one.day) for one in self.promises if one.side is Side.THEIRS and one.kept is None]
        return news_day(theirs, [(one.text, one.by) for one in self.next_steps])

    @property
    def unanswered(self) -> tuple[Part, ...]:
        """The parts neither filled in nor skipped: where to go on."""
        return tuple(part for part in Part if part not in self.skipped and not _filled(self, part))


def _filled(debrief: Debrief, part: Part) -> bool:
    if part is Part.NOTES:
        return debrief.impressions is not None
    return bool(getattr(debrief, part.value))
