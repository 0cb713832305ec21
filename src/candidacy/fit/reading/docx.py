"""Word files (DOCX): what a reader of the printed page sees, in that order."""

from __future__ import annotations

from posixpath import join, normpath
from xml.etree.ElementTree import Element

from candidacy.fit.documents import Document, Media, Style
from candidacy.fit.reading.archive import Archive
from candidacy.fit.reading.criteria import level_columns, under_heads
from candidacy.fit.reading.docx_styles import NamedStyle, attribute, child, local, named_styles, paragraph_style
from candidacy.fit.reading.draft import Draft
from candidacy.fit.reading.paragraphs import Pages, Paragraph
from candidacy.fit.reading.xml_tree import deeper, parsed
from candidacy.kernel.refusals import BrokenDocument

_MAIN = "word/document.xml"
_UNSEEN = {
    "del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "rPr", "pPr", "sdtPr", "sdtEndPr", "tblPr",
    "tblGrid", "trPr", "tcPr", "sectPr", "annotationRef", "footnoteReference", "endnoteReference", "docPartObj",
}  # fmt: skip
"""What is deleted, repeated for older programs, or no text at all."""
_OFF = {"0", "false", "off", "none"}


def read_docx(data: bytes, name: str) -> Document:
    """The text of a Word file: headers first, then body, tables cell by cell, text boxes and notes; footers last.

    Raises BrokenDocument, LockedDocument, TooMuchToRead, EmptyDocument.
    """
    archive = Archive(data, name)
    main = _main_part(archive)
    if main not in archive:
        raise BrokenDocument(f"{name} has no main text.")
    draft = Draft(name, Media.DOCX, data)
    body = parsed(archive.read(main), name)
    parts = _Parts(archive, main, draft)
    _Walk(draft, parts).whole(body)
    return draft.finish()


def _main_part(archive: Archive) -> str:
    if "_rels/.rels" in archive:
        for relation in parsed(archive.read("_rels/.rels"), "_rels/.rels"):
            if attribute(relation, "Type").endswith("/officeDocument"):
                target = normpath(attribute(relation, "Target").lstrip("/"))
                return target if target in archive else _MAIN
    return _MAIN


class _Parts:
    """The side parts of a Word file; one that is missing or damaged is a problem, not the end."""

    def __init__(self, archive: Archive, main: str, draft: Draft) -> None:
        self._archive = archive
        self._draft = draft
        self._folder, _, file = main.rpartition("/")
        root = self.part(join(self._folder, "_rels", f"{file}.rels"))
        relations = [] if root is None else list(root)
        self._targets = {
            attribute(one, "Id"): (attribute(one, "Type").rpartition("/")[2], attribute(one, "Target"))
            for one in relations
            if attribute(one, "TargetMode") != "External"
        }

    def part(self, path: str) -> Element | None:
        """A part's root, or None."""
        if path not in self._archive:
            return None
        try:
            return parsed(self._archive.read(path), path)
        except BrokenDocument:
            self._draft.problem("part_broken", "A part of the file is damaged and was left out.", path)
            return None

    def of_kind(self, kind: str) -> list[Element]:
        """The parts of one kind that the main part refers to, such as "header", in the order of their ids."""
        paths = [self._path(target) for _, (found, target) in sorted(self._targets.items()) if found == kind]
        return [root for path in dict.fromkeys(paths) if (root := self.part(path)) is not None]

    def _path(self, target: str) -> str:
        return target.lstrip("/") if target.startswith("/") else normpath(join(self._folder, target))


