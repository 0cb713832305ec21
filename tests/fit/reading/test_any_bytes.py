"""Whatever the bytes, a reader answers with a sound document or a refusal."""

from __future__ import annotations

import random

import pytest
from fuzz.mutation import mutated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from candidacy.fit.documents import Document, Media
from candidacy.fit.reading import read
from candidacy.fit.reading.door import reader
from candidacy.kernel.refusals import Refusal
from tests.documents import hostile, office, pages, pdfs
from tests.fit.reading.checks import assert_sound

SEEDS: dict[Media, list[bytes]] = {
    Media.PDF: [pdfs.drawn(pdfs.text_at(60, 700, "Words") + pdfs.PICTURE), pdfs.looped_xref()],
    Media.DOCX: [office.docx(hostile.WORDS), hostile.with_main_part(hostile.BOMB.format(encoding="UTF-8"))],
    Media.ODT: [office.odt("<text:p>Words</text:p>")],
    Media.HTML: [pages.page(pages.MICRODATA), *(pages.page("", one) for one in pages.faulty_scripts().values())],
    Media.MARKDOWN: [b"# Jane\n\n- **Led** a team\n| a | b |\n|---|---|\n"],
    Media.TEXT: ["• Led a team\r\n\fCafé".encode("utf-16"), b"a) one\n\n2. two"],
    Media.JSON_RESUME: [b'{"basics": {"name": "Jane"}, "work": [{"startDate": "2019", "highlights": ["Led"]}]}'],
}
PARTS = st.sampled_from(
    [
        "<li>",
        "</p>",
        "<!--",
        "<![CDATA[",
        "{",
        "[",
        "\\",
        '"',
        "//",
        "/*",
        "&lt;",
        "- ",
        "|",
        "**",
        "#",
        "\n",
        "\f",
        "o ",
        "a",
        "7",
    ]
)
SETTINGS = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def answer(media: Media, data: bytes) -> None:
    try:
        document = reader(media)(data, "paper")
    except Refusal:
        return
    assert isinstance(document, Document)
    assert_sound(document)


@pytest.mark.parametrize("media", list(Media))
@SETTINGS
@given(data=st.binary(max_size=400))
def test_any_bytes(media: Media, data: bytes) -> None:
    answer(media, data)


@pytest.mark.parametrize("media", [Media.HTML, Media.MARKDOWN, Media.TEXT, Media.JSON_RESUME])
@SETTINGS
@given(text=st.one_of(st.text(max_size=300), st.lists(PARTS, max_size=60).map("".join)))
def test_any_text(media: Media, text: str) -> None:
    answer(media, text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("media", list(Media))
def test_damaged_documents(media: Media) -> None:
    chance = random.Random(7)
    for seed in SEEDS[media]:
        for _ in range(40 if media is not Media.PDF else 20):
            answer(media, mutated(seed, chance))


@SETTINGS
@given(
    data=st.binary(max_size=400),
    start=st.sampled_from([b"", b"PK\x03\x04", b"<html>", b'{"work":', b"%PDF-1.4\n", b"# "]),
)
def test_any_bytes_through_the_door(data: bytes, start: bytes) -> None:
    try:
        assert_sound(read(start + data, "cv.pdf"))
    except Refusal:
        return


@SETTINGS
@given(text=st.text(max_size=300))
def test_a_text_files_text_is_the_file(text: str) -> None:
    try:
        document = reader(Media.TEXT)(b"\xef\xbb\xbf" + text.encode("utf-8", "replace"), "cv.txt")
    except Refusal:
        return
    assert document.text == text.encode("utf-8", "replace").decode()
