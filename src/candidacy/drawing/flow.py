"""The search as a flow: bands as wide as the number of candidacies that went from one stage to the next (Sankey)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from candidacy.drawing.picture import Picture, framed, number

Flow = tuple[str, str, int]
COLUMN, LAST, BAR, TALL, SPACE, TOP = 110.0, 200.0, 10.0, 220.0, 26.0, 18.0

ALONE = (
    "<style>.flow{background:#fff;font-family:sans-serif}.band{fill:#b9aa99;fill-opacity:.55}.bar{fill:#96401c}"
    ".name{font-size:12px;fill:#2a2420}</style>"
)
"""The looks of a picture that leaves the page; within it the style sheet gives them, in the dark and in print too."""


@dataclass(slots=True)
class _Bar:
    """A stage as it is drawn: where it stands, how high it is, and how much of either side is taken by bands."""

    x: float
    y: float
    height: float
    into: float = 0.0
    out: float = 0.0


def flow_picture(flows: Sequence[Flow], title: str, said: str) -> Picture:
    """Return the flows (from, to, how many) as a picture with the table; each stage stands right of all before it.

    Stages that lead nowhere stand at the right end. ValueError where there is none, where a number is below 1, and where a stage comes before itself.
    """
    svg, table = _drawn(flows, title, said, "")
    return Picture(svg, ("from", "to", "candidacies"), table)


def anonymous_flow(flows: Sequence[Flow], known: Collection[str], title: str, said: str) -> str:
    """Return a picture to share, as the text of a whole SVG file: any name that is not a `known` stage reads "Other".

    `title` and `said` must be the program's own words. Raises ValueError as `flow_picture` does.
    """
    merged: dict[tuple[str, str], int] = {}
    for start, end, many in flows:
        way = (start if start in known else "Other start", end if end in known else "Other")
        merged[way] = merged.get(way, 0) + many
    svg, _ = _drawn([(*way, many) for way, many in merged.items()], title, said, ALONE)
    return svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)


def _drawn(flows: Sequence[Flow], title: str, said: str, before: str) -> tuple[str, tuple[tuple[str, ...], ...]]:
    if not flows or any(many < 1 for _, _, many in flows):
        raise ValueError("A flow needs at least one candidacy on each of its ways")
    bars, size = _places(flows)
    inside = before + "".join((*_bands(flows, bars), *_names(flows, bars)))
    return framed("flow", size, title, said, inside), tuple((start, end, str(many)) for start, end, many in flows)


def _depths(flows: Sequence[Flow]) -> dict[str, int]:
    """Give each stage the length of the longest way to it; more rounds than stages means that they go in a circle."""
    depths = {name: 0 for start, end, _ in flows for name in (start, end)}
    for _ in range(len(depths) + 1):
        moved = False
        for start, end, _many in flows:
            if depths[end] <= depths[start]:
                depths[end], moved = depths[start] + 1, True
        if not moved:
            return depths
    raise ValueError("A stage of the flow comes before itself")


def _amounts(flows: Sequence[Flow]) -> dict[str, int]:
    into, out = ({name: 0 for flow in flows for name in flow[:2]} for _ in range(2))
    for start, end, many in flows:
        out[start] += many
        into[end] += many
    return {name: max(into[name], out[name]) for name in into}


def _columns(flows: Sequence[Flow], depths: dict[str, int]) -> list[list[str]]:
    """Put every stage that leads nowhere into the last column, the farthest one uppermost, so that no band crosses a bar."""
    onward = {start for start, _, _ in flows}
    ways = [[name for name in depths if depths[name] == at and name in onward] for at in range(max(depths.values()))]
    ends = sorted((name for name in depths if name not in onward), key=lambda name: -depths[name])
    return [*ways, ends]


def _places(flows: Sequence[Flow]) -> tuple[dict[str, _Bar], tuple[float, float]]:
    depths, amounts = _depths(flows), _amounts(flows)
    columns = _columns(flows, depths)
    unit = TALL / max(sum(amounts[name] for name in column) for column in columns)
    bars, lowest = {}, 0.0
    for at, column in enumerate(columns):
        y = TOP
        for name in column:
            bars[name] = _Bar(at * COLUMN, y, amounts[name] * unit)
            y += bars[name].height + SPACE
        lowest = max(lowest, y)
    return bars, ((len(columns) - 1) * COLUMN + LAST, lowest)


def _bands(flows: Sequence[Flow], bars: dict[str, _Bar]) -> Iterator[str]:
    amounts = _amounts(flows)
    for start, end, many in flows:
        left, right = bars[start], bars[end]
        wide = left.height * many / amounts[start]
        x1, x2 = left.x + BAR, right.x
        y1, y2 = left.y + left.out, right.y + right.into
        left.out, right.into = left.out + wide, right.into + wide
        yield f'<path class="band" d="{_curve(x1, y1, x2, y2, wide)}"/>'


def _curve(x1: float, y1: float, x2: float, y2: float, wide: float) -> str:
    a, b, c, d, e, f, m = (number(one) for one in (x1, y1, x2, y2, y2 + wide, y1 + wide, (x1 + x2) / 2))
    return f"M{a} {b}C{m} {b} {m} {d} {c} {d}V{e}C{m} {e} {m} {f} {a} {f}Z"


def _names(flows: Sequence[Flow], bars: dict[str, _Bar]) -> Iterator[str]:
    amounts = _amounts(flows)
    for name, bar in bars.items():
        x, y, tall = (number(one) for one in (bar.x, bar.y, bar.height))
        yield f'<rect class="bar" x="{x}" y="{y}" width="{number(BAR)}" height="{tall}"/>'
        yield f'<text class="name" x="{x}" y="{number(bar.y - 5)}">{escape(name)} {amounts[name]}</text>'
