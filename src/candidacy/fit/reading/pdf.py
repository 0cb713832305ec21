"""PDF files, by pdfium: text with places, in the order in which its columns are read."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2_raw as pdfium

from candidacy.fit.documents import Document, Media
from candidacy.fit.reading.draft import Draft
from candidacy.fit.reading.pdf_lines import Row, page_rows, styled
from candidacy.fit.reading.pdf_words import Page, page_words
from candidacy.kernel.refusals import BrokenDocument, LockedDocument, ScannedDocument

PAGE_LIMIT = 60
"""Pages read; a long academic CV has 30."""
UNREADABLE_SHARE = 0.1

_PDFIUM = threading.Lock()
"""pdfium keeps state of its own for the whole process: one document at a time."""
_started = threading.Event()


def read_pdf(data: bytes, name: str) -> Document:
    """The text of a PDF with the place of every line; boxes in points from the top left corner of the page.

    Raises BrokenDocument, LockedDocument (a password is needed), ScannedDocument (pictures only), EmptyDocument.
    """
    draft = Draft(name, Media.PDF, data)
    with _PDFIUM, _opened(data, name) as document:
        count = pdfium.FPDF_GetPageCount(document)
        if count < 1:
            raise BrokenDocument(f"{name} has no page that can be read.")
        pages = [_page(document, number) for number in range(min(count, PAGE_LIMIT))]
    _tell_of_pages(draft, pages, count)
    _add_lines(draft, pages)
    return draft.finish()


@contextmanager
def _opened(data: bytes, name: str) -> Iterator[Any]:
    if not _started.is_set():
        pdfium.FPDF_InitLibrary()
        _started.set()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        if pdfium.FPDF_GetLastError() in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}:
            raise LockedDocument(f"{name} is protected by a password.")
        raise BrokenDocument(f"{name} is a damaged PDF.")
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def _page(document: Any, number: int) -> Page | None:
    page = pdfium.FPDF_LoadPage(document, number)
    if not page:
        return None
    try:
        return page_words(page)
    finally:
        pdfium.FPDF_ClosePage(page)


def _tell_of_pages(draft: Draft, pages: list[Page | None], count: int) -> None:
    if any(page is not None and page.pictures for page in pages) and not any(page and page.segments for page in pages):
        raise ScannedDocument(f"The pages of {draft.name} are pictures; there is no text in them.")
    if not any(pages):
        raise BrokenDocument(f"No page of {draft.name} can be read.")
    for number, page in enumerate(pages, start=1):
        _tell_of_page(draft, page, number)
    if count > len(pages):
        left_out = f"Only the first {len(pages)} of {count} pages were read."
        draft.problem("pages_left_out", left_out, f"pages {len(pages) + 1} to {count}")


def _tell_of_page(draft: Draft, page: Page | None, number: int) -> None:
    place = f"page {number}"
    if page is None:
        draft.problem("page_broken", "The page is damaged and was left out.", place)
        return
    characters = sum(len(segment.words) for segment in page.segments)
    if page.pictures:
        draft.problem("page_without_text", "The page is a picture; there is no text in it to read.", place)
    if page.unreadable > UNREADABLE_SHARE * (characters + page.unreadable):
        draft.problem("unreadable_characters", "The page's font does not say which letters it shows.", place)
    if page.cut:
        draft.problem("text_cut", "The page holds more text than a page may; the rest was left out.", place)


def _add_lines(draft: Draft, pages: list[Page | None]) -> None:
    rows: list[Row] = []
    for number, page in enumerate(pages, start=1):
        if page is not None:
            rows.extend(page_rows(page.segments, number, page.height))
    for line in styled(rows, len(pages)):
        row = line.row
        draft.line(
            row.words, page=row.page, style=line.style, starts_block=line.starts_block, box=row.box, marker=row.mark
        )
