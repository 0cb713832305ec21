"""What is wished of a recording, and what the fenced child says of it, one message after the other."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from candidacy.kernel.refusal import Refusal
from candidacy.rehearse.said.values import Origin, Word

SOUND, WORDS = "sound", "words"
"""The two parts of the work: measuring the sound, and hearing the words or laying them along it."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is to be done with a recording beside measuring its sound."""

    question_end_s: float = 0.0
    """Seconds from the first sample to the end of the question, where the answer may begin."""
    hear: bool = True
    """Whether the words are to be written down; without it, and without `typed`, no words are looked for."""
    typed: str = ""
    """The words as the seeker wrote or corrected them, to be laid along the recording in place of hearing them."""
    model: Path | None = None
    """The directory of a faster-whisper model to hear with; None for the small recogniser."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a part of the work is."""

    part: str
    """`SOUND` or `WORDS`."""
    share: float
    """From 0 to 1, never less than before for the same part."""


@dataclass(frozen=True, slots=True)
class SoundHeard:
    """The measures of the sound, as `paper.rehearsal.rehearsal_json` writes them."""

    measures: dict[str, Any]
    peaks: tuple[float, ...]
    """For a waveform: the largest absolute sample, 0 to 1, of each of at most 600 equal parts of the recording."""
    doubt: str
    """Why the recording cannot be relied on for what was said; empty where it can."""


@dataclass(frozen=True, slots=True)
class Seekable:
    """The same packets in a file that players can seek in."""

    data: bytes
    mime: str


@dataclass(frozen=True, slots=True)
class WordsHeard:
    """The words, each with its seconds, and likely ums between them where they were looked for."""

    words: tuple[Word, ...]
    origin: Origin
    doubt: str
    """Why the words may be wrong; empty where they can be relied on."""


@dataclass(frozen=True, slots=True)
class NotHeard:
    """Why there are no words; what was measured in the sound holds all the same."""

    refusal: Refusal


Message: TypeAlias = Progress | SoundHeard | Seekable | WordsHeard | NotHeard
