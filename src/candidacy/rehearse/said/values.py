"""The values of the room: the words of an answer, and places in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from candidacy.kernel.quotes import Span


class Origin(StrEnum):
    """Where the words come from."""

    TYPED = "typed"
    """Written or corrected by the seeker."""
    RECOGNISED = "recognised"
    """Heard by a program."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as said, marks included ("Monday,"), with the seconds of the recording where it begins and ends."""

    text: str
    start_s: float | None = None
    end_s: float | None = None

    def __post_init__(self) -> None:
        if not self.text or any(sign.isspace() for sign in self.text):
            raise ValueError(f"not one word: {self.text!r}")
        if self.start_s is not None and self.end_s is not None and self.end_s < self.start_s:
            raise ValueError(f"{self.text!r} ends before it begins")


@dataclass(frozen=True, slots=True)
class Transcript:
    """The words of one answer in order."""

    words: tuple[Word, ...]
    origin: Origin = Origin.TYPED
    doubt: str = ""
    """Why the words may be wrong ("the recording is noisy"); empty where they can be relied on."""

    @property
    def text(self) -> str:
        """The words with one blank between them; every place in the answer is a place in this text."""
        return " ".join(word.text for word in self.words)

    @property
    def timed(self) -> bool:
        """Whether there are words and each has its seconds."""
        return bool(self.words) and all(word.start_s is not None and word.end_s is not None for word in self.words)

    @property
    def length_s(self) -> float | None:
        """Seconds from the beginning of the first word to the end of the last; None without times."""
        first, last = (self.words[0], self.words[-1]) if self.words else (None, None)
        if first is None or last is None or first.start_s is None or last.end_s is None or not self.timed:
            return None
        return last.end_s - first.start_s


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the answer, exactly, with where they stand."""

    text: str
    span: Span
    """Their place in `Transcript.text`."""
    word: int
    """Index of the first of them."""
    at_s: float | None
    """The second at which they begin; None without times."""


def typed(text: str, doubt: str = "") -> Transcript:
    """Return a text that the seeker wrote as a transcript without times; an empty text has no words."""
    return Transcript(tuple(Word(word) for word in text.split()), Origin.TYPED, doubt)
