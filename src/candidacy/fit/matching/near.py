"""How near the lines of a résumé are to a requirement in meaning."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from candidacy.fit.meaning import Encoder, Vector, nearness
from candidacy.fit.values import Requirement, Resume

USUAL_MEAN, USUAL_SPREAD, USUAL_LINES = 0.15, 0.15, 6
"""A short résumé is judged as if it held so many more lines of the usual nearness; measured on the dev half of the gold set."""


@dataclass(frozen=True, slots=True)
class Near:
    """For each line, in order: the cosines to one requirement, and how they stand among each other."""

    to_line: tuple[float, ...]
    part_to_line: tuple[float, ...]
    """To the nearest of the listed parts; 0 where there are none."""
    to_entry: tuple[float, ...]
    """From the requirement to the heading of the job the line stands under; 0 where there is none."""
    among: tuple[float, ...]
    """In standard deviations from the mean of the lines."""
    to_best: tuple[float, ...]
    """Less the mean of the two nearest lines."""
    model: Near | None = None
    """The same by the seeker's own model, where there is one."""


@dataclass(frozen=True, slots=True)
class Meanings:
    """The vectors of a résumé and of all that is asked of it."""

    encoder: Encoder
    lines: tuple[Vector, ...]
    entries: tuple[Vector | None, ...]
    """For each line, that of the heading of its job."""
    texts: dict[str, Vector]
    model: Meanings | None = None
    """The same by the seeker's own model, where there is one."""

    def near(self, requirement: Requirement) -> Near:
        """Return how near each line is to the requirement."""
        asked = self.texts[requirement.quote.text]
        parts = [self.texts[part] for part in requirement.parts]
        to_line = [nearness(asked, line) for line in self.lines]
        mean, spread = _usual(to_line)
        top = fmean(sorted(to_line)[-2:]) if to_line else 0.0
        return Near(
            tuple(to_line),
            tuple(max((nearness(part, line) for part in parts), default=0.0) for line in self.lines),
            tuple(nearness(asked, entry) if entry else 0.0 for entry in self.entries),
            tuple((one - mean) / spread for one in to_line),
            tuple(one - top for one in to_line),
            self.model.near(requirement) if self.model else None,
        )


def _usual(cosines: Sequence[float]) -> tuple[float, float]:
    """Return the mean and the standard deviation of the cosines, drawn to the usual ones when there are few."""
    count = len(cosines) + USUAL_LINES
    mean = (sum(cosines) + USUAL_LINES * USUAL_MEAN) / count
    squares = sum((one - mean) ** 2 for one in cosines) + USUAL_LINES * USUAL_SPREAD**2
    return mean, math.sqrt(squares / count)


def meanings_of(
    requirements: Sequence[Requirement], resume: Resume, encoder: Encoder, model: Encoder | None = None
) -> Meanings:
    """Return the vectors of the lines, the headings of their jobs, the requirements and their parts; a model's beside them."""
    asked = list(dict.fromkeys(text for one in requirements for text in (one.quote.text, *one.parts)))
    lines = [claim.quote.text for claim in resume.claims]
    headings = [position.quote.text for position in resume.positions]
    vectors = encoder.encode([*asked, *lines, *headings])
    entries = vectors[len(asked) + len(lines) :]
    return Meanings(
        encoder, tuple(vectors[len(asked) : len(asked) + len(lines)]),
        tuple(entries[claim.position] if claim.position is not None else None for claim in resume.claims),
        dict(zip(asked, vectors, strict=False)),
        meanings_of(requirements, resume, model) if model else None,
    )  # fmt: skip
