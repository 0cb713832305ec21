"""What the desk hands out of rehearsals: frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from candidacy.app.kept import Versioned
from candidacy.rehearse.said.values import Origin, Transcript, Word


class TakeState(StrEnum):
    """How far a take has come."""

    RECORDING = "recording"
    WAITING = "waiting"
    """Kept whole; nobody has listened to it yet."""
    LISTENING = "listening"
    READY = "ready"
    STOPPED = "stopped"
    """The seeker stopped the listening; what was found by then stays."""


@dataclass(frozen=True, slots=True)
class KeptPractice(Versioned):
    """How the seeker wants to practise."""

    keep_days: int | None
    """Days after which the sound of a take goes; None keeps it."""
    delivery: bool
    hear: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that was asked: a step of the course, or a follow-up to it."""

    step: int
    text: str
    why: str = ""
    """What a follow-up is after; empty for the question itself."""

    @property
    def follow_up(self) -> bool:
        """Whether it takes up the answer before it."""
        return bool(self.why)


class HowFar(NamedTuple):
    """How far the listening to a take is."""

    words: bool
    """Whether the words are being written down; else the sound is being measured."""
    share: float


class Said(NamedTuple):
    """Words of one of the interviewers."""

    role: str
    text: str


@dataclass(frozen=True, slots=True)
class KeptStep:
    """One step of the course, as it was made."""

    lines: tuple[Said, ...]
    """Everything said at it; the last is the question itself."""
    kind: str
    """The kind of question; empty where it is the seeker's turn to ask."""
    requirement: str
    number: int
    thinking_s: float
    answer_s: float | None
    interruption: tuple[float, Said] | None = None
    """The second of the answer, and what is said then."""
    silence: tuple[float, str] | None = None
    """How many seconds nobody says anything, and what the page says meanwhile."""
    hard: str = ""
    asks: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The question itself."""
        return self.lines[-1].text


@dataclass(frozen=True, slots=True)
class KeptRehearsal:
    """One mock interview."""

    id: UUID
    candidacy: UUID | None
    style: str
    pressure: bool
    steps: tuple[KeptStep, ...]
    """The questions and the seeker's turn to ask, in order; the first begins with the greeting."""
    farewell: tuple[Said, ...]
    asked: tuple[Asked, ...]
    made: datetime
    left: datetime | None

    @property
    def place(self) -> int:
        """The place of what is asked now."""
        return len(self.asked) - 1

    @property
    def now(self) -> Asked:
        """What is asked now."""
        return self.asked[-1]

    @property
    def step(self) -> KeptStep:
        """The step of what is asked now."""
        return self.steps[self.now.step]

    @property
    def is_last(self) -> bool:
        """Whether no other step comes after this one."""
        return self.now.step == len(self.steps) - 1


@dataclass(frozen=True, slots=True)
class KeptTake(Versioned):
    """One answer in a mock interview, or one part of a debrief that was spoken."""

    id: UUID
    rehearsal: UUID | None
    """None for what was spoken in a debrief."""
    place: int
    question: str
    state: TakeState
    media: str
    sha256: str
    size: int
    cut: bool
    sound: Mapping[str, Any] | None
    peaks: tuple[float, ...]
    transcript: Transcript | None
    fault: str
    sound_gone: datetime | None
    made: datetime
    debrief: UUID | None = None
    part: str = ""

    @property
    def version(self) -> str:
        """The digest of its words alone: what listening finds meanwhile is no change of theirs."""
        return WordsOf(self.transcript.text if self.transcript else "").version

    @property
    def spoken(self) -> bool:
        """Whether it was recorded, not typed."""
        return bool(self.media)

    @property
    def length_s(self) -> float | None:
        """Seconds of its recording, where they are known."""
        return float(self.sound["duration_s"]) if self.sound else None


@dataclass(frozen=True, slots=True)
class WordsOf(Versioned):
    """The words of a take, as a form may be filled in on them."""

    text: str


def transcript_kept(words: list[dict[str, Any]], origin: str, doubt: str) -> Transcript | None:
    """Return the transcript that the rows say; None where there are no words."""
    if not words:
        return None
    return Transcript(tuple(Word(one["text"], one["start_s"], one["end_s"]) for one in words), Origin(origin), doubt)
