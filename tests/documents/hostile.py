"""Files made to break a reader: each must end in a document or a refusal, within the limits."""

from __future__ import annotations

import zipfile

from tests.documents import office, pdfs

BOMB = """<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE w:document [<!ENTITY a "ha">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
<!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&g;</w:t></w:r>
</w:p></w:body></w:document>"""
OUTSIDE = BOMB.replace('<!ENTITY a "ha">', '<!ENTITY a SYSTEM "file:///etc/passwd">').replace("&g;", "&a;")
WORDS = office.paragraph("Words that can be read")


def with_main_part(content: str | bytes) -> bytes:
    """A Word file whose main part is this."""
    return office.docx("", parts={"word/document.xml": content})


def zip_bomb() -> bytes:
    """A Word file of 100 MB of blanks in 100 KB."""
    return with_main_part(b"<a>" + b" " * 100_000_000)


def dense_zip() -> bytes:
    """A Word file that unpacks, within the size of a member, to a thousand times its size."""
    return with_main_part(office.word_part("<w:body>" + " " * 15_000_000 + WORDS + "</w:body>"))


def deep_word(depth: int) -> bytes:
    """A Word file nested that deep."""
    return office.docx("<w:sdt>" * depth + WORDS + "</w:sdt>" * depth)


def deep_page(depth: int) -> bytes:
    """A web page nested that deep."""
    return b"<html><body>" + b"<div><b>" * depth + b"Nurse wanted" + b"</b></div>" * depth


def hostile_files() -> dict[str, bytes]:
    """All of them by the name that each is read under."""
    honest = pdfs.drawn(pdfs.text_at(50, 700, "Words that can be read"))
    return {
        "empty.txt": b"",
        "blank.txt": b" \n\t\r\n\x00\x00",
        "nul.txt": b"Nurse\x00 with\x00 ten years\n",
        "binary.txt": bytes(range(256)) * 40,
        "broken-utf8.txt": b"Caf\xc3\xa9 \xff\xfe \xed\xa0\x80 manager\n",
        "odd-utf16.txt": b"\xff\xfeN\x00u\x00\x00\xd8r\x00s\x00e\x00\n",
        "cp1252.txt": "Café manager – résumé\n".encode("cp1252"),
        "zip-bomb.docx": zip_bomb(),
        "dense.docx": dense_zip(),
        "xml-bomb.docx": with_main_part(BOMB.format(encoding="UTF-8")),
        "xml-bomb-utf16.docx": with_main_part(BOMB.format(encoding="UTF-16").encode("utf-16")),
        "external-entity.docx": with_main_part(OUTSIDE.format(encoding="UTF-8")),
        "no-main-part.docx": office.zipped({"[Content_Types].xml": "<Types/>"}),
        "path-traversal.docx": office.docx(WORDS, parts={"../../../../tmp/escaped.txt": "out", "/etc/escaped": "out"}),
        "deep.docx": deep_word(5000),
        "locked-member.docx": _flagged(office.docx(WORDS)),
        "stored.docx": office.zipped({"word/document.xml": office.word_part(WORDS)}, zipfile.ZIP_STORED),
        "truncated.docx": office.docx(WORDS * 50)[:-200],
        "truncated.pdf": honest[: len(honest) // 2],
        "truncated.odt": office.odt("<text:p>Words</text:p>")[:-60],
        "looped-pages.pdf": pdfs.looped_page_tree(),
        "looped-xref.pdf": pdfs.looped_xref(),
        "claimed-pages.pdf": pdfs.claimed_pages(),
        "flood.pdf": pdfs.flood_of_text(),
        "scanned.pdf": pdfs.scanned(),
        "locked.pdf": pdfs.locked(),
        "only-a-header.pdf": b"%PDF-1.7\n",
        "really-a.pdf.docx": honest,
        "really-a.docx.pdf": office.docx(WORDS),
        "deep.html": deep_page(20_000),
        "open-tags.html": b"<html>" + b"<p><a href='" * 30_000,
        "open-comments.html": b"<html>" + b"<!-- <![ " * 30_000,
        "script-of-slashes.html": b'<html><script type="application/ld+json">'
        + b'/*"\\' * 40_000
        + b"</script><p>Nurse",
        "deep.json": b'{"basics":' + b"[" * 100_000,
        "deep-inside.json": b'{"work":' + b'[{"a":' * 900 + b"1" + b"}]" * 900 + b"}",
        "surrogates.json": b'{"basics": {"name": "\\ud800 Jane \\udfff"}, "work": 7}',
        "numbers.json": b'{"basics": {"name": ' + b"9" * 5000 + b"}}",
        "bars.md": b"|" * 200_000 + b"\n" + b"- " * 100_000 + b"\n# Head",
    }


def _flagged(data: bytes) -> bytes:
    """The zip with every member marked as encrypted."""
    made = bytearray(data)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = made.find(mark)
        while at >= 0:
            made[at + place] |= 1
            at = made.find(mark, at + 4)
    return bytes(made)
