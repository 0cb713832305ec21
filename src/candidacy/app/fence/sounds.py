"""Recordings listened to by a child that can do nothing else, and that can be followed and stopped."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import Self

from candidacy.app.fence.sound_values import (
    Message,
    NotHeard,
    Progress,
    Seekable,
    SoundHeard,
    Wishes,
    WordsHeard,
)

__all__ = ["Listening", "Message", "NotHeard", "Progress", "Seekable", "SoundHeard", "Wishes", "WordsHeard"]


class Listening:
    """A recording being listened to: the child runs from the beginning to `stop()`, or the end of `with`."""

    def __init__(self, data: bytes, name: str, wishes: Wishes) -> None:
        self._data, self._name, self._wishes = data, name, wishes

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def messages(self) -> Iterator[Message]:
        """Yield what is found as it is ready; ends early, without a word, after `stop()`.

        Raises NoSound, SoundBroken, SoundTooLong or DecoderMissing for a recording that cannot be used, FileTooLarge, and
        TooMuchToRead for one that ran out of its limits.
        """
        raise NotImplementedError

    def stop(self) -> None:
        """Nothing of the child is left; may be called from any thread, and more than once."""
