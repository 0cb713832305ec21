"""Words that stand together on one row of a page, as they were drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from candidacy.fit.documents import Box

WIDE_GAP = 0.85
"""A gap this many line heights wide parts two segments: ordinary blanks are 0.2, justified ones up to 0.7."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Some words of one row; measures in points from the top left corner of the page."""

    words: str
    left: float
    top: float
    right: float
    bottom: float
    bold: bool = False
    hyphen: bool = False
    """Whether the page breaks a word after it."""

    @property
    def height(self) -> float:
        """The height of its font, from the lowest descender to the highest ascender."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """How far down the page its middle stands."""
        return (self.top + self.bottom) / 2

    def same_row(self, other: Segment) -> bool:
        """Say whether the two share half of the height of the lower one."""
        shared = min(self.bottom, other.bottom) - max(self.top, other.top)
        return shared >= 0.5 * min(self.height, other.height)


def frame(segments: Sequence[Segment]) -> Box:
    """The smallest box around them all."""
    return Box(
        min(segment.left for segment in segments),
        min(segment.top for segment in segments),
        max(segment.right for segment in segments),
        max(segment.bottom for segment in segments),
    )


def rows(segments: Sequence[Segment]) -> list[list[Segment]]:
    """The segments by rows, from the top down and from left to right."""
    found: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda one: (one.middle, one.left)):
        if found and found[-1][0].same_row(segment):
            found[-1].append(segment)
        else:
            found.append([segment])
    for row in found:
        row.sort(key=lambda one: one.left)
    return found
