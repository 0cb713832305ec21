"""The eight points of a take or a session, for a terminal and for scripts; the keys stand in docs/reference/rehearse-words-json.md."""

from __future__ import annotations

from collections.abc import Sequence

from candidacy.app.paper.rehearsed.words_json import Json
from candidacy.app.paper.terminal import BOLD, DIM, Sheet
from candidacy.kernel.seconds import clock
from candidacy.prepare.phrase import quoted
from candidacy.rehearse.said.points import Missing, Observed, Point


def points_json(points: Sequence[Point]) -> list[Json]:
    """Return the points as values that JSON can hold."""
    return [
        {
            "name": str(point.name),
            "observed": [
                {"sign": one.sign, "text": one.text, "quote": one.quote, "at_s": one.at_s, "take": one.take or None}
                for one in point.observed
            ],
            "missing": [
                {"sign": one.sign, "text": one.text, "try": one.try_next, "takes": list(one.takes)}
                for one in point.missing
            ],
            "nothing": point.nothing,
            "limits": point.limits,
        }
        for point in points
    ]


def points_text(points: Sequence[Point], width: int = 80, colour: bool = False) -> str:
    """Return the points as lines no wider than `width`."""
    sheet = Sheet(width, colour)
    write_points(sheet, points)
    return str(sheet)


def write_points(sheet: Sheet, points: Sequence[Point]) -> None:
    """Write the points on a sheet: those with something to say, then the names of the others."""
    sheet.heading("What it shows, point by point")
    for point in points:
        if not point.nothing:
            _point(sheet, point)
    empty = [str(point.name) for point in points if point.nothing]
    if empty:
        sheet.write(f"Nothing to observe here on: {', '.join(empty)}.", style=DIM)


def _point(sheet: Sheet, point: Point) -> None:
    sheet.subheading(f"{point.name[:1].upper()}{point.name[1:]}")
    sheet.items((observed_words(one) for one in point.observed), mark="[x]")
    for one in point.missing:
        sheet.items([missing_words(one)], mark="[ ]")
        sheet.write(f"Try: {one.try_next}", indent=4, style=BOLD)
    sheet.write(point.limits, indent=4, style=DIM)


def observed_words(one: Observed) -> str:
    """Return an observation with the words it points at, its second and its take, as every face shows it."""
    quote = f" {quoted(one.quote, 14)}" if one.quote and quoted(one.quote, 14) not in one.text else ""
    places = [f"take {one.take}"] if one.take else []
    places += [f"at {clock(one.at_s)}"] if one.at_s is not None else []
    return f"{one.text}{quote}" + (f" ({', '.join(places)})" if places else "")


def missing_words(one: Missing) -> str:
    """Return what was not found, with the takes of the session it was not found in."""
    return one.text + (f" (take {', '.join(str(take) for take in one.takes)})" if one.takes else "")
