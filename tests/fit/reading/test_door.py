"""The door: content decides the format, the ending what is left open."""

from __future__ import annotations

import hashlib

import pytest

from candidacy.fit.documents import Media
from candidacy.fit.reading import read
from candidacy.fit.reading.door import may_be
from candidacy.fit.reading.sniffing import ending, media_of
from candidacy.kernel.refusals import LockedDocument, Refusal, ScannedDocument, UnknownFormat
from tests.documents import hostile, office, pages, pdfs
from tests.fit.reading.checks import codes

PDF = pdfs.drawn(pdfs.text_at(60, 700, "Words"))
DOCX = office.docx(hostile.WORDS)
ODT = office.odt("<text:p>Words</text:p>")
HTML = pages.page(pages.PLAIN_POSTING)
RESUME = b'{"basics": {"name": "Jane Doe"}}'
KINDS = [
    (PDF, Media.PDF, ".pdf"),
    (DOCX, Media.DOCX, ".docx"),
    (ODT, Media.ODT, ".odt"),
    (HTML, Media.HTML, ".html"),
    (b"# Jane Doe\n\nWords", Media.MARKDOWN, ".md"),
    (b"Jane Doe\n\nWords", Media.TEXT, ".txt"),
    (RESUME, Media.JSON_RESUME, ".json"),
]


@pytest.mark.parametrize(("data", "media", "suffix"), KINDS)
def test_every_format_is_read_under_its_own_ending(data: bytes, media: Media, suffix: str) -> None:
    document = read(data, "paper" + suffix)
    assert (document.media, document.name, codes(document)) == (media, "paper" + suffix, [])
    assert document.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("data", "media", "suffix"), [kind for kind in KINDS if kind[1] not in {Media.TEXT, Media.MARKDOWN}]
)
@pytest.mark.parametrize("wrong", [".pdf", ".docx", ".txt", ".doc", ".PNG"])
def test_a_wrong_ending_is_read_by_the_content_and_said(data: bytes, media: Media, suffix: str, wrong: str) -> None:
    document = read(data, "paper" + wrong)
    assert document.media is media
    assert codes(document) == ([] if wrong == suffix else ["wrong_extension"])


@pytest.mark.parametrize("wrong", [".pdf", ".docx", ".html", ".json"])
def test_text_under_a_wrong_ending_is_text(wrong: str) -> None:
    document = read(b"Jane Doe\nWords and 3 < 4", "paper" + wrong)
    assert (document.media, codes(document)) == (Media.TEXT, ["wrong_extension"])


@pytest.mark.parametrize(("data", "media", "suffix"), KINDS)
@pytest.mark.parametrize("name", ["paper", "paper.xyz", ".hidden", "", "a/b.c/paper"])
def test_no_ending_or_an_unknown_one_is_no_problem(data: bytes, media: Media, suffix: str, name: str) -> None:
    document = read(data, name)
    assert (document.media, codes(document)) == (media, [])


def test_the_ending_is_that_of_the_last_part_of_the_path() -> None:
    assert [ending(name) for name in ("a.b/c", "A.PDF", "x\\y.d\\cv.Docx", ".bashrc", "cv.tar.gz")] == [
        "",
        ".pdf",
        ".docx",
        "",
        ".gz",
    ]


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, UnknownFormat),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), LockedDocument),
        (b"{\\rtf1 Words}", UnknownFormat),
        (b"\x89PNG\r\n\x1a\n", ScannedDocument),
        (b"\xff\xd8\xff\xe0JFIF", ScannedDocument),
        (b"\x7fELF\x02", UnknownFormat),
        (bytes(range(256)) * 9, UnknownFormat),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n<html>", UnknownFormat),
        (office.zipped({"xl/workbook.xml": "x", "[Content_Types].xml": "x"}), UnknownFormat),
        (office.zipped({"a.txt": "x"}), UnknownFormat),
    ],
)
def test_other_formats_are_refused_by_name(data: bytes, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal, match=r"cv\.xyz"):
        read(data, "cv.xyz")


@pytest.mark.parametrize(
    "data", [kind[0] for kind in KINDS] + [one for one in hostile.hostile_files().values() if one.strip(b"\x00 \n\r\t")]
)
def test_the_formats_told_without_parsing_hold_the_one_that_it_is(data: bytes) -> None:
    try:
        media = media_of(data, "paper")
    except Refusal:
        return
    assert media in may_be(data[:200_000])
