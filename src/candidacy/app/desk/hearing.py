"""The wish: "listen to this recording, and write down what I said", on this machine alone.

`Listening` is the work itself, to be followed and stopped; `listened` waits for all of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from candidacy.app.fence.sounds import (
    Listening,
    NotHeard,
    Progress,
    Seekable,
    SoundHeard,
    Wishes,
    WordsHeard,
)
from candidacy.kernel.refusal import Refusal
from candidacy.kernel.sound_refusals import ListeningStopped
from candidacy.rehearse.said.values import Transcript

__all__ = [
    "Listened",
    "Listening",
    "NotHeard",
    "Progress",
    "Seekable",
    "SoundHeard",
    "Wishes",
    "WordsHeard",
    "listened",
]


@dataclass(frozen=True, slots=True)
class Listened:
    """All that was found in a recording."""

    measures: dict[str, Any]
    """As `paper.rehearsal.rehearsal_json` writes them."""
    doubt: str
    """Why the recording cannot be relied on for what was said; empty where it can."""
    words: Transcript | None
    """The words with their seconds, where they were wished and heard."""
    not_heard: Refusal | None
    """Why there are none, where they were wished."""


def listened(*, data: bytes, name: str, wishes: Wishes, told: Callable[[Progress], None]) -> Listened:
    """Return what is found in the recording; `told` hears how far the work is.

    Raises NoSound, SoundBroken, SoundTooLong, DecoderMissing, TooMuchToHear or ListeningStopped where the sound cannot be measured.
    """
    sound: SoundHeard | None = None
    words: Transcript | None = None
    refusal: Refusal | None = None
    with Listening(data, name, wishes) as listening:
        for one in listening.messages():
            if isinstance(one, Progress):
                told(one)
            elif isinstance(one, SoundHeard):
                sound = one
            elif isinstance(one, WordsHeard):
                words = Transcript(one.words, one.origin, one.doubt)
            elif isinstance(one, NotHeard):
                refusal = one.refusal
    if sound is None:
        raise ListeningStopped(f"Nothing was found in {name}.")
    return Listened(sound.measures, sound.doubt, words, refusal)
