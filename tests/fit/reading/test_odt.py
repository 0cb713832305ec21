"""ODT: what a reader of the printed page sees, in order, and what is refused."""

from __future__ import annotations

import pytest

from candidacy.fit.documents import Document, Media, Style
from candidacy.fit.reading import read
from candidacy.kernel.refusals import BrokenDocument, EmptyDocument, LockedDocument, UnknownFormat
from tests.documents import office
from tests.documents.office import odt
from tests.fit.reading.checks import assert_sound, codes, words

BOLD = (
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="P1" style:parent-style-name="Heading_20_1"/>'
    '<style:style style:name="P2"><style:paragraph-properties fo:break-before="page"/></style:style>'
)


def read_odt(data: bytes) -> Document:
    document = read(data, "cv.odt")
    assert document.media is Media.ODT
    assert_sound(document)
    return document


def test_headings_lists_and_bold_paragraphs() -> None:
    body = (
        '<text:h text:outline-level="1">Jane Doe</text:h><text:p text:style-name="P1">Work</text:p>'
        '<text:p><text:span text:style-name="T1">Experience</text:span></text:p>'
        "<text:list><text:list-item><text:p>Led a team</text:p><text:p>and more</text:p>"
        "<text:list><text:list-item><text:p>Inner</text:p></text:list-item></text:list></text:list-item></text:list>"
    )
    document = read_odt(odt(body, automatic=BOLD))
    assert words(document, Style.HEADING) == ["Jane Doe", "Work", "Experience"]
    assert words(document, Style.BULLET) == ["Led a team", "Inner"]
    assert words(document, Style.TEXT) == ["and more"]


def test_blanks_tabs_breaks_and_links() -> None:
    body = (
        "<text:p>Acme<text:tab/>2019\n   to<text:s text:c='3'/>2021<text:line-break/>"
        "<text:a>jane@example.org</text:a></text:p>"
    )
    assert words(read_odt(odt(body))) == ["Acme\t2019 to 2021", "jane@example.org"]


def test_tables_frames_and_notes() -> None:
    body = (
        "<table:table><table:table-row><table:table-cell><text:p>Skills</text:p><text:p>Python</text:p>"
        "</table:table-cell><table:table-cell><text:p>Work</text:p></table:table-cell></table:table-row></table:table>"
        "<text:p>Beside<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame> it"
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note</text:p>"
        "</text:note-body></text:note></text:p>"
    )
    assert words(read_odt(odt(body))) == ["Skills", "Python", "Work", "Beside it", "In a box", "A note"]


def test_changes_and_comments_are_not_text() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:p>Deleted</text:p></text:changed-region></text:tracked-changes>"
        "<text:p>Kept<office:annotation><text:p>Comment</text:p></office:annotation></text:p>"
    )
    assert words(read_odt(odt(body))) == ["Kept"]


def test_pages_are_counted() -> None:
    body = (
        '<text:p>One</text:p><text:p text:style-name="P2">Two</text:p>'
        "<text:p>a<text:soft-page-break/></text:p><text:p>b</text:p>"
    )
    assert [line.page for line in read_odt(odt(body, automatic=BOLD)).lines] == [1, 2, 2, 3]


def test_header_first_and_footer_last_as_furniture() -> None:
    styles = (
        "<office:master-styles><style:master-page><style:header><text:p>jane@example.org</text:p></style:header>"
        "<style:footer><text:p>A foot</text:p></style:footer></style:master-page></office:master-styles>"
    )
    document = read_odt(odt("<text:p>Body</text:p>", styles=styles))
    assert words(document) == ["jane@example.org", "Body", "A foot"]
    assert words(document, Style.FURNITURE) == ["A foot"]


def test_a_damaged_side_part_is_a_problem() -> None:
    assert codes(read_odt(odt("<text:p>Body</text:p>", parts={"styles.xml": "<a"}))) == ["part_broken"]


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (odt("", parts={"META-INF/manifest.xml": "<m><encryption-data/></m>"}), LockedDocument),
        (odt("", parts={"content.xml": "<a><b></a>"}), BrokenDocument),
        (odt("", parts={"content.xml": "<a/>"}), BrokenDocument),
        (odt("", parts={"content.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), BrokenDocument),
        (odt("<text:p/>"), EmptyDocument),
        (office.zipped({"readme.txt": "words"}), UnknownFormat),
        (odt("", parts={"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), UnknownFormat),
    ],
)
def test_what_is_refused(data: bytes, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        read(data, "cv.odt")
