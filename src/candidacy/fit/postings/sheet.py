"""A posting's lines with what each says of itself: the level of its column, its code or its own mark."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from candidacy.fit.documents import Document, Line
from candidacy.fit.english.headings import Block
from candidacy.kernel.quotes import Span


@dataclass(frozen=True, slots=True)
class Own:
    """What a line says of itself, whatever heading it stands under."""

    block: Block
    heading: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document, and by where a line begins what the line says of itself."""

    document: Document
    own: Mapping[int, Own]

    def with_lines(self, lines: list[Line], own: Mapping[int, Own]) -> Sheet:
        """Return the sheet with other lines, and with more said of them."""
        return Sheet(replace(self.document, lines=tuple(lines)), {**self.own, **own})


def row_of(text: str, line: Line) -> Span:
    """Return the whole row of the text in which a line stands, with what the reader left outside of it."""
    start = max(text.rfind("\n", 0, line.span.start), text.rfind("\r", 0, line.span.start)) + 1
    end = text.find("\n", line.span.end)
    return Span(start, len(text) if end < 0 else end)


def shrunk(text: str, span: Span, marks: str = "") -> Span:
    """Return the span without blanks and `marks` at its ends."""
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in marks):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in marks):
        end -= 1
    return Span(start, end)
