"""What every refusal is."""

from __future__ import annotations

from typing import ClassVar


class Refusal(Exception):
    """The wish cannot be met; `sentence` says why and `next_step` what helps."""

    code: ClassVar[str] = "refused"
    next_step: ClassVar[str] = "Check what you gave and try again."

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def __str__(self) -> str:
        return f"{self.sentence} {self.next_step}"
