"""Plain text: the document's text is the decoded file, letter by letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from candidacy.fit.documents import Document, Line, Media, Style
from candidacy.fit.reading.bullets import mark_length
from candidacy.fit.reading.decoding import decoded
from candidacy.fit.reading.draft import LINE_LIMIT, TEXT_LIMIT, digest
from candidacy.kernel.problems import Problem
from candidacy.kernel.quotes import Span
from candidacy.kernel.refusals import EmptyDocument

_ROW = re.compile("[^\n\r\f\v\x85\u2028\u2029]+")
_BREAK = re.compile("\r\n|[\n\r\f\v\x85\u2028\u2029]")
BLANK = "".join(
    map(chr, (*range(0x21), *range(0x7F, 0xA1), 0x1680, *range(0x2000, 0x200C), *range(0x2028, 0x2030)))
) + ("\u205f\u2060\u3000\ufeff")
"""Characters that show nothing: blanks, controls and marks without width."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the file that shows something, blanks at its ends left out."""

    start: int
    end: int
    page: int
    after_blank: bool


@dataclass(frozen=True, slots=True)
class Source:
    """The decoded file and what had to be guessed or cut."""

    text: str
    problems: tuple[Problem, ...]


def source(data: bytes, name: str) -> Source:
    """The text of a file, up to the limits of a document."""
    found = decoded(data)
    problems = [Problem(*found.problem, name)] if found.problem else []
    text = found.text
    if len(text) > TEXT_LIMIT:
        text = text[:TEXT_LIMIT]
        problems.append(Problem("text_cut", "The text is longer than a document may be; the rest was left out.", name))
    return Source(text, tuple(problems))


def rows(text: str) -> Iterator[Row]:
    """The lines that show something, with the page each stands on; a form feed starts a page."""
    page, at, blank = 1, 0, True
    while at <= len(text):
        end = _BREAK.search(text, at)
        stop = end.start() if end else len(text)
        start, close = _trimmed(text, at, stop)
        if start < close:
            yield Row(start, close, page, blank)
        blank = start >= close
        if end is None:
            return
        if end.group() == "\f":
            page, blank = page + 1, True
        at = end.end()


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    piece = text[start:stop]
    left = len(piece) - len(piece.lstrip(BLANK))
    shown = piece.strip(BLANK)
    return start + left, start + left + len(shown)


def read_plain(data: bytes, name: str) -> Document:
    """The document of a text file: every line a span into it, list marks outside the spans.

    Raises EmptyDocument.
    """
    found = source(data, name)
    lines: list[Line] = []
    for row in rows(found.text):
        cut = mark_length(found.text[row.start : row.end])
        style = Style.BULLET if cut else Style.TEXT
        lines.append(Line(Span(row.start + cut, row.end), row.page, style, row.after_blank))
    return finished(data, name, Media.TEXT, found, lines)


def finished(data: bytes, name: str, media: Media, found: Source, lines: list[Line]) -> Document:
    """The document of those lines.

    Raises EmptyDocument where there are none.
    """
    if not lines:
        raise EmptyDocument(f"{name} holds no text.")
    problems = found.problems
    if len(lines) > LINE_LIMIT:
        cut = Problem("text_cut", f"Only the first {LINE_LIMIT} lines were read.", f"{name}, line {LINE_LIMIT}")
        problems = (*problems, cut)
    return Document(name, media, digest(data), found.text, tuple(lines[:LINE_LIMIT]), (), problems)
