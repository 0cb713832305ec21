"""The process map as the page shows it: a picture, and the same as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from candidacy.app.web.frame.words import PLACES, STAGES
from candidacy.drawing.process import Stop, process_svg
from candidacy.ledger.path import Place, Step
from candidacy.ledger.values import Usual


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table."""

    name: str
    said: str
    here: bool
    usual: Usual | None


@dataclass(frozen=True, slots=True)
class ProcessMap:
    """The picture and the table."""

    picture: SafeString
    rows: tuple[Row, ...]


def process_map(path: Sequence[Step]) -> ProcessMap:
    """Return the map of the path."""
    stops = [Stop(STAGES[step.stage], PLACES[step.place], str(step.place)) for step in path]
    here = next((stop for stop in stops if stop.place in (Place.HERE, Place.ENDED_HERE)), None)
    title = f"The way to a first day. {here.name}: {here.said}." if here else "The way to a first day."
    rows = (Row(stop.name, stop.said, stop is here, step.usual) for stop, step in zip(stops, path, strict=True))
    return ProcessMap(mark_safe(process_svg(stops, title)), tuple(rows))  # noqa: S308 - the room of pictures escapes its words
