"""What is handed in over the desk."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paper:
    """A document as it was handed in: its name and its bytes."""

    name: str
    data: bytes
