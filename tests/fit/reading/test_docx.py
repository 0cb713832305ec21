"""DOCX: what a reader of the printed page sees, in order, and what is refused."""

from __future__ import annotations

import pytest

from candidacy.fit.documents import Document, Media, Style
from candidacy.fit.reading import read
from candidacy.kernel.refusals import BrokenDocument, EmptyDocument, LockedDocument, TooMuchToRead
from tests.documents import hostile, office
from tests.documents.office import docx, paragraph, relation, word_part
from tests.fit.reading.checks import assert_sound, codes, words

STYLES = word_part(
    '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Mine"><w:name w:val="My head"/><w:basedOn w:val="berschrift1"/></w:style>'
    '<w:style w:styleId="Punkt"><w:name w:val="List Bullet"/></w:style>'
    '<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>'
    '<w:style w:styleId="Outlined"><w:name w:val="Odd"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
    "styles",
)
NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'


def read_docx(data: bytes) -> Document:
    document = read(data, "cv.docx")
    assert document.media is Media.DOCX
    assert_sound(document)
    return document


def styled(body: str) -> Document:
    return read_docx(docx(body, parts={"word/styles.xml": STYLES}, relations=relation("s", "styles", "styles.xml")))


def test_style_names_tell_headings_and_bullets_in_any_language() -> None:
    names = ("berschrift1", "Mine", "Outlined", "Punkt", "Loop")
    document = styled("".join(paragraph(f"Words in {name}", name) for name in names))
    kinds = [line.style for line in document.lines]
    assert kinds == [Style.HEADING, Style.HEADING, Style.HEADING, Style.BULLET, Style.TEXT]


def test_style_ids_tell_where_the_file_has_no_names() -> None:
    body = paragraph("Doe", "Title") + paragraph("Work", "Heading1") + paragraph("Led", "ListBullet")
    kinds = [line.style for line in read_docx(docx(body)).lines]
    assert kinds == [Style.HEADING, Style.HEADING, Style.BULLET]


def test_numbered_paragraphs_are_bullets() -> None:
    body = paragraph("Led", properties=NUMBERED) + paragraph("Not", properties=NUMBERED.replace('"3"', '"0"'))
    assert words(read_docx(docx(body)), Style.BULLET) == ["Led"]


def test_short_bold_paragraphs_head() -> None:
    document = read_docx(
        docx(paragraph("Experience", bold=True) + paragraph("Led a team") + paragraph("b" * 90, bold=True))
    )
    assert words(document, Style.HEADING) == ["Experience"]


def test_typed_bullets_stand_outside_their_lines() -> None:
    assert words(read_docx(docx(paragraph("•\u00a0Led a team"))), Style.BULLET) == ["Led a team"]


def test_insertions_are_kept_and_deletions_dropped() -> None:
    body = (
        "<w:p><w:r><w:t>Led</w:t></w:r><w:ins><w:r><w:t> seven</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText> nine</w:delText></w:r></w:del><w:r><w:t> people</w:t></w:r></w:p>"
    )
    assert words(read_docx(docx(body))) == ["Led seven people"]


def test_links_controls_and_hidden_runs() -> None:
    body = (
        '<w:p><w:hyperlink r:id="x"><w:r><w:t>jane@example.org</w:t></w:r></w:hyperlink>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r></w:p>"
        f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('In a control')}</w:sdtContent></w:sdt>"
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph('Click here')}</w:sdtContent></w:sdt>"
        "<w:p><w:r><w:fldChar/><w:instrText> PAGE </w:instrText><w:t>Field</w:t></w:r></w:p>"
    )
    assert words(read_docx(docx(body))) == ["jane@example.org", "In a control", "Field"]


def test_text_boxes_are_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('In a box')}</w:txbxContent>"
    body = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box + "</w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        "<w:r><w:t>Beside it</w:t></w:r></w:p>"
    )
    assert words(read_docx(docx(body))) == ["Beside it", "In a box"]


def test_tables_are_read_cell_by_cell() -> None:
    cells = [[paragraph("Skills") + paragraph("Python")], [paragraph("Work") + paragraph("Acme")]]
    row = "".join(f"<w:tc><w:tcPr/>{''.join(cell)}</w:tc>" for cell in cells)
    inner = f"<w:tbl><w:tr><w:tc>{paragraph('Inner')}</w:tc></w:tr></w:tbl>"
    table = f"<w:tbl><w:tblPr/><w:tr>{row}<w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    assert words(read_docx(docx(table))) == ["Skills", "Python", "Work", "Acme", "Inner"]


