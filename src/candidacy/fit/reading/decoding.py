"""Bytes to text, with what had to be guessed."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_DECLARED = re.compile(rb"""(?i)<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_\-]{2,30})""")
_KNOWN = {"utf-8", "utf8", "iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "us-ascii", "iso-8859-15"}
"""Charsets a page may declare and be believed; all else is tried as UTF-8, then as Windows-1252."""


_DAMAGED = "Some bytes stand for no character; each was replaced by \ufffd."


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file; `problem` is a code and a sentence where the encoding was a guess."""

    text: str
    problem: tuple[str, str] | None = None


def decoded(data: bytes) -> Decoded:
    """The text of a plain file: by its byte order mark, else UTF-8, else Windows-1252 with a problem."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return _by_mark(data[len(mark) :], encoding)
    if unmarked := _unmarked_utf16(data):
        return Decoded(data.decode(unmarked, "replace"), ("guessed_encoding", "The file was read as UTF-16, a guess."))
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _nearly_utf8(data) or Decoded(
            data.decode("cp1252", "replace"),
            (
                "guessed_encoding",
                "The file is not UTF-8 and was read as Windows-1252, a guess; check accented letters.",
            ),
        )


def _nearly_utf8(data: bytes) -> Decoded | None:
    """The text of a UTF-8 file in which some letters are damaged; None where most are."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    whole = sum(letter > "\x7f" for letter in text) - damaged
    return Decoded(text, ("unreadable_characters", _DAMAGED)) if whole > 2 * damaged else None


def decoded_page(data: bytes) -> Decoded:
    """The text of a web page: as `decoded`, but a charset that it declares is believed."""
    declared = _DECLARED.search(data, 0, 4096)
    charset = declared.group(1).decode("ascii").lower() if declared else "utf-8"
    if (
        charset in _KNOWN
        and charset not in {"utf-8", "utf8"}
        and not data.startswith((codecs.BOM_UTF8, b"\xff\xfe", b"\xfe\xff"))
    ):
        try:
            return Decoded(data.decode("utf-8"))
        except UnicodeDecodeError:
            return Decoded(data.decode("iso-8859-15" if charset == "iso-8859-15" else "cp1252", "replace"))
    return decoded(data)


def _by_mark(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding))
    except UnicodeDecodeError:
        return Decoded(data.decode(encoding, "replace"), ("unreadable_characters", _DAMAGED))


def _unmarked_utf16(data: bytes) -> str | None:
    head = data[:400]
    if len(head) < 8:
        return None
    zeros_even, zeros_odd = head[0::2].count(0), head[1::2].count(0)
    if zeros_odd > 0.4 * len(head) and zeros_even == 0:
        return "utf-16-le"
    return "utf-16-be" if zeros_even > 0.4 * len(head) and zeros_odd == 0 else None