class _Walk:
    """A walk through the parts that writes every paragraph it meets."""

    def __init__(self, draft: Draft, parts: _Parts) -> None:
        self._parts = parts
        self._pages = Pages(draft)
        self._name = draft.name
        roots = parts.of_kind("styles")
        self._styles: dict[str, NamedStyle] = named_styles(roots[0] if roots else None)
        self._furniture = self._listing = False
        self._seen_edges: set[str] = set()

    def whole(self, body: Element) -> None:
        """Write the headers, the body, the notes, the footers."""
        for header in self._new_edges("header"):
            self._blocks(header, 0)
        self._pages.page = 1
        self._blocks(body, 0)
        last = self._pages.page
        for notes in (*self._parts.of_kind("footnotes"), *self._parts.of_kind("endnotes")):
            for note in notes:
                if attribute(note, "type") not in {"separator", "continuationSeparator", "continuationNotice"}:
                    self._blocks(note, 0)
        self._furniture = True
        for footer in self._new_edges("footer"):
            self._blocks(footer, 0)
        self._pages.page = last

    def _new_edges(self, kind: str) -> list[Element]:
        """Headers or footers whose words were not seen in one before: first and even pages often repeat them."""
        fresh = []
        for root in self._parts.of_kind(kind):
            words = " ".join("".join(root.itertext()).split())
            if words not in self._seen_edges:
                self._seen_edges.add(words)
                fresh.append(root)
        return fresh

    def _blocks(self, element: Element, depth: int, *, in_row: bool = False) -> None:
        depth = deeper(depth, self._name)
        for one in element:
            tag = local(one)
            if tag == "p":
                self._paragraph(one, depth, in_row=in_row)
            elif tag == "tbl":
                self._table(one, depth)
            elif tag not in _UNSEEN and not _is_placeholder(one):
                self._blocks(one, depth, in_row=in_row)

    def _table(self, table: Element, depth: int) -> None:
        """Write a table cell by cell; a row of one-line cells is one block."""
        rows = _within(table, "tr", depth)
        heads = [_words(cell) for cell in _within(rows[0], "tc", depth)] if rows else []
        columns = level_columns(heads)
        if columns:
            self._heading(" | ".join(filter(None, heads)))
            for row in rows[1:]:
                self._criteria(_within(row, "tc", depth), columns, depth)
            return
        for row in rows:
            for at, cell in enumerate(_within(row, "tc", depth)):
                beside = at > 0 and sum(local(one) == "p" for one in cell) <= 1
                self._blocks(cell, depth, in_row=beside)

    def _criteria(self, cells: list[Element], columns: dict[int, str], depth: int) -> None:
        """Write a row of a table of criteria: the cells that ask something, each under the head of its column."""
        for head, asking in under_heads([_words(cell) for cell in cells], columns):
            self._heading(head)
            self._listing = True
            self._blocks(cells[asking], depth)
            self._listing = False

    def _heading(self, words: str) -> None:
        """Write the head of a column again, over what stands under it."""
        self._pages.draft.line(words, page=self._pages.page, style=Style.HEADING, starts_block=True, quotable=False)

    def _paragraph(self, element: Element, depth: int, *, in_row: bool) -> None:
        properties = child(element, "pPr")
        if _is_on(child(properties, "pageBreakBefore")):
            self._pages.turn(recorded=True)
        paragraph = Paragraph()
        boxes: list[Element] = []
        self._inline(element, paragraph, boxes, depth)
        style = Style.BULLET if self._listing else paragraph_style(properties, self._styles)
        self._pages.write(paragraph, style, furniture=self._furniture, in_row=in_row)
        for box in boxes:
            self._blocks(box, depth)

    def _inline(self, element: Element, paragraph: Paragraph, boxes: list[Element], depth: int) -> None:
        depth = deeper(depth, self._name)
        for one in element:
            tag = local(one)
            if tag == "txbxContent":
                boxes.append(one)
            elif tag == "r":
                self._run(one, paragraph, boxes, depth)
            elif tag == "t":
                self._say(one.text or "", paragraph)
            elif tag not in _UNSEEN and not _is_placeholder(one):
                self._inline(one, paragraph, boxes, depth)

    def _run(self, run: Element, paragraph: Paragraph, boxes: list[Element], depth: int) -> None:
        properties = child(run, "rPr")
        if _is_on(child(properties, "vanish")):
            return
        bold = _is_on(child(properties, "b"))
        for one in run:
            if not self._glyph(one, paragraph, bold=bold) and local(one) not in _UNSEEN:
                boxes_here: list[Element] = []
                self._inline(_wrapped(one), paragraph, boxes_here, depth)
                boxes.extend(boxes_here)

    def _glyph(self, one: Element, paragraph: Paragraph, *, bold: bool) -> bool:
        """Write one part of a run; False where it holds parts of its own."""
        tag = local(one)
        if tag == "t":
            self._say(one.text or "", paragraph, bold=bold)
        elif tag in {"tab", "ptab"}:
            paragraph.add("\t", self._pages.page, bold=bold)
        elif tag == "noBreakHyphen":
            paragraph.add("-", self._pages.page, bold=bold)
        elif tag == "sym":
            paragraph.add(" ", self._pages.page, bold=bold)
        elif tag in {"br", "cr"}:
            self._break(one, paragraph)
        elif tag == "lastRenderedPageBreak":
            self._pages.turn(recorded=True)
        else:
            return tag in {"softHyphen", "fldChar"}
        return True

    def _break(self, one: Element, paragraph: Paragraph) -> None:
        if attribute(one, "type") == "page":
            self._pages.turn()
        paragraph.break_line(self._pages.page)

    def _say(self, words: str, paragraph: Paragraph, *, bold: bool = False) -> None:
        paragraph.add(words, self._pages.page, bold=bold)
        if words.strip():
            self._pages.written()


def _words(cell: Element) -> str:
    return " ".join("".join(one.text or "" for one in cell.iter() if local(one) == "t").split())


def _within(element: Element, tag: str, depth: int) -> list[Element]:
    """The rows of a table or cells of a row, inside content controls too."""
    found: list[Element] = []
    for one in element:
        if local(one) == tag:
            found.append(one)
        elif local(one) not in _UNSEEN and depth < 100:
            found.extend(_within(one, tag, depth + 1))
    return found


def _wrapped(one: Element) -> Element:
    holder = Element("holder")
    holder.append(one)
    return holder


def _is_placeholder(element: Element) -> bool:
    """Say whether it is a content control that still shows "Click to enter text"."""
    return local(element) == "sdt" and child(child(element, "sdtPr"), "showingPlcHdr") is not None


def _is_on(flag: Element | None) -> bool:
    return flag is not None and attribute(flag, "val").lower() not in _OFF
