"""A posting's lines with what each says of itself: the level of its column, its code or its own mark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from candidacy.fit.documents import Document, Line
from candidacy.fit.english.headings import Block
from candidacy.kernel.quotes import Span

_BREAK = re.compile("[\n\r\f\v\x85\u2028\u2029]")


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


def rows_of(document: Document) -> Iterator[tuple[Line, Span]]:
    """Yield the lines, each with its whole row of the text, with what the reader left outside of it."""
    text, before = document.text, 0
    for at, line in enumerate(document.lines):
        after = document.lines[at + 1].span.start if at + 1 < len(document.lines) else len(text)
        lead = text[before : line.span.start] if before <= line.span.start else ""
        tail = _BREAK.search(text, line.span.end, max(after, line.span.end))
        breaks = [found.end() for found in _BREAK.finditer(lead)]
        yield (
            line,
            Span(
                before + breaks[-1] if breaks else line.span.start - len(lead),
                tail.start() if tail else max(after, line.span.end),
            ),
        )
        before = line.span.end


def shrunk(text: str, span: Span, marks: str = "") -> Span:
    """Return the span without blanks and `marks` at its ends."""
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in marks):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in marks):
        end -= 1
    return Span(start, end)