def test_one_line_cells_of_a_row_are_one_block() -> None:
    row = "".join(f"<w:tc>{paragraph(one)}</w:tc>" for one in ("2019", "Acme"))
    starts = [
        line.starts_block for line in read_docx(docx(f"<w:tbl><w:tr>{row}</w:tr><w:tr>{row}</w:tr></w:tbl>")).lines
    ]
    assert starts == [True, False, True, False]


def test_header_first_footer_last_as_furniture_and_notes_between() -> None:
    parts = {
        "word/header1.xml": word_part(paragraph("jane@example.org"), "hdr"),
        "word/header2.xml": word_part(paragraph("jane@example.org"), "hdr"),
        "word/footer1.xml": word_part(paragraph("Page of a CV"), "ftr"),
        "word/footnotes.xml": word_part(
            f'<w:footnote w:type="separator">{paragraph("---x")}</w:footnote>'
            f"<w:footnote>{paragraph('A note')}</w:footnote>",
            "footnotes",
        ),
    }
    relations = "".join(
        relation(key, kind, target)
        for key, kind, target in (
            ("a", "header", "header1.xml"),
            ("b", "header", "header2.xml"),
            ("c", "footer", "footer1.xml"),
            ("d", "footnotes", "/word/footnotes.xml"),
        )
    )
    document = read_docx(docx(paragraph("Body"), parts=parts, relations=relations))
    assert words(document) == ["jane@example.org", "Body", "A note", "Page of a CV"]
    kinds = [line.style for line in document.lines]
    assert kinds == [Style.TEXT, Style.TEXT, Style.TEXT, Style.FURNITURE]


def test_tabs_breaks_and_pages() -> None:
    body = (
        "<w:p><w:r><w:t>Acme</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Ulm</w:t><w:noBreakHyphen/><w:t>West</w:t></w:r></w:p>"
        '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Second</w:t></w:r></w:p>"
        "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Third</w:t></w:r></w:p>"
    )
    document = read_docx(docx(body))
    assert [(document.words_of(line), line.page) for line in document.lines] == [
        ("Acme\t2019", 1),
        ("Ulm-West", 1),
        ("Second", 2),
        ("Third", 3),
    ]


def test_a_damaged_side_part_is_a_problem_with_its_place() -> None:
    data = docx(hostile.WORDS, parts={"word/styles.xml": "<broken"}, relations=relation("s", "styles", "styles.xml"))
    document = read_docx(data)
    assert codes(document) == ["part_broken"]
    assert document.problems[0].place == "cv.docx, word/styles.xml"


def test_a_path_outside_the_archive_harms_nothing() -> None:
    parts = {"../../../etc/escaped.xml": word_part(paragraph("Outside"), "hdr")}
    data = docx(hostile.WORDS, parts=parts, relations=relation("h", "header", "../../../../etc/passwd"))
    assert words(read_docx(data)) == ["Words that can be read"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_declared_entities_are_refused_in_every_encoding(encoding: str) -> None:
    declared = "UTF-16" if encoding.startswith("utf-16") else "UTF-8"
    with pytest.raises(BrokenDocument, match="entities"):
        read(hostile.with_main_part(hostile.BOMB.format(encoding=declared).encode(encoding)), "cv.docx")


@pytest.mark.parametrize("data", [hostile.zip_bomb(), hostile.dense_zip(), hostile.deep_word(300)])
def test_what_unpacks_or_nests_too_far_is_refused(data: bytes) -> None:
    with pytest.raises(TooMuchToRead):
        read(data, "cv.docx")


def test_a_missing_or_damaged_main_part_is_refused() -> None:
    for data in (office.zipped({"[Content_Types].xml": "<Types/>"}), docx(hostile.WORDS * 40)[:-120]):
        with pytest.raises(BrokenDocument):
            read(data, "cv.docx")


def test_encrypted_files_are_refused() -> None:
    container = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le")
    for data in (hostile.hostile_files()["locked-member.docx"], container):
        with pytest.raises(LockedDocument):
            read(data, "cv.docx")


def test_a_file_without_words_is_refused() -> None:
    with pytest.raises(EmptyDocument):
        read(docx("<w:p/>"), "cv.docx")
