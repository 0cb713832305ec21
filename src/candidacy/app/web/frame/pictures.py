"""A picture as a page shows it: the drawing, and the same data as a table for whoever would rather read."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from candidacy.drawing.dots import chance_dots
from candidacy.drawing.picture import Picture
from candidacy.kernel.chances import Chance
from candidacy.odds.words import TWENTY, dots_of


@dataclass(frozen=True, slots=True)
class Shown:
    """The drawing and its table."""

    svg: SafeString
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def shown(picture: Picture) -> Shown:
    """Return the picture for a template."""
    return Shown(mark_safe(picture.svg), picture.head, picture.rows)  # noqa: S308 - the room of pictures escapes its words


def twenty_dots(chance: Chance, said: str) -> Shown:
    """Return the chance as twenty dots; `said` is the sentence that goes with them."""
    low, middle, high = (dots_of(one) for one in (chance.low, chance.median, chance.high))
    return shown(chance_dots(middle, low, high, TWENTY, f"About {middle} of {TWENTY}", said))
