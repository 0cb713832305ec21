"""PDF: reading order, places, styles, and what is refused."""

from __future__ import annotations

import time

import pytest

from candidacy.fit.documents import Document, Media, Style
from candidacy.fit.reading import read
from candidacy.fit.reading.pdf import PAGE_LIMIT
from candidacy.kernel.refusals import BrokenDocument, EmptyDocument, LockedDocument, ScannedDocument
from tests.documents import pdfs
from tests.documents.pdfs import drawn, text_at, typeset
from tests.fit.reading.checks import assert_sound, codes, words


def read_pdf(data: bytes) -> Document:
    document = read(data, "cv.pdf")
    assert document.media is Media.PDF
    assert_sound(document)
    return document


@pytest.mark.parametrize("made", [pdfs.two_columns_in_blocks, pdfs.two_columns_by_rows])
def test_two_columns_are_read_one_after_the_other(made: object) -> None:
    assert callable(made)
    assert words(read_pdf(made())) == ["Jane Doe", *pdfs.LEFT, *pdfs.RIGHT]


def test_a_sidebar_at_the_right_is_read_after_the_text() -> None:
    side = " \\ ".join(pdfs.LEFT)
    source = f"#grid(columns: (2fr, 1fr), column-gutter: 24pt, [#lorem(60)], [{side}])"
    found = words(read_pdf(typeset(source)))
    assert found[-len(pdfs.LEFT) :] == list(pdfs.LEFT)
    assert " ".join(found).startswith("Lorem ipsum dolor")


def test_three_columns_are_read_one_after_the_other() -> None:
    sides = [[f"{side}{row} goes to its end" for row in range(1, 6)] for side in ("red", "green", "blue")]
    cells = ", ".join(f"[{words}]" for row in zip(*sides, strict=True) for words in row)
    source = f"#grid(columns: 3, column-gutter: 30pt, row-gutter: 6pt, {cells})"
    assert words(read_pdf(typeset(source))) == [one for side in sides for one in side]


def test_dates_at_the_right_margin_stay_in_their_rows() -> None:
    jobs = "\n".join(f"*Engineer {at}* #h(1fr) 201{at} -- 201{at + 1}\n- Built thing {at}\n" for at in range(6))
    found = words(read_pdf(typeset(jobs)))
    assert "Engineer 3\t2013 – 2014" in found


def test_dates_drawn_after_the_page_are_put_to_their_rows() -> None:
    rows = [text_at(60, 700 - 60 * at, f"Engineer at Company {at}") for at in range(4)]
    duties = [text_at(60, 685 - 60 * at, f"Built and kept running system number {at}") for at in range(4)]
    dates = [text_at(480, 700 - 60 * at, f"202{at}") for at in range(4)]
    found = words(read_pdf(drawn("".join(one + two for one, two in zip(rows, duties, strict=True)) + "".join(dates))))
    assert "Engineer at Company 2\t2022" in found


def test_labels_at_the_left_stay_in_their_rows() -> None:
    rows = "[Tools], [Git and Docker], [Methods], [Scrum], [Languages], [German, English], [Data], [SQL]"
    found = words(read_pdf(typeset(f"#grid(columns: (80pt, 1fr), column-gutter: 20pt, row-gutter: 6pt, {rows})")))
    assert found == ["Tools\tGit and Docker", "Methods\tScrum", "Languages\tGerman, English", "Data\tSQL"]


def test_a_hyphen_at_a_line_end_stays_visible_there() -> None:
    settings = '#set text(hyphenate: true, lang: "en")\n#set par(justify: true)\n'
    source = f"{settings}#block(width: 70pt)[Internationalization responsibilities]"
    found = words(read_pdf(typeset(source)))
    assert found[0].endswith("-")
    assert "".join(found).replace("-", "").startswith("Internationalization")
    assert not {"\x02", "\xad", "\ufffe"} & set("".join(found))


def test_a_soft_hyphen_that_is_drawn_is_a_hyphen() -> None:
    assert words(read_pdf(drawn(text_at(60, 700, "front\xadend work")))) == ["front-end work"]


def test_ligatures_are_letters() -> None:
    assert words(read_pdf(typeset("Difficult office workflow, efficient staffing"))) == [
        "Difficult office workflow, efficient staffing"
    ]


def test_icons_are_dropped_and_part_words() -> None:
    found = words(read_pdf(typeset("Ulm\u2003\uf095+49 731 123#box(width: 4pt)\uf0e0 jane\\@example.org")))
    text = " ".join(found)
    assert "jane@example.org" in text
    assert not any("\ue000" <= letter <= "\uf8ff" for letter in text)


def test_bullets_stand_outside_their_lines() -> None:
    document = read_pdf(typeset("- Led a team of seven people in two countries\n- Saved money\n\nPlain words"))
    assert words(document, Style.BULLET) == ["Led a team of seven people in two countries", "Saved money"]
    assert "• Led a team" in document.text
    assert words(document, Style.TEXT) == ["Plain words"]


def test_a_bullet_that_wraps_goes_on_in_the_same_block() -> None:
    document = read_pdf(typeset("#block(width: 200pt)[- Led a team of seven people in two countries for nine years]"))
    first, *rest = document.lines
    assert first.style is Style.BULLET
    assert rest
    assert all(line.style is Style.TEXT and not line.starts_block for line in rest)


def test_headings_are_larger_bold_or_capitals() -> None:
    source = "= Jane Doe\n#lorem(30)\n\n*Experience*\n\n#lorem(20)\n\nEDUCATION\n\n#lorem(30)"
    assert words(read_pdf(typeset(source)), Style.HEADING) == ["Jane Doe", "Experience", "EDUCATION"]


