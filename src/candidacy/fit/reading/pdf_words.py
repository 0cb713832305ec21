"""The words of a PDF page with their places, by pdfium.

pypdfium2's raw bindings are imported alone, without its helpers: they cost a third of the time to load, and only the
calls below are needed.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2_raw as pdfium

from candidacy.fit.reading.segments import WIDE_GAP, Segment

CHARACTERS_LIMIT = 200_000
"""Characters read of one page; a page of small print holds some 10,000."""
OBJECTS_LIMIT = 2_000
OUTLINES = 100
"""Shapes on a page without text from which they are taken for letters drawn as outlines; a page border has four."""
_HYPHENS = {0x02, 0xAD, 0xFFFE}
"""How pdfium gives a hyphen at the end of a line: U+0002, or U+FFFE in older releases."""
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_SYMBOL_BULLETS = {0xF0A7, 0xF0A8, 0xF0B7, 0xF0D8, 0xF076, 0xF06E, 0xF0FC, 0xF0E0, 0xF0DE}
"""Private characters by which Word writes the bullets of Symbol and Wingdings; icons in any other font."""


@dataclass(slots=True)
class _Word:
    """A word that grows glyph by glyph."""

    words: str
    left: float
    top: float
    right: float
    bottom: float
    first: int
    last: int
    last_left: float
    hyphen: bool = False
    after_blank: bool = True


@dataclass(frozen=True, slots=True)
class Page:
    """The words of a page in the order they were drawn, and its size in points."""

    segments: list[Segment]
    width: float
    height: float
    pictures: bool
    unreadable: int
    cut: bool


def page_words(page: Any) -> Page:
    """What stands on a loaded page."""
    frame = _Frame(page)
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return Page([], frame.width, frame.height, pictures=_has_pictures(page), unreadable=0, cut=False)
    try:
        glyphs = _Glyphs(text_page, frame)
        segments = list(glyphs.segments())
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    pictures = not segments and _has_pictures(page)
    return Page(segments, frame.width, frame.height, pictures, glyphs.unreadable, glyphs.cut)


class _Frame:
    """A page's box: turns pdfium's measures, upwards from the bottom, into ours, downwards from the top."""

    def __init__(self, page: Any) -> None:
        box = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(box))
        self.turn = pdfium.FPDFPage_GetRotation(page)
        self._box = (box.left, box.bottom, box.right, box.top)
        self.width = float(pdfium.FPDF_GetPageWidthF(page))
        self.height = float(pdfium.FPDF_GetPageHeightF(page))

    def placed(self, rect: Any) -> tuple[float, float, float, float]:
        """Left, top, right and bottom as the page is shown."""
        left, bottom, right, top = self._box
        if self.turn == 1:
            return rect.bottom - bottom, rect.left - left, rect.top - bottom, rect.right - left
        if self.turn == 2:
            return right - rect.right, rect.bottom - bottom, right - rect.left, rect.top - bottom
        if self.turn == 3:
            return top - rect.top, right - rect.right, top - rect.bottom, right - rect.left
        return rect.left - left, top - rect.top, rect.right - left, top - rect.bottom


class _Glyphs:
    """Glyphs joined to words, and words to segments."""

    def __init__(self, text_page: Any, frame: _Frame) -> None:
        self._text_page = text_page
        self._frame = frame
        self.unreadable = 0
        count = max(0, pdfium.FPDFText_CountChars(text_page))
        self.cut = count > CHARACTERS_LIMIT
        self._count = min(count, CHARACTERS_LIMIT)
        self._bold_fonts: dict[bytes, bool] = {}

    def segments(self) -> Iterator[Segment]:
        """The segments as they were drawn."""
        current: _Word | None = None
        for word in self._words():
            if current is not None and _follows(current, word):
                _join(current, word)
                continue
            if current is not None:
                yield self._finished(current)
            current = word
        if current is not None:
            yield self._finished(current)

    def _words(self) -> Iterator[_Word]:
        rect = pdfium.FS_RECTF()
        at_rect = ctypes.byref(rect)
        get_code, get_box = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
        text_page, placed = self._text_page, self._frame.placed
        word: _Word | None = None
        blank = True
        for at in range(self._count):
            code = get_code(text_page, at)
            shown = chr(code) if 0x20 < code < 0x7F else self._shown(code, at)
            if not shown or not get_box(text_page, at, at_rect):
                if word is not None:
                    yield word
                word, blank = None, True
                continue
            left, top, right, bottom = placed(rect)
            if word is not None and _touches(word, left, top, right, bottom):
                word.words += shown
                word.left, word.right = min(word.left, left), max(word.right, right)
                word.last, word.last_left = at, left
                word.hyphen = code in _HYPHENS
                continue
            if word is not None:
                yield word
            word = _Word(shown, left, top, right, bottom, at, at, left, code in _HYPHENS, blank)
            blank = False
        if word is not None:
            yield word

    def _shown(self, code: int, at: int) -> str:
        """The character as it stands on the page; "" parts words."""
        if code in _HYPHENS:
            return "-"
        if code in _LIGATURES:
            return _LIGATURES[code]
        if 0xE000 <= code <= 0xF8FF or code >= 0xF0000:
            return "•" if code in _SYMBOL_BULLETS and self._is_symbol_font(at) else ""
        if code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 or code > 0x10FFFF or code == 0xFFFD:
            self.unreadable += code not in {0x09, 0x0A, 0x0D}
            return ""
        return "" if chr(code).isspace() else chr(code)

    def _font(self, at: int) -> bytes:
        name = ctypes.create_string_buffer(120)
        flags = ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(self._text_page, at, name, 120, ctypes.byref(flags))
        return bytes(name.value).lower()

    def _is_symbol_font(self, at: int) -> bool:
        font = self._font(at)
        return b"symbol" in font or b"wingdings" in font or b"dingbat" in font

    def _is_bold(self, at: int) -> bool:
        font = self._font(at)
        if font not in self._bold_fonts:
            named = any(part in font for part in (b"bold", b"black", b"heavy", b"-semibold", b"cmbx"))
            self._bold_fonts[font] = named or pdfium.FPDFText_GetFontWeight(self._text_page, at) >= 700
        return self._bold_fonts[font]

    def _finished(self, word: _Word) -> Segment:
        bold = self._is_bold(word.first) and self._is_bold(word.last)
        return Segment(word.words, word.left, word.top, word.right, word.bottom, bold, word.hyphen)


def _touches(word: _Word, left: float, top: float, right: float, bottom: float) -> bool:
    """Say whether a glyph goes on with the word: on its row, and neither behind it nor far ahead."""
    height = max(word.bottom - word.top, 1.0)
    middle = (top + bottom) / 2
    on_row = word.top <= middle <= word.bottom or top <= (word.top + word.bottom) / 2 <= bottom
    # The letters of one ligature share its box; right-to-left scripts go on at the left.
    onwards = word.last_left - 0.3 * height <= left <= word.right + WIDE_GAP * height
    return on_row and (onwards or -0.3 * height <= word.left - right <= 0.3 * height)


def _follows(before: _Word, word: _Word) -> bool:
    """Say whether a word stands on the row of the one before, an ordinary blank after it."""
    shared = min(before.bottom, word.bottom) - max(before.top, word.top)
    low = min(before.bottom - before.top, word.bottom - word.top)
    height = max(before.bottom - before.top, word.bottom - word.top, 1.0)
    near = -0.5 * height <= word.left - before.right <= WIDE_GAP * height
    return shared >= 0.5 * low and near


def _join(before: _Word, word: _Word) -> None:
    before.words += (" " if word.after_blank else "") + word.words
    before.right = max(before.right, word.right)
    before.top, before.bottom = min(before.top, word.top), max(before.bottom, word.bottom)
    before.last, before.last_left, before.hyphen = word.last, word.last_left, word.hyphen


def _has_pictures(page: Any) -> bool:
    """Say whether a page without text shows an image, or so many shapes that they may be outlined letters."""
    count = min(max(0, pdfium.FPDFPage_CountObjects(page)), OBJECTS_LIMIT)
    kinds = [pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, at)) for at in range(count)]
    drawn_inside = pdfium.FPDF_PAGEOBJ_FORM in kinds
    return pdfium.FPDF_PAGEOBJ_IMAGE in kinds or drawn_inside or kinds.count(pdfium.FPDF_PAGEOBJ_PATH) >= OUTLINES
