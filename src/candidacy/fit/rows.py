"""Tables of numbers with a named row each, kept small: signed bytes and a scale a row."""

from __future__ import annotations

import sys
from array import array
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Rows:
    """A table whose rows are looked up by name; a row is turned into numbers when it is first asked for."""

    width: int
    places: dict[str, int]
    scales: array[float]
    table: bytes
    _seen: dict[str, tuple[float, ...]] = field(default_factory=dict, compare=False, repr=False)

    def row(self, name: str) -> tuple[float, ...] | None:
        """Return the numbers of a row, or None where there is no such row."""
        known = self._seen.get(name)
        if known is None and name in self.places:
            at = self.places[name]
            scale = self.scales[at]
            numbers = array("b", self.table[at * self.width : (at + 1) * self.width])
            known = self._seen[name] = tuple(scale * number for number in numbers)
        return known


def parse_rows(data: bytes) -> Rows:
    """Return the table written by training/tables.py.

    The file: a line with the number of rows and their width, a line of names set apart by blanks, a little-endian
    float32 scale for each row, then the rows, one signed byte a number.
    """
    head, names, rest = data.split(b"\n", 2)
    count, width = map(int, head.split())
    scales = array("f", rest[: 4 * count])
    if sys.byteorder == "big":
        scales.byteswap()
    return Rows(
        width, {name: at for at, name in enumerate(names.decode("utf-8").split(" "))}, scales, rest[4 * count :]
    )
