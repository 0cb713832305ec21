"""How the measures went over the seeker's own takes, as small pictures."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.app.desk.reviewing import progress_over
from candidacy.app.web.frame.pictures import Shown, shown
from candidacy.app.web.frame.visit import Visit
from candidacy.drawing.small import small
from candidacy.rehearse.said.progress import Series

FEWEST = 2
"""One take is no progress yet."""


@dataclass(frozen=True, slots=True)
class SeriesShown:
    """One measure over the takes."""

    name: str
    unit: str
    reads: str
    picture: Shown


@dataclass(frozen=True, slots=True)
class ProgressShown:
    """The measures over the newest takes."""

    count: int
    series: tuple[SeriesShown, ...]


def progress_shown(visit: Visit) -> ProgressShown | None:
    """Return the pictures, or None while there are too few takes for any."""
    takes, series = progress_over(seeker=visit.seeker, now=visit.now)
    if len(takes) < FEWEST:
        return None
    measured = [one for one in series if sum(point.value is not None for point in one.points) >= FEWEST]
    return ProgressShown(len(takes), tuple(map(_shown, measured)))


def _shown(one: Series) -> SeriesShown:
    values = [point.value for point in one.points]
    said = f"{one.name} over {len(values)} takes, oldest first, {one.unit}. {one.reads}"
    return SeriesShown(
        one.name, one.unit, one.reads, shown(small(values, one.median, one.unit, one.name.capitalize(), said))
    )
