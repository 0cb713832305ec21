"""The lines of a word processor's paragraphs, page by page, on their way into a draft."""

from __future__ import annotations

from dataclasses import dataclass, field

from candidacy.fit.documents import Style
from candidacy.fit.reading.bullets import mark_length
from candidacy.fit.reading.draft import Draft

BOLD_HEADING_LENGTH = 60
"""Characters up to which a paragraph wholly in bold heads what follows."""


@dataclass(slots=True)
class Paragraph:
    """One paragraph while its runs are read: lines parted by breaks, and whether all of it is bold."""

    pieces: list[str] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    plain: bool = False

    def add(self, words: str, page: int, *, bold: bool = False) -> None:
        """Put words at the end of the line that is open."""
        if not self.pieces:
            self.pieces.append("")
            self.pages.append(page)
        if not self.pieces[-1].strip():
            self.pages[-1] = page
        self.pieces[-1] += words
        self.plain = self.plain or (bool(words.strip()) and not bold)

    def break_line(self, page: int) -> None:
        """Open the next line."""
        self.pieces.append("")
        self.pages.append(page)


class Pages:
    """Paragraphs written to a draft; counts pages by the breaks that the file records."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.page = 1
        self._fresh = False

    def written(self) -> None:
        """Words were met: the page is no longer fresh."""
        self._fresh = False

    def turn(self, *, recorded: bool = False) -> None:
        """Go to the next page; a recorded break right after a hard one is the same break."""
        if not (recorded and self._fresh):
            self.page += 1
        self._fresh = True

    def write(self, paragraph: Paragraph, style: Style, *, furniture: bool = False, in_row: bool = False) -> None:
        """Add the lines of a paragraph; `in_row` for a table's cell beside others."""
        if style is Style.TEXT and self._heads(paragraph) and not in_row:
            style = Style.HEADING
        starts = style is not Style.BULLET and not in_row
        for words, page in zip(paragraph.pieces, paragraph.pages, strict=True):
            if not words.strip():
                continue
            cut = mark_length(words) if style is not Style.HEADING else 0
            shown = Style.FURNITURE if furniture else Style.BULLET if cut else style
            starts = starts and shown is not Style.BULLET
            self.draft.line(words[cut:], page=page, style=shown, starts_block=starts, marker=words[:cut])
            style, starts = (style if style is Style.HEADING else Style.TEXT), False

    @staticmethod
    def _heads(paragraph: Paragraph) -> bool:
        words = "".join(paragraph.pieces).strip()
        lines = sum(bool(piece.strip()) for piece in paragraph.pieces)
        short = 0 < len(words) <= BOLD_HEADING_LENGTH and lines == 1
        return short and not paragraph.plain and words[-1] not in ".,;" and not mark_length(words)
