"""Markdown: the document's text is the decoded file; its markup stays outside the lines where it stands at the ends."""

from __future__ import annotations

import re
from dataclasses import replace

from candidacy.fit.documents import Document, Line, Media, Style
from candidacy.fit.reading.bullets import mark_length
from candidacy.fit.reading.plain import BLANK, Row, finished, rows, source
from candidacy.kernel.quotes import Span

_HEADING = re.compile(r"#{1,6}[ \t]+(?=\S)")
_CLOSING = re.compile(r"(?<=\s)#+$")
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_RULE = re.compile(
    r"(?:[-*_][ \t]*+){3,}|=+|-+|`{3,}.*|~{3,}.*|\|?[ \t]*+:?-{2,}+:?[ \t]*+(?:\|[ \t]*+:?-*+:?[ \t]*+)*+"
)
_UNDERLINE = re.compile(r"=+|-+")
_TASK = re.compile(r"\[[ xX]\][ \t]+")
_BOLD = re.compile(r"(\*\*|__)(?=\S)((?:(?!\1).)+)(?<=\S)\1(:?)")
_EMPHASIS = ("***", "**", "__", "*", "_", "`")
BOLD_LENGTH = 120
"""Characters up to which a line wholly in bold heads what follows."""
_ENDS = BLANK + "\\"


def read_markdown(data: bytes, name: str) -> Document:
    """The document of a Markdown file.

    Raises EmptyDocument.
    """
    found = source(data, name)
    lines: list[Line] = []
    fenced = False
    for row in rows(found.text):
        words = found.text[row.start : row.end]
        if words.startswith(("```", "~~~")):
            fenced = not fenced
        elif not fenced and _RULE.fullmatch(words):
            _underline(words, row, lines)
        else:
            lines.append(
                Line(Span(row.start, row.end), row.page, Style.TEXT, row.after_blank)
                if fenced
                else _line(found.text, row)
            )
    kept = [line for line in lines if len(line.span)]
    return finished(data, name, Media.MARKDOWN, found, kept)


def _underline(words: str, row: Row, lines: list[Line]) -> None:
    """A row of = or - right under a line makes a heading of it."""
    if lines and not row.after_blank and _UNDERLINE.fullmatch(words) and lines[-1].style is Style.TEXT:
        lines[-1] = replace(lines[-1], style=Style.HEADING, starts_block=True)


def _line(text: str, row: Row) -> Line:
    start = row.start
    if quoted := _QUOTE.match(text, start, row.end):
        start = quoted.end()
    if heading := _HEADING.match(text, start, row.end):
        closing = _CLOSING.search(text[heading.end() : row.end])
        end = heading.end() + closing.start() if closing else row.end
        return Line(_unmarked(text, heading.end(), end), row.page, Style.HEADING, starts_block=True)
    cut = 0 if _is_bold(text[start : row.end]) else mark_length(text[start : row.end])
    start += cut
    if cut and (task := _TASK.match(text, start, row.end)):
        start = task.end()
    if not cut and _is_bold(text[start : row.end]):
        return Line(_unmarked(text, start, row.end), row.page, Style.HEADING, starts_block=True)
    style = Style.BULLET if cut else Style.TEXT
    return Line(_unmarked(text, start, row.end), row.page, style, row.after_blank)


def _is_bold(words: str) -> bool:
    return len(words) <= BOLD_LENGTH and _BOLD.fullmatch(words.strip(_ENDS)) is not None


def _unmarked(text: str, start: int, end: int) -> Span:
    """The span without table bars, line-break marks and emphasis that encloses all of it."""
    while start < end and text[start] in "|" + BLANK:
        start += 1
    while end > start and text[end - 1] in "|" + _ENDS:
        end -= 1
    for mark in _EMPHASIS:
        inner = text[start + len(mark) : end - len(mark)]
        closes = text.startswith(mark, start, end) and text.endswith(mark, start, end) and end - start > 2 * len(mark)
        if closes and mark not in inner and inner.strip() == inner:
            return Span(start + len(mark), end - len(mark))
    return Span(start, end)
