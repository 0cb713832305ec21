"""What several debriefs teach together: the same advice to oneself, the same question; each time quoted with its day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from candidacy.followup.debrief.likeness import alike, same_question
from candidacy.followup.debrief.values import Debrief, Reflection
from candidacy.ledger.days import counted, said
from candidacy.prepare.values import QuestionKind
from candidacy.rehearse.said.answering import kind_of

LEAST_OF_A_LESSON = 0.5


class Bearing(StrEnum):
    """Whether something is to be done again or otherwise."""

    KEEP = "keep"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Said:
    """A reflection in the seeker's own words, with where and when it was written."""

    reflection: Reflection
    debrief: str
    """Id of the debrief."""
    candidacy: str
    name: str
    round: int
    day: date

    @property
    def advice(self) -> str:
        """What to do next time; what it was about where that was left open."""
        return self.reflection.next_time or self.reflection.what


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the seeker told themselves once or more often; the newest wording speaks for all."""

    bearing: Bearing
    quotes: tuple[Said, ...]
    """Each time it was said, the oldest first."""

    @property
    def text(self) -> str:
        """The advice in its newest wording."""
        return self.quotes[-1].advice

    @property
    def times(self) -> int:
        """In how many debriefs it was said."""
        return len({one.debrief for one in self.quotes})

    @property
    def recurring(self) -> bool:
        """Whether it was said after more than one interview."""
        return self.times > 1

    @property
    def kinds(self) -> tuple[QuestionKind, ...]:
        """The kinds of questions it was about, each once."""
        return tuple(dict.fromkeys(kind_of(one) for one in self.questions))

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions it was about, each once."""
        return tuple(dict.fromkeys(one.reflection.question for one in self.quotes if one.reflection.question))

    @property
    def when(self) -> str:
        """How often and when it was said, in words."""
        days = ", ".join(dict.fromkeys(said(one.day) for one in self.quotes))
        return (
            f"After {counted(self.times, 'interview')}: {days}."
            if self.recurring
            else f"After the interview of {days}."
        )


@dataclass(frozen=True, slots=True)
class Reminder:
    """A lesson that bears on a question, and why it is shown there."""

    lesson: Lesson
    why: str


@dataclass(frozen=True, slots=True)
class Before:
    """A time when the same was asked, and how the answer went in the seeker's words."""

    asked: str
    went: str
    name: str
    day: date


def lessons(debriefs: Sequence[Debrief]) -> tuple[Lesson, ...]:
    """Return what the debriefs teach, what came up most often first, then the newest.

    What is to be kept and what is to be changed stay apart. Read from the oldest on, each reflection joins the lesson to at least
    half of which it is alike, by its advice or its question; the order in which they are given makes no difference.
    """
    gathered = [
        Lesson(bearing, tuple(group))
        for bearing, read in ((Bearing.CHANGE, _better), (Bearing.KEEP, _well))
        for group in _together(sorted(_said(debriefs, read), key=_place))
    ]
    return tuple(sorted(gathered, key=lambda one: (-one.times, -one.quotes[-1].day.toordinal(), one.text)))


def lessons_for(question: str, gathered: Sequence[Lesson], kind: QuestionKind | None = None) -> tuple[Reminder, ...]:
    """Return which of the gathered lessons bear on a question to come: those on the same question first, then those on its kind.

    `kind` is told by the question's words where it is not given. A lesson on no question bears on none.
    """
    asked = kind or kind_of(question)
    near = [one for one in gathered if any(same_question(question, other) for other in one.questions)]
    like = [one for one in gathered if one not in near and asked in one.kinds]
    return (
        *(Reminder(one, f"You were asked this before. {one.when}") for one in near),
        *(Reminder(one, f"You told yourself this about a question of the same kind. {one.when}") for one in like),
    )


def asked_before(question: str, debriefs: Sequence[Debrief]) -> tuple[Before, ...]:
    """Return when the same was asked before and how it went, the newest first."""
    found = [
        Before(one.text, one.went, debrief.name, debrief.held)
        for debrief in debriefs
        for one in debrief.asked
        if same_question(question, one.text)
    ]
    return tuple(sorted(found, key=lambda one: (-one.day.toordinal(), one.name, one.asked)))


def _better(debrief: Debrief) -> Sequence[Reflection]:
    return debrief.better


def _well(debrief: Debrief) -> Sequence[Reflection]:
    return debrief.well


def _said(debriefs: Sequence[Debrief], read: Callable[[Debrief], Sequence[Reflection]]) -> Iterator[Said]:
    for one in debriefs:
        for each in read(one):
            if (each.next_time or each.what).strip():
                yield Said(each, one.id, one.candidacy, one.name, one.round, one.held)


def _place(one: Said) -> tuple[date, int, str, str, str]:
    return one.day, one.round, one.debrief, one.advice, one.reflection.what


def _together(several: Sequence[Said]) -> list[list[Said]]:
    """Put each to the lesson most of which it is alike; to half of it at least, so that chains of likeness do not make one of all."""
    groups: list[list[Said]] = []
    for one in several:
        shares = [sum(_one_lesson(one, other) for other in group) / len(group) for group in groups]
        best = max(range(len(groups)), key=shares.__getitem__, default=None)
        if best is not None and shares[best] >= LEAST_OF_A_LESSON:
            groups[best].append(one)
        else:
            groups.append([one])
    return groups


def _one_lesson(one: Said, other: Said) -> bool:
    if alike(one.advice, other.advice):
        return True
    asked, before = one.reflection.question, other.reflection.question
    return bool(asked and before) and same_question(asked, before)
