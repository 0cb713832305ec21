"""The one way in: bytes of any format to a document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module

from candidacy.fit.documents import Document, Media
from candidacy.fit.reading.sniffing import ENDINGS, FOREIGN_ENDINGS, ending, media_of
from candidacy.kernel.problems import Problem

Reader = Callable[[bytes, str], Document]

_READERS = {
    Media.PDF: ("pdf", "read_pdf"),
    Media.DOCX: ("docx", "read_docx"),
    Media.ODT: ("odt", "read_odt"),
    Media.HTML: ("html", "read_html"),
    Media.MARKDOWN: ("markdown", "read_markdown"),
    Media.TEXT: ("plain", "read_plain"),
    Media.JSON_RESUME: ("json_resume", "read_json_resume"),
}
_TITLES = {
    Media.PDF: "PDF",
    Media.DOCX: "Word (DOCX)",
    Media.ODT: "OpenDocument (ODT)",
    Media.HTML: "HTML",
    Media.MARKDOWN: "Markdown",
    Media.TEXT: "plain text",
    Media.JSON_RESUME: "JSON Resume",
}
_ALIKE = {Media.MARKDOWN, Media.TEXT}


def read(data: bytes, name: str) -> Document:
    """The document that the bytes are, whatever the name's ending says.

    `name` is only shown and its ending compared; nothing is opened. Raises a Refusal (see `docs/rooms/reading.md`).
    """
    media = media_of(data, name)
    document = reader(media)(data, name)
    problem = _wrong_ending(name, media)
    return replace(document, problems=(problem, *document.problems)) if problem else document


def reader(media: Media) -> Reader:
    """The reader of a format; its modules are loaded by now and not before."""
    module, function = _READERS[media]
    found: Reader = getattr(import_module(f"candidacy.fit.reading.{module}"), function)
    return found


def may_be(head: bytes) -> tuple[Media, ...]:
    """The formats that bytes with this beginning may turn out to be, told without parsing anything."""
    if b"%PDF-" in head[:1024]:
        return (Media.PDF,)
    if head.startswith(b"PK"):
        return (Media.DOCX, Media.ODT)
    texts = (Media.MARKDOWN, Media.TEXT)
    pages = (Media.HTML,) if b"<" in head else ()
    resumes = (Media.JSON_RESUME,) if b"{" in head[:2048] else ()
    return (*texts, *pages, *resumes)


def _wrong_ending(name: str, media: Media) -> Problem | None:
    shown = ending(name)
    named = ENDINGS.get(shown)
    known = named is not None or shown in FOREIGN_ENDINGS
    if not known or named is media or (named in _ALIKE and media in _ALIKE):
        return None
    return Problem(
        "wrong_extension", f"The name ends in {shown}, but this is {_TITLES[media]}; it was read as that.", name
    )
