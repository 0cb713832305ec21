"""The values of the room: what the seeker chooses, and the frozen course that comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from candidacy.prepare.values import Ask, Question, QuestionKind

FEWEST_QUESTIONS, MOST_QUESTIONS = 1, 12
SHORTEST_ANSWER_S, LONGEST_ANSWER_S = 20.0, 600.0
LONGEST_THINKING_S = 300.0


class Style(StrEnum):
    """How one is interviewed."""

    ALONE = "alone"
    PANEL = "panel"
    PHONE = "phone"


class Role(StrEnum):
    """Who asks: no names, for nobody real is meant."""

    LEAD = "the head of the team"
    COLLEAGUE = "a colleague-to-be"
    PERSONNEL = "somebody from personnel"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the seeker wishes for: which questions, how asked, and how much time.

    Raises ValueError for numbers outside the bounds of this module.
    """

    style: Style = Style.ALONE
    count: int = 5
    """Questions, 1 to 12; fewer are asked where fewer are known."""
    kinds: tuple[QuestionKind, ...] = ()
    """Only these kinds, in turn; empty for a good mix."""
    chosen: tuple[Question, ...] = ()
    """These questions and no others, in this order, each once; `count` and `kinds` are then left out of account."""
    own_asks: tuple[str, ...] = ()
    """The seeker's own questions to the employer; those on pay and preferences wait for an offer."""
    pressed: bool = False
    thinking_s: float | None = None
    """Seconds to think before each answer; None for 30, or 10 under pressure."""
    answer_s: float | None = None
    """Seconds there are for an answer; None for no limit, or 90 under pressure."""

    def __post_init__(self) -> None:
        if not FEWEST_QUESTIONS <= self.count <= MOST_QUESTIONS or len(self.chosen) > MOST_QUESTIONS:
            raise ValueError(f"An interview has {FEWEST_QUESTIONS} to {MOST_QUESTIONS} questions")
        if self.thinking_s is not None and not 0 <= self.thinking_s <= LONGEST_THINKING_S:
            raise ValueError(f"Thinking takes 0 to {LONGEST_THINKING_S:.0f} seconds")
        if self.answer_s is not None and not SHORTEST_ANSWER_S <= self.answer_s <= LONGEST_ANSWER_S:
            raise ValueError(f"An answer takes {SHORTEST_ANSWER_S:.0f} to {LONGEST_ANSWER_S:.0f} seconds")


@dataclass(frozen=True, slots=True)
class Line:
    """Words said by one of the interviewers, as they are spoken and shown."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class Interruption:
    """A kind sentence that comes in the middle of an answer, and the second of the answer at which it comes."""

    at_s: float
    line: Line


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing is said after the answer for so many seconds; `caption` is what the page says meanwhile."""

    lasts_s: float
    caption: str


@dataclass(frozen=True, slots=True)
class Pressure:
    """What presses at one question: the limit always, and at most one of the three others."""

    limit_s: float
    interruption: Interruption | None = None
    silence: Silence | None = None
    hard: Line | None = None
    """A hard question to go on with, for when the words of the answer are not known; else `next_follow_up` has a better one."""


class StepKind(StrEnum):
    """The parts of an interview."""

    GREETING = "greeting"
    QUESTION = "question"
    YOUR_QUESTIONS = "your_questions"
    FAREWELL = "farewell"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what is said by whom, and for a question how long there is and what presses. It can be left at once."""

    kind: StepKind
    lines: tuple[Line, ...]
    """Everything said at this step, in order; at a question the last line is the question itself."""
    question: Question | None = None
    number: int = 0
    """Which question it is, from 1; 0 where it is none."""
    thinking_s: float = 0.0
    answer_s: float | None = None
    """Seconds for the answer; None without a limit."""
    pressure: Pressure | None = None
    """None where nothing presses, and always where no pressure was chosen."""
    asks: tuple[Ask, ...] = ()
    """What the seeker may ask, where it is their turn."""

    @property
    def role(self) -> Role:
        """Who speaks last, and so listens to the answer."""
        return self.lines[-1].role

    @property
    def text(self) -> str:
        """All that is said at this step as one text."""
        return " ".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Interview:
    """The whole course: a greeting, the questions, the seeker's turn to ask, and a farewell that promises nothing."""

    style: Style
    pressed: bool
    steps: tuple[Step, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions, in the order in which they are asked."""
        return tuple(step.question for step in self.steps if step.question is not None)

    @property
    def roles(self) -> tuple[Role, ...]:
        """Those who speak, each once, in the order in which they are heard first."""
        return tuple(dict.fromkeys(line.role for step in self.steps for line in step.lines))
