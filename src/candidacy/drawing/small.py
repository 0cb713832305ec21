"""One measure over one's own takes: dots with a line, one's own median, and a gap where it was not measured."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from candidacy.drawing.picture import Picture, framed, number

WIDTH, HEIGHT, SIDE, TOP, LABEL = 320, 80, 56, 10, 22
RADIUS = 4.5

Values = Sequence[float | None]


def small(values: Values, median: float | None, unit: str, title: str, said: str) -> Picture:
    """Return the values of the takes, oldest first, as a small picture with its table; None leaves a gap.

    The scale goes from the lowest to the highest of them and is no norm. ValueError without a take or for a value not finite.
    """
    known = [value for value in (*values, median) if value is not None]
    if not values or not all(math.isfinite(value) for value in known):
        raise ValueError("A small picture needs at least one take, and finite values")
    inside = "".join((*_median(median, known), *_line(values, known), *_names(values, known)))
    svg = framed("small-picture", (WIDTH, TOP + HEIGHT + LABEL), title, said, inside)
    return Picture(svg, ("take", unit), _table(values, median))


def shown(value: float) -> str:
    """Return a value with at most one decimal, and none from a hundred on or where it is whole."""
    return f"{value:.0f}" if abs(value) >= 100 or round(value, 1) == round(value) else f"{value:.1f}"


def _x(at: int, of: int) -> float:
    return SIDE + (WIDTH - SIDE - 10) * ((at + 0.5) / of)


def _y(value: float, known: Sequence[float]) -> float:
    low, high = min(known), max(known)
    share = (value - low) / (high - low) if high > low else 0.5
    return TOP + HEIGHT - 8 - share * (HEIGHT - 16)


def _median(median: float | None, known: Sequence[float]) -> Iterator[str]:
    if median is not None:
        y = number(_y(median, known))
        yield f'<line class="own" x1="{SIDE}" y1="{y}" x2="{WIDTH}" y2="{y}"/>'


def _line(values: Values, known: Sequence[float]) -> Iterator[str]:
    places = [None if value is None else (_x(at, len(values)), _y(value, known)) for at, value in enumerate(values)]
    for one, other in pairwise(places):
        if one is not None and other is not None:
            (x1, y1), (x2, y2) = one, other
            yield f'<line class="trend" x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}"/>'
    radius = number(max(1.5, min(RADIUS, (WIDTH - SIDE) / len(values) / 2.5)))
    yield from (
        f'<circle class="dot on" cx="{number(place[0])}" cy="{number(place[1])}" r="{radius}"/>'
        for place in places
        if place is not None
    )


def _names(values: Values, known: Sequence[float]) -> Iterator[str]:
    """Name the lowest and the highest value at the left, and the first and the last take below."""
    for value in sorted({min(known), max(known)}) if known else ():
        yield f'<text class="tick side" x="{SIDE - 8}" y="{number(_y(value, known) + 5)}">{shown(value)}</text>'
    y = TOP + HEIGHT
    yield f'<line class="axis" x1="{SIDE}" y1="{y}" x2="{WIDTH}" y2="{y}"/>'
    for at in sorted({0, len(values) - 1}):
        yield f'<text class="tick" x="{number(_x(at, len(values)))}" y="{y + LABEL - 5}">{at + 1}</text>'


def _table(values: Values, median: float | None) -> tuple[tuple[str, ...], ...]:
    rows = [(str(at), "not measured" if value is None else shown(value)) for at, value in enumerate(values, start=1)]
    return (*rows, ("your median", shown(median))) if median is not None else tuple(rows)
