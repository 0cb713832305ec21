"""The process map: the steps of a candidacy one under the other, with where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

WIDTH, STEP, TOP, LEFT, RADIUS = 210, 50, 20, 14, 9


@dataclass(frozen=True, slots=True)
class Stop:
    """One step: its name, what to say of its place, and the place's own name for the page's colours."""

    name: str
    said: str
    place: str


def process_svg(stops: Sequence[Stop], title: str) -> str:
    """Return the picture; all it says stands in its title and its words, and in the table the page shows beside it."""
    height = TOP * 2 + STEP * (len(stops) - 1)
    head = f'<svg class="process" viewBox="0 0 {WIDTH} {height}" role="img" aria-label={quoteattr(title)}>'
    return head + "".join((*_lines(stops), *_marks(stops))) + "</svg>"


def _lines(stops: Sequence[Stop]) -> Iterator[str]:
    for at, stop in enumerate(stops[1:]):
        top, bottom = TOP + at * STEP + RADIUS, TOP + (at + 1) * STEP - RADIUS
        yield f'<line class="way {escape(stop.place)}" x1="{LEFT}" y1="{top}" x2="{LEFT}" y2="{bottom}"/>'


def _marks(stops: Sequence[Stop]) -> Iterator[str]:
    for at, stop in enumerate(stops):
        y = TOP + at * STEP
        yield f'<circle class="stop {escape(stop.place)}" cx="{LEFT}" cy="{y}" r="{RADIUS}"/>'
        yield f'<text class="name {escape(stop.place)}" x="{LEFT + 24}" y="{y + 1}">{escape(stop.name)}</text>'
        yield f'<text class="said" x="{LEFT + 24}" y="{y + 16}">{escape(stop.said)}</text>'
