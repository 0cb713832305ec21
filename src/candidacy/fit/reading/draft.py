"""A document while it is being read: lines come in reading order, the text grows with them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from candidacy.fit.documents import Box, Document, Fact, Line, Media, Style
from candidacy.kernel.problems import Problem
from candidacy.kernel.quotes import Span
from candidacy.kernel.refusals import EmptyDocument

TEXT_LIMIT = 2_000_000
"""Characters kept of one document: some forty times the longest academic CV."""
LINE_LIMIT = 50_000
PROBLEM_LIMIT = 100

_BLANKS = re.compile("[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000\n\r\v\f\x85\u2028\u2029]+")
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u2060\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANKS_AT_TAB = re.compile(" *\t[ \t]*")


def visible(words: str) -> str:
    """The words as a reader sees them: no control characters, every run of blanks one blank, tabs kept."""
    shown = _INVISIBLE.sub("", _BLANKS.sub(" ", _SURROGATE.sub("\ufffd", words)))
    return _BLANKS_AT_TAB.sub("\t", shown).strip()


def digest(data: bytes) -> str:
    """The SHA-256 of the bytes, as hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


class Draft:
    """Lines and problems as they are found; `finish` makes the document of them."""

    def __init__(self, name: str, media: Media, data: bytes) -> None:
        self.name = name
        self._media = media
        self._sha256 = digest(data)
        self._parts: list[str] = []
        self._length = 0
        self._lines: list[Line] = []
        self._problems: list[Problem] = []
        self._cut = False

    def line(
        self,
        words: str,
        *,
        page: int = 1,
        style: Style = Style.TEXT,
        starts_block: bool = False,
        quotable: bool = True,
        box: Box | None = None,
        marker: str = "",
    ) -> None:
        """Add one line, unless nothing of it can be seen; `marker` stands before it, outside its span."""
        shown = visible(words)
        if not shown:
            return
        before = f"{visible(marker)} " if visible(marker) else ""
        if self._length + len(before) + len(shown) > TEXT_LIMIT or len(self._lines) >= LINE_LIMIT:
            self._note_cut(page)
            return
        start = self._length + len(before)
        self._parts.append(before + shown + "\n")
        self._length += len(self._parts[-1])
        first = starts_block or not self._lines
        self._lines.append(Line(Span(start, start + len(shown)), page, style, first, quotable, box))

    def _note_cut(self, page: int) -> None:
        if not self._cut:
            self._cut = True
            self.problem(
                "text_cut", "The text is longer than a document may be; the rest was left out.", f"page {page}"
            )

    def problem(self, code: str, text: str, place: str = "") -> None:
        """Add one problem, its place after the document's name; past `PROBLEM_LIMIT` they add nothing."""
        if len(self._problems) < PROBLEM_LIMIT:
            self._problems.append(Problem(code, text, f"{self.name}, {place}" if place else self.name))

    def finish(self, facts: Iterable[Fact] = ()) -> Document:
        """The document that was read.

        Raises EmptyDocument where no line was added.
        """
        if not self._lines:
            raise EmptyDocument(f"{self.name} holds no text.")
        text = "".join(self._parts)
        lines, problems = tuple(self._lines), tuple(self._problems)
        return Document(self.name, self._media, self._sha256, text, lines, tuple(facts), problems)
