"""OpenDocument texts (ODT): what a reader of the printed page sees, in that order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from candidacy.fit.documents import Document, Media, Style
from candidacy.fit.reading.archive import Archive
from candidacy.fit.reading.docx_styles import attribute, child, local
from candidacy.fit.reading.draft import Draft
from candidacy.fit.reading.paragraphs import Pages, Paragraph
from candidacy.fit.reading.xml_tree import deeper, parsed
from candidacy.kernel.refusals import BrokenDocument, LockedDocument

_UNSEEN = {
    "tracked-changes", "annotation", "annotation-end", "sequence-decls", "forms", "table-columns", "table-column",
    "note-citation", "title", "desc", "binary-data", "bookmark", "index-source", "table-of-content-source", "script",
}  # fmt: skip
_BLANKS_LIMIT = 100
_CHAIN_LIMIT = 12


@dataclass(frozen=True, slots=True)
class _Named:
    """A style of the file and what it is based on."""

    display: str
    parent: str
    bold: bool
    breaks: bool


def read_odt(data: bytes, name: str) -> Document:
    """The text of an OpenDocument file: headers first, then body, tables cell by cell, frames and notes; footers last.

    Raises BrokenDocument, LockedDocument, TooMuchToRead, EmptyDocument.
    """
    archive = Archive(data, name)
    if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise LockedDocument(f"{name} is protected by a password.")
    content = parsed(archive.read("content.xml"), name)
    draft = Draft(name, Media.ODT, data)
    styles = _styles_part(archive, draft)
    body = child(child(content, "body"), "text")
    if body is None:
        raise BrokenDocument(f"{name} has no main text.")
    walk = _Walk(draft, {**_named(styles), **_named(content)})
    walk.whole(body, _edges(styles, "header"), _edges(styles, "footer"))
    return draft.finish()


def _styles_part(archive: Archive, draft: Draft) -> Element | None:
    try:
        return parsed(archive.read("styles.xml"), "styles.xml") if "styles.xml" in archive else None
    except BrokenDocument:
        draft.problem("part_broken", "A part of the file is damaged and was left out.", "styles.xml")
        return None


def _named(root: Element | None) -> dict[str, _Named]:
    found: dict[str, _Named] = {}
    for group in root if root is not None else ():
        for style in group if local(group) in {"styles", "automatic-styles"} else ():
            text, paragraph = child(style, "text-properties"), child(style, "paragraph-properties")
            found[attribute(style, "name")] = _Named(
                _display(attribute(style, "name")),
                attribute(style, "parent-style-name"),
                bold=attribute(text, "font-weight") in {"bold", "600", "700", "800", "900"},
                breaks=attribute(paragraph, "break-before") == "page",
            )
    return found


def _edges(styles: Element | None, kind: str) -> list[Element]:
    masters = child(styles, "master-styles")
    pages = [] if masters is None else [page for page in masters if local(page) == "master-page"]
    found = [one for page in pages for one in page if local(one) in {kind, f"{kind}-first", f"{kind}-left"}]
    by_words = {" ".join("".join(one.itertext()).split()): one for one in reversed(found)}
    return [one for one in found if one in by_words.values()]


class _Walk:
    """A walk through the parts that writes every paragraph it meets."""

    def __init__(self, draft: Draft, styles: Mapping[str, _Named]) -> None:
        self._pages = Pages(draft)
        self._name = draft.name
        self._styles = styles
        self._furniture = False

    def whole(self, body: Element, headers: list[Element], footers: list[Element]) -> None:
        """Write the headers, the body, the footers."""
        for header in headers:
            self._blocks(header, 0)
        self._blocks(body, 0)
        self._furniture = True
        for footer in footers:
            self._blocks(footer, 0)

    def _blocks(self, element: Element, depth: int, *, item: bool = False, in_row: bool = False) -> None:
        depth = deeper(depth, self._name)
        for one in element:
            tag = local(one)
            if tag in {"p", "h"}:
                self._paragraph(one, depth, item=item, in_row=in_row)
                item = False
            elif tag in {"list-item", "list-header"}:
                self._blocks(one, depth, item=tag == "list-item", in_row=in_row)
            elif tag == "table-row":
                self._row(one, depth)
            elif tag == "soft-page-break":
                self._pages.turn(recorded=True)
            elif tag not in _UNSEEN:
                self._blocks(one, depth, item=item and tag != "list", in_row=in_row)

    def _row(self, row: Element, depth: int) -> None:
        cells = [one for one in row if local(one) == "table-cell"]
        for at, cell in enumerate(cells):
            self._blocks(cell, depth, in_row=at > 0 and len(cell) <= 1)

    def _paragraph(self, element: Element, depth: int, *, item: bool, in_row: bool) -> None:
        key = attribute(element, "style-name")
        if (style := self._styles.get(key)) and style.breaks:
            self._pages.turn(recorded=True)
        paragraph = Paragraph()
        frames: list[Element] = []
        self._inline(element, paragraph, frames, depth, bold=self._is_bold(key))
        heads = local(element) == "h" or self._is_title(key)
        shown = Style.HEADING if heads else Style.BULLET if item else Style.TEXT
        self._pages.write(paragraph, shown, furniture=self._furniture, in_row=in_row)
        for frame in frames:
            self._blocks(frame, depth)

    def _inline(self, element: Element, paragraph: Paragraph, frames: list[Element], depth: int, *, bold: bool) -> None:
        depth = deeper(depth, self._name)
        self._say(element.text, paragraph, bold=bold)
        for one in element:
            self._glyph(one, paragraph, frames, depth, bold=bold)
            self._say(one.tail, paragraph, bold=bold)

    def _glyph(self, one: Element, paragraph: Paragraph, frames: list[Element], depth: int, *, bold: bool) -> None:
        tag = local(one)
        if tag == "s":
            count = attribute(one, "c")
            blanks = min(int(count), _BLANKS_LIMIT) if count.isdecimal() and len(count) < 9 else 1
            paragraph.add(" " * blanks, self._pages.page, bold=bold)
        elif tag == "tab":
            paragraph.add("\t", self._pages.page, bold=bold)
        elif tag == "line-break":
            paragraph.break_line(self._pages.page)
        elif tag == "soft-page-break":
            self._pages.turn(recorded=True)
        elif tag in {"frame", "text-box", "note", "custom-shape"}:
            frames.append(one)
        elif tag not in _UNSEEN:
            key = attribute(one, "style-name")
            self._inline(one, paragraph, frames, depth, bold=self._is_bold(key) if tag == "span" and key else bold)

    def _say(self, words: str | None, paragraph: Paragraph, *, bold: bool) -> None:
        if words:
            # The format says that runs of blanks and line ends in the file are one blank.
            joined = " ".join(f".{words}.".split())[1:-1]
            paragraph.add(joined, self._pages.page, bold=bold)
            if joined.strip():
                self._pages.written()

    def _is_bold(self, key: str) -> bool:
        return any(style.bold for style in self._chain(key))

    def _is_title(self, key: str) -> bool:
        return any(style.display == "title" or style.display.startswith("heading") for style in self._chain(key))

    def _chain(self, key: str) -> list[_Named]:
        """The style and those it is based on; one that the file only names counts by its name."""
        found: list[_Named] = []
        while key and len(found) < _CHAIN_LIMIT:
            found.append(self._styles.get(key) or _Named(_display(key), "", bold=False, breaks=False))
            key = found[-1].parent
        return found


def _display(key: str) -> str:
    return key.replace("_20_", " ").lower()
