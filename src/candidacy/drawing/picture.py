"""A picture for everybody: the drawing, and the same data as a table."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr


@dataclass(frozen=True, slots=True)
class Picture:
    """An SVG with title and description, and its data: the names of the columns and the rows."""

    svg: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def framed(kind: str, size: tuple[float, float], title: str, said: str, inside: str) -> str:
    """Return the whole SVG: a picture for assistive tools, named by `title`, explained by `said`; colours are the page's."""
    box = f"0 0 {number(size[0])} {number(size[1])}"
    start = f'<svg class="{kind}" viewBox="{box}" role="img" aria-label={quoteattr(title)}>'
    return f"{start}<title>{escape(title)}</title><desc>{escape(said)}</desc>{inside}</svg>"


def number(value: float) -> str:
    """Return a coordinate with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0")
