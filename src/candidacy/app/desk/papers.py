"""What is handed in over the desk."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paper:
    """A document as it was handed in: its name, its bytes, and whether its text was pasted rather than a file given."""

    name: str
    data: bytes
    pasted: bool = False
