"""Tables as text: cells between bars, tabs or wide gaps, each with the level of its column or of its row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeAlias

from candidacy.fit.documents import Line, Style
from candidacy.fit.english.headings import Block
from candidacy.fit.english.levels import GENERIC, TICK, column_block, level_word
from candidacy.fit.postings.sheet import Own, Sheet, rows_of, shrunk
from candidacy.kernel.quotes import Span

_GAP = re.compile(r"[ \xa0]{3,}|\t")
Cell: TypeAlias = tuple[Span, Own | None]
BARS = ("|", "\t")
_SHORT_CELL = 40
"""Characters up to which a lone cell at the left edge names a part of a table rather than ends it."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A line cut into cells, `mark` being what cuts them: a bar, a tab, a gap, or nothing."""

    line: Line
    cells: tuple[Span, ...]
    mark: str
    left: int
    """Where the row begins in the text, so that columns can be compared."""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column that says how firmly its cells are asked for."""

    at: int
    left: int
    own: Own


def tabled(sheet: Sheet) -> Sheet:
    """Return the sheet with each cell that asks something as a line of its own, the rest of its lines as they are."""
    rows = [_row(sheet.document.text, line, whole) for line, whole in rows_of(sheet.document)]
    if not any(row.mark for row in rows):
        return sheet
    writer = _Writer(sheet.document.text)
    for mark, run in groupby(rows, key=lambda row: row.mark if row.mark in BARS else ""):
        write = writer.barred if mark else writer.spaced
        write(list(run))
    return sheet.with_lines(writer.lines, writer.own)


def _row(text: str, line: Line, whole: Span) -> _Row:
    raw = text[whole.start : whole.end]
    mark = "|" if raw.count("|") > 1 else "\t" if "\t" in raw.strip() else " " if "   " in raw.strip() else ""
    if not mark:
        return _Row(line, (line.span,), "", whole.start)
    cells = _between_bars(text, whole) if mark == "|" else _between_gaps(text, line)
    return _Row(line, cells, mark, whole.start)


def _between_bars(text: str, whole: Span) -> tuple[Span, ...]:
    start, end = shrunk(text, whole).start, shrunk(text, whole).end
    cuts = [at for at in range(start, end) if text[at] == "|"]
    return tuple(
        shrunk(text, Span(left, right), "*_") for left, right in zip([start, *(at + 1 for at in cuts)], [*cuts, end], strict=True)
    )  # fmt: skip


def _without_frame(run: list[_Row]) -> list[_Row]:
    """Return the rows without the empty cells that bars around the whole table leave at either end."""
    first = all(not len(row.cells[0]) for row in run)
    last = all(not len(row.cells[-1]) for row in run)
    return [replace(row, cells=row.cells[first : len(row.cells) - last]) for row in run]


def _between_gaps(text: str, line: Line) -> tuple[Span, ...]:
    found, start = [], line.span.start
    for gap in _GAP.finditer(text, line.span.start, line.span.end):
        found.append(Span(start, gap.start()))
        start = gap.end()
    return tuple(shrunk(text, one) for one in (*found, Span(start, line.span.end)))


def _asked_cells(text: str, row: _Row, columns: tuple[_Column, ...]) -> list[Cell] | None:
    """Return the cells of a row that ask something with what their column says; None to leave the row whole."""
    said = _row_level(text, row)
    if said is not None:
        return [said]
    if columns:
        return list(_under_columns(text, row, columns))
    words = [text[cell.start : cell.end] for cell in row.cells]
    if all(GENERIC.fullmatch(one.strip("*_ ")) or not one for one in words):
        return []
    if len(row.cells) == 2 and len(words[0].split()) <= 4:
        return [(row.cells[1], None)] if words[1] else [(row.cells[0], None)]
    return None


def _under_columns(text: str, row: _Row, columns: tuple[_Column, ...]) -> Iterator[Cell]:
    for column in columns:
        cell = row.cells[column.at] if column.at < len(row.cells) else Span(0, 0)
        words = text[cell.start : cell.end]
        if TICK.fullmatch(words):
            yield max(row.cells, key=len), column.own
        elif any(letter.isalnum() for letter in words):
            yield cell, column.own


def _row_level(text: str, row: _Row) -> Cell | None:
    """Return the longest cell of a row that ends in its level: "SMSTS | Essential"."""
    for cell in row.cells[1:]:
        block = level_word(text[cell.start : cell.end])
        if block is not None:
            asked = max((one for one in row.cells if one != cell), key=len)
            return asked, Own(block, text[cell.start : cell.end])
    return None


def _columns(text: str, row: _Row) -> tuple[_Column, ...]:
    """Return the columns that a head row names; none where the row is no head of levels."""
    if len(row.cells) < 2:
        return ()
    heads = [(at, cell, text[cell.start : cell.end]) for at, cell in enumerate(row.cells)]
    said = [(at, cell, words, None if _names_nothing(words) else column_block(words)) for at, cell, words in heads]
    firm = [(at, cell, words, block) for at, cell, words, block in said if block is not None]
    names = all(len(words.split()) <= 8 for _, _, words in heads)
    exact = [at for at, _, words in heads if at and level_word(words) is not None and len(words.strip("*_ ")) > 1]
    rest = [words for at, _, words, block in said if block is None]
    generic = all(not words.strip() or _names_nothing(words) for words in rest)
    if not names or not firm or not generic or not (exact or {block for *_, block in firm} == {Block.MUST, Block.NICE}):
        return ()
    return tuple(_Column(at, cell.start - row.left, Own(block, words.strip("*_ "))) for at, cell, words, block in firm)


def _names_nothing(words: str) -> bool:
    return bool(GENERIC.fullmatch(words.strip(" *_")))


def _ends_table(row: _Row, columns: tuple[_Column, ...]) -> bool:
    cell = row.cells[0]
    alone = len(row.cells) == 1 and row.line.starts_block and row.line.style is not Style.BULLET
    return alone and cell.start - row.left < columns[0].left and len(cell) > _SHORT_CELL


def _placed(row: _Row, columns: tuple[_Column, ...]) -> Iterator[Cell]:
    """Yield the cells of a row, each under the last column that begins left of it."""
    for at, cell in enumerate(row.cells):
        over = [column for column in columns if column.left <= cell.start - row.left + 3]
        if over:
            yield cell, over[-1].own
        elif at == 0 and row.line.style is Style.BULLET:
            yield cell, columns[0].own


class _Writer:
    """Writes rows as lines; the columns of a spaced table hold until it ends."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._columns: tuple[_Column, ...] = ()
        self.lines: list[Line] = []
        self.own: dict[int, Own] = {}

    def barred(self, run: list[_Row]) -> None:
        """Write the rows of a table between bars or tabs; a single row is no table."""
        columns: tuple[_Column, ...] = ()
        for row in _without_frame(run) if run[0].mark == "|" else run:
            found = _columns(self._text, row)
            if found:
                columns = found
            elif len(run) > 1 and len(row.cells) > 1:
                self._write(row, _asked_cells(self._text, row, columns))
            else:
                self.lines.append(row.line)

    def spaced(self, run: list[_Row]) -> None:
        """Write lines whose cells stand apart by gaps."""
        for row in run:
            found = _columns(self._text, row)
            if found:
                self._columns = found
                continue
            if self._columns and _ends_table(row, self._columns):
                self._columns = ()
            said = _row_level(self._text, row)
            if said is not None or not self._columns:
                self._write(row, None if said is None else [said])
            else:
                self._write_placed(row)

    def _write_placed(self, row: _Row) -> None:
        cells = list(_placed(row, self._columns))
        if cells:
            self._write(row, cells)
        elif len(row.cells) == 1:
            self.lines.append(replace(row.line, style=Style.HEADING))

    def _write(self, row: _Row, cells: list[Cell] | None) -> None:
        if cells is None:
            self.lines.append(row.line)
            return
        for span, said in cells:
            self.lines.append(replace(row.line, span=span, style=Style.BULLET, starts_block=False))
            if said is not None:
                self.own[span.start] = said