def test_a_gap_starts_a_block() -> None:
    lines = [text_at(60, y, f"Words of a line at {y}") for y in (700, 688, 676, 640, 628)]
    starts = [line.starts_block for line in read_pdf(drawn("".join(lines))).lines]
    assert starts == [True, False, False, True, False]


def test_repeated_headers_footers_and_page_numbers_are_furniture() -> None:
    page = "#set page(header: [Jane Doe, CV], footer: context [Confidential #h(1fr) #counter(page).display()])\n"
    document = read_pdf(typeset(page + "First leaf\n#pagebreak()\nSecond leaf"))
    assert words(document, Style.TEXT) == ["First leaf", "Second leaf"]
    assert words(document, Style.FURNITURE) == ["Jane Doe, CV", "Confidential\t1", "Jane Doe, CV", "Confidential\t2"]
    assert [line.page for line in document.lines] == [1, 1, 1, 2, 2, 2]


def test_a_repeated_line_in_the_text_is_no_furniture() -> None:
    document = read_pdf(drawn(*[text_at(60, 500, "Led the team")] * 2))
    assert words(document, Style.FURNITURE) == []


def test_boxes_are_points_from_the_top_left() -> None:
    (line,) = read_pdf(drawn(text_at(100, 742, "Words"))).lines
    assert line.box is not None
    assert 99 <= line.box.left <= 101
    assert 85 <= line.box.top <= 100 <= line.box.bottom <= 106


@pytest.mark.parametrize(("turn", "matrix"), [(90, "0 1 -1 0"), (180, "-1 0 0 -1"), (270, "0 -1 1 0")])
def test_a_turned_page_is_read_as_it_is_shown(turn: int, matrix: str) -> None:
    content = f"BT /F1 10 Tf {matrix} 300 400 Tm (Words that stand) Tj ET"
    (line,) = read_pdf(drawn(content, page_entries=f"/Rotate {turn}")).lines
    assert line.box is not None
    assert line.box.right - line.box.left > 3 * (line.box.bottom - line.box.top) > 0


def test_a_scan_is_refused() -> None:
    with pytest.raises(ScannedDocument, match=r"cv\.pdf"):
        read(pdfs.scanned(), "cv.pdf")


def test_one_page_that_is_a_picture_is_a_problem_with_its_place() -> None:
    document = read_pdf(drawn(text_at(60, 700, "Words"), pdfs.PICTURE))
    (problem,) = document.problems
    assert (problem.code, problem.place) == ("page_without_text", "cv.pdf, page 2")


def test_pages_past_the_limit_are_left_out_and_said() -> None:
    document = read_pdf(pdfs.many_pages(PAGE_LIMIT + 2))
    assert codes(document) == ["pages_left_out"]
    assert document.problems[0].place == f"cv.pdf, pages {PAGE_LIMIT + 1} to {PAGE_LIMIT + 2}"
    assert document.lines[-1].page == PAGE_LIMIT


def test_a_locked_file_is_refused() -> None:
    with pytest.raises(LockedDocument):
        read(pdfs.locked(), "cv.pdf")


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", pdfs.looped_page_tree(), pdfs.claimed_pages()])
def test_a_broken_file_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenDocument):
        read(data, "cv.pdf")


def test_an_empty_page_is_refused() -> None:
    with pytest.raises(EmptyDocument):
        read(drawn(""), "cv.pdf")


def test_the_same_bytes_give_the_same_document() -> None:
    assert read_pdf(pdfs.two_columns_by_rows()) == read_pdf(pdfs.two_columns_by_rows())


def test_a_normal_document_takes_little_time() -> None:
    data = typeset("\n\n".join("= Head\n#lorem(150)\n- #lorem(20)" for _ in range(6)))
    read_pdf(data)
    start = time.process_time()
    read_pdf(data)
    assert time.process_time() - start < 0.25


def test_a_table_between_headings_stays_in_its_rows() -> None:
    cells = "[MSc Statistics], [University of Ulm], [BSc Mathematics], [University of Bonn], [Abitur], [School in Ulm]"
    source = f"= Education\n#grid(columns: (1fr, 1fr), row-gutter: 6pt, {cells})\n= Work\n#lorem(40)"
    assert words(read_pdf(typeset(source)))[:4] == [
        "Education",
        "MSc Statistics\tUniversity of Ulm",
        "BSc Mathematics\tUniversity of Bonn",
        "Abitur\tSchool in Ulm",
    ]


def test_a_page_with_only_a_frame_is_no_picture() -> None:
    assert codes(read_pdf(drawn(text_at(60, 700, "Words"), "0 0 100 100 re f\n"))) == []


def test_a_name_above_a_sidebar_and_columns_with_dates() -> None:
    duty = "- Built a platform for forty teams and kept it running well for years"
    right = f"*Engineer* #h(1fr) 2019 \\ Acme\n{duty}\n*Clerk* #h(1fr) 2015 \\ Beta"
    left = "*SKILLS* \\ Python \\ SQL for reports \\ Spark, Airflow and other tools that are used for work"
    source = f"#align(center)[= Jane Doe]\n#grid(columns: (1fr, 2fr), column-gutter: 18pt, [{left}], [{right}])"
    found = words(read_pdf(typeset(source)))
    assert found[0] == "Jane Doe"
    assert found.index("Engineer\t2019") > found.index("SQL for reports")
    assert "Clerk\t2015" in found
