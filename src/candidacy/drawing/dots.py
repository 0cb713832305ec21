"""Chances and days as dots: so many of twenty or fifty, and fifty equally likely days in heaps."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from candidacy.drawing.picture import Picture, framed, number

GAP, RADIUS, IN_A_ROW = 20, 7, 10
COLUMNS, SMALL, STEP = 24, 5, 12
LABEL = 20
ABREAST = 6
"""So many dots of those that never come stand side by side, so that their heap is not a tower."""


def chance_dots(filled: int, low: int, high: int, of: int, title: str, said: str) -> Picture:
    """Return `of` dots (1 to 100), the first `filled` of them full, those between `low` and `high` marked as unsure.

    `title` and `said` name the people meant. ValueError unless 0 <= low <= filled <= high <= of.
    """
    if not (0 <= low <= filled <= high <= of and 1 <= of <= 100):
        raise ValueError(f"Not dots: {low}, {filled}, {high} of {of}")
    rows = math.ceil(of / IN_A_ROW)
    marks = "".join(_dot(at, filled, low, high) for at in range(of))
    table = (("at least", str(low)), ("about", str(filled)), ("at most", str(high)), ("of", str(of)))
    svg = framed("dots", (min(of, IN_A_ROW) * GAP, rows * GAP), title, said, marks)
    return Picture(svg, ("", "people"), table)


def _dot(at: int, filled: int, low: int, high: int) -> str:
    row, column = divmod(at, IN_A_ROW)
    kind = ("dot on" if at < filled else "dot") + (" may" if low <= at < high else "")
    return f'<circle class="{kind}" cx="{column * GAP + GAP // 2}" cy="{row * GAP + GAP // 2}" r="{RADIUS}"/>'


def day_dots(
    days: Sequence[float | None],
    ticks: Sequence[tuple[float, str]],
    never: str,
    title: str,
    said: str,
    until: float = math.inf,
) -> Picture:
    """Return equally likely days as dots in heaps, each dot one; None goes to the heap named `never` at the right.

    So do days after `until`, where the picture ends. `ticks` are days with the words to write below them. ValueError for no days, and for days below 0 or not finite.
    """
    known = [day for day in days if day is not None and not day > until]
    if not days or not until > 0 or not all(0 <= day < math.inf for day in days if day is not None):
        raise ValueError("Dots of days need at least one day, and none before today")
    ticks = [(day, words) for day, words in ticks if day <= until]
    width = max(1.0, math.ceil(max([*known, *(day for day, _ in ticks), 1.0]) / COLUMNS))
    heaps = Counter(min(int(day / width), COLUMNS) for day in known)
    left_out = len(days) - len(known)
    height = max([*heaps.values(), math.ceil(left_out / ABREAST), 1]) * STEP
    inside = "".join((*_heaps(heaps, left_out, height), *_ticks(ticks, width, height, never if left_out else "")))
    size = ((COLUMNS + ABREAST + 3) * STEP, height + LABEL)
    return Picture(
        framed("days", size, title, said, inside), ("days from now", "dots"), _rows(heaps, width, left_out, never)
    )


def _heaps(heaps: Counter[int], left_out: int, height: float) -> Iterator[str]:
    for column, many in sorted(heaps.items()):
        for at in range(many):
            yield _day_dot("dot on", column, at, height)
    for at in range(left_out):
        up, across = divmod(at, ABREAST)
        yield _day_dot("dot", COLUMNS + 2 + across, up, height)


def _day_dot(kind: str, column: int, up: int, height: float) -> str:
    x, y = column * STEP + STEP / 2, height - up * STEP - STEP / 2
    return f'<circle class="{kind}" cx="{number(x)}" cy="{number(y)}" r="{SMALL}"/>'


def _ticks(ticks: Sequence[tuple[float, str]], width: float, height: float, never: str) -> Iterator[str]:
    yield f'<line class="axis" x1="0" y1="{number(height)}" x2="{(COLUMNS + 1) * STEP}" y2="{number(height)}"/>'
    for day, words in (*ticks, ((COLUMNS + 2) * width, never)):
        if words:
            x, y = day / width * STEP, height + LABEL - 5
            yield f'<text class="tick" x="{number(x)}" y="{number(y)}">{escape(words)}</text>'


def _rows(heaps: Counter[int], width: float, left_out: int, never: str) -> tuple[tuple[str, ...], ...]:
    rows = [(f"{at * width:.0f} to {(at + 1) * width - 1:.0f}", str(many)) for at, many in sorted(heaps.items())]
    return (*rows, (never, str(left_out))) if left_out else tuple(rows)
