"""What format bytes are in: by their content first, by the name's ending where the content leaves it open."""

from __future__ import annotations

import json
import re
from importlib import import_module

from candidacy.fit.documents import Media
from candidacy.fit.reading.decoding import decoded
from candidacy.kernel.refusals import BrokenDocument, EmptyDocument, LockedDocument, ScannedDocument, UnknownFormat

ENDINGS = {
    ".pdf": Media.PDF,
    ".docx": Media.DOCX,
    ".docm": Media.DOCX,
    ".dotx": Media.DOCX,
    ".odt": Media.ODT,
    ".ott": Media.ODT,
    ".html": Media.HTML,
    ".htm": Media.HTML,
    ".xhtml": Media.HTML,
    ".md": Media.MARKDOWN,
    ".markdown": Media.MARKDOWN,
    ".txt": Media.TEXT,
    ".text": Media.TEXT,
    ".json": Media.JSON_RESUME,
}
FOREIGN_ENDINGS = {".doc", ".rtf", ".odp", ".ods", ".xls", ".xlsx", ".ppt", ".pptx", ".pages", ".png", ".jpg", ".jpeg"}
"""Endings of formats that are not read: a document in disguise of one gets the same problem as any wrong ending."""
RESUME_KEYS = {
    "basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages",
    "interests", "references", "projects",
}  # fmt: skip

_HEAD = 2048
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*", b"BM6", b"RIFF")
_OTHERS = {
    b"{\\rtf": "an RTF file",
    b"%!PS": "a PostScript file",
    b"\x1f\x8b": "a gzip archive",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a RAR archive",
    b"\x7fELF": "a program",
    b"MZ\x90\x00": "a program",
    b"SQLite format 3": "a database",
    b"ID3": "a sound recording",
    b"OggS": "a sound recording",
}
_PAGE = re.compile(r"(?i)<!doctype\s+html|<html[\s>]|<body[\s>]|<head[\s>]")
_TAG = re.compile(r"(?i)</?(?:p|div|ul|ol|li|h[1-6]|table|tr|td|br|span|section|article|script|strong|b)\b[^<>]*>")
_MARKDOWN = re.compile(r"(?m)^#{1,6} \S")
_MHTML = re.compile(rb"(?i)content-type:\s*multipart/related")


def ending(name: str) -> str:
    """The ending of a file's name in small letters, its dot included; "" where it has none."""
    stem, dot, suffix = name.replace("\\", "/").rpartition("/")[2].rpartition(".")
    return f"{dot}{suffix}".lower() if stem else ""


def media_of(data: bytes, name: str) -> Media:
    """The format of the bytes.

    Raises EmptyDocument, UnknownFormat, LockedDocument (encrypted office file), ScannedDocument (a picture),
    BrokenDocument (damaged archive, or a .json file that is not JSON).
    """
    if not data.strip(b"\x00\t\n\r\f \xef\xbb\xbf"):
        raise EmptyDocument(f"{name} is empty.")
    if b"%PDF-" in data[:1024]:
        return Media.PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        # Loaded only for archives: the modules behind it take a tenth of the time that a text file takes.
        kind: Media = import_module("candidacy.fit.reading.archive").media_of_archive(data, name)
        return kind
    _refuse_foreign(data, name)
    return _media_of_text(data, name)


def _refuse_foreign(data: bytes, name: str) -> None:
    if data.startswith(_OLE):
        if _ENCRYPTED_OFFICE in data:
            raise LockedDocument(f"{name} is protected by a password.")
        raise UnknownFormat(f"{name} is in the old Word format, .doc.")
    if data.startswith(_PICTURES):
        raise ScannedDocument(f"{name} is a picture.")
    for start, kind in _OTHERS.items():
        if data.startswith(start):
            raise UnknownFormat(f"{name} is {kind}.")
    if _MHTML.search(data, 0, _HEAD):
        raise UnknownFormat(f"{name} is a web archive (MHTML).")


def _media_of_text(data: bytes, name: str) -> Media:
    _refuse_binary(data, name)
    text = decoded(data).text
    named = ENDINGS.get(ending(name))
    start = text[:_HEAD].lstrip("\ufeff\x00 \t\r\n\f")
    if start.startswith(("{", "[")) and (named is Media.JSON_RESUME or start.startswith("{")):
        media = _media_of_json(text, name, named)
        if media is not None:
            return media
    if _is_page(text, start, named):
        return Media.HTML
    if named in {Media.MARKDOWN, Media.TEXT}:
        return named
    return Media.MARKDOWN if _MARKDOWN.search(text) else Media.TEXT


def _refuse_binary(data: bytes, name: str) -> None:
    head = data[: 2 * _HEAD]
    text = decoded(head).text
    control = sum(letter < " " and letter not in "\t\n\r\f\x1b" for letter in text)
    if control > 0.1 * len(text):
        raise UnknownFormat(f"{name} is not a text that can be read.")


def _media_of_json(text: str, name: str, named: Media | None) -> Media | None:
    """JSON_RESUME, or None where the text only begins like JSON."""
    try:
        value = json.loads(text.lstrip("\ufeff"), strict=False)
    except (ValueError, RecursionError) as fault:
        if named is Media.JSON_RESUME:
            at = f" (line {fault.lineno})" if isinstance(fault, json.JSONDecodeError) else ""
            raise BrokenDocument(f"{name} is not well-formed JSON{at}.") from fault
        return None
    if isinstance(value, dict) and RESUME_KEYS & value.keys():
        return Media.JSON_RESUME
    raise UnknownFormat(f"{name} is JSON, but not a JSON Resume.")


def _is_page(text: str, start: str, named: Media | None) -> bool:
    if _PAGE.search(text[:_HEAD]):
        return True
    tags = len(_TAG.findall(text[: 20 * _HEAD]))
    if named is Media.HTML:
        return tags > 0
    return start.startswith("<") and named is not Media.MARKDOWN and tags >= 3
