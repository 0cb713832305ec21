"""Progress over one's own takes, for a terminal, for scripts, and as small pictures; never beside anybody else's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from candidacy.app.paper.rehearsed.words_json import Json
from candidacy.app.paper.terminal import DIM, Sheet
from candidacy.drawing.picture import Picture
from candidacy.drawing.small import shown, small
from candidacy.rehearse.said.progress import Series

UNMEASURED = "not measured"


def progress_json(series: Sequence[Series]) -> list[Json]:
    """Return the series as values that JSON can hold; a take that was not measured is null."""
    return [
        {
            "name": one.name,
            "unit": one.unit,
            "points": [{"take": point.take, "value": point.value} for point in one.points],
            "median": one.median,
            "reads": one.reads,
        }
        for one in series
    ]


def progress_text(series: Sequence[Series], width: int = 80, colour: bool = False) -> str:
    """Return the series as lines no wider than `width`: the values from the first take to the last, and one's own median."""
    sheet = Sheet(width, colour)
    sheet.heading("Over your own takes, the oldest first")
    for one in measured(series):
        sheet.write(progress_words(one))
        sheet.write(one.reads, indent=2, style=DIM)
    return str(sheet)


def measured(series: Sequence[Series]) -> Iterator[Series]:
    """Yield the series in which at least one take was measured."""
    return (one for one in series if one.median is not None)


def progress_words(one: Series) -> str:
    """Return a series in a sentence, as every face says it."""
    values = ", ".join("–" if point.value is None else shown(point.value) for point in one.points)
    middle = f" Your median is {shown(one.median)}." if one.median is not None else ""
    return f"{_named(one)}: {values}.{middle}"


def _named(one: Series) -> str:
    return f"{one.name[:1].upper()}{one.name[1:]} ({one.unit})"


def progress_picture(one: Series) -> Picture:
    """Return the small picture of a series with its table. ValueError for a series without a take."""
    return small(
        [point.value for point in one.points], one.median, one.unit, _named(one), f"{progress_words(one)} {one.reads}"
    )
