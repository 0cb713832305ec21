"""What could not be read, as a value: the rest of the document still counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that could not be read or trusted, said plainly, with its place.

    `code` is stable and lower_snake_case; `place` is words such as "cv.pdf, page 2".
    """

    code: str
    text: str
    place: str
