"""Recordings listened to by a child that can do nothing else, and that can be followed and stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from types import TracebackType
from typing import Self

from candidacy.app.fence.followed import Followed, TooQuiet
from candidacy.app.fence.sound_limits import SOUND_BYTES_LIMIT
from candidacy.app.fence.sound_values import (
    Message,
    NotHeard,
    Progress,
    Seekable,
    SoundHeard,
    Wishes,
    WordsHeard,
)
from candidacy.app.fence.sound_wire import HAND_OVER, HEAR, LAY, NONE, Done, Head, Samples, unpacked
from candidacy.app.fence.wire import WireFault
from candidacy.kernel.refusal import Refusal
from candidacy.kernel.sound_refusals import ListeningStopped, TooMuchToHear

__all__ = ["Listening", "Message", "NotHeard", "Progress", "Seekable", "SoundHeard", "Wishes", "WordsHeard"]

SOUND_CHILD, WORDS_CHILD = "candidacy.app.fence.sound_child", "candidacy.app.fence.words_child"
QUIET_S = 180.0
"""Seconds by the clock without a message; the longest wait measured is 10."""
MODEL_QUIET_S = 900.0
"""The same for a speech model, which says something each half minute of the recording, and may be a slow one."""


class Listening:
    """A recording being listened to: a child runs from the beginning to `stop()`, or the end of `with`."""

    def __init__(self, data: bytes, name: str, wishes: Wishes) -> None:
        """Start the child. Raises TooMuchToHear for a recording of more than 500 MB."""
        if len(data) > SOUND_BYTES_LIMIT:
            raise TooMuchToHear(f"{name} is larger than {SOUND_BYTES_LIMIT // 1_000_000} MB.")
        self._name = name.encode("utf-8", "replace").decode("utf-8", "replace")
        self._wishes = wishes
        self._stopped = False
        self._changing = threading.Lock()
        self._sound_came = False
        self._child = Followed(SOUND_CHILD, _asked(data, self._name, wishes), data)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def messages(self) -> Iterator[Message]:
        """Yield what is found as it is ready, once; ends early, without a word, after `stop()`.

        Raises NoSound, SoundBroken, SoundTooLong or DecoderMissing for a recording that cannot be used, TooMuchToHear for one
        that ran out of its limits, and ListeningStopped for a child that died of it. Once the sound is measured, these two
        come as NotHeard.
        """
        try:
            yield from self._heard(QUIET_S)
        except Refusal as refusal:
            if not self._sound_came:
                raise
            yield NotHeard(refusal)
        finally:
            self.stop()

    def stop(self) -> None:
        """Nothing of the child is left; may be called from any thread, and more than once."""
        with self._changing:
            self._stopped = True
            child = self._child
        child.stop()

    def _heard(self, quiet_s: float) -> Iterator[Message]:
        """Yield the messages of a child until it is done, and of the one after it."""
        for one in self._unpacked(quiet_s):
            if isinstance(one, Done):
                return
            if isinstance(one, Refusal):
                raise one
            if isinstance(one, Samples):
                if self._followed_by_model(one.data):
                    yield from self._heard(MODEL_QUIET_S)
                return
            self._sound_came = self._sound_came or isinstance(one, SoundHeard)
            yield one
        if not self._stopped:
            raise self._ended()

    def _unpacked(self, quiet_s: float) -> Iterator[Message | Refusal | Samples | Done]:
        try:
            for head, body in self._child.frames(quiet_s):
                if self._stopped:
                    return
                yield unpacked(head, body, self._name)
        except TooQuiet:
            raise TooMuchToHear(f"Listening to {self._name} takes too long.") from None
        except WireFault:
            raise ListeningStopped(f"What listens to {self._name} said something that cannot be.") from None

    def _ended(self) -> Refusal:
        if self._child.spent:
            return TooMuchToHear(f"Listening to {self._name} takes more time or memory than is allowed.")
        return ListeningStopped(f"What listens to {self._name} stopped in the middle of its work.")

    def _followed_by_model(self, samples: bytes) -> bool:
        """Start the child that hears with a model in place of the one that is done; not after `stop()`."""
        head = {"size": len(samples), "model": str(self._wishes.model.resolve()) if self._wishes.model else ""}
        self._child.stop()
        with self._changing:
            if not self._stopped:
                self._child = Followed(WORDS_CHILD, head, samples)
            return not self._stopped


def _asked(data: bytes, name: str, wishes: Wishes) -> Head:
    return {
        "size": len(data),
        "name": name,
        "question_end_s": wishes.question_end_s,
        "words": _words(wishes),
        "typed": wishes.typed,
    }


def _words(wishes: Wishes) -> str:
    if wishes.typed.strip():
        return LAY
    if wishes.hear:
        return HAND_OVER if wishes.model else HEAR
    return NONE
